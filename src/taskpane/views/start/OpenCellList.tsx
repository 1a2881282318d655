import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { type CellAddress, a1 } from "../../../dividend/fact";
import type { OpenCell, Openness } from "../../../filling/openCells";
import { capitalized } from "../../../languages/capitalized";
import { Disclosure } from "../Disclosure";
import type { ReadingProps } from "../paneProps";
import { placedFactText } from "../missingText";
import { openCellText } from "./openCellText";
import { startWords } from "./startWords";

const useStyles = makeStyles({
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: { fontSize: "inherit", lineHeight: "inherit", textAlign: "left" },
});

const order: readonly Openness[] = ["missing", "notReadable", "optional"];

interface OpenCellListProps extends ReadingProps {
  readonly cells: readonly OpenCell[];
  /** Makes a cell the one that is due. */
  readonly go: (cell: CellAddress) => void;
}

/** All that is open, by what it is, each with the way to its cell. */
export function OpenCellList({ cells, go, reading, state }: OpenCellListProps) {
  const styles = useStyles();
  const { language } = state;
  const { fill: words } = startWords(language);
  const { withoutRow } = reading.open;
  return (
    <>
      {withoutRow.length > 0 && (
        <div>
          <Text size={200}>{words.withoutRow}</Text>
          <ul className={styles.list}>
            {withoutRow.map((each, index) => (
              <li key={index}>
                {capitalized(placedFactText({ ...each, missing: each.fact, cell: null }, language))}
              </li>
            ))}
          </ul>
        </div>
      )}
      {cells.length > 0 && (
        <Disclosure label={words.list(cells.length)}>
          {order.map((openness) => {
            const open = cells.filter((cell) => cell.state === openness);
            if (open.length === 0) return null;
            return (
              <div key={openness}>
                <Text size={200} weight="semibold">
                  {words.count(openness, open.length)}
                </Text>
                <ul className={styles.list}>
                  {open.map((cell) => (
                    <li key={a1(cell.cell)}>
                      <Link
                        as="button"
                        inline
                        className={styles.link}
                        onClick={() => {
                          go(cell.cell);
                        }}
                      >
                        {`${openCellText(cell, language)} ${a1(cell.cell)}`}
                      </Link>
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </Disclosure>
      )}
    </>
  );
}
