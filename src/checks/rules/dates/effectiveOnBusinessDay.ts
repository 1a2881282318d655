import type { CivilDate } from "../../dividend/civilDate";
import { givenFact } from "../../dividend/fact";
import { type Closed, businessDay, nextBusinessDay } from "../businessDay";
import { dateValue } from "../comparedValues";
import { expectsPayment, placedColumns } from "../placedColumns";
import { rule } from "../rule";

interface Outcomes {
  /** Banks are closed on the effective date. */
  // `next`: the first day after it on which they are not.
  closed: { effectiveDate: CivilDate; why: Closed; next: CivilDate | null };
}

/**
 * DV23: the effective date is a business day.
 *
 * Compares each column's effective date with the days on which banks in Japan are closed: Saturdays,
 * Sundays, public holidays, December 31 to January 3. Outside the years of the holiday calendar a weekday
 * is not checked.
 * Warning: dividends are paid from the effective date on; none of 120 real dates is a day off. Japan only.
 */
export const dv23 = rule<Outcomes>()({
  id: "DV23",
  market: "japan",
  check({ announcement, holidays }, report) {
    for (const { column, where } of placedColumns(announcement)) {
      const effectiveDate = givenFact(column.effectiveDate);
      if (effectiveDate === null) {
        if (expectsPayment(column)) report.missing("effectiveDate", where);
        continue;
      }
      const day = businessDay(effectiveDate.value, holidays);
      const actual = dateValue(effectiveDate.value);
      if (day === "unknown") {
        report.missing("holidays", { ...where, cell: effectiveDate.cell });
      } else if (day === "open") {
        report.agreed({ cells: [effectiveDate.cell], values: [actual] });
      } else {
        const next = nextBusinessDay(effectiveDate.value, holidays);
        report.finding({
          severity: "warning",
          outcome: "closed",
          details: { effectiveDate: effectiveDate.value, why: day, next },
          cell: effectiveDate.cell,
          actual,
        });
      }
    }
  },
});
