import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../../dividend/fact";
import type { LackingFact } from "../../../release/composition";
import { SeverityMark } from "../SeverityMark";
import type { ReadingProps } from "../checks/ChecksView";
import { missingText } from "../missingText";
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
                {missingText({ ...each, missing: each.fact, cell: null }, language)}
                {cell !== null && (
                  <Button
                    size="small"
                    appearance="transparent"
                    aria-label={words.checks.selectCell(a1(cell))}
                    onClick={() => {
                      actions.selectCell(cell);
                    }}
                  >
                    {a1(cell)}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
