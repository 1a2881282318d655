import { type CellAddress, a1 } from "../dividend/fact";
import { contentText } from "./cellContent";
import { planBlock } from "./planBlock";
import { blockAddress } from "../worksheet/reference";
import { cutApart } from "./mergedCells";
import type { Session } from "./session";
import { type Source, lookedSource, requestSource } from "./sourceLook";
import { type StandingTable, requestStanding, standingTable } from "./standingTables";
import { type PlacedTable, carryOut } from "./tableCarrying";
import { foreignCells, memoryFrom } from "./tableMemory";
import { type MovedTable, movedTables } from "./tableMoving";
import type { TablesOutcome, TablesRequest } from "./tablesRequest";

/**
 * Refreshes the inserted tables where they stand now, wherever the user moved them: one round trip to
 * look, one to write. What the user wrote around them stays; where a table has grown into cells that
 * hold something, or the user wrote into it, those cells are named and nothing is written without
 * consent. A table below one that has grown moves down.
 */
export async function updateTables(
  session: Session,
  request: TablesRequest,
): Promise<TablesOutcome> {
  const { owner } = request.open;
  if (owner === null) return { is: "noTables" };
  const look = await session.read(async (context) => {
    const { workbook } = context;
    const requested = requestSource(workbook, request);
    const standing = requestStanding(workbook, owner, request);
    await context.sync();
    return {
      source: lookedSource(requested, request),
      standing: standing.map(standingTable).filter((table) => table !== null),
    };
  });
  if (look.is === "problem") return { is: "notWritten", problem: look.problem };
  const { source, standing } = look.value;
  if (source.is !== "source") return source;
  if (standing.length === 0) return { is: "noTables" };
  const shut = standing.find(({ isProtected }) => isProtected);
  if (shut !== undefined) {
    return { is: "notWritten", problem: { is: "protected", sheet: shut.sheet } };
  }
  const updates = movedTables(standing).map((moved) =>
    updateOf(moved, standing, request, source.source),
  );
  const hindered = updates.find(({ inTheWay }) => inTheWay.length > 0);
  if (hindered !== undefined && !request.consent) {
    const { sheet } = hindered.table;
    const onSheet = updates.filter(({ table }) => table.sheet === sheet);
    const cells = new Set(onSheet.flatMap(({ inTheWay }) => inTheWay));
    return { is: "occupied", sheet, cells: [...cells] };
  }
  return carryOut(
    session,
    updates.map(({ table }) => table),
    request,
    source.source,
    {
      before: (workbook) => {
        clear(workbook, updates, ({ left }) => left);
      },
      // Cleared last: should the write stop before, the old table still stands.
      after: (workbook) => {
        clear(workbook, updates, ({ shrunk }) => shrunk);
      },
    },
  );
}

interface Update {
  readonly table: PlacedTable;
  /** Cells that hold something the product did not write. */
  readonly inTheWay: readonly string[];
  /** The old block of a table that moves. */
  readonly left: readonly string[];
  /** Blocks of the old table that the new one in the same place no longer takes. */
  readonly shrunk: readonly string[];
}

function updateOf(
  { table, first }: MovedTable,
  standing: readonly StandingTable[],
  { open }: TablesRequest,
  source: Source,
): Update {
  const { plan, name, sheet, present } = table;
  const [rows, columns] = [present.length, present[0]?.length ?? 0];
  const memory = memoryFrom(source.marks.settings.get(name));
  const block = planBlock(plan, source.name, open.sheet.dateSystem);
  const moves = first.row !== table.first.row;
  const before = block.formulas.map((row, r) =>
    row.map((_, c) => heldAt({ row: first.row + r, column: first.column + c }, table, standing)),
  );
  const taken = before.flatMap((row, r) =>
    row.flatMap((content, c) => {
      const cell = { row: first.row + r, column: first.column + c };
      const isFree =
        contentText(content) === "" || standing.some((each) => isOf(cell, each, sheet));
      return isFree ? [] : [a1(cell)];
    }),
  );
  const changed = foreignCells(present, memory).map(([r, c]) =>
    a1({ row: table.first.row + r, column: table.first.column + c }),
  );
  const merges = table.merges.filter(
    (merged) => !standing.some((each) => isOf(merged.first, each, sheet)),
  );
  const keepsLooks =
    !moves && memory?.rows === block.rows && rows === block.rows && columns === block.columns;
  return {
    table: { plan, block, name, sheet, first, before, keepsLooks },
    inTheWay: [
      ...changed,
      ...taken,
      ...(keepsLooks ? [] : cutApart(merges, first, block.rows, block.columns)),
    ],
    left: moves ? [blockAddress(table.first, rows, columns)] : [],
    shrunk: moves ? [] : shrunkBlocks(table, block.rows, block.columns),
  };
}

/** What a cell on the table's sheet holds, as far as it was looked at. */
function heldAt(
  cell: CellAddress,
  table: StandingTable,
  standing: readonly StandingTable[],
): unknown {
  for (const { sheet, first, reach, present } of [table, ...standing]) {
    if (sheet !== table.sheet) continue;
    const [r, c] = [cell.row - first.row, cell.column - first.column];
    const held = reach[r]?.[c] ?? present[r]?.[c];
    if (held !== undefined) return held;
  }
  return notSeen;
}

/** A cell further down than the look went: it may hold something, so it is asked about. */
const notSeen = "?";

/** Whether a cell belongs to the block of a table as it stands. */
function isOf({ row, column }: CellAddress, { sheet, first, present }: StandingTable, on: string) {
  return sheet === on && present[row - first.row]?.[column - first.column] !== undefined;
}

function shrunkBlocks({ first, present }: StandingTable, rows: number, columns: number): string[] {
  const [rowsNow, columnsNow] = [present.length, present[0]?.length ?? 0];
  const below = { row: first.row + rows, column: first.column };
  const beside = { row: first.row, column: first.column + columns };
  return [
    ...(rowsNow > rows ? [blockAddress(below, rowsNow - rows, columnsNow)] : []),
    ...(columnsNow > columns ? [blockAddress(beside, rowsNow, columnsNow - columns)] : []),
  ];
}

function clear(
  workbook: Excel.Workbook,
  updates: readonly Update[],
  which: (update: Update) => readonly string[],
): void {
  for (const update of updates) {
    const sheet = workbook.worksheets.getItem(update.table.sheet);
    for (const address of which(update)) sheet.getRange(address).clear();
  }
}
