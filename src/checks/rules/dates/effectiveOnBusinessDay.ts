import type { CivilDate } from "../../../dividend/civilDate";
import { givenFact } from "../../../dividend/fact";
import { dateValue } from "../../comparedValues";
import { type Closed, nextBusinessDay, statedBusinessDay } from "../../days/businessDay";
import { expectsPayment, placedColumns } from "../../placedColumns";
import { rule } from "../../rule";

interface Outcomes {
  // `next`: the first day after it on which they are not.
  closed: { effectiveDate: CivilDate; why: Closed; next: CivilDate | null };
}

export const effectiveOnBusinessDay = rule<Outcomes>()({
  id: "DV23",
  market: "japan",
  summary: "The effective date is a business day.",
  compares: `
    Compares each column's effective date with the days on which banks in Japan are closed:
    Saturdays, Sundays, public holidays, December 31 to January 3. Outside the years of the holiday
    calendar a weekday is not checked.`,
  basis: "Dividends are paid from the effective date on; none of 120 real dates is a day off.",
  outcomes: {
    closed: { severity: "warning", meaning: "Banks are closed on the effective date." },
  },
  examples: [
    {
      changes: { Dividend: { "Effective date": ["2019-06-28", "-", "2018-06-30"] } },
      finds: "closed",
      at: ["Effective date", 3],
    },
  ],
  check({ announcement, holidays }, report) {
    for (const { column, where } of placedColumns(announcement)) {
      const effectiveDate = givenFact(column.effectiveDate);
      if (effectiveDate === null) {
        if (expectsPayment(column)) report.missing("effectiveDate", where);
        continue;
      }
      const day = statedBusinessDay(effectiveDate, holidays, report, where);
      if (day === null) continue;
      const actual = dateValue(effectiveDate.value);
      if (day === "open") {
        report.agreed({ cells: [effectiveDate.cell], values: [actual] });
      } else {
        const next = nextBusinessDay(effectiveDate.value, holidays);
        report.finding({
          outcome: "closed",
          details: { effectiveDate: effectiveDate.value, why: day, next },
          cell: effectiveDate.cell,
          actual,
        });
      }
    }
  },
});
