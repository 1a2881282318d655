import type { Merge, PlanCell, TablePlan } from "../../tables/plan";
import type { Block, Piece } from "../document";
import { markedPieces } from "./correctionPieces";
import { type SaidBlock, comparable } from "./correctionDifferences";

type SaidTable = Extract<SaidBlock, { is: "table" }>;
type TableBlock = Extract<Block, { is: "table" }>;

/** The table before and after, whole, with the words of the cells that changed marked; null where one has none. */
export function markedTables(
  before: SaidTable | null,
  after: SaidTable | null,
): readonly [before: TableBlock | null, after: TableBlock | null] {
  const sameShape =
    before !== null &&
    after !== null &&
    before.rows.length === after.rows.length &&
    before.rows.every((row, down) => row.length === after.rows[down]?.length);
  const like = sameShape ? (after.plan ?? null) : null;
  const side = (table: SaidTable, other: SaidTable | null, which: 0 | 1): TableBlock => {
    const pieces = table.rows.map((row, down) =>
      row.map((text, across) => {
        const counterpart = other?.rows[down]?.[across] ?? null;
        const pair: readonly [string | null, string | null] =
          which === 0 ? [text, counterpart] : [counterpart, text];
        return counterpart !== null && comparable(text) === comparable(counterpart)
          ? plain(text)
          : markedPieces(...pair)[which];
      }),
    );
    return { is: "table", plan: table.plan ?? planOf(table.rows, like), pieces };
  };
  return [
    before === null ? null : side(before, after, 0),
    after === null ? null : side(after, before, 1),
  ];
}

function plain(text: string): readonly Piece[] {
  return text === "" ? [] : [{ text, marked: false }];
}

/** A plan for a table that was read: looks as the corrected one does where that has the same shape. */
function planOf(rows: readonly (readonly string[])[], like: TablePlan | null): TablePlan {
  const width = rows[0]?.length ?? 0;
  const merges: readonly Merge[] = like?.merges ?? [];
  return {
    table: like?.table ?? "comparison",
    shareClass: like?.shareClass ?? null,
    rows: rows.map((row, down) =>
      row.map((text, across): PlanCell => {
        const looks = like?.rows[down]?.[across];
        const role =
          looks?.role ??
          (down === 0
            ? across === 0
              ? "corner"
              : "columnHeading"
            : across === 0
              ? "rowHeading"
              : "figure");
        return {
          content: { value: { is: "text", text }, formula: null },
          text,
          numberFormat: "General",
          role,
          align:
            looks?.align ??
            (role === "figure" ? "right" : role === "columnHeading" ? "center" : "left"),
          indented: looks?.indented ?? false,
          source: null,
        };
      }),
    ),
    headingRows: like?.headingRows ?? 1,
    merges,
    columnWidths: like?.columnWidths ?? Array.from({ length: width }, () => 90),
    textSources: [],
  };
}
