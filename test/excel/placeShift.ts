/** A block of cells of a sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A row or a column is inserted, or removed. */
export type Shift = "insert-row" | "remove-row" | "insert-col" | "remove-col";

/** Where a block is after a row or a column was inserted or removed at a place; null where none of it is left. */
export function placeAfter(place: Place, how: Shift, at: number): Place | null {
  const { row, column, rows, columns } = place;
  const line = how.endsWith("row") ? moved(row, rows, how, at) : moved(column, columns, how, at);
  if (line === null) return null;
  const [first, length] = line;
  return how.endsWith("row")
    ? { ...place, row: first, rows: length }
    : { ...place, column: first, columns: length };
}

/** Where a stretch of lines is after one was inserted at a place or removed from it; null where none is left. */
function moved(from: number, length: number, how: Shift, at: number): [number, number] | null {
  if (how.startsWith("insert")) {
    if (at <= from) return [from + 1, length];
    return [from, at < from + length ? length + 1 : length];
  }
  if (at < from) return [from - 1, length];
  const left = at < from + length ? length - 1 : length;
  return left === 0 ? null : [from, left];
}
