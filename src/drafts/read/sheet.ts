import type { Sheet } from "../../worksheet/sheet";
import { type Draft, type DraftCell, type UncountedBlock, draftOf, plainCell } from "../draft";

/**
 * Reads a draft off a sheet on which a release was put, typed or pasted: rows of one cell are paragraphs, rows of
 * several that follow each other a table, and so is a row of one between two of several. Cells say what they show.
 * Throws `OversizedDraft` where they have more letters than any draft.
 */
export function readSheetDraft(sheet: Sheet): Draft {
  const rows = sheet.rows.map((row) => row.map(({ text }) => plainCell(text.trim())));
  const reachedBy = spread(sheet, rows);
  const counts = rows.map(
    (row, r) =>
      (reachedBy[r] ?? 0) + row.filter(({ text, covered }) => text !== "" && !covered).length,
  );
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

/** Spreads merged cells over all they cover; for each row, how many reach into it from above. */
function spread({ merged = [], origin }: Sheet, rows: DraftCell[][]): readonly number[] {
  const reachedBy = rows.map(() => 0);
  for (const { first, last } of merged) {
    const [top, left] = [first.row - origin.row, first.column - origin.column];
    const text = rows[top]?.[left]?.text ?? "";
    const [below, right] = [last.row - origin.row, last.column - origin.column];
    rows.slice(top, below + 1).forEach((row, down) => {
      row.slice(left, right + 1).forEach((_, across) => {
        if (down + across > 0) row[left + across] = { text, covered: true };
      });
      if (down > 0 && text !== "") reachedBy[top + down] = (reachedBy[top + down] ?? 0) + 1;
    });
  }
  return reachedBy;
}

/** The table without the columns that are empty in all of its rows: what stands beside the text may be wider. */
function withoutMargin(rows: readonly (readonly DraftCell[])[]): readonly (readonly DraftCell[])[] {
  const width = Math.max(...rows.map((row) => row.length));
  const kept = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => (row[column]?.text ?? "") !== ""),
  );
  return rows.map((row) => kept.map((column) => row[column] ?? plainCell("")));
}
