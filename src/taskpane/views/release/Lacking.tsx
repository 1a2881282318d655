import { Text, makeStyles, tokens } from "@fluentui/react-components";
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
}

/** The facts without which the release would say something that is not known, and where they belong. */
export function Lacking({ lacking, state, actions }: LackingProps) {
  const styles = useStyles();
  const { language } = state;
  const words = paneWords(language);
  return (
    <div className={styles.lacking}>
      <SeverityMark of="warning" />
      <div className={styles.words}>
        <Text weight="semibold">{words.release.refused}</Text>
        <Text>{words.release.refusedHint}</Text>
        <ul className={styles.list}>
          {lacking.map((each, index) => {
            const { cell } = each;
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
