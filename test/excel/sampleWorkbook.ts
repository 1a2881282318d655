import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { contentText } from "../../src/excel/cellContent";
import { findWorksheet } from "../../src/excel/worksheetReading";
import { readWorksheet } from "../../src/worksheet/reader";
import type { Sheet } from "../../src/worksheet/sheet";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { type OpenWorkbook, openWorkbook } from "./openWorkbook";

/** A sample's worksheet as its file holds it, typed into the embedded Excel. */
export async function openSample(
  name: string,
  beside: readonly string[] = [],
): Promise<OpenWorkbook> {
  const file = readWorkbook(readFileSync(resolve(__dirname, `../../samples/${name}.xlsx`)));
  if (file.is !== "workbook") throw new Error(`${name} cannot be read`);
  const sheet = file.sheets.find((each) => readWorksheet(each) !== null);
  if (sheet === undefined) throw new Error(`${name} has no worksheet`);
  return openSheet(sheet, beside);
}

/** A worksheet typed into the embedded Excel, its texts as texts or, `byHand`, as what Excel takes them for. */
export async function openSheet(
  sheet: Sheet,
  beside: readonly string[] = [],
  byHand = false,
): Promise<OpenWorkbook> {
  const workbook = await openWorkbook([sheet.name, ...beside]);
  retype(workbook, sheet, byHand);
  await workbook.cells();
  return workbook;
}

/** The worksheet as the product reads it. */
export async function openDividend(workbook: OpenWorkbook) {
  const found = await findWorksheet(workbook.session, readWorksheet);
  if (found.is !== "done" || found.value === null) throw new Error("no worksheet");
  return found.value;
}

function retype(workbook: OpenWorkbook, sheet: Sheet, byHand: boolean): void {
  const target = workbook.excel.workbook.worksheet(sheet.name);
  for (const [r, cells] of sheet.rows.entries()) {
    for (const [c, { value, formula, numberFormat }] of cells.entries()) {
      const at = { row: sheet.origin.row + r, column: sheet.origin.column + c };
      const area = { ...at, rows: 1, columns: 1 };
      target?.cells.applyFormat(area, () => ({ numberFormat }));
      if (value === null && formula === null) continue;
      const isText = typeof value === "string" && !(byHand && /^[\p{L}\d¥]/u.test(value));
      const typed = formula ?? (isText ? `'${contentText(value)}` : value);
      workbook.type(sheet.name, at, typed);
    }
  }
}
