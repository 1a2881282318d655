import type { NewSheet } from "../../excel/newSheet";
import { capitalized } from "../../languages/capitalized";
import { expectationWordsIn } from "../../languages/expectationWordsIn";
import type { WorksheetPlan } from "../../worksheet/writing/worksheetPlan";

/** A planned worksheet as a sheet to add, its hints in its own language. */
export function plannedSheet({ sheetName, language, rows, columnWidths }: WorksheetPlan): NewSheet {
  const hints = expectationWordsIn(language);
  return {
    name: sheetName,
    columnWidths,
    rows: rows.map((row) =>
      row.map(
        (cell) => cell && { ...cell, hint: cell.expects && capitalized(hints[cell.expects]) },
      ),
    ),
  };
}
