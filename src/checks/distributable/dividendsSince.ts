import type { Amount } from "../../dividend/amount";
import { inUnits } from "../../dividend/amount";
import { type Announcement, factsOf } from "../../dividend/announcement";
import { type CivilDate, compareDates } from "../../dividend/civilDate";
import { type Decimal, zero } from "../../dividend/decimal";
import { type CellAddress, givenFact, givenValue } from "../../dividend/fact";
import { type DividendKind, usualRecordDate } from "../../dividend/fiscalYear";
import { type Interval, point, sumOfIntervals } from "../../dividend/rounding";
import { endOfRights } from "../days/settlement";
import { isOtherCompany } from "../earlierWorksheet";
import { paidOut, totalsPaid } from "./totalPaid";

/** A dividend of the annual table that took effect since the balance sheet date and before this one. */
export interface DividendSince {
  readonly kind: Exclude<DividendKind, "special">;
  readonly fiscalYearEnd: CivilDate;
  readonly dividendPerShare: Amount;
  readonly cell: CellAddress;
}

const kinds = ["firstQuarter", "interim", "thirdQuarter", "yearEnd"] as const;

/**
 * The dividends of the annual table that must have been taken off: their record date is not before the balance
 * sheet date, so they took effect after it, and the three months in which they had to were over when this one does.
 */
export function dividendsOfTableSince(
  { annual, classes }: Announcement,
  asOf: CivilDate,
  effective: CivilDate,
): readonly DividendSince[] {
  const own = givenValue(factsOf(classes[0], "decided").recordDate);
  return annual.rows
    .filter(({ kind }) => kind === "actual")
    .flatMap(({ fiscalYearEnd, cells }) =>
      kinds.flatMap((kind) => {
        const paid = givenFact(cells[kind]);
        if (fiscalYearEnd === null || paid === null) return [];
        const recordDate = usualRecordDate(kind, fiscalYearEnd);
        const isSince =
          paid.value.number.gt(zero) &&
          compareDates(recordDate, asOf) >= 0 &&
          (own === null || compareDates(recordDate, own) < 0) &&
          compareDates(endOfRights(recordDate), effective) <= 0;
        const { value: dividendPerShare, cell } = paid;
        return isSince ? [{ kind, fiscalYearEnd, dividendPerShare, cell }] : [];
      }),
    );
}

/** What other worksheets of the workbook say was paid since the balance sheet date and before this dividend. */
export interface PaidSince {
  /** From the least that it can be; one value only where every total is exact. */
  readonly total: Interval;
  readonly sheets: readonly string[];
}

/** Nothing where no other worksheet tells of such a dividend. The announcement itself, among the others, takes effect too late. */
export function paidSince(
  announcement: Announcement,
  others: readonly Announcement[],
  asOf: CivilDate,
  effective: CivilDate,
): PaidSince {
  const paid = others.flatMap((other) => {
    const day = givenValue(factsOf(other.classes[0], "decided").effectiveDate);
    const totals = totalsPaid(other);
    const isSince = day !== null && compareDates(day, asOf) > 0 && compareDates(day, effective) < 0;
    if (!isSince || totals === null || isOtherCompany(announcement, other)) return [];
    // Rounded up, a figure stands for the least.
    return [{ sheet: other.sheet, total: paidOut(totals, other.presentation.rounding ?? "up") }];
  });
  return {
    total: paid.map(({ total }) => total).reduce(sumOfIntervals, point(zero)),
    sheets: paid.map(({ sheet }) => sheet),
  };
}

/** Whether less was typed than the least that was paid. */
export function isLess(typed: Decimal, { from, includesFrom }: Interval): boolean {
  return typed.lt(from) || (typed.eq(from) && !includesFrom);
}

/** The amount in plain units, nothing where none is given. */
export function unitsOf(amount: Amount | null) {
  return amount === null ? zero : inUnits(amount);
}
