import type { NewSheet } from "../../excel/newSheet";
import { cellHintsIn } from "../../languages/cellHintsIn";
import type { WorksheetPlan } from "../../worksheet/writing/worksheetPlan";

/** A planned worksheet as a sheet to add, its hints in its own language. */
export function plannedSheet({ sheetName, language, rows, columnWidths }: WorksheetPlan): NewSheet {
  const hints = cellHintsIn(language);
  return {
    name: sheetName,
    columnWidths,
    rows: rows.map((row) =>
      row.map((cell) => cell && { ...cell, hint: cell.expects && hints[cell.expects] }),
    ),
  };
}
