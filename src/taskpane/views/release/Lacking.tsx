import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { FactName } from "../../../dividend/factName";
import type { Language } from "../../../dividend/language";
import { factNamesIn } from "../../../languages/factNamesIn";
import { SeverityMark } from "../SeverityMark";
import { paneWords } from "../paneWords";

const useStyles = makeStyles({
  lacking: { display: "flex", columnGap: tokens.spacingHorizontalS },
  words: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface LackingProps {
  readonly facts: readonly FactName[];
  readonly language: Language;
}

/** The facts without which the release would say something that is not known. */
export function Lacking({ facts, language }: LackingProps) {
  const styles = useStyles();
  const words = paneWords(language).release;
  return (
    <div className={styles.lacking}>
      <SeverityMark of="warning" />
      <div className={styles.words}>
        <Text weight="semibold">{words.refused}</Text>
        <Text>{words.refusedHint}</Text>
        <ul className={styles.list}>
          {facts.map((fact) => (
            <li key={fact}>{factNamesIn(language)[fact]}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
