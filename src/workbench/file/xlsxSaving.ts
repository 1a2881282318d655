import type { CellValue as FileValue, Worksheet as FileSheet } from "@cj-tech-master/excelts";
import { areaText, cellsOf } from "../workbook/area";
import type { CellContent } from "../workbook/cellContent";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import { styleOfFormat } from "./xlsxFormat";
import { withNames } from "./xlsxNames";
import { setupOf } from "./xlsxPage";
import { withSettings } from "./xlsxSettings";

const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 5;
const PIXELS_PER_POINT = 4 / 3;

/** The workbook as an .xlsx file, its formulas with the results they have now. */
export async function xlsxOf(workbook: Workbook): Promise<Uint8Array> {
  const { Workbook: FileWorkbook } = await import("@cj-tech-master/excelts");
  const file = new FileWorkbook();
  file.properties.date1904 = workbook.engine.look.from1904;
  for (const worksheet of workbook.worksheets()) {
    const { rows, columns } = worksheet.layout.frozen;
    const frozen =
      rows > 0 || columns > 0 ? { state: "frozen" as const, xSplit: columns, ySplit: rows } : {};
    const sheet = file.addWorksheet(worksheet.name, {
      state: worksheet.hidden ? "hidden" : "visible",
      views: [{ ...frozen, showGridLines: worksheet.gridlines }],
    });
    Object.assign(sheet.pageSetup, setupOf(worksheet.pageLayout));
    const { centerFooter } = worksheet.pageLayout;
    if (centerFooter !== "") sheet.headerFooter.oddFooter = `&C${centerFooter}`;
    writeSheet(sheet, worksheet);
    if (worksheet.protection) await sheet.protect("", {});
  }
  const active = workbook.activeWorksheet().position;
  file.views = [
    {
      x: 0,
      y: 0,
      width: 20_000,
      height: 15_000,
      firstSheet: 0,
      activeTab: active,
      visibility: "visible",
    },
  ];
  const written = new Uint8Array(await file.xlsx.writeBuffer());
  return withSettings(withNames(written, namesOf(workbook)), workbook.settings);
}

function writeSheet(sheet: FileSheet, worksheet: Worksheet): void {
  const used = worksheet.cells.usedArea(false);
  if (!used) return;
  for (const [row, column] of cellsOf(used)) {
    if (!worksheet.cells.isUsed(row, column)) continue;
    const cell = sheet.getCell(row + 1, column + 1);
    cell.value = fileValue(worksheet.cells.content(row, column));
    Object.assign(cell, styleOfFormat(worksheet.cells.format(row, column)));
    if (!worksheet.cells.isLocked(row, column)) cell.protection = { locked: false };
  }
  for (let column = 0; column < used.column + used.columns; column += 1) {
    sheet.getColumn(column + 1).width =
      (worksheet.layout.columnWidth(column) - PADDING_PIXELS) / CHARACTER_PIXELS;
  }
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    sheet.getRow(row + 1).height = worksheet.layout.rowHeight(row) / PIXELS_PER_POINT;
  }
  for (const area of worksheet.layout.merges()) sheet.mergeCells(areaText(area));
}

function fileValue({ value, type, formula }: CellContent): FileValue {
  const held = type === "Error" ? { error: String(value) } : type === "Empty" ? null : value;
  if (formula === undefined) return held as FileValue;
  return { formula: formula.replace(/^=/u, ""), result: held ?? "" } as FileValue;
}

function namesOf(workbook: Workbook) {
  const sheets = workbook.worksheets();
  const scopes = [undefined, ...sheets.map(({ id }) => id)];
  return scopes.flatMap((scope) =>
    workbook.names.all(scope).map(({ name, formula, comment, visible }) => ({
      name,
      formula,
      comment,
      hidden: !visible,
      sheet: scope === undefined ? undefined : sheets.findIndex(({ id }) => id === scope),
    })),
  );
}
