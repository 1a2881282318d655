import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../../dividend/fact";
import type { LackingFact } from "../../../release/compose/composition";
import { CellLink } from "../CellLink";
import { SeverityMark } from "../SeverityMark";
import type { ReadingProps } from "../paneProps";
import { capitalized } from "../../../languages/capitalized";
import { placedFactText } from "../missingText";
import { paneWords } from "../paneWords";

const useStyles = makeStyles({
  lacking: { display: "flex", columnGap: tokens.spacingHorizontalS },
  words: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface LackingProps extends ReadingProps {
  readonly lacking: readonly LackingFact[];
  /** Said over them. */
  readonly refused: string;
}

/** The open cell of the worksheet where the fact belongs; null where it has no row for it. */
function openCellOf(
  { fact, column = "decided", shareClass = null }: LackingFact,
  { open, outputLanguage }: ReadingProps["reading"],
): CellAddress | null {
  const there = open.cells.find(
    (each) =>
      each.fact === fact &&
      (each.language ?? outputLanguage) === outputLanguage &&
      (each.section !== "dividend" || (each.column === column && each.shareClass === shareClass)),
  );
  return there?.cell ?? null;
}

/** The facts without which the release would say something that is not known, and where they belong. */
export function Lacking({ lacking, refused, state, actions, reading }: LackingProps) {
  const styles = useStyles();
  const { language } = state;
  const words = paneWords(language);
  return (
    <div className={styles.lacking}>
      <SeverityMark of="warning" />
      <div className={styles.words}>
        <Text weight="semibold">{refused}</Text>
        <Text>{words.release.refusedHint}</Text>
        <ul className={styles.list}>
          {lacking.map((each, index) => {
            const cell = each.cell ?? openCellOf(each, reading);
            return (
              <li key={index}>
                {capitalized(placedFactText({ ...each, missing: each.fact, cell: null }, language))}{" "}
                {cell !== null && (
                  <CellLink cell={cell} language={language} select={actions.selectCell} />
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
