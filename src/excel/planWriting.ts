import type { CellAddress } from "../dividend/fact";
import { insertAtSelection } from "./insertionAtSelection";
import { height, placedTables, requestTableHeights, widths } from "./insertionPlaces";
import { requestPage } from "./newSheetLooks";
import type { Session } from "./session";
import { freeSheetName } from "../worksheet/sheetName";
import { isWide } from "../tables/tableLayout";
import { columnFormat } from "./tableBlock";
import { lookedSource, requestSource } from "./sourceLook";
import { type Surroundings, carryOut, writtenTable } from "./tableCarrying";
import { lookAgain } from "./tableExtent";
import { cellsInError } from "./tableStates";
import type { PlacedTable } from "./placedTables";
import type { Attempt, Placement, TablesOutcome, TablesRequest } from "./tablesRequest";

/** Where the first table starts on a sheet of its own: B2, with a margin left and above. */
const firstOnNewSheet: CellAddress = { row: 1, column: 1 };
const marginPoints = 14;

/** A table of more rows is not squeezed onto one page, where nobody could read it. */
const rowsOnOnePage = 90;

/**
 * Puts tables into the workbook, one below the other: one round trip to look, one to write, however many
 * rows. Cells that hold something are named and left alone unless the request has the user's consent.
 */
export async function insertTables(
  session: Session,
  request: TablesRequest,
  placement: Placement,
  attempt: Attempt = { sheet: null },
): Promise<TablesOutcome> {
  const cells = cellsInError(request.plansIn(request.language), request.open.sheet);
  if (cells.length > 0) return { is: "cellsInError", cells };
  return placement.at === "newSheet"
    ? insertOnNewSheet(session, request, placement.name, attempt)
    : insertAtSelection(session, request);
}

async function insertOnNewSheet(
  session: Session,
  request: TablesRequest,
  wished: string,
  attempt: Attempt,
): Promise<TablesOutcome> {
  const look = await session.read("tables", async (context) => {
    const { workbook } = context;
    const requested = requestSource(workbook, request);
    workbook.worksheets.load("items/name");
    await context.sync();
    return {
      source: lookedSource(requested, request),
      taken: workbook.worksheets.items.map(({ name }) => name),
    };
  });
  if (look.is === "problem") return { is: "notWritten", problem: look.problem };
  const { source, taken } = look.value;
  if (source.is !== "source") return source;
  const isTriedAgain = attempt.sheet !== null && taken.includes(attempt.sheet);
  const sheet = attempt.sheet ?? freeSheetName(wished, taken);
  attempt.sheet = sheet;
  const place = { sheet, sheetKey: sheet, first: firstOnNewSheet, held: null };
  const tables = placedTables(request, source.source, place);
  if (isTriedAgain) return standing(session, tables);
  return carryOut(session, tables, request, source.source, onNewSheet(sheet, request, tables));
}

/** The first attempt's sheet is there: it came after all, and only has to be said. */
async function standing(session: Session, tables: readonly PlacedTable[]): Promise<TablesOutcome> {
  const seen = await session.read("tables", (context) => lookAgain(context, tables));
  if (seen.is === "problem") return { is: "unknown", problem: seen.problem };
  const { written, missing } = seen.value;
  if (missing.length === 0)
    return { is: "written", tables: tables.map(writtenTable), before: null };
  const problem = { is: "failed", code: "ItemAlreadyExists", asked: "tables" } as const;
  return { is: "partlyWritten", problem, written, missing };
}

function onNewSheet(
  sheet: string,
  request: TablesRequest,
  tables: readonly PlacedTable[],
): Surroundings {
  return {
    takenBackBy: "sheet",
    look: () => undefined,
    changed: () => [],
    before: (workbook) => {
      workbook.worksheets.add(sheet);
    },
    after: (workbook) => {
      const added = workbook.worksheets.getItem(sheet);
      const inWidths = widths(request);
      for (const [index, width] of inWidths.entries()) {
        columnFormat(added, firstOnNewSheet.column + index).columnWidth = width;
      }
      columnFormat(added, 0).columnWidth = marginPoints;
      requestTableHeights(added, tables, inWidths);
      setPage(added, request);
    },
    takeBack: (workbook) => {
      workbook.worksheets.getItemOrNullObject(sheet).delete();
    },
  };
}

/** One A4 page; a longer table keeps the page's width and goes on below. */
function setPage(sheet: Excel.Worksheet, request: TablesRequest): void {
  requestPage(sheet, {
    orientation: isWide(widths(request)) ? "Landscape" : "Portrait",
    pagesDown: height(request) <= rowsOnOnePage ? "one" : "any",
    titleRow: null,
  });
}
