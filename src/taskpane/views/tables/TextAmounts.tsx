import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { a1 } from "../../../dividend/fact";
import { CellLink } from "../CellLink";
import type { ReadingProps } from "../paneProps";
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

/** Where the sentence names the cells. */
const gap = "\u0001";

/** Offers to make numbers of amounts that are text, so that the tables can follow them. */
export function TextAmounts({ reading, state, actions, keepFocus }: ReadingProps) {
  const styles = useStyles();
  const { tables: words, checks } = paneWords(state.language);
  const [before = "", behind = ""] = words.textAmountsWhat(gap).split(gap);
  return (
    <div className={styles.offer}>
      <Text weight="semibold">{words.textAmounts}</Text>
      <Text size={200}>
        {before}
        {reading.textSources.map(({ cell }, index) => (
          <Fragment key={a1(cell)}>
            {index > 0 && checks.between}
            <CellLink cell={cell} language={state.language} select={actions.selectCell} />
          </Fragment>
        ))}
        {behind}
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
