import type { ExcelProblem } from "../languages/excelWords";
import { questionOf } from "./consent";
import { heldCells, requestHeld, requestPutBack, sameHeld } from "./heldCells";
import { type PlacedBlock, mayBeCut, mergedCellsUpTo } from "./mergedCells";
import type { Session } from "./session";
import { requestTableHeights } from "./insertionPlaces";
import type { PlacedTable } from "./placedTables";
import { sharedWidths } from "../tables/tableLayout";
import { lookedSource, requestSource } from "./sourceLook";
import { type StandingTable, requestStanding, standingTable } from "./standingTables";
import { cellsInError } from "./tableStates";
import { type Surroundings, carryOut } from "./tableCarrying";
import { type MovedTable, movedTables } from "./tableMoving";
import { type ClearedBlock, type Update, takesNewCells, updateOf } from "./tableUpdate";
import type { TablesOutcome, TablesRequest } from "./tablesRequest";

/**
 * Refreshes the inserted tables where they stand now, wherever the user moved them, each copy in its own
 * language: one round trip to look, one to write. What the user wrote around them stays; where a table has
 * grown into cells that hold something, or the user wrote into it, those cells are named and nothing is
 * written without consent. A table below one that has grown moves down.
 */
export async function updateTables(
  session: Session,
  request: TablesRequest,
): Promise<TablesOutcome> {
  if (request.open.insertedTables.length === 0) return { is: "noTables" };
  const inError = cellsInError(request.plansIn(request.language), request.open.sheet);
  if (inError.length > 0) return { is: "cellsInError", cells: inError };
  const look = await session.read("tables", async (context) => {
    const { workbook } = context;
    const requested = requestSource(workbook, request);
    const standing = requestStanding(workbook, request);
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
  const shut = shutOf(standing);
  if (shut !== null) return { is: "notWritten", problem: shut };
  const moved = movedTables(standing);
  const inExcelTable = moved.find(
    (each) => takesNewCells(each) && each.table.excelTables.length > 0,
  );
  if (inExcelTable !== undefined) {
    const { worksheet, excelTables } = inExcelTable.table;
    return { is: "inExcelTable", sheet: worksheet.name, table: excelTables[0] ?? "" };
  }
  const cutting = moved.filter(
    (each) => takesNewCells(each) && mayBeCut(each.table.filled, blockOf(each)),
  );
  const merges = await mergedCellsUpTo(session, cutting.map(blockOf));
  const updates = moved.map((each) =>
    updateOf(each, {
      standing,
      merges: merges[cutting.indexOf(each)] ?? [],
      request,
      source: source.source,
    }),
  );
  const inTheWay = updates.flatMap((update) => update.inTheWay);
  const tables = updates.map(({ table }) => table);
  const question = questionOf(inTheWay, tables, request.consent, null);
  if (question !== null) return question;
  return carryOut(session, tables, request, source.source, withHeights(clearing(updates), tables));
}

function blockOf({ first, table }: MovedTable): PlacedBlock {
  const { worksheet } = table;
  return {
    worksheet,
    first,
    rows: table.plan.rows.length,
    columns: table.plan.columnWidths.length,
  };
}

function shutOf(standing: readonly StandingTable[]): ExcelProblem | null {
  const shut = standing.find(({ isProtected }) => isProtected);
  return shut === undefined ? null : { is: "protected", sheet: shut.worksheet.name };
}

/** Rows of a table that has another size or place by now get the heights that a new one has. */
function withHeights(surroundings: Surroundings, tables: readonly PlacedTable[]): Surroundings {
  return {
    ...surroundings,
    after: (workbook) => {
      surroundings.after(workbook);
      for (const table of tables) {
        if (table.keepsLooks) continue;
        const sheet = workbook.worksheets.getItem(table.sheetKey);
        requestTableHeights(sheet, [table], sharedWidths(tables.map(({ plan }) => plan)));
      }
    },
  };
}

/** Clears what tables leave behind: old places before anything is written, what is shrunk from last. */
function clearing(updates: readonly Update[]): Surroundings {
  const blocks = updates.flatMap(({ left, shrunk }) => [...left, ...shrunk]);
  const seen = new Map<ClearedBlock, Excel.Range>();
  const rangeOf = (workbook: Excel.Workbook, { worksheet, address }: ClearedBlock) =>
    workbook.worksheets.getItem(worksheet.id).getRange(address);
  const clear = (workbook: Excel.Workbook, cleared: readonly ClearedBlock[]) => {
    for (const block of cleared) rangeOf(workbook, block).clear();
  };
  const isInPlace = blocks.length === 0 && updates.every(({ table }) => table.keepsLooks);
  return {
    takenBackBy: isInPlace ? "contents" : null,
    look: (workbook) => {
      for (const block of blocks) {
        const range = rangeOf(workbook, block);
        requestHeld(range);
        seen.set(block, range);
      }
    },
    changed: () =>
      [...seen]
        .filter(([{ held }, range]) => !sameHeld(held, heldCells(range)))
        .map(([{ worksheet, address }]) => `${worksheet.name}!${address}`),
    before: (workbook) => {
      clear(
        workbook,
        updates.flatMap(({ left }) => left),
      );
    },
    // Cleared last: should the write stop before, the old table still stands.
    after: (workbook) => {
      clear(
        workbook,
        updates.flatMap(({ shrunk }) => shrunk),
      );
    },
    takeBack: (workbook) => {
      for (const [block, range] of seen) {
        requestPutBack(rangeOf(workbook, block), heldCells(range));
      }
    },
  };
}
