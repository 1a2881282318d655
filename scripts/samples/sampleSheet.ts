import type { Worksheet } from "@cj-tech-master/excelts";
import { type CivilDate, civilDate } from "../../src/dividend/civilDate";
import { serialOfDate } from "../../src/dividend/excelSerial";
import { a1 } from "../../src/dividend/fact";
import { fontFor, headingFill } from "../../src/xlsx/headingLook";
import { rowHeight } from "../../src/xlsx/rowHeight";
import { addPrintedSheet, newWorkbook, workbookBytes } from "../../src/xlsx/newWorkbook";

/** What a sample's cell holds; a number alone has no format of its own. */
export type SampleCell =
  | null
  | string
  | number
  | { readonly date: CivilDate }
  | { readonly number: number; readonly format: string }
  /** The sum of the cells to its left, from the second column on. */
  | { readonly sumOfRow: number; readonly format: string };

/** The rows of a sample from A1; an empty row parts two sections, and the row after it is a heading. */
export type SampleRows = readonly (readonly SampleCell[])[];

/** A day as "2019-05-23". */
export function day(iso: string): { readonly date: CivilDate } {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split("-").map(Number);
  const date = civilDate(year, month, dayOfMonth);
  if (date === null) throw new Error(`${iso} is no date`);
  return { date };
}

const columnWidths = [42, 46, 36, 36];

/** The bytes of a workbook with one sheet of these rows; dates are shown through `dateFormat`. */
export async function sampleWorkbook(
  name: string,
  rows: SampleRows,
  dateFormat: string,
): Promise<Uint8Array> {
  const workbook = await newWorkbook("1900");
  const sheet = addPrintedSheet(workbook, name, "portrait");
  sheet.views = [{ showGridLines: true }];
  rows.forEach((row, index) => {
    const heading = index === 0 || rows[index - 1]?.length === 0;
    row.forEach((cell, column) => {
      layCell(sheet, index, column, cell, dateFormat);
      if (heading) emphasize(sheet, index, column);
    });
    const texts = row.map((cell, column) => ({
      text: typeof cell === "string" ? cell : "",
      width: columnWidths[column] ?? 0,
    }));
    sheet.getRow(index + 1).height = rowHeight(texts);
  });
  columnWidths.forEach((width, column) => {
    sheet.getColumn(column + 1).width = width;
  });
  return workbookBytes(workbook);
}

function layCell(
  sheet: Worksheet,
  row: number,
  column: number,
  cell: SampleCell,
  dateFormat: string,
): void {
  if (cell === null) return;
  const target = sheet.getCell(row + 1, column + 1);
  target.alignment = { horizontal: "left", vertical: "top", wrapText: column > 0 };
  if (typeof cell !== "object") target.value = cell;
  else if ("date" in cell) {
    target.value = serialOfDate(cell.date, "1900");
    target.numFmt = dateFormat;
  } else if ("number" in cell) {
    target.value = cell.number;
    target.numFmt = cell.format;
  } else {
    const summed = `${a1({ row, column: 1 })}:${a1({ row, column: column - 1 })}`;
    target.value = { formula: `SUM(${summed})`, result: cell.sumOfRow };
    target.numFmt = cell.format;
  }
}

function emphasize(sheet: Worksheet, row: number, column: number): void {
  const target = sheet.getCell(row + 1, column + 1);
  target.font = { ...fontFor(target.text), bold: true };
  target.fill = headingFill;
}
