import { type CellAddress, a1 } from "../dividend/fact";
import { blockAddress } from "../worksheet/reference";
import { contentText } from "./cellContent";
import { type InTheWay, mergedCellsInTheWay } from "./consent";
import { type HeldCells, partOfHeld } from "./heldCells";
import { keptTable } from "./keptTables";
import { type MergedCells, cutApart } from "./mergedCells";
import { markedBlock } from "./outOfDateMark";
import type { PlacedTable } from "./placedTables";
import { planBlock } from "./planBlock";
import type { WorksheetRef } from "./sheetLoading";
import type { Source } from "./sourceLook";
import type { StandingTable } from "./standingTables";
import { foreignCells } from "./tableMemory";
import type { MovedTable } from "./tableMoving";
import { notSeen } from "./tableStood";
import type { TablesRequest } from "./tablesRequest";

/** What the update of one table replaces, and what is in its way. */
export interface Update {
  readonly table: PlacedTable;
  /** Cells that hold something the product did not write. */
  readonly inTheWay: readonly InTheWay[];
  /** The old block of a table that moves. */
  readonly left: readonly ClearedBlock[];
  /** Blocks of the old table that the new one in the same place no longer takes. */
  readonly shrunk: readonly ClearedBlock[];
}

export interface ClearedBlock {
  readonly worksheet: WorksheetRef;
  readonly address: string;
  readonly held: HeldCells;
}

/** All that an update follows from. */
interface UpdateBasis {
  readonly standing: readonly StandingTable[];
  readonly merges: readonly MergedCells[];
  readonly request: TablesRequest;
  readonly source: Source;
}

/** Whether a table goes to cells that it does not have yet. */
export function takesNewCells({ table, first }: MovedTable): boolean {
  const { rows, columns } = sizeOf(table.present);
  return (
    first.row !== table.first.row ||
    table.plan.rows.length > rows ||
    table.plan.columnWidths.length > columns
  );
}

export function updateOf(
  { table, first }: MovedTable,
  { standing, merges, request: { open }, source }: UpdateBasis,
): Update {
  const { plan, language, name, worksheet, present } = table;
  const { rows, columns } = sizeOf(present);
  const { memory } = keptTable(source.marks, name);
  const at = { first, worksheet: source.name, sheet: open.sheet, language };
  const block = markedBlock(planBlock(plan, source.name, open.sheet.dateSystem), plan, at);
  const moves = first.row !== table.first.row;
  const before = heldIn(first, block, table, standing);
  const inTheWay = (at: CellAddress, content: unknown, shown = ""): InTheWay => {
    return { worksheet, cell: a1(at), at, content, shown };
  };
  const taken = before.contents.flatMap((row, r) =>
    row.flatMap((content, c) => {
      const cell = { row: first.row + r, column: first.column + c };
      const isFree =
        contentText(content) === "" || standing.some((each) => isOf(cell, each, worksheet));
      return isFree ? [] : [inTheWay(cell, content, before.texts[r]?.[c])];
    }),
  );
  const changed = foreignCells(present.contents, memory).map(([r, c]) =>
    inTheWay(
      { row: table.first.row + r, column: table.first.column + c },
      present.contents[r]?.[c],
      present.texts[r]?.[c],
    ),
  );
  const foreignMerges = merges.filter(
    (merged) => !standing.some((each) => isOf(merged.first, each, worksheet)),
  );
  const keepsLooks =
    !moves && memory?.rows === block.rows && rows === block.rows && columns === block.columns;
  const cut = keepsLooks
    ? []
    : cutApart(foreignMerges, { first, rows: block.rows, columns: block.columns });
  return {
    table: {
      plan,
      language,
      block,
      name,
      sheet: worksheet.name,
      sheetKey: worksheet.id,
      first,
      before,
      stood: `${worksheet.id}!${blockAddress(table.first, rows, columns)}`,
      keepsLooks,
    },
    inTheWay: [
      ...changed,
      ...taken,
      ...cut.map((merged) => mergedCellsInTheWay(worksheet, merged)),
    ],
    left: moves ? [clearedBlock(table, 0, 0, rows, columns)] : [],
    shrunk: moves ? [] : shrunkBlocks(table, block.rows, block.columns),
  };
}

function sizeOf({ contents }: HeldCells): { readonly rows: number; readonly columns: number } {
  return { rows: contents.length, columns: contents[0]?.length ?? 0 };
}

/** What the cells of a table's new place hold, as far as they were looked at. */
function heldIn(
  first: CellAddress,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  table: StandingTable,
  standing: readonly StandingTable[],
): HeldCells {
  const cells = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) =>
      heldAt({ row: first.row + r, column: first.column + c }, table, standing),
    ),
  );
  return {
    contents: cells.map((row) => row.map(({ content }) => content)),
    texts: cells.map((row) => row.map(({ text }) => text)),
    numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
  };
}

function heldAt(
  cell: CellAddress,
  table: StandingTable,
  standing: readonly StandingTable[],
): { readonly content: unknown; readonly text: string; readonly numberFormat: string } {
  for (const { worksheet, first, reach, present } of [table, ...standing]) {
    if (worksheet.id !== table.worksheet.id) continue;
    const [r, c] = [cell.row - first.row, cell.column - first.column];
    for (const held of [reach, present]) {
      const content = held.contents[r]?.[c];
      const numberFormat = held.numberFormats[r]?.[c];
      if (content !== undefined && numberFormat !== undefined) {
        return { content, text: held.texts[r]?.[c] ?? "", numberFormat };
      }
    }
  }
  // Further down than the look went: it may hold something, so it is asked about.
  return { content: notSeen, text: "", numberFormat: "General" };
}

/** Whether a cell belongs to the block of a table as it stands. */
function isOf(
  { row, column }: CellAddress,
  { worksheet, first, present }: StandingTable,
  on: WorksheetRef,
): boolean {
  const held = present.contents[row - first.row]?.[column - first.column];
  return worksheet.id === on.id && held !== undefined;
}

function shrunkBlocks(table: StandingTable, rows: number, columns: number): ClearedBlock[] {
  const now = sizeOf(table.present);
  return [
    ...(now.rows > rows ? [clearedBlock(table, rows, 0, now.rows - rows, now.columns)] : []),
    ...(now.columns > columns
      ? [clearedBlock(table, 0, columns, now.rows, now.columns - columns)]
      : []),
  ];
}

/** A part of a table as it stands, counted from its first cell. */
function clearedBlock(
  { worksheet, first, present }: StandingTable,
  row: number,
  column: number,
  rows: number,
  columns: number,
): ClearedBlock {
  return {
    worksheet,
    address: blockAddress({ row: first.row + row, column: first.column + column }, rows, columns),
    held: partOfHeld(present, { row, column, rows, columns }),
  };
}
