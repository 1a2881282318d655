import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { verdictText } from "../../../languages/verdictText";
import { SeverityMark } from "../SeverityMark";
import type { ReadingProps } from "../paneProps";

const useStyles = makeStyles({
  note: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** What is announced was not read: said before all findings, for it stands whatever else was found or accepted. */
export function NotCoveredNote({ state, reading }: ReadingProps) {
  const styles = useStyles();
  const errors = reading.outline.open.error.length;
  return (
    <div className={styles.note}>
      <SeverityMark of="warning" />
      <Text>{verdictText(reading.checks, errors, state.language)}</Text>
    </div>
  );
}
