import type { Amount } from "../dividend/amount";
import type { Announcement, ShareClass } from "../dividend/announcement";
import type { AnnualRow } from "../dividend/annual";
import type { DividendColumn } from "../dividend/column";
import { type Decimal, decimal, zero } from "../dividend/decimal";
import { type Entry, givenValue, stateOf } from "../dividend/fact";
import type { Presentation } from "../dividend/presentation";
import { scaled } from "../dividend/rounding";
import { dividendAsPaid, restates, splitBetween } from "../dividend/shareBasis";
import { type PaymentPeriod, addsUp, dividendFigure } from "./annualRows";
import { estimateOf, isNearby, isWhole } from "./impliedShares";
import { type Payout, payoutsOf } from "./payout";
import { fittingRounding, possibleRounding } from "./printedTotal";
import { sharesEntitled } from "./sharesEntitled";

/** A column's dividend per share and the annual cell that should show the same one. */
export interface SameDividend {
  readonly column: DividendColumn;
  readonly columnEntry: Entry<Amount>;
  readonly row: AnnualRow;
  readonly period: PaymentPeriod;
  readonly cellEntry: Entry<Amount>;
}

/**
 * Whether the two show one dividend: equal amounts, or equal states. Where a split lies between the years,
 * the annual table may show the previous dividend as it was paid though the column restates it, or restated
 * though the column has it as paid.
 */
export function showSameDividend(
  shareClass: ShareClass,
  { column, columnEntry, cellEntry }: SameDividend,
): boolean {
  const inColumn = dividendFigure(columnEntry);
  const inTable = dividendFigure(cellEntry);
  if (inColumn === null || inTable === null) return stateOf(columnEntry) === stateOf(cellEntry);
  if (inColumn.eq(inTable)) return true;
  if (column.role !== "previous") return false;
  const [paid, shown] = [givenValue(columnEntry), givenValue(cellEntry)];
  if (paid === null || shown === null) return false;
  const ratio = splitBetween(shareClass);
  if (givenValue(column.shareBasis) !== "restated") {
    return ratio !== null && restates(shown, paid, ratio);
  }
  const asPaid = dividendAsPaid(shareClass, column)?.amounts ?? [];
  return asPaid.some((amount) => amount.eq(inTable));
}

/** Which of two cells is the slip; `certain`: the rest of the worksheet tells, and it is no mere likelihood. */
export interface Slip {
  readonly in: "column" | "annual";
  readonly certain: boolean;
}

/**
 * Which of two cells that differ is the likelier slip: the one that the rest of the worksheet contradicts.
 * The column's dividend is borne out by its total, shares and parts, the annual cell by its row's total. Where
 * neither total nor parts tell, a total without a share count bears out the dividend that implies about as many shares as
 * the other year's does.
 * Where nothing tells, the annual cell, which repeats the column.
 */
export function likelierSlip(
  announcement: Announcement,
  { column, columnEntry, row, period, cellEntry }: SameDividend,
): Slip {
  const inColumn = dividendFigure(columnEntry);
  const inTable = dividendFigure(cellEntry);
  if (inColumn === null || inTable === null) {
    return { in: inColumn === null ? "column" : "annual", certain: false };
  }
  const bornOut = (own: boolean | null, other: boolean | null) =>
    Number(own === true) - Number(own !== true && other === true);
  const { presentation } = announcement;
  const { payouts } = payoutsOf(announcement);
  const payout = payouts.find((each) => each.column === column);
  const other = payouts.find(
    (each) => each.shareClass === payout?.shareClass && each.column.role !== column.role,
  );
  const ofTotal = bornOut(
    totalBears(payout, presentation, inColumn),
    totalBears(payout, presentation, inTable),
  );
  const ofShares = bornOut(
    sharesBear(payout, other, presentation, inColumn),
    sharesBear(payout, other, presentation, inTable),
  );
  const ofParts = bornOut(partsBear(column, inColumn), partsBear(column, inTable));
  const ofRow = bornOut(
    addsUp(announcement, row),
    addsUp(announcement, row, { period, figure: inColumn }),
  );
  const ofColumn = ofTotal === 0 && ofParts === 0 ? ofShares : ofTotal + ofParts;
  return { in: ofColumn < ofRow ? "column" : "annual", certain: ofColumn >= 0 && ofRow < 0 };
}

/** Whether the column's total is `dividend` times its shares; null where it has no total or no shares. */
function totalBears(
  payout: Payout | undefined,
  presentation: Presentation,
  dividend: Decimal,
): boolean | null {
  if (payout === undefined) return null;
  const shares = sharesEntitled(payout.column);
  if (typeof shares === "string") return null;
  const possible = possibleRounding(presentation);
  const fitting = fittingRounding(payout.total, [scaled(shares.shares, asPaid(payout, dividend))]);
  return fitting.some((mode) => possible.includes(mode));
}

/** In percent: real totals of neighbouring years imply shares further apart only after a split, and rarely (DV05). */
const aYearsChange = decimal("5");

/** Whether `dividend` and the column's total imply about the shares of the other year; null where either has no total. */
function sharesBear(
  payout: Payout | undefined,
  other: Payout | undefined,
  presentation: Presentation,
  dividend: Decimal,
): boolean | null {
  if (payout === undefined || other === undefined || !dividend.gt(zero)) return null;
  if (typeof sharesEntitled(payout.column) !== "string") return null;
  const estimate = estimateOf({ ...payout, dividends: [asPaid(payout, dividend)] }, presentation);
  return isWhole(estimate) && isNearby(estimate, estimateOf(other, presentation), aYearsChange);
}

// What `dividend` in the column's cell stands for as paid: the payout's own amount where it is that cell's.
function asPaid(payout: Payout, dividend: Decimal): Decimal {
  const shown = dividendFigure(payout.column.dividendPerShare);
  return shown?.eq(dividend) === true ? payout.dividends[0] : dividend;
}

/** Whether the column's parts add up to the dividend; null where it has no ordinary one, for then they are not the whole. */
export function partsBear({ parts }: DividendColumn, dividend: Decimal): boolean | null {
  if (!parts.some(({ part, amount }) => part === "ordinary" && givenValue(amount) !== null)) {
    return null;
  }
  const sum = parts.reduce((all, { amount }) => all.plus(dividendFigure(amount) ?? zero), zero);
  return sum.eq(dividend);
}
