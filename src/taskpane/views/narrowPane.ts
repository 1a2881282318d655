/** A pane that is shown at 200 %: half of its pixels are left. */
export const narrowPane = "@media (max-width: 240px)";
