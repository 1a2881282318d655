import type { CellAddress } from "../dividend/fact";
import { type PlaceLook, requestLookBack } from "./placeLook";
import { columnFormat } from "./tableBlock";

/** How the place of tables on a sheet that was there looked before they came. */
export interface PlaceBefore {
  readonly sheetId: string;
  readonly first: CellAddress;
  readonly rows: number;
  readonly look: PlaceLook;
  /** In points; 0 of a hidden column. */
  readonly columnWidths: readonly number[];
  /** In points; null where the rows differed and so were left as they were. */
  readonly rowHeight: number | null;
}

/** Asks Excel to make a place look as it did: letters, alignment, fills, borders, widths and heights. */
export function requestPlaceBack(workbook: Excel.Workbook, place: PlaceBefore): void {
  const { first, rows, look, columnWidths, rowHeight } = place;
  const sheet = workbook.worksheets.getItem(place.sheetId);
  const range = sheet.getRangeByIndexes(first.row, first.column, rows, columnWidths.length);
  requestLookBack(range, look);
  if (rowHeight !== null) range.format.rowHeight = rowHeight;
  for (const [index, width] of columnWidths.entries()) {
    if (width > 0) columnFormat(sheet, first.column + index).columnWidth = width;
  }
}
