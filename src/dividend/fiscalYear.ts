import { type CivilDate, addDays, addMonthsToMonthEnd } from "./civilDate";

/** What a dividend is of: a quarter's end, the half year's, the year's, or neither (special). */
export type DividendKind = "firstQuarter" | "interim" | "thirdQuarter" | "yearEnd" | "special";

/** A column of the annual table. */
export type Period = "firstQuarter" | "interim" | "thirdQuarter" | "yearEnd" | "total";

export const periods: readonly Period[] = [
  "firstQuarter",
  "interim",
  "thirdQuarter",
  "yearEnd",
  "total",
];

/** The first day of the fiscal year (of twelve months) that ends on `yearEnd`. */
export function fiscalYearStart(yearEnd: CivilDate): CivilDate {
  return addDays(addMonthsToMonthEnd(yearEnd, -12), 1);
}

/** The end of the fiscal year before the one that ends on `yearEnd`. */
export function previousFiscalYearEnd(yearEnd: CivilDate): CivilDate {
  return addMonthsToMonthEnd(yearEnd, -12);
}

/** The calendar year a fiscal year starts in, which names it: the year to March 31, 2019 is 2018. */
export function fiscalYearName(yearEnd: CivilDate): number {
  return fiscalYearStart(yearEnd).year;
}

const monthsBeforeYearEnd: Record<Exclude<DividendKind, "special">, number> = {
  firstQuarter: 9,
  interim: 6,
  thirdQuarter: 3,
  yearEnd: 0,
};

/**
 * The usual record date of a kind of dividend: the year end, or so many months before it, month end to
 * month end (a February closer's interim is August 31). Null for a special dividend, which has none.
 */
export function usualRecordDate(
  kind: Exclude<DividendKind, "special">,
  yearEnd: CivilDate,
): CivilDate;
export function usualRecordDate(kind: DividendKind, yearEnd: CivilDate): CivilDate | null;
export function usualRecordDate(kind: DividendKind, yearEnd: CivilDate): CivilDate | null {
  return kind === "special" ? null : addMonthsToMonthEnd(yearEnd, -monthsBeforeYearEnd[kind]);
}

/** The end of the fiscal year whose dividend of that kind usually has the record date: `usualRecordDate` the other way round. */
export function fiscalYearEndFor(
  kind: Exclude<DividendKind, "special">,
  recordDate: CivilDate,
): CivilDate {
  return addMonthsToMonthEnd(recordDate, monthsBeforeYearEnd[kind]);
}
