import { tokens } from "@fluentui/react-components";

/** A pane that is shown at 200 %: half of its pixels are left. */
export const narrowPane = "@media (max-width: 240px)";

/** Sides that leave the words their room there. */
export const narrowSides = {
  [narrowPane]: {
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
} as const;
