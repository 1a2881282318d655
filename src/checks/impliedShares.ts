import { inUnits } from "../dividend/amount";
import { type Decimal, decimal, floorQuotient, one, zero } from "../dividend/decimal";
import { type CellAddress, givenValue } from "../dividend/fact";
import { factsOf } from "../dividend/announcement";
import type { Presentation } from "../dividend/presentation";
import {
  type Interval,
  type RoundingMode,
  overlap,
  point,
  scaled,
  wholeQuotients,
} from "../dividend/rounding";
import { splitBetween, splitEntry } from "../dividend/shareBasis";
import type { Payout } from "./payout";
import { possibleRounding, valuesOfTotal } from "./printedTotal";
import { sharesEntitled } from "./sharesEntitled";

/** The whole share counts a payout's total may stand for under each way of rounding it may have. */
export function impliedShares(
  payout: Payout,
  presentation: Presentation,
): readonly { readonly mode: RoundingMode; readonly shares: Interval }[] {
  return possibleRounding(presentation).flatMap((mode) => {
    const shares = wholeQuotients(valuesOfTotal(payout.total, mode), payout.dividends[0]);
    return shares === null ? [] : [{ mode, shares }];
  });
}

/**
 * How many shares a payout went to, counted as after the split between the two columns: `values` divided by
 * `per`, which is left undone so that comparisons stay exact. The share count where it is known, else what
 * the total implies under any way of rounding.
 */
export interface ShareEstimate {
  readonly values: Interval;
  /** Of the values, the one the figures say as printed. */
  readonly middle: Decimal;
  readonly per: Decimal;
  readonly cells: readonly CellAddress[];
}

export function estimateOf(payout: Payout, presentation: Presentation): ShareEstimate {
  const { to, from } = splitAfter(payout);
  const known = sharesEntitled(payout.column);
  if (typeof known !== "string") {
    const middle = known.shares.from.plus(known.shares.to).times(decimal("0.5"));
    return {
      values: scaled(known.shares, to),
      middle: middle.times(to),
      per: from,
      cells: known.cells,
    };
  }
  const values = possibleRounding(presentation)
    .map((mode) => valuesOfTotal(payout.total, mode))
    .reduce(hull);
  const printed = inUnits(payout.total);
  return {
    values: scaled(values, to),
    middle: printed.times(to),
    per: payout.dividends[0].times(from),
    cells: [payout.totalCell, ...payout.dividendCells, ...splitCells(payout)],
  };
}

// What says whether a split makes the previous year's shares more: its ratio and day and the two record dates.
function splitCells({ shareClass, column }: Payout): readonly CellAddress[] {
  const ratio = splitEntry(shareClass, column);
  if (column.role !== "previous" || ratio === null) return [];
  const decided = factsOf(shareClass, "decided");
  const days = [decided.splitEffectiveDate, decided.recordDate, column.recordDate];
  return [ratio, ...days].flatMap((entry) => entry?.cell ?? []);
}

// Shares of the previous year become more by a split; what a dividend restated beside its paid amount shows
// where no ratio is typed.
function splitAfter(payout: Payout): { readonly to: Decimal; readonly from: Decimal } {
  if (payout.column.role !== "previous") return { to: one, from: one };
  const ratio = splitBetween(payout.shareClass);
  if (ratio !== null) return ratio;
  const restated = givenValue(payout.column.dividendPerShare);
  const paid = givenValue(payout.column.dividendPerShareAsPaid);
  return restated === null || paid === null
    ? { to: one, from: one }
    : { to: inUnits(paid), from: inUnits(restated) };
}

function hull(a: Interval, b: Interval): Interval {
  const lower = a.from.lte(b.from) ? a : b;
  const upper = a.to.gte(b.to) ? a : b;
  return {
    from: lower.from,
    to: upper.to,
    includesFrom: lower.includesFrom,
    includesTo: upper.includesTo,
  };
}

/** Whether one number of shares can be behind both. */
function mayBeEqual(a: ShareEstimate, b: ShareEstimate): boolean {
  return overlap(scaled(a.values, b.per), scaled(b.values, a.per));
}

/** Whether one number of shares can be behind both, or numbers within `percent` of each other. */
export function isNearby(a: ShareEstimate, b: ShareEstimate, percent: Decimal): boolean {
  return mayBeEqual(a, b) || isNear(a, b, { to: one, from: one }, percent);
}

/** Whether `a` is `to` times `b` for each `from`, give or take `percent` of that. */
export function isNear(
  a: ShareEstimate,
  b: ShareEstimate,
  { to, from }: { readonly to: Decimal; readonly from: Decimal },
  percent: Decimal,
): boolean {
  const expected = b.middle.times(a.per).times(to);
  const gap = a.middle.times(b.per).times(from).minus(expected).abs();
  return gap.times(decimal("100")).lte(expected.times(percent));
}

/** How much larger `a` is than `b`, in percent to one place: for show only. Null where `b` is nothing. */
export function driftPercent(a: ShareEstimate, b: ShareEstimate): Decimal | null {
  if (b.middle.eq(zero)) return null;
  const ratio = a.middle.times(b.per).div(b.middle.times(a.per));
  return ratio.minus(one).times(decimal("100")).round(1);
}

/** Whether it covers a whole number of shares: an exact total may be no multiple of the dividend. */
export function isWhole({ values, per }: ShareEstimate): boolean {
  return wholeQuotients(values, per) !== null;
}

/** The whole share counts an estimate covers; the one next below what is printed where it covers none. */
export function wholeShares({ values, middle, per }: ShareEstimate): Interval {
  return wholeQuotients(values, per) ?? point(floorQuotient(middle, per));
}
