import { type Amount, exactAmount } from "../dividend/amount";
import { type Announcement, factsOf } from "../dividend/announcement";
import type { AnnualRow } from "../dividend/annual";
import { type Decimal, decimalPlaces, zero } from "../dividend/decimal";
import { type CellAddress, type Entry, givenFact, givenValue } from "../dividend/fact";
import {
  type AnnualYear,
  type PaymentPeriod,
  actualRowOf,
  dividendFigure,
  forecastRowsOf,
  isUnwritten,
  paymentPeriods,
  periodOf,
  sumOfPayments,
} from "./annualRows";

/** The payment of a row that is wrong, if more than the row's total shows which. */
export interface PartAtFault {
  readonly entry: Entry<Amount>;
  /** What it should be. */
  readonly right: Amount;
  readonly total: Amount;
  /** The other cells that show it. */
  readonly witnesses: readonly CellAddress[];
}

/**
 * The payment that makes a row's total wrong: one that is left out though the column it repeats has just the
 * amount that lacks, or one whose wrong figure makes the total of a forecast that leaves its period to it
 * wrong by as much. Null if the row adds up or nothing shows which.
 */
export function partAtFault(announcement: Announcement, row: AnnualRow): PartAtFault | null {
  const total = givenFact(row.cells.total);
  const lacking = lackingIn(announcement, row, null);
  if (total === null || lacking === null) return null;
  const told = leftOut(announcement, row, lacking) ?? lentToForecast(announcement, row, lacking);
  const entry = told === null ? undefined : row.cells[told.period];
  if (told === null || entry === undefined) return null;
  const figure = (dividendFigure(entry) ?? zero).plus(lacking);
  if (!figure.gt(zero)) return null;
  const like = givenValue(entry) ?? exactAmount(zero, total.value.places);
  const places = Math.max(like.places, decimalPlaces(figure));
  const { number, unit, unitFrom } = exactAmount(figure);
  const right = { ...like, number, unit, unitFrom, places };
  return { entry, right, total: total.value, witnesses: [total.cell, ...told.witnesses] };
}

interface Told {
  readonly period: PaymentPeriod;
  readonly witnesses: readonly CellAddress[];
}

/** By how much a row's total exceeds its payments; null where it does not differ or is not known. */
function lackingIn(
  announcement: Announcement,
  row: AnnualRow,
  actual: AnnualRow | null,
): Decimal | null {
  const total = dividendFigure(row.cells.total);
  const added = sumOfPayments(announcement, row, actual);
  if (total === null || typeof added === "string") return null;
  const lacking = total.minus(added.sum);
  return lacking.eq(zero) ? null : lacking;
}

function leftOut(announcement: Announcement, row: AnnualRow, lacking: Decimal): Told | null {
  const kind = givenValue(announcement.decision.kind);
  const period = kind === null ? null : periodOf(kind);
  const [common] = announcement.classes;
  const year = (["current", "previous"] satisfies AnnualYear[]).find(
    (each) => actualRowOf(announcement, each) === row,
  );
  if (period === null || year === undefined) return null;
  const entry = factsOf(common, year === "current" ? "decided" : "previous").dividendPerShare;
  const repeated = dividendFigure(entry)?.eq(lacking) === true;
  return entry && repeated && isUnwritten(row.cells[period])
    ? { period, witnesses: [entry.cell] }
    : null;
}

function lentToForecast(announcement: Announcement, row: AnnualRow, lacking: Decimal): Told | null {
  if (actualRowOf(announcement, "current") !== row) return null;
  for (const forecast of forecastRowsOf(announcement)) {
    if (lackingIn(announcement, forecast, row)?.eq(lacking) !== true) continue;
    const lent = paymentPeriods(announcement).filter((each) => isUnwritten(forecast.cells[each]));
    const figures = lent.filter((each) => dividendFigure(row.cells[each]) !== null);
    const [period, ...others] = figures.length > 0 ? figures : lent;
    const total = forecast.cells.total;
    if (period !== undefined && others.length === 0 && total !== undefined) {
      return { period, witnesses: [total.cell] };
    }
  }
  return null;
}
