import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../../dividend/fact";
import { nearText, nearWords } from "../../../languages/nearText";
import type { PaneState } from "../../state/pane";
import { narrowSides } from "../narrowPane";
import type { PaneProps } from "../paneProps";
import { usageIn } from "../../../languages/usageIn";

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    ...narrowSides,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

type Near = NonNullable<Extract<PaneState["worksheet"], { readonly is: "none" }>["near"]>;

/** What a sheet lacks that is nearly a dividend worksheet, the cells named, and the click that adds it. */
export function NearNote({ near, state, actions }: PaneProps & { readonly near: Near }) {
  const styles = useStyles();
  const { worksheet, isAddable } = near;
  const { language } = state;
  const cells = worksheet.lacks.map(({ place }) => a1(place.cell));
  return (
    <div className={styles.note}>
      <Text>
        {nearText(worksheet, language)}
        {usageIn(language).stop}
      </Text>
      <div className={styles.cells}>
        {[...new Set(cells)].map((address) => (
          <Link
            key={address}
            as="button"
            onClick={() => {
              actions.goTo({ sheet: worksheet.sheet, address });
            }}
          >
            {address}
          </Link>
        ))}
      </div>
      {isAddable && (
        <Button
          appearance="primary"
          disabledFocusable={state.working !== null}
          onClick={actions.addLacked}
        >
          {nearWords(language).add}
        </Button>
      )}
    </div>
  );
}
