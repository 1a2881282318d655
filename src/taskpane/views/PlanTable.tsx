import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useRef } from "react";
import type { Language } from "../../dividend/language";
import type { Piece } from "../../release/document";
import type { Merge, PlanCell, TablePlan } from "../../tables/plan";
import { MarkedText } from "./MarkedText";
import { useHiddenRight } from "./useHiddenRight";

const useStyles = makeStyles({
  box: { position: "relative" },
  scroll: {
    overflowX: "auto",
    scrollbarWidth: "thin",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // Where scroll bars show only while they are used, this says that there is more.
  more: {
    position: "absolute",
    insetBlock: 0,
    insetInlineEnd: 0,
    width: "28px",
    display: "flex",
    alignItems: "center",
    justifyContent: "flex-end",
    pointerEvents: "none",
    color: tokens.colorNeutralForeground2,
    backgroundImage: `linear-gradient(to right, transparent, ${tokens.colorNeutralBackground1} 70%)`,
    "@media (forced-colors: active)": { backgroundImage: "none", backgroundColor: "Canvas" },
  },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "normal",
  },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    minWidth: "72px",
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "middle",
  },
  heading: {
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  indented: { paddingInlineStart: tokens.spacingHorizontalXL },
  figure: { whiteSpace: "nowrap" },
});

interface PlanTableProps {
  readonly plan: TablePlan;
  /** The table's name, for a screen reader. */
  readonly label: string;
  readonly lang: Language;
  /** The text of each cell in pieces, where words of some are marked. */
  readonly pieces?: readonly (readonly (readonly Piece[])[])[] | undefined;
}

/** A table as it will look, in a box of its own that scrolls sideways where it is wider than the pane. */
export function PlanTable({ plan, label, lang, pieces }: PlanTableProps) {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const hiddenRight = useHiddenRight(scroll);
  const { rows, headingRows, merges } = plan;
  const row = (cells: readonly PlanCell[], rowIndex: number) => (
    <tr key={rowIndex}>
      {cells.map((cell, column) => {
        if (cell.role === "covered") return null;
        const merge = merges.find((each) => each.row === rowIndex && each.column === column);
        const own = pieces?.[rowIndex]?.[column];
        return <Cell key={column} cell={cell} merge={merge ?? null} pieces={own} />;
      })}
    </tr>
  );
  return (
    <div className={styles.box}>
      <div
        ref={scroll}
        role="region"
        aria-label={label}
        tabIndex={0}
        className={styles.scroll}
        lang={lang}
      >
        <table className={styles.table}>
          <thead>{rows.slice(0, headingRows).map(row)}</thead>
          <tbody>
            {rows.slice(headingRows).map((cells, index) => row(cells, headingRows + index))}
          </tbody>
        </table>
      </div>
      {hiddenRight && (
        <div className={styles.more} aria-hidden>
          <ChevronRight16Regular />
        </div>
      )}
    </div>
  );
}

interface CellProps {
  readonly cell: PlanCell;
  readonly merge: Merge | null;
  readonly pieces: readonly Piece[] | undefined;
}

function Cell({ cell, merge, pieces }: CellProps) {
  const styles = useStyles();
  const spans = merge === null ? {} : { rowSpan: merge.rows, colSpan: merge.columns };
  const style = { textAlign: cell.align };
  const isHeading = cell.role === "columnHeading" || cell.role === "rowHeading";
  if (!isHeading || cell.text === "") {
    return (
      <td {...spans} style={style} className={mergeClasses(styles.cell, styles.figure)}>
        <MarkedText text={cell.text} pieces={pieces} />
      </td>
    );
  }
  return (
    <th
      {...spans}
      style={style}
      scope={scopeOf(cell, merge)}
      className={mergeClasses(styles.cell, styles.heading, cell.indented && styles.indented)}
    >
      <MarkedText text={cell.text} pieces={pieces} />
    </th>
  );
}

function scopeOf(cell: PlanCell, merge: Merge | null): "row" | "col" | "colgroup" {
  if (cell.role === "rowHeading") return "row";
  return merge !== null && merge.columns > 1 ? "colgroup" : "col";
}
