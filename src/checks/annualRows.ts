import { inUnits } from "../dividend/amount";
import type { Announcement } from "../dividend/announcement";
import type { AnnualRow } from "../dividend/annual";
import { type CivilDate, compareDates, sameDate } from "../dividend/civilDate";
import { type Decimal, zero } from "../dividend/decimal";
import { type CellAddress, type Entry, givenValue, stateOf } from "../dividend/fact";
import type { Amount } from "../dividend/amount";
import type { FactName } from "../dividend/factName";
import { type DividendKind, type Period, previousFiscalYearEnd } from "../dividend/fiscalYear";

/** A column of the annual table that is one payment, not their total. */
export type PaymentPeriod = Exclude<Period, "total">;

/** Which row of the table the two compared fiscal years have. */
export type AnnualYear = "current" | "previous";

/** The annual table's column for a kind of dividend; null for a special one, which has none. */
export function periodOf(kind: DividendKind): PaymentPeriod | null {
  return kind === "special" ? null : kind;
}

/** The cells that say which cell of the annual table the dividend decided is: its kind and its fiscal year end. */
export function periodCells({ decision }: Announcement): readonly CellAddress[] {
  return [decision.kind, decision.fiscalYearEnd].flatMap((entry) => entry?.cell ?? []);
}

/** The fiscal year end of the year the dividend belongs to, or of the one before; null where not known. */
export function yearEndOf({ decision, annual }: Announcement, year: AnnualYear): CivilDate | null {
  const current = givenValue(decision.fiscalYearEnd);
  if (current === null || year === "current") return current;
  if (givenValue(decision.fiscalYearChanged) !== true) return previousFiscalYearEnd(current);
  // A year before a change of the fiscal year ends when its row says it does.
  const earlier = annual.rows.flatMap(({ kind, fiscalYearEnd }) =>
    kind === "actual" && fiscalYearEnd !== null && compareDates(fiscalYearEnd, current) < 0
      ? [fiscalYearEnd]
      : [],
  );
  return earlier.sort(compareDates).at(-1) ?? null;
}

/** The actual rows of the current fiscal year or of the one before: one, in a right table. */
export function actualRowsOf(announcement: Announcement, year: AnnualYear): readonly AnnualRow[] {
  const end = yearEndOf(announcement, year);
  return announcement.annual.rows.filter(
    (row) =>
      row.kind === "actual" &&
      (row.yearFrom === year ||
        (end !== null && row.fiscalYearEnd !== null && sameDate(row.fiscalYearEnd, end))),
  );
}

/** The only actual row of that year; null where there is none or more than one (DV41). */
export function actualRowOf(announcement: Announcement, year: AnnualYear): AnnualRow | null {
  const [row, ...others] = actualRowsOf(announcement, year);
  return row === undefined || others.length > 0 ? null : row;
}

/** Forecast rows for the dividend's fiscal year; a row that names no year is about that one. */
export function forecastRowsOf({ annual, decision }: Announcement): readonly AnnualRow[] {
  const end = givenValue(decision.fiscalYearEnd);
  return annual.rows.filter(
    ({ kind, fiscalYearEnd }) =>
      kind === "forecast" &&
      (fiscalYearEnd === null || end === null || sameDate(fiscalYearEnd, end)),
  );
}

/** The payments the table has columns for, in its order. */
export function paymentPeriods({ annual }: Announcement): readonly PaymentPeriod[] {
  return annual.periods.map(({ value }) => value).filter((period) => period !== "total");
}

/** A dividend per share as a number, none being zero; null for the other states. */
export function dividendFigure(entry: Entry<Amount> | undefined): Decimal | null {
  if (stateOf(entry) === "none") return zero;
  const amount = givenValue(entry);
  return amount === null ? null : inUnits(amount);
}

/** What a row's payments add up to. */
export interface RowSum {
  readonly sum: Decimal;
  readonly cells: readonly CellAddress[];
}

/**
 * The sum of a row's payments, or what is missing to build it. A dash or an empty cell counts as nothing
 * once one payment is a number; in a forecast row it stands for the figure of the same period in `actual`,
 * that year's actual row, and like it may be undetermined. `instead` puts another figure in the place of one period's.
 */
export function sumOfPayments(
  announcement: Announcement,
  row: AnnualRow,
  actual: AnnualRow | null,
  instead?: { readonly period: Period; readonly figure: Decimal },
): RowSum | FactName {
  let sum = zero;
  const cells: CellAddress[] = [];
  for (const period of paymentPeriods(announcement)) {
    const own = row.cells[period];
    const lent = isUnwritten(own) && actual !== null ? actual.cells[period] : own;
    // A cell of the table that could not be read is no entry; its figure is not known to be nothing.
    if (own === undefined || lent === undefined) return "annualPart";
    if ([own, lent].some((each) => stateOf(each) === "undetermined")) return "annualPart";
    const entry = isUnwritten(lent) ? own : lent;
    const figure = instead?.period === period ? instead.figure : dividendFigure(entry);
    if (figure === null) continue;
    sum = sum.plus(figure);
    cells.push(entry.cell);
  }
  return cells.length === 0 ? "annualPart" : { sum, cells };
}

/** A dividend with the cell that says it. */
export interface SaidDividend {
  readonly entry: Entry<Amount>;
  readonly figure: Decimal;
}

/** What a cell says of a dividend, in figures; null where it says none. */
export function saidDividend(entry: Entry<Amount> | undefined): SaidDividend | null {
  const figure = dividendFigure(entry);
  return entry === undefined || figure === null ? null : { entry, figure };
}

/** Whether a cell holds nothing or a dash. */
export function isUnwritten(entry: Entry<Amount> | undefined): boolean {
  const state = stateOf(entry);
  return state === "blank" || state === "notApplicable";
}

/** Whether a row's total is the sum of its payments; null where that cannot be told. */
export function addsUp(
  announcement: Announcement,
  row: AnnualRow,
  instead?: { readonly period: Period; readonly figure: Decimal },
): boolean | null {
  const total = dividendFigure(row.cells.total);
  const actual = row.kind === "forecast" ? actualRowOf(announcement, "current") : null;
  const sum = sumOfPayments(announcement, row, actual, instead);
  return total === null || typeof sum === "string" ? null : sum.sum.eq(total);
}
