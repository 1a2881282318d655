import type { CellAddress } from "../dividend/fact";
import { type HeldCells, heldCells, requestHeld } from "./heldCells";
import { type FilledCells, filledCells, requestFilled } from "./mergedCells";
import { type PlaceLook, type RequestedLook, lookedLook, requestLook } from "./placeLook";
import type { WorksheetRef } from "./sheetLoading";
import type { Consent } from "./tablesRequest";

/** Where the tables would stand, as it is now. */
export interface Target {
  readonly worksheet: WorksheetRef;
  readonly isProtected: boolean;
  readonly first: CellAddress;
  readonly held: HeldCells;
  readonly filled: FilledCells;
  /** In points; 0 of a hidden column. */
  readonly columnWidths: readonly number[];
  /** In points; null where the rows differ. */
  readonly rowHeight: number | null;
  /** The Excel tables that have cells there. */
  readonly excelTables: readonly string[];
  /** How its cells look, where they look alike. */
  readonly look: PlaceLook | null;
}

export interface RequestedTarget {
  readonly sheet: Excel.Worksheet;
  readonly region: Excel.Range;
  readonly look: RequestedLook;
  readonly filled: Excel.Range;
  readonly columns: readonly Excel.RangeFormat[];
  readonly tables: Excel.TableScopedCollection;
}

/**
 * Asks for the block of so many rows and columns that the tables would take: from the active cell on, or
 * from the place the user was asked about, whatever is selected by then.
 */
export function requestTarget(
  workbook: Excel.Workbook,
  place: Consent["place"],
  rows: number,
  columnCount: number,
): RequestedTarget {
  const cell =
    place === null
      ? workbook.getActiveCell()
      : workbook.worksheets
          .getItem(place.worksheet.id)
          .getCell(place.first.row, place.first.column);
  // A way to another object, which is walked without being loaded.

  const sheet = cell.worksheet;
  sheet.load("id,name");
  sheet.protection.load("protected");
  const region = cell.getResizedRange(rows - 1, columnCount - 1);
  region.load("rowIndex,columnIndex");
  requestHeld(region);
  const look = requestLook(region);
  const columns = Array.from({ length: columnCount }, (_, index) => {
    const { format } = region.getColumn(index);
    format.load("columnWidth");
    return format;
  });
  const tables = region.getTables(false);
  tables.load("items/name");
  const filled = requestFilled(sheet, region);
  return { sheet, region, look, filled, columns, tables };
}

export function lookedTarget(requested: RequestedTarget): Target {
  const { sheet, region, look, filled, columns, tables } = requested;
  return {
    worksheet: { id: sheet.id, name: sheet.name },
    isProtected: sheet.protection.protected,
    first: { row: region.rowIndex, column: region.columnIndex },
    held: heldCells(region),
    filled: filledCells(filled),
    columnWidths: columns.map(({ columnWidth }) => columnWidth),
    rowHeight: rowHeightOf(region.format.rowHeight),
    excelTables: tables.items.map(({ name }) => name),
    look: lookedLook(look),
  };
}

/** Office.js types it as a number, and gives null where rows differ. */
function rowHeightOf(height: number | null): number | null {
  return height;
}
