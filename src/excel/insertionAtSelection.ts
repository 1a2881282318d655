import { a1 } from "../dividend/fact";
import type { ExcelProblem } from "../languages/excelWords";
import { contentText } from "./cellContent";
import { type InTheWay, mergedCellsInTheWay, questionOf } from "./consent";
import { height, placedTables, requestTableHeights, widths } from "./insertionPlaces";
import { type Block, cutApart, mayBeCut, mergedCellsUpTo } from "./mergedCells";
import { type PlaceBefore, requestPlaceBack } from "./placeBefore";
import type { PlacedTable } from "./placedTables";
import { type Target, lookedTarget, requestTarget } from "./selectionTarget";
import type { Session } from "./session";
import { columnFormat } from "./tableBlock";
import { lookedSource, requestSource } from "./sourceLook";
import { type Surroundings, carryOut } from "./tableCarrying";
import type { TablesOutcome, TablesRequest } from "./tablesRequest";

/** Puts tables where the active cell is, or, once the user was asked about a place, there. */
export async function insertAtSelection(
  session: Session,
  request: TablesRequest,
): Promise<TablesOutcome> {
  const size = { rows: height(request), columns: widths(request).length };
  const place = request.consent?.place ?? null;
  const look = await session.read("tables", async (context) => {
    const requested = requestSource(context.workbook, request);
    const target = requestTarget(context.workbook, place, size.rows, size.columns);
    await context.sync();
    return { source: lookedSource(requested, request), target: lookedTarget(target) };
  });
  if (look.is === "problem") {
    const { problem } = look;
    return isBeyondSheet(problem) ? { is: "noRoom", ...size } : { is: "notWritten", problem };
  }
  const { source, target } = look.value;
  if (source.is !== "source") return source;
  const { worksheet, first } = target;
  const sheet = worksheet.name;
  if (target.isProtected) return { is: "notWritten", problem: { is: "protected", sheet } };
  const [table] = target.excelTables;
  if (table !== undefined) return { is: "inExcelTable", sheet, table };
  const newPlace = { sheet, sheetKey: worksheet.id, first, held: target.held };
  const tables = placedTables(request, source.source, newPlace);
  const block = { first, ...size };
  const inTheWay = [
    ...tables.flatMap((each) => occupiedCells(each, target)),
    ...(await mergedInTheWay(session, target, block, tables)),
  ];
  const question = questionOf(inTheWay, tables, request.consent, { worksheet, first });
  return (
    question ?? carryOut(session, tables, request, source.source, besides(request, target, tables))
  );
}

// Of all that is looked at, only the block below and right of the selected cell can be none.
function isBeyondSheet(problem: ExcelProblem): boolean {
  return problem.is === "failed" && problem.code === "InvalidArgument";
}

/** Excel's own rows are 15 points high in Calibri and 18.75 in Yu Gothic. */
const usualRowBelow = 20;

/** Cells that hold something else than the table is to put there. */
function occupiedCells({ first, block, before }: PlacedTable, { worksheet }: Target): InTheWay[] {
  return (before?.contents ?? []).flatMap((row, r) =>
    row.flatMap((content, c) => {
      const held = contentText(content);
      if (held === "" || held === contentText(block.formulas[r]?.[c])) return [];
      const at = { row: first.row + r, column: first.column + c };
      return [{ worksheet, cell: a1(at), at, content, shown: before?.texts[r]?.[c] ?? "" }];
    }),
  );
}

async function mergedInTheWay(
  session: Session,
  { worksheet, filled }: Target,
  whole: Block,
  tables: readonly PlacedTable[],
): Promise<InTheWay[]> {
  if (!mayBeCut(filled, whole)) return [];
  const [merges = []] = await mergedCellsUpTo(session, [{ worksheet, ...whole }]);
  return tables
    .flatMap(({ first, block: { rows, columns } }) => cutApart(merges, { first, rows, columns }))
    .map((merged) => mergedCellsInTheWay(worksheet, merged));
}

function besides(
  request: TablesRequest,
  target: Target,
  tables: readonly PlacedTable[],
): Surroundings {
  const place = placeBefore(request, target);
  return {
    takenBackBy: place,
    look: () => undefined,
    changed: () => [],
    before: () => undefined,
    after: (workbook) => {
      const sheet = workbook.worksheets.getItem(target.worksheet.id);
      const inWidths = widths(request);
      for (const [index, width] of inWidths.entries()) {
        const now = target.columnWidths[index] ?? 0;
        // Wider where the table needs it, never narrower, and a hidden column stays hidden: they are the user's.
        if (now > 0 && width > now) {
          columnFormat(sheet, target.first.column + index).columnWidth = width;
        }
      }
      // Rows of one usual height are nobody's choice; others stay as the user made them.
      if (target.rowHeight !== null && target.rowHeight < usualRowBelow)
        requestTableHeights(sheet, tables, inWidths);
    },
    takeBack: (workbook) => {
      if (place !== null) requestPlaceBack(workbook, place);
    },
  };
}

function placeBefore(request: TablesRequest, target: Target): PlaceBefore | null {
  const { worksheet, first, look, columnWidths, rowHeight } = target;
  if (look === null) return null;
  return { sheetId: worksheet.id, first, rows: height(request), look, columnWidths, rowHeight };
}
