import { type CellAddress, a1 } from "../dividend/fact";
import type { Language } from "../dividend/language";
import { languages } from "../dividend/language";
import { openCountLabel } from "../worksheet/openCount";
import type { Beginning } from "../worksheet/writing/beginning";
import { emptyWorksheet } from "../worksheet/writing/emptyWorksheet";
import type { PlannedRow } from "../worksheet/writing/plannedRow";
import { nameCell, valueCell } from "../worksheet/writing/plannedValue";
import type { WorksheetPlan } from "../worksheet/writing/worksheetPlan";
import { missingCells, withMarksAt } from "./neededMarks";
import { usageIn } from "../languages/usageIn";

/** The worksheet a user begins with: what a release cannot do without is marked while it is open, and counted on top. */
export function newWorksheet(beginning: Beginning): WorksheetPlan {
  const { language, bilingual = false } = beginning;
  return withOpenMarked(emptyWorksheet(beginning), bilingual ? languages : [language]);
}

/** The plan with a count of the cells that a release in these languages still needs, and a mark on each of them. */
function withOpenMarked(plan: WorksheetPlan, outputs: readonly Language[]): WorksheetPlan {
  const counted: WorksheetPlan = { ...plan, rows: [countRow(plan.language, []), [], ...plan.rows] };
  const missing = missingCells(counted, outputs);
  if (missing.length === 0) return plan;
  const { rows } = withMarksAt(counted, missing);
  return { ...counted, rows: [countRow(plan.language, missing), ...rows.slice(1)] };
}

/** Counts by itself, with no pane open. Texts that follow one below another are counted together. */
function countRow(language: Language, missing: readonly CellAddress[]): PlannedRow {
  const formula = `=${runs(missing)
    .map((run) => `COUNTBLANK(${run})`)
    .join("+")}`;
  const result = missing.length;
  const usage = usageIn(language);
  return [
    nameCell(openCountLabel.openCount[language][0], "label"),
    {
      ...valueCell({ is: "formula", formula, result }, usage.toGo(result)),
      numberFormat: usage.toGoFormat,
    },
  ];
}

/** Cells one below another as one block: "B4:B7". */
function runs(cells: readonly CellAddress[]): readonly string[] {
  const inColumns = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const blocks: CellAddress[][] = [];
  for (const cell of inColumns) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block !== undefined && last?.column === cell.column && last.row === cell.row - 1) {
      block.push(cell);
    } else blocks.push([cell]);
  }
  return blocks.map((block) => {
    const [first = { row: 0, column: 0 }] = block;
    const last = block.at(-1) ?? first;
    return first === last ? a1(first) : `${a1(first)}:${a1(last)}`;
  });
}
