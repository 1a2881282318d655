import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../../dividend/fact";
import { plainOffers } from "../../../filling/offers";
import type { OpenCell } from "../../../filling/openCells";
import type { ReadingProps } from "../paneProps";
import { openCellText } from "./openCellText";
import { startWords } from "./startWords";
import { today } from "./today";

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface UsualValuesProps extends ReadingProps {
  readonly cells: readonly OpenCell[];
  readonly written: () => void;
}

/** The usual values of open cells, shown before one click writes them all. */
export function UsualValues({ cells, written, reading, state, actions }: UsualValuesProps) {
  const styles = useStyles();
  const { language, working } = state;
  const { fill: words } = startWords(language);
  const { announcement, others, typing } = reading;
  const from = { announcement, others, today: today(), language: typing.language };
  const usual = plainOffers(cells, from);
  if (usual.length < 2) return null;
  return (
    <div>
      <Button
        size="small"
        disabledFocusable={working !== null}
        onClick={() => {
          actions.fillCells(usual);
          written();
        }}
      >
        {words.usual(usual.length)}
      </Button>
      <ul className={styles.list}>
        {usual.map(({ cell, text }) => (
          <li key={a1(cell.cell)}>{words.usualValue(openCellText(cell, language), text)}</li>
        ))}
      </ul>
    </div>
  );
}
