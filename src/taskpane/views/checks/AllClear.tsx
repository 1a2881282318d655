import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { SeverityMark } from "../SeverityMark";
import { paneWords } from "../paneWords";
import type { ReadingProps } from "../paneProps";

const useStyles = makeStyles({
  clear: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
});

interface AllClearProps extends ReadingProps {
  readonly anyAccepted: boolean;
}

/** Nothing is open: says what was looked at, so that silence is not taken for a check. */
export function AllClear({ state, reading, anyAccepted }: AllClearProps) {
  const styles = useStyles();
  const words = paneWords(state.language).checks;
  const { agreements } = reading.checks;
  const rules = new Set(agreements.map(({ rule }) => rule)).size;
  return (
    <div className={styles.clear}>
      <SeverityMark of="clear" />
      <div className={styles.words}>
        <Text weight="semibold">{anyAccepted ? words.nothingOpen : words.allClear}</Text>
        <Text size={200}>{words.allClearWhat(agreements.length, rules)}</Text>
      </div>
    </div>
  );
}
