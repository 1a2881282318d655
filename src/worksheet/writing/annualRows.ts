import type { AnnualRow, AnnualTable } from "../../dividend/annual";
import type { Language } from "../../dividend/language";
import { periodHeadings } from "../choices";
import { sections } from "../labels";
import { amountCell } from "./plannedAmount";
import type { PlannedRow } from "./plannedRow";
import { dateCell, entryCell, expecting, nameCell, withFormat } from "./plannedValue";
import type { PlannedCell } from "./worksheetPlan";

/** The rows of the annual table, its labels as they were typed. */
export function annualRows(
  { periods, rows }: AnnualTable,
  language: Language,
): readonly PlannedRow[] {
  return [
    [
      nameCell(sections.annual[language][0], "section"),
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
