import type { Amount } from "../../dividend/amount";
import { inUnits } from "../../dividend/amount";
import { type Announcement, columnOf } from "../../dividend/announcement";
import { type CivilDate, compareDates } from "../../dividend/civilDate";
import { type Decimal, zero } from "../../dividend/decimal";
import { type CellAddress, givenValue } from "../../dividend/fact";
import { type DividendKind, usualRecordDate } from "../../dividend/fiscalYear";
import { type Interval, point, sumOfIntervals } from "../../dividend/rounding";
import { endOfRights } from "../days/settlement";
import { isOtherCompany } from "../earlierWorksheet";
import { paidOut, roundingsOf, totalsPaid } from "./totalPaid";

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
  const own = givenValue(classes[0] && columnOf(classes[0], "decided")?.recordDate);
  return annual.rows
    .filter(({ kind }) => kind === "actual")
    .flatMap(({ fiscalYearEnd, cells }) =>
      kinds.flatMap((kind) => {
        const entry = cells[kind];
        const amount = givenValue(entry);
        if (fiscalYearEnd === null || entry === undefined || amount === null) return [];
        const recordDate = usualRecordDate(kind, fiscalYearEnd);
        const isSince =
          amount.number.gt(zero) &&
          compareDates(recordDate, asOf) >= 0 &&
          (own === null || compareDates(recordDate, own) < 0) &&
          compareDates(endOfRights(recordDate), effective) <= 0;
        return isSince ? [{ kind, fiscalYearEnd, dividendPerShare: amount, cell: entry.cell }] : [];
      }),
    );
}

/** What other worksheets of the workbook say was paid since the balance sheet date and before this dividend. */
export interface PaidSince {
  readonly total: Interval;
  readonly sheets: readonly string[];
}

/** Null where no other worksheet tells of such a dividend. */
export function paidSince(
  announcement: Announcement,
  others: readonly Announcement[],
  asOf: CivilDate,
  effective: CivilDate,
): PaidSince | null {
  const paid = others.flatMap((other) => {
    const column = other.classes[0] && columnOf(other.classes[0], "decided");
    const day = givenValue(column?.effectiveDate);
    const totals = totalsPaid(other);
    const isSince = day !== null && compareDates(day, asOf) > 0 && compareDates(day, effective) < 0;
    if (!isSince || totals === null || totals.length === 0) return [];
    if (other === announcement || isOtherCompany(announcement, other)) return [];
    const [first, ...more] = roundingsOf(other).map((mode) => paidOut(totals, mode));
    if (first === undefined) return [];
    return [{ sheet: other.sheet, total: more.reduce(hull, first) }];
  });
  if (paid.length === 0) return null;
  return {
    total: paid.map(({ total }) => total).reduce(sumOfIntervals, point(zero)),
    sheets: paid.map(({ sheet }) => sheet),
  };
}

function hull(one: Interval, other: Interval): Interval {
  const [low, high] = [one.from.lte(other.from) ? one : other, one.to.gte(other.to) ? one : other];
  const reaches = (end: "from" | "to", included: "includesFrom" | "includesTo") => {
    const at = end === "from" ? low.from : high.to;
    return [one, other].some((each) => each[end].eq(at) && each[included]);
  };
  return {
    from: low.from,
    to: high.to,
    includesFrom: reaches("from", "includesFrom"),
    includesTo: reaches("to", "includesTo"),
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
