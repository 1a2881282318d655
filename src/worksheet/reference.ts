import { type CellAddress, a1 } from "../dividend/fact";
import { quotedSheetName } from "./sheetName";

/** Where a block of cells stands in the workbook. */
export interface BlockAddress {
  readonly sheet: string;
  /** A1 without the sheet and without "$": "B4:E9". */
  readonly address: string;
}

/** A reference to a cell of a sheet, as a formula writes it: 'Dividend ''19'!$C$12. */
export function cellReference(sheet: string, cell: CellAddress): string {
  return `${quotedSheetName(sheet)}!${absolute(a1(cell))}`;
}

/** The formula of a defined name that stands for a block. */
export function blockReference(sheet: string, address: string): string {
  return `=${quotedSheetName(sheet)}!${address.split(":").map(absolute).join(":")}`;
}

/** The block a defined name's formula stands for; null if it is not a block, is deleted (#REF!) or is in another workbook. */
export function blockOfReference(formula: string): BlockAddress | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/u.exec(
    formula,
  );
  const [, quoted, plain, address] = match ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  // A sheet copied to another workbook takes names along that go on standing for cells of the first: [Book1.xlsx]Tables.
  if (sheet === undefined || address === undefined || sheet.includes("[")) return null;
  // What is left of a deleted sheet, in the words of Excel's language: =#REF!$B$2:$E$7, =#BEZUG!$B$2:$E$7.
  if (plain?.startsWith("#") === true) return null;
  return { sheet, address: address.replaceAll("$", "") };
}

/** The address of a block by its first cell and its size. */
export function blockAddress(first: CellAddress, rows: number, columns: number): string {
  const last = { row: first.row + rows - 1, column: first.column + columns - 1 };
  return `${a1(first)}:${a1(last)}`;
}

/** "$C$12" of "C12". */
export function absolute(cell: string): string {
  return cell.replace(/^([A-Z]+)(\d+)$/u, "$$$1$$$2");
}

/** How many rows and columns an A1 address takes; null if the text is not an address. */
export function areaOfAddress(address: string): { rows: number; columns: number } | null {
  const [from, to = from] = address.split(":").map(cellOfAddress);
  if (from === undefined || to === undefined || from === null || to === null) return null;
  return { rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

function cellOfAddress(address: string): CellAddress | null {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (let index = 0; index < letters.length; index += 1) {
    column = column * 26 + letters.charCodeAt(index) - 64;
  }
  return { row: Number(digits) - 1, column: column - 1 };
}
