import type { Amount } from "../dividend/amount";
import { type Announcement, factsOf } from "../dividend/announcement";
import type { AnnualRow } from "../dividend/annual";
import { type CivilDate, compareDates, endOfMonthsFollowing } from "../dividend/civilDate";
import { type CellAddress, type Fact, givenFact, givenValue } from "../dividend/fact";
import { usualRecordDate } from "../dividend/fiscalYear";
import { type PaymentPeriod, actualRowOf, paymentPeriods, periodOf } from "./annualRows";

/** A payment in the annual table: one row's cell of one period, where it shows an amount. */
export interface PaymentCell {
  readonly row: AnnualRow;
  readonly period: PaymentPeriod;
  readonly amount: Amount;
  readonly cell: CellAddress;
  /** It is the dividend being decided, in an actual row or in a forecast of the same year. */
  readonly isDecided: boolean;
  /** The day it is due, where one of the columns says so. */
  readonly due: Fact<CivilDate> | null;
  /** The usual record date of the period; null where the row's year is not known. */
  readonly recordDate: CivilDate | null;
}

/** Every payment of the annual table that is an amount, row by row. */
export function paymentCells(announcement: Announcement): readonly PaymentCell[] {
  const [common] = announcement.classes;
  const kind = givenValue(announcement.decision.kind);
  const decidedPeriod = kind === null ? null : periodOf(kind);
  const changed = givenValue(announcement.decision.fiscalYearChanged) === true;
  const current = actualRowOf(announcement, "current");
  const previous = actualRowOf(announcement, "previous");
  const periods = paymentPeriods(announcement);
  const dueOf = (role: "decided" | "previous") => factsOf(common, role).effectiveDate;
  return announcement.annual.rows.flatMap((row) =>
    periods.flatMap((period): PaymentCell[] => {
      const paid = givenFact(row.cells[period]);
      if (paid === null) return [];
      const ofKind = period === decidedPeriod;
      const isDecided = ofKind && (row === current || isForecastOf(row, current));
      const due = isDecided
        ? dueOf("decided")
        : ofKind && row === previous
          ? dueOf("previous")
          : undefined;
      return [
        {
          row,
          period,
          amount: paid.value,
          cell: paid.cell,
          isDecided,
          due: givenFact(due),
          recordDate:
            row.fiscalYearEnd === null || changed
              ? null
              : usualRecordDate(period, row.fiscalYearEnd),
        },
      ];
    }),
  );
}

function isForecastOf(row: AnnualRow, current: AnnualRow | null): boolean {
  const year = current?.fiscalYearEnd ?? null;
  return (
    row.kind === "forecast" &&
    (row.fiscalYearEnd === null || year === null || compareDates(row.fiscalYearEnd, year) === 0)
  );
}

/** Whether a payment is surely made by `day`: it was due by then, or its record date is over three months old. */
export function surelyPaid({ due, recordDate }: PaymentCell, day: CivilDate): boolean {
  if (due !== null) return compareDates(due.value, day) <= 0;
  return recordDate !== null && compareDates(endOfMonthsFollowing(recordDate, 3), day) < 0;
}
