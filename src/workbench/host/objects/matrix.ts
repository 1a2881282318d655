import type { Area } from "../../workbook/area";
import type { Cells } from "../../workbook/cells";
import type { RangeTarget } from "../hostObject";
import { invalidArgument } from "../requestFailure";

/** Excel gives null instead of the cells of whole rows, columns and sheets. */
const MOST_CELLS = 5_000_000;

/** What each cell gives, row by row. */
export function matrix<T>(
  { worksheet, area }: RangeTarget,
  each: (cells: Cells, row: number, column: number) => T,
): T[][] | null {
  if (area.rows * area.columns > MOST_CELLS) return null;
  return Array.from({ length: area.rows }, (_r, row) =>
    Array.from({ length: area.columns }, (_c, column) =>
      each(worksheet.cells, area.row + row, area.column + column),
    ),
  );
}

/** The value for each cell of an assignment: one for all, or a block of just the area's size. */
export function inMatrix(given: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly unknown[];
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (rows[row - area.row] as readonly unknown[])[column - area.column];
}
