import type { AnnualRow, AnnualTable } from "../../dividend/annual";
import type { Language } from "../../dividend/language";
import { periodHeadings } from "../choices";
import { amountCell } from "./plannedAmount";
import { type PlannedRow, sectionName } from "./plannedRow";
import { dateCell, entryCell, expecting, nameCell, withFormat } from "./plannedValue";
import type { PlannedCell } from "./worksheetPlan";

/** The rows of a share class's annual table, its labels as they were typed. */
export function annualRows(
  { periods, rows }: AnnualTable,
  name: string | null,
  language: Language,
): readonly PlannedRow[] {
  return [
    [
      nameCell(sectionName("annual", name, language), "section"),
      ...periods.map(({ value }) => nameCell(periodHeadings[value][language][0], "heading")),
    ],
    ...rows.map((row) => [
      annualLabel(row, language),
      ...periods.map(({ value }) =>
        expecting(
          withFormat(
            entryCell(row.cells[value], language, (amount) => amountCell(amount, language)),
            "#,##0.00",
          ),
          "amount",
        ),
      ),
    ]),
  ];
}

/** A label that is a date in its cell stays one. */
function annualLabel({ label, fiscalYearEnd }: AnnualRow, language: Language): PlannedCell {
  return label.cellNumber === null || fiscalYearEnd === null
    ? nameCell(label.value, "label")
    : { ...dateCell(fiscalYearEnd, language), role: "label" };
}
