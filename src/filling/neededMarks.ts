import { type CellAddress, sameCell } from "../dividend/fact";
import type { Language } from "../dividend/language";
import { readWorksheet } from "../worksheet/reader";
import { type WorksheetPlan, sheetOf } from "../worksheet/writing/worksheetPlan";
import { openFacts } from "./openCells";

/** A worksheet has a tenth of these rows; one of thousands would be read once more only to look for marks. */
const mostRows = 1000;

/**
 * The plan with a mark on each cell that a release cannot do without and that is empty, which shows until the cell
 * holds something. `outputs` are the languages the release is wanted in: the worksheet's own, where nothing is said.
 * One of more rows than a worksheet can have stays as it is.
 */
export function withNeededMarked(
  plan: WorksheetPlan,
  outputs: readonly Language[] = [plan.language],
): WorksheetPlan {
  return plan.rows.length > mostRows ? plan : withMarksAt(plan, missingCells(plan, outputs));
}

/** The plan with these cells marked for as long as they are empty. */
export function withMarksAt(plan: WorksheetPlan, cells: readonly CellAddress[]): WorksheetPlan {
  const rows = plan.rows.map((row, r) =>
    row.map((cell, c) =>
      cell !== null && cells.some((each) => sameCell(each, { row: r, column: c }))
        ? { ...cell, needed: true }
        : cell,
    ),
  );
  return { ...plan, rows };
}

/** The cells of a plan that a release in these languages still needs; none where it is no worksheet. */
export function missingCells(
  plan: WorksheetPlan,
  outputs: readonly Language[],
): readonly CellAddress[] {
  const sheet = sheetOf(plan);
  const reading = readWorksheet(sheet);
  if (reading === null) return [];
  return openFacts(sheet, reading, outputs)
    .cells.filter(({ state }) => state === "missing")
    .map(({ cell }) => cell);
}
