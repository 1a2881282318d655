import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Sheet } from "../worksheet/sheet";
import { addPrintedSheet, newWorkbook, workbookBytes } from "./newWorkbook";
import { copySheet } from "./sheetCopy";
import { freeSheetName } from "../worksheet/sheetName";
import type { TablePlan } from "../tables/plan";
import { isWide, sharedWidths } from "../tables/tableLayout";
import { layTables } from "./tableSheet";

/** A dividend worksheet and the tables that follow it. */
export interface WorksheetTables {
  readonly worksheet: Sheet;
  readonly tables: readonly TablePlan[];
  /** What the sheet of the tables is to be called. */
  readonly sheetName: string;
}

/**
 * A new workbook with the tables of each worksheet, and behind them a copy of the worksheets. The
 * tables are live: each cell looks at the copy, so a figure corrected there moves through them, and
 * nothing points at a file that may be moved. The worksheets come from one workbook.
 */
export async function tablesWorkbook(all: readonly WorksheetTables[]): Promise<Uint8Array> {
  const dateSystem = all[0]?.worksheet.dateSystem ?? "1900";
  const workbook = await newWorkbook(dateSystem);
  const names: string[] = [];
  const taken = (wanted: string) => {
    const name = freeSheetName(wanted, names);
    names.push(name);
    return name;
  };
  // A file that Excel has not written can name a sheet as Excel would not.
  const copied = all.map(({ worksheet, ...rest }) => ({
    ...rest,
    worksheet,
    copy: taken(worksheet.name),
  }));
  for (const { copy, tables, sheetName } of copied) {
    const followed = { name: copy, dateSystem };
    layTables(printedOnA4(workbook, taken(sheetName), tables), tables, followed);
  }
  for (const { worksheet, copy } of copied) {
    copySheet(addPrintedSheet(workbook, copy, "portrait"), worksheet);
  }
  return workbookBytes(workbook);
}

function printedOnA4(workbook: Workbook, name: string, tables: readonly TablePlan[]): Worksheet {
  const wide = isWide(sharedWidths(tables));
  const sheet = addPrintedSheet(workbook, name, wide ? "landscape" : "portrait");
  sheet.views = [{ showGridLines: false }];
  return sheet;
}
