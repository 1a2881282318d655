import type { Sheet } from "../../worksheet/sheet";
import { type Draft, type DraftCell, type UncountedBlock, draftOf, plainCell } from "../draft";

/**
 * Reads a draft off a sheet on which a release was put, typed or pasted: rows of one cell are paragraphs, rows of
 * several that follow each other a table, and so is a row of one between two of several. Cells say what they show.
 * Throws `OversizedDraft` where they have more letters than any draft.
 */
export function readSheetDraft(sheet: Sheet): Draft {
  const rows = sheet.rows.map((row) => row.map(({ text }) => plainCell(text.trim())));
  const counts = rows.map(() => 0);
  spread(sheet, rows, counts);
  rows.forEach((row, r) => {
    counts[r] =
      (counts[r] ?? 0) + row.filter(({ text, covered }) => text !== "" && !covered).length;
  });
  const hasMany = (r: number) => (counts[r] ?? 0) > 1;
  const blocks: UncountedBlock[] = [];
  let table: (readonly DraftCell[])[] = [];
  const endTable = () => {
    if (table.length > 0) blocks.push({ is: "table", rows: withoutMargin(table) });
    table = [];
  };
  rows.forEach((row, r) => {
    if (hasMany(r) || (counts[r] === 1 && hasMany(r - 1) && hasMany(r + 1))) {
      table.push(row);
      return;
    }
    endTable();
    for (const { text, covered } of row)
      if (text !== "" && !covered) blocks.push({ is: "paragraph", text });
  });
  endTable();
  return draftOf(blocks);
}

/** Spreads merged cells over all they cover; one that reaches down is a cell of each of its rows. */
function spread({ merged = [], origin }: Sheet, rows: DraftCell[][], counts: number[]): void {
  for (const { first, last } of merged) {
    const text = rows[first.row - origin.row]?.[first.column - origin.column]?.text ?? "";
    for (let row = first.row; row <= last.row; row += 1) {
      const cells = rows[row - origin.row];
      if (cells === undefined) continue;
      for (let column = first.column; column <= last.column; column += 1) {
        if (row === first.row && column === first.column) continue;
        if (cells[column - origin.column] !== undefined)
          cells[column - origin.column] = { text, covered: true };
      }
      if (row > first.row && text !== "")
        counts[row - origin.row] = (counts[row - origin.row] ?? 0) + 1;
    }
  }
}

/** The table without the columns that are empty in all of its rows: what stands beside the text may be wider. */
function withoutMargin(rows: readonly (readonly DraftCell[])[]): readonly (readonly DraftCell[])[] {
  const width = Math.max(...rows.map((row) => row.length));
  const kept = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => (row[column]?.text ?? "") !== ""),
  );
  return rows.map((row) => kept.map((column) => row[column] ?? plainCell("")));
}
