import type { Language } from "../../dividend/language";
import type { NewSheet } from "../../excel/newSheet";
import { cellHintsIn } from "../../languages/cellHintsIn";
import type { WorksheetPlan } from "../../worksheet/writing/worksheetPlan";

/** A planned worksheet as a sheet to add, its hints in its own language. */
export function plannedSheet({ sheetName, language, rows, columnWidths }: WorksheetPlan): NewSheet {
  return {
    name: sheetName,
    columnWidths,
    page: { orientation: "Portrait", pagesDown: "any", titleRow: null },
    rows: hintedRows(rows, language),
  };
}

/** Planned rows with their hints in a language. */
export function hintedRows(rows: WorksheetPlan["rows"], language: Language): NewSheet["rows"] {
  const hints = cellHintsIn(language);
  return rows.map((row) =>
    row.map(
      (cell) => cell && { ...cell, hint: cell.prompt ?? (cell.expects && hints[cell.expects]) },
    ),
  );
}
