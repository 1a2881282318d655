import type { CellRange } from "../dividend/fact";
import { type Sheet, emptyCell } from "../worksheet/sheet";
import { mergedCellsUpTo } from "./mergedCells";
import type { Session } from "./session";
import type { Found, ReadSheet } from "./worksheetReading";

/** Reads worksheets with the cells that are merged across their columns. */
export interface MergedReader<R> {
  /** The reading with what is known of merged cells. */
  readonly readSheet: ReadSheet<R>;
  /** Asks Excel once for a worksheet's merged cells, where there may be some, and reads it again with them. */
  readonly complete: (found: Found<R>) => Promise<Found<R>>;
}

/** Cells merged in a row, by what stands in front of them: rows are inserted above, and labels stay. */
interface MergedInRow {
  readonly label: string;
  /** Counted from the sheet's first column. */
  readonly column: number;
  readonly columns: number;
}

/**
 * Excel is asked when a worksheet is opened and not again: asking empties the list of steps to undo in some
 * versions (OfficeDev/office-js#5918). What was merged then holds as long as its cells look it: the first
 * filled, the others empty.
 */
export function mergedReader<R>(session: Session, readSheet: ReadSheet<R>): MergedReader<R> {
  const known = new Map<string, readonly MergedInRow[]>();
  const readMerged: ReadSheet<R> = (sheet) => {
    const merged = mergedNow(sheet, known.get(sheet.name) ?? []);
    return readSheet(merged.length === 0 ? sheet : { ...sheet, merged });
  };
  return {
    readSheet: readMerged,
    complete: async (found) => {
      if (found === null || known.has(found.sheet.name) || !mayBeMerged(found.sheet)) return found;
      const { sheet, worksheet } = found;
      known.set(sheet.name, []);
      const { origin, rows } = sheet;
      const block = { first: origin, rows: rows.length, columns: rows[0]?.length ?? 0 };
      const [merges = []] = await mergedCellsUpTo(session, [{ worksheet, ...block }]);
      const across = merges.flatMap(({ first, columns }) => {
        const column = first.column - origin.column;
        const label = labelOf(sheet, first.row - origin.row);
        return columns > 1 && column > 0 && label !== "" ? [{ label, column, columns }] : [];
      });
      known.set(sheet.name, across);
      const reading = across.length === 0 ? null : readMerged(sheet);
      return reading === null ? found : { ...found, reading };
    },
  };
}

function mergedNow({ origin, rows }: Sheet, known: readonly MergedInRow[]): CellRange[] {
  if (known.length === 0) return [];
  return rows.flatMap((cells, r) =>
    known.flatMap(({ label, column, columns }) => {
      const [first = emptyCell, ...others] = cells.slice(column, column + columns);
      const isStill = labelText(cells) === label && isFilled(first) && !others.some(isFilled);
      const row = origin.row + r;
      const from = origin.column + column;
      return isStill
        ? [{ first: { row, column: from }, last: { row, column: from + columns - 1 } }]
        : [];
    }),
  );
}

/** Whether a filled cell, not one in front, has an empty one beside it in a column that otherwise holds something. */
function mayBeMerged({ rows }: Sheet): boolean {
  const counts = (rows[0] ?? []).map(
    (_, column) => rows.filter((cells) => isFilled(cells[column])).length,
  );
  return rows.some((cells) =>
    cells.some(
      (cell, column) =>
        column > 0 &&
        isFilled(cell) &&
        (counts[column + 1] ?? 0) > 1 &&
        !isFilled(cells[column + 1]),
    ),
  );
}

function isFilled(cell: Sheet["rows"][number][number] | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.error !== null);
}

function labelOf({ rows }: Sheet, row: number): string {
  return labelText(rows[row] ?? []);
}

function labelText([first]: Sheet["rows"][number]): string {
  return first?.text.trim() ?? "";
}
