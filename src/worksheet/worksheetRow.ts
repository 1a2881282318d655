import { decimalFromNumber, digitsOf, zero } from "../dividend/decimal";
import type { CellAddress, CellRange, Fact } from "../dividend/fact";
import { isGeneral, throughFormat } from "./numberFormat";
import { type Sheet, type SheetCell, emptyCell } from "./sheet";

/** A cell with its place on the sheet. */
export interface PlacedCell {
  readonly address: CellAddress;
  readonly content: SheetCell;
  /** What it displays; what it holds, where it displays nothing of use. */
  readonly shown: string;
}

/** A row of the worksheet: its label cell, and all the cells right of it that hold something. */
export interface WorksheetRow {
  readonly label: PlacedCell;
  readonly filled: readonly PlacedCell[];
  /** The row's cell in a column of the sheet, empty or not; the cell that is merged over it, where one is. */
  at(column: number): PlacedCell;
}

/** The rows that hold anything from `labelColumn` to the right. */
export function worksheetRows(sheet: Sheet, labelColumn: number): readonly WorksheetRow[] {
  const columnOver = mergedColumns(sheet, labelColumn);
  return sheet.rows
    .map((cells, index) => {
      const row = sheet.origin.row + index;
      const at = (under: number) => {
        const column = columnOver.get(`${String(row)},${String(under)}`) ?? under;
        const content = cells[column - sheet.origin.column] ?? emptyCell;
        return placed(content, { row, column });
      };
      const filled = cells
        .map((_, offset) => sheet.origin.column + offset)
        .filter((column) => column > labelColumn)
        .map(at)
        .filter((cell, place, all) => all[place - 1]?.address.column !== cell.address.column)
        .filter((cell) => !isBlank(cell));
      return { label: at(labelColumn), filled, at };
    })
    .filter(({ label, filled }) => !isBlank(label) || filled.length > 0);
}

/** The column of the cell that is merged over others of its row, by their row and column; labels hold for none. */
function mergedColumns(
  { merged = [], origin, rows }: Sheet,
  labelColumn: number,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (const { first, last } of merged) {
    if (first.column <= labelColumn) continue;
    const end = Math.min(last.column, origin.column + width - 1);
    for (let column = first.column + 1; column <= end; column += 1)
      columns.set(`${String(first.row)},${String(column)}`, first.column);
  }
  return columns;
}

/** The block from the first label to the last cell that holds something. */
export function filledRange(rows: readonly WorksheetRow[]): CellRange {
  const cells = rows.flatMap(({ label, filled }) => [
    label.address,
    ...filled.map((c) => c.address),
  ]);
  const first = cells[0] ?? { row: 0, column: 0 };
  return cells.reduce<CellRange>(
    ({ last }, { row, column }) => ({
      first,
      last: { row: Math.max(last.row, row), column: Math.max(last.column, column) },
    }),
    { first, last: first },
  );
}

/** Whether a cell is empty; spaces of any width do not count. */
export function isBlank({ content }: PlacedCell): boolean {
  const { value, error } = content;
  return error === null && (value === null || (typeof value === "string" && value.trim() === ""));
}

/** What a cell says, as a fact with its place. */
export function factOf<T>({ address, shown, content }: PlacedCell, value: T): Fact<T> {
  const cellNumber = typeof content.value === "number" ? content.value : null;
  return { value, cell: address, shown, cellNumber };
}

function placed(content: SheetCell, address: CellAddress): PlacedCell {
  return { address, content, shown: shownBy(content) };
}

const tooNarrow = /^#+$/u;

/**
 * Excel displays "####" in a column too narrow for a number, and rounds a General number to the
 * column's width; neither is meant by the user, so the number's own digits stand for both.
 */
function shownBy({ value, text, numberFormat, error }: SheetCell): string {
  if (error !== null) return error;
  const unusable = text === "" || tooNarrow.test(text);
  if (typeof value === "number") {
    const number = decimalFromNumber(value) ?? zero;
    if (isGeneral(numberFormat)) return digitsOf(number);
    return unusable ? throughFormat(number, numberFormat) : text;
  }
  if (value === null) return "";
  return unusable ? String(value) : text;
}
