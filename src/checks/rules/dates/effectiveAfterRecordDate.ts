import { type CivilDate, addDays, compareDates } from "../../../dividend/civilDate";
import { givenFact } from "../../../dividend/fact";
import { after, dateValue, daysBetween } from "../../comparedValues";
import { expectsPayment, placedColumns } from "../../placedColumns";
import { rule } from "../../rule";

interface Outcomes {
  notAfter: { effectiveDate: CivilDate; recordDate: CivilDate };
}

export const effectiveAfterRecordDate = rule<Outcomes>()({
  id: "DV20",
  market: "any",
  summary: "The effective date comes after the record date.",
  compares: `
    Compares the two dates of each column that has both. Holds where the effective date is a later
    day.`,
  basis: `
    The shareholders of the record date are those who are paid (Companies Act of Japan, Art. 124 and
    454 (1) (iii)), and nobody is paid before it is known to whom. A cause of DV21 and DV22.`,
  outcomes: {
    notAfter: {
      severity: "error",
      meaning: "The dividend would take effect on or before the day that fixes who gets it.",
    },
  },
  examples: [
    {
      changes: { Dividend: { "Effective date": ["2018-06-28", "-", "2018-06-29"] } },
      finds: "notAfter",
      at: ["Effective date", 1],
    },
  ],
  check({ announcement }, report) {
    for (const { column, where } of placedColumns(announcement)) {
      const effectiveDate = givenFact(column.effectiveDate);
      const recordDate = givenFact(column.recordDate);
      if (effectiveDate === null) {
        if (expectsPayment(column)) report.missing("effectiveDate", where);
        continue;
      }
      if (recordDate === null) {
        report.missing("recordDate", where);
        continue;
      }
      const actual = dateValue(effectiveDate.value);
      if (compareDates(effectiveDate.value, recordDate.value) > 0) {
        report.agreed({
          cells: [effectiveDate.cell, recordDate.cell],
          values: [actual, dateValue(recordDate.value)],
        });
        continue;
      }
      report.finding({
        outcome: "notAfter",
        details: { effectiveDate: effectiveDate.value, recordDate: recordDate.value },
        cell: effectiveDate.cell,
        related: [recordDate.cell],
        expected: after(recordDate.value),
        actual,
        gap: daysBetween(effectiveDate.value, addDays(recordDate.value, 1)),
      });
    }
  },
});
