import { makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../../dividend/fact";
import type { Finding } from "../../../dividend/finding";
import type { Language } from "../../../dividend/language";
import { findingText, ruleWords } from "../../../languages/findingText";
import { SeverityMark } from "../SeverityMark";
import { narrowPane } from "../narrowPane";
import { paneWords } from "../paneWords";

const useStyles = makeStyles({
  button: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  plain: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
  head: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalSNudge,
    fontWeight: tokens.fontWeightSemibold,
    [narrowPane]: { flexWrap: "wrap" },
  },
  // Where the pane is narrow, the mark and the title have a line to themselves, and the cell the next.
  title: { flexGrow: 1, minWidth: 0, [narrowPane]: { flexBasis: "calc(100% - 32px)" } },
  cell: {
    flexShrink: 0,
    // On the ground of a pointed-at button the plain link colour is too faint in the dark (4.2 : 1).
    color: tokens.colorBrandForegroundLinkHover,
    fontVariantNumeric: "tabular-nums",
  },
  sentence: { display: "block", paddingTop: tokens.spacingVerticalXXS },
});

interface FindingTextProps {
  readonly finding: Finding;
  readonly language: Language;
  readonly currency: string;
  readonly select: (finding: Finding) => void;
}

/** A finding's title and sentence: a button that selects its cell, plain words where it has none. */
export function FindingText({ finding, language, currency, select }: FindingTextProps) {
  const styles = useStyles();
  const content = (
    <>
      <span className={styles.head}>
        <SeverityMark of={finding.severity} />
        <span className={styles.title}>{titleOf(finding, language)}</span>
        {finding.cell !== null && <span className={styles.cell}>{a1(finding.cell)}</span>}
      </span>
      <span className={styles.sentence}>{findingText(finding, language, currency)}</span>
    </>
  );
  if (finding.cell === null) return <div className={styles.plain}>{content}</div>;
  return (
    <button
      type="button"
      className={styles.button}
      title={paneWords(language).checks.selectCell(a1(finding.cell))}
      onClick={() => {
        select(finding);
      }}
    >
      {content}
    </button>
  );
}

function titleOf(finding: Finding, language: Language): string {
  return ruleWords(finding.rule, language)?.title ?? finding.rule;
}
