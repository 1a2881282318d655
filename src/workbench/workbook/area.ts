/** A block of cells on one worksheet; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

function columnNumber(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    ) - 1
  );
}

/** The area's A1 text as Excel gives it back: "B2", "B2:C9", "B:C" for whole columns, "2:3" for whole rows. */
export function areaText(area: Area): string {
  const lastRow = area.row + area.rows;
  const lastColumn = area.column + area.columns - 1;
  if (area.columns >= SHEET_COLUMNS) return `${area.row + 1}:${lastRow}`;
  if (area.rows >= SHEET_ROWS) return `${columnLetters(area.column)}:${columnLetters(lastColumn)}`;
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1
    ? first
    : `${first}:${columnLetters(lastColumn)}${lastRow}`;
}

/** The sheet's name as it stands in a reference: quoted where Excel quotes it. */
export function sheetReference(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** "Sheet1!A1:B2" apart; the sheet is undefined where the text names none. */
export function splitReference(text: string): {
  readonly sheet: string | undefined;
  readonly cells: string;
} {
  const at = text.lastIndexOf("!");
  if (at < 0) return { sheet: undefined, cells: text };
  const sheet = text.slice(0, at).replace(/^=/, "");
  return {
    sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    cells: text.slice(at + 1),
  };
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** The area an A1 text without a sheet names, or undefined where it is none. */
export function areaOf(text: string): Area | undefined {
  const [from = "", to = from, ...rest] = text.trim().replace(/^=/, "").split(":");
  if (rest.length > 0) return undefined;
  const area =
    cellsArea(from, to) ??
    (text.includes(":") ? (columnsArea(from, to) ?? rowsArea(from, to)) : undefined);
  return area && isOnSheet(area) ? area : undefined;
}

function cellsArea(from: string, to: string): Area | undefined {
  const [, c1, r1] = CELL.exec(from) ?? [];
  const [, c2, r2] = CELL.exec(to) ?? [];
  if (c1 === undefined || c2 === undefined) return undefined;
  return between(Number(r1) - 1, columnNumber(c1), Number(r2) - 1, columnNumber(c2));
}

function columnsArea(from: string, to: string): Area | undefined {
  const [, c1] = COLUMN.exec(from) ?? [];
  const [, c2] = COLUMN.exec(to) ?? [];
  if (c1 === undefined || c2 === undefined) return undefined;
  return between(0, columnNumber(c1), SHEET_ROWS - 1, columnNumber(c2));
}

function rowsArea(from: string, to: string): Area | undefined {
  const [, r1] = ROW.exec(from) ?? [];
  const [, r2] = ROW.exec(to) ?? [];
  if (r1 === undefined || r2 === undefined) return undefined;
  return between(Number(r1) - 1, 0, Number(r2) - 1, SHEET_COLUMNS - 1);
}

/** The smallest area with both cells in it. */
export function between(row1: number, column1: number, row2: number, column2: number): Area {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
}

export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= SHEET_ROWS &&
    area.column + area.columns <= SHEET_COLUMNS
  );
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area that holds all of them; undefined for none. */
export function bounding(areas: readonly Area[]): Area | undefined {
  return areas.reduce<Area | undefined>(
    (sum, area) =>
      sum === undefined
        ? area
        : between(
            Math.min(sum.row, area.row),
            Math.min(sum.column, area.column),
            Math.max(sum.row + sum.rows, area.row + area.rows) - 1,
            Math.max(sum.column + sum.columns, area.column + area.columns) - 1,
          ),
    undefined,
  );
}

/** The row and column of every cell of the area, row by row. */
export function* cellsOf(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1)
      yield [row, column];
  }
}
