import type { Cell, Worksheet as FileSheet } from "@cj-tech-master/excelts";
import { areaOf } from "../workbook/area";
import { type CellContent, DAYS_TO_1904 } from "../workbook/cellContent";
import type { PlacedCell } from "../workbook/cells";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import { formatOfStyle } from "./xlsxFormat";
import { readNames } from "./xlsxNames";
import { layoutOf } from "./xlsxPage";
import { readSettings } from "./xlsxSettings";

/** A file that has been read, ready to be put into a new workbook with sheets of these names. */
export interface ReadXlsx {
  readonly sheetNames: readonly string[];
  fill(workbook: Workbook): void;
}

const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 5;
const PIXELS_PER_POINT = 4 / 3;
const MOST_COLUMNS = 300;

/** Reads an .xlsx file; throws where it is none. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadXlsx> {
  const { Workbook: FileWorkbook } = await import("@cj-tech-master/excelts");
  const names = readNames(bytes);
  const settings = readSettings(bytes);
  const file = new FileWorkbook();
  await file.xlsx.load(bytes);
  const sheetNames = file.worksheets.map(({ name }) => name);
  return {
    sheetNames,
    fill: (workbook) => {
      const from1904 = file.properties.date1904 === true;
      workbook.engine.look.from1904 = from1904;
      for (const sheet of file.worksheets) {
        const worksheet = workbook.worksheet(sheet.name);
        if (worksheet) fillSheet(worksheet, sheet, from1904);
      }
      for (const { name, formula, comment, hidden, sheet } of names) {
        const scope =
          sheet === undefined ? undefined : workbook.worksheet(sheetNames[sheet] ?? "")?.id;
        workbook.names.add(name, formula, {
          comment,
          visible: !hidden,
          ...(scope ? { scope } : {}),
        });
      }
      // Files of other programs may say nothing of a window.
      const [view] = (file.views as typeof file.views | undefined) ?? [];
      const shown = view?.activeTab;
      if (shown !== undefined) workbook.worksheets()[shown]?.activate();
      for (const [key, value] of settings) workbook.settings.set(key, value);
      workbook.forgetSteps();
    },
  };
}

function fillSheet(worksheet: Worksheet, sheet: FileSheet, from1904: boolean): void {
  const placed: PlacedCell[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const content = contentOf(cell, from1904);
      const format = formatOfStyle(cell.style);
      if (content.type === "Empty" && !content.formula && !format) return;
      placed.push({ row: cell.row - 1, column: cell.col - 1, content, ...(format && { format }) });
    });
    if (row.height)
      worksheet.layout.setRowHeight(line(row.number - 1, 0), row.height * PIXELS_PER_POINT);
  });
  worksheet.cells.place(placed);
  for (const [index, { width }] of columnsOf(sheet).entries()) {
    if (width !== undefined) {
      worksheet.layout.setColumnWidth(
        line(0, index),
        Math.round(width * CHARACTER_PIXELS + PADDING_PIXELS),
      );
    }
  }
  worksheet.layout.merge(
    (sheet.model.merges ?? []).map(areaOf).filter((area) => area !== undefined),
  );
  worksheet.pageLayout = layoutOf(sheet.pageSetup);
  const [view] = (sheet.views as FileSheet["views"] | undefined) ?? [];
  if (view?.showGridLines === false) worksheet.gridlines = false;
  if (view?.state === "frozen") worksheet.layout.freeze(view.ySplit ?? 0, view.xSplit ?? 0);
  if (sheet.sheetProtection?.sheet) worksheet.protection = {};
  if (sheet.state !== "visible") worksheet.hidden = true;
}

/** The library gives null for a sheet whose file says nothing of columns. */
function columnsOf(sheet: FileSheet): FileSheet["columns"] {
  return ((sheet.columns as FileSheet["columns"] | null) ?? []).slice(0, MOST_COLUMNS);
}

const line = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

function contentOf(cell: Cell, from1904: boolean): CellContent {
  // The other cells of a merged area repeat its first one in this library.
  if (cell.isMerged && cell.master !== cell)
    return { value: "", type: "Empty", formula: undefined };
  const { formula } = cell;
  const held = formula === undefined ? cell.value : cell.result;
  return { ...valueOf(held, from1904), formula: formula === undefined ? undefined : `=${formula}` };
}

function valueOf(held: unknown, from1904: boolean): Pick<CellContent, "value" | "type"> {
  if (typeof held === "number") return { value: held, type: "Double" };
  if (typeof held === "boolean") return { value: held, type: "Boolean" };
  if (typeof held === "string") return { value: held, type: held === "" ? "Empty" : "String" };
  if (held instanceof Date) {
    return { value: serialOf(held) - (from1904 ? DAYS_TO_1904 : 0), type: "Double" };
  }
  if (typeof held !== "object" || held === null) return { value: "", type: "Empty" };
  if ("error" in held) return { value: String(held.error), type: "Error" };
  if ("richText" in held && Array.isArray(held.richText)) {
    const runs = held.richText as readonly { readonly text: string }[];
    return { value: runs.map(({ text }) => text).join(""), type: "String" };
  }
  return "text" in held ? valueOf(held.text, from1904) : { value: "", type: "Empty" };
}

/** Days since the end of 1899; the library gives dates as moments in UTC. */
function serialOf(date: Date): number {
  return Math.round((date.getTime() / 86_400_000 + 25_569) * 1e9) / 1e9;
}
