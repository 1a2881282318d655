import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../../dividend/fact";
import type { ReadingProps } from "../paneProps";
import { fewCells } from "../fewCells";
import { paneWords } from "../paneWords";

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Offers to make numbers of amounts that are text, so that the tables can follow them. */
export function TextAmounts({ reading, state, actions, keepFocus }: ReadingProps) {
  const styles = useStyles();
  const { tables: words } = paneWords(state.language);
  return (
    <div className={styles.offer}>
      <Text weight="semibold">{words.textAmounts}</Text>
      <Text size={200}>
        {words.textAmountsWhat(
          fewCells(
            reading.textSources.map(({ cell }) => a1(cell)),
            state.language,
          ),
        )}
      </Text>
      <Button
        size="small"
        disabledFocusable={state.working !== null}
        onClick={() => {
          keepFocus();
          actions.turnTextAmounts();
        }}
      >
        {words.textAmountsDo}
      </Button>
    </div>
  );
}
