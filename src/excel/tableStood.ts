import { a1 } from "../dividend/fact";
import { blockAddress } from "../worksheet/reference";
import type { WorkbookMarks } from "../worksheet/workbookMarks";
import { contentText } from "./cellContent";
import { type HeldCells, heldCells, requestHeld, requestPutBack } from "./heldCells";
import { loadedMarks } from "./markLoading";
import { type RequestedSecondLook, type Source, sourceChange } from "./sourceLook";
import { blockRange, requestNoLooks } from "./tableBlock";
import type { PlacedTable } from "./placedTables";
import type { TablesOutcome, TablesRequest } from "./tablesRequest";

/** A table's place as the write itself found it, before it wrote. */
export interface RequestedStood {
  readonly table: PlacedTable;
  readonly range: Excel.Range | null;
  readonly marked: Excel.Range | null;
}

interface Stood {
  readonly table: PlacedTable;
  readonly held: HeldCells;
}

/** What was no longer as it had been looked at, and all that is needed to put it back. */
export interface ChangedMeanwhile {
  readonly why: TablesOutcome;
  readonly stood: readonly Stood[];
  readonly marks: WorkbookMarks;
}

/** Asks for what a table is about to replace; nothing on a sheet that is only added. */
export function requestStood(workbook: Excel.Workbook, table: PlacedTable): RequestedStood {
  if (table.before === null) return { table, range: null, marked: null };
  const sheet = workbook.worksheets.getItem(table.sheetKey);
  const range = blockRange(sheet, table.first, table.block);
  requestHeld(range);
  if (table.stood === null) return { table, range, marked: null };
  const marked = workbook.names.getItemOrNullObject(table.name).getRangeOrNullObject();
  marked.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id");
  return { table, range, marked };
}

/** What the write's own look asked for. */
export interface OwnLook {
  readonly source: RequestedSecondLook;
  readonly tables: readonly RequestedStood[];
  /** Cells besides the tables' places that changed. */
  readonly cells: () => readonly string[];
}

/** What changed between the look and the write; null for nothing. */
export function changeMeanwhile(
  look: OwnLook,
  request: TablesRequest,
  source: Source,
): ChangedMeanwhile | null {
  const change = sourceChange(look.source, request, source);
  const requested = look.tables;
  const stood = requested.flatMap(({ table, range }) =>
    range === null ? [] : [{ table, held: heldCells(range) }],
  );
  const marks = loadedMarks(look.source.marks);
  const changed = (why: TablesOutcome) => ({ why, stood, marks });
  if (change !== null) return changed(change);
  const moved = requested.filter(({ table, marked }) => {
    return marked !== null && table.stood !== placeOf(marked);
  });
  const cells = [
    ...moved.map(({ table: { sheet, first } }) => `${sheet}!${a1(first)}`),
    ...stood.flatMap(differingCells),
    ...look.cells(),
  ];
  return cells.length > 0 ? changed({ is: "changedMeanwhile", cells: [...new Set(cells)] }) : null;
}

/** Where a marked block stands, to be compared. */
function placeOf(marked: Excel.Range): string | null {
  if (marked.isNullObject) return null;
  const first = { row: marked.rowIndex, column: marked.columnIndex };
  return `${marked.worksheet.id}!${blockAddress(first, marked.rowCount, marked.columnCount)}`;
}

/** Asks Excel to make a table's place what it was. */
export function requestStoodBack(workbook: Excel.Workbook, { table, held }: Stood): void {
  const sheet = workbook.worksheets.getItem(table.sheetKey);
  const range = blockRange(sheet, table.first, table.block);
  if (!table.keepsLooks && table.stood === null) {
    range.unmerge();
    requestNoLooks(range);
  }
  requestPutBack(range, held);
}

/** A cell further down than the look went: nobody knows what it held. */
export const notSeen = "?";

function differingCells({ table, held }: Stood): string[] {
  const { before, first, sheet } = table;
  return held.contents.flatMap((row, r) =>
    row.flatMap((content, c) => {
      const known = before?.contents[r]?.[c];
      if (known === notSeen || contentText(known) === contentText(content)) return [];
      return [`${sheet}!${a1({ row: first.row + r, column: first.column + c })}`];
    }),
  );
}
