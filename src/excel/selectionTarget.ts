import type { CellAddress } from "../dividend/fact";
import { type MergedCells, type RequestedMerges, lookedMerges, requestMerges } from "./mergedCells";
import type { Contents } from "./tableMemory";

/** Where the tables would stand, as it is now. */
export interface Target {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly first: CellAddress;
  readonly contents: Contents;
  readonly merges: readonly MergedCells[];
  readonly columnWidths: readonly number[];
}

export interface RequestedTarget {
  readonly sheet: Excel.Worksheet;
  readonly region: Excel.Range;
  readonly merges: RequestedMerges;
  readonly columns: readonly Excel.RangeFormat[];
}

/** Asks for the active cell's block of so many rows and columns. */
export function requestTarget(
  workbook: Excel.Workbook,
  rows: number,
  columnCount: number,
): RequestedTarget {
  const cell = workbook.getActiveCell();
  // A way to another object, which is walked without being loaded.
  // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read
  const sheet = cell.worksheet;
  sheet.load("name");
  sheet.protection.load("protected");
  const region = cell.getResizedRange(rows - 1, columnCount - 1);
  region.load("rowIndex,columnIndex,formulas");
  const columns = Array.from({ length: columnCount }, (_, index) => {
    const { format } = region.getColumn(index);
    format.load("columnWidth");
    return format;
  });
  return { sheet, region, merges: requestMerges(region), columns };
}

export function lookedTarget({ sheet, region, merges, columns }: RequestedTarget): Target {
  return {
    sheet: sheet.name,
    isProtected: sheet.protection.protected,
    first: { row: region.rowIndex, column: region.columnIndex },
    contents: region.formulas as Contents,
    merges: lookedMerges(merges),
    columnWidths: columns.map(({ columnWidth }) => columnWidth),
  };
}
