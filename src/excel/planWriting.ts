import { type CellAddress, a1 } from "../dividend/fact";
import type { ExcelProblem } from "../languages/excelWords";
import { widthInPoints, planBlock } from "./planBlock";
import type { Session } from "./session";
import { type Source, lookedSource, requestSource } from "./sourceLook";
import { cutApart } from "./mergedCells";
import { requestPage } from "./newSheetLooks";
import { lookedTarget, requestTarget } from "./selectionTarget";
import { freeSheetName } from "../worksheet/sheetName";
import { type PlacedTable, carryOut } from "./tableCarrying";
import { tableMark } from "./tableMarks";
import { contentText } from "./cellContent";
import type { Contents } from "./tableMemory";
import type { Placement, TablesOutcome, TablesRequest } from "./tablesRequest";

/** Blank rows between two tables. */
const gap = 1;

/** Where the first table starts on a sheet of its own: B2, with a margin left and above. */
const firstOnNewSheet: CellAddress = { row: 1, column: 1 };
const marginCharacters = 2;

/** What stands side by side on an upright A4 page without being made smaller. */
const portraitPoints = 500;

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
): Promise<TablesOutcome> {
  return placement.at === "newSheet"
    ? insertOnNewSheet(session, request, placement.name)
    : insertAtSelection(session, request);
}

async function insertOnNewSheet(
  session: Session,
  request: TablesRequest,
  wished: string,
): Promise<TablesOutcome> {
  const look = await session.read(async (context) => {
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
  const sheet = freeSheetName(wished, taken);
  const tables = placedTables(request, source.source, sheet, firstOnNewSheet, null);
  return carryOut(session, tables, request, source.source, {
    before: (workbook) => {
      workbook.worksheets.add(sheet);
    },
    after: (workbook) => {
      const added = workbook.worksheets.getItem(sheet);
      for (const [index, width] of widths(request).entries()) {
        columnFormat(added, firstOnNewSheet.column + index).columnWidth = width;
      }
      columnFormat(added, 0).columnWidth = widthInPoints(marginCharacters);
      added
        .getRangeByIndexes(0, 0, firstOnNewSheet.row + height(request), 1)
        .getEntireRow()
        .format.autofitRows();
      setPage(added, request);
    },
  });
}

/** One A4 page; a longer table keeps the page's width and goes on below. */
function setPage(sheet: Excel.Worksheet, request: TablesRequest): void {
  const width = widths(request).reduce((sum, each) => sum + each, 0);
  requestPage(sheet, {
    orientation: width > portraitPoints ? "Landscape" : "Portrait",
    pagesDown: height(request) <= rowsOnOnePage ? "one" : "any",
    titleRow: null,
  });
}

async function insertAtSelection(session: Session, request: TablesRequest): Promise<TablesOutcome> {
  const size = { rows: height(request), columns: widths(request).length };
  const look = await session.read(async (context) => {
    const requested = requestSource(context.workbook, request);
    const target = requestTarget(context.workbook, size.rows, size.columns);
    await context.sync();
    return { source: lookedSource(requested, request), target: lookedTarget(target) };
  });
  if (look.is === "problem") {
    const { problem } = look;
    return isBeyondSheet(problem) ? { is: "noRoom", ...size } : { is: "notWritten", problem };
  }
  const { source, target } = look.value;
  if (source.is !== "source") return source;
  if (target.isProtected) {
    return { is: "notWritten", problem: { is: "protected", sheet: target.sheet } };
  }
  const tables = placedTables(request, source.source, target.sheet, target.first, target.contents);
  const occupied = tables.flatMap((table) => [
    ...occupiedCells(table),
    ...cutApart(target.merges, table.first, table.block.rows, table.block.columns),
  ]);
  if (occupied.length > 0 && !request.consent) {
    return { is: "occupied", sheet: target.sheet, cells: occupied };
  }
  return carryOut(session, tables, request, source.source, {
    before: () => undefined,
    after: (workbook) => {
      const sheet = workbook.worksheets.getItem(target.sheet);
      for (const [index, width] of widths(request).entries()) {
        // Wider where the table needs it, never narrower: the columns are the user's.
        if (width > (target.columnWidths[index] ?? 0)) {
          columnFormat(sheet, target.first.column + index).columnWidth = width;
        }
      }
    },
  });
}

// Of all that is looked at, only the block below and right of the selected cell can be none.
function isBeyondSheet(problem: ExcelProblem): boolean {
  return problem.is === "failed" && problem.code === "InvalidArgument";
}

function placedTables(
  { plans, open }: TablesRequest,
  { name, owner }: Source,
  sheet: string,
  first: CellAddress,
  contents: Contents | null,
): PlacedTable[] {
  let down = 0;
  return plans.map((plan) => {
    const block = planBlock(plan, name, open.sheet.dateSystem);
    const start = down;
    down += block.rows + gap;
    return {
      plan,
      block,
      name: tableMark(owner, plan),
      sheet,
      first: { row: first.row + start, column: first.column },
      before: contents?.slice(start, start + block.rows) ?? null,
      keepsLooks: false,
    };
  });
}

function occupiedCells({ first, block, before }: PlacedTable): string[] {
  return (before ?? []).flatMap((row, r) =>
    row
      .slice(0, block.columns)
      .flatMap((content, c) =>
        contentText(content) === "" ? [] : [a1({ row: first.row + r, column: first.column + c })],
      ),
  );
}

function height({ plans }: TablesRequest): number {
  return plans.reduce((rows, plan) => rows + plan.rows.length, gap * (plans.length - 1));
}

/** A column's width in points: what the widest table needs of it. */
function widths({ plans }: TablesRequest): number[] {
  const count = Math.max(...plans.map(({ columnWidths }) => columnWidths.length));
  return Array.from({ length: count }, (_, index) =>
    widthInPoints(Math.max(...plans.map(({ columnWidths }) => columnWidths[index] ?? 0))),
  );
}

function columnFormat(sheet: Excel.Worksheet, column: number): Excel.RangeFormat {
  return sheet.getRangeByIndexes(0, column, 1, 1).format;
}
