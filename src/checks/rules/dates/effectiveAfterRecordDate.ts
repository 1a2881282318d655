import { type CivilDate, addDays } from "../../../dividend/civilDate";
import { givenFact } from "../../../dividend/fact";
import { dayOff } from "../../dayComparison";
import { expectsPayment, placedColumns } from "../../placedColumns";
import { rule } from "../../rule";

interface Outcomes {
  notAfter: { effectiveDate: CivilDate; recordDate: CivilDate };
}

export const effectiveAfterRecordDate = rule<Outcomes>()({
  id: "DV20",
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
      const { effectiveDate, recordDate } = column;
      if (givenFact(effectiveDate) === null && !expectsPayment(column)) continue;
      const facts = report.need({ effectiveDate, recordDate }, where);
      if (facts === null) continue;
      const [held, record] = [facts.effectiveDate, facts.recordDate];
      const off = dayOff({ held, against: [record], from: addDays(record.value, 1) }, report);
      if (off === null) continue;
      report.finding({
        ...off,
        outcome: "notAfter",
        details: { effectiveDate: held.value, recordDate: record.value },
      });
    }
  },
});
