import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactNode } from "react";
import { a1, type CellAddress } from "../../../dividend/fact";
import { verificationWordsIn } from "../../../languages/verificationWordsIn";
import type { VerifiedItem } from "../../../drafts/compare/verification";
import { narrowPane } from "../narrowPane";
import type { ReadingProps } from "../paneProps";
import { paneWords } from "../paneWords";
import type { Surroundings } from "./draftPlaces";

const marks = {
  agrees: CheckmarkCircle16Regular,
  differs: DismissCircle16Filled,
  unmatched: QuestionCircle16Regular,
} as const;

const colors = {
  agrees: tokens.colorStatusSuccessForeground1,
  differs: tokens.colorStatusDangerForeground1,
  unmatched: tokens.colorBrandForeground1,
} as const;

const useStyles = makeStyles({
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  body: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
  },
  button: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  head: {
    display: "flex",
    columnGap: tokens.spacingHorizontalSNudge,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  mark: { flexShrink: 0 },
  young: {
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  below: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalSNudge}`,
  },
  title: { flexGrow: 1, minWidth: 0 },
  cell: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
    // On the ground of a pointed-at button the plain link colour is too faint in the dark (4.2 : 1).
    color: tokens.colorBrandForegroundLinkHover,
    fontVariantNumeric: "tabular-nums",
  },
  values: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    [narrowPane]: { gridTemplateColumns: "minmax(0, 1fr)", paddingLeft: 0 },
    columnGap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalXXS,
  },
  name: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  value: { fontVariantNumeric: "tabular-nums" },
  beside: { color: tokens.colorNeutralForeground3 },
  // Japanese breaks between any two characters: a figure is not to be read in two halves.
  figure: { display: "inline-block", maxWidth: "100%" },
});

interface DraftItemProps extends ReadingProps {
  readonly mark: VerifiedItem["verdict"];
  /** Where it stands in the draft, or what is missing there. */
  readonly title: string;
  readonly cell: CellAddress | null;
  /** As it stands in the draft; null where that has nothing of it. */
  readonly found: string | null;
  readonly around: Surroundings | null;
  /** What the worksheet has; null where it is the same, or nothing. */
  readonly expected: string | null;
  /** The draft before did not have it. */
  readonly isNew?: boolean;
  /** What stands below it. */
  readonly children?: ReactNode;
}

/** One ticked, contradicted or listed item of a draft; a click selects its cell in the worksheet. */
export function DraftItem(props: DraftItemProps) {
  const styles = useStyles();
  const { mark, title, cell, found, around, expected, isNew, children, state, actions } = props;
  const words = paneWords(state.language);
  const verification = verificationWordsIn(state.language);
  const Mark = marks[mark];
  const content = (
    <>
      <span className={styles.head}>
        <Mark className={styles.mark} style={{ color: colors[mark] }} aria-hidden />
        <span className={styles.title}>{title}</span>
        {cell !== null && <span className={styles.cell}>{a1(cell)}</span>}
      </span>
      {isNew === true && <span className={styles.young}>{words.draft.isNew}</span>}
      <span className={styles.values}>
        {found !== null && (
          <>
            <span className={styles.name}>{words.draft.inDraft}</span>
            <span className={styles.value}>
              {around === null ? (
                found || verification.emptyCell
              ) : (
                <>
                  <span className={styles.beside}>{around.before}</span>
                  <strong className={styles.figure}>{around.found}</strong>
                  <span className={styles.beside}>{around.after}</span>
                </>
              )}
            </span>
          </>
        )}
        {expected !== null && (
          <>
            <span className={styles.name}>{words.draft.inWorksheet}</span>
            <span className={styles.value}>{expected || verification.emptyCell}</span>
          </>
        )}
      </span>
    </>
  );
  return (
    <li className={styles.item}>
      {cell === null ? (
        <div className={styles.body}>{content}</div>
      ) : (
        <button
          type="button"
          className={mergeClasses(styles.body, styles.button)}
          title={words.checks.selectCell(a1(cell))}
          onClick={() => {
            actions.selectCell(cell);
          }}
        >
          {content}
        </button>
      )}
      {children !== undefined && <div className={styles.below}>{children}</div>}
    </li>
  );
}
