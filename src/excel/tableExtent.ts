import { blockExtent } from "./blockExtent";
import type { Extent } from "./checkedWriting";
import { type HeldCells, heldCells, requestHeld } from "./heldCells";
import { loadedMarks, requestMarks } from "./markLoading";
import { type PlacedTable, addressOf } from "./placedTables";

/** Looks how much of the tables stands, in one round trip. */
export async function lookAgain(
  context: Excel.RequestContext,
  tables: readonly PlacedTable[],
): Promise<Extent> {
  const { workbook } = context;
  const ranges = tables.map((table) => {
    const sheet = workbook.worksheets.getItemOrNullObject(table.sheetKey);
    const { first, block } = table;
    const range = sheet.getRangeByIndexes(first.row, first.column, block.rows, block.columns);
    requestHeld(range);
    return { table, sheet, range };
  });
  const marks = requestMarks(workbook);
  await context.sync();
  const { names } = loadedMarks(marks);
  const extents = ranges.map(({ table, sheet, range }) => {
    const now = sheet.isNullObject ? null : heldCells(range);
    return tableExtent(table, now, names.get(table.name)?.address === addressOf(table));
  });
  return {
    written: extents.flatMap(({ written }) => written),
    missing: extents.flatMap(({ missing }) => missing),
    formatted: extents.flatMap(({ formatted = [] }) => formatted),
  };
}

/** How much of a table stands; a table is whole once its mark is there. */
function tableExtent(table: PlacedTable, now: HeldCells | null, isMarked: boolean): Extent {
  const { sheet, first, before, block } = table;
  const extent = blockExtent({ sheet, first, before, sent: block.formulas }, now);
  return extent.missing.length > 0 || isMarked ? extent : { ...extent, missing: [table.name] };
}
