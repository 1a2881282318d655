import { type Amount, exactAmount } from "../dividend/amount";
import type { Announcement } from "../dividend/announcement";
import { type Decimal, zero } from "../dividend/decimal";
import { type CellAddress, givenValue, stateOf } from "../dividend/fact";
import type { FactName } from "../dividend/factName";
import { dividendAsPaid, paidAmountUnknown } from "../dividend/shareBasis";
import { type Interval, scaled } from "../dividend/rounding";
import { type PlacedColumn, placedColumns } from "./placedColumns";
import type { Shares } from "./sharesEntitled";

/** What a column pays: a dividend per share and a total that belong together. */
export interface Payout extends PlacedColumn {
  readonly total: Amount;
  readonly totalCell: CellAddress;
  /** The dividend per share on the basis the total was paid on; see `dividendAsPaid`. */
  readonly dividends: readonly [Decimal, ...Decimal[]];
  readonly dividendCells: readonly CellAddress[];
}

export interface Payouts {
  readonly payouts: readonly Payout[];
  /** Columns that should have both but lack one. */
  readonly missing: readonly { readonly fact: FactName; readonly at: PlacedColumn }[];
}

/**
 * The columns whose total can be held against a dividend per share. A forecast mostly has no total, and a
 * dividend that is undetermined, none or not applicable has nothing to multiply: they lack nothing. A
 * decided or previous column without a total, and a total without a dividend per share, do.
 */
export function payoutsOf(announcement: Announcement): Payouts {
  const payouts: Payout[] = [];
  const missing: { fact: FactName; at: PlacedColumn }[] = [];
  for (const at of placedColumns(announcement)) {
    const found = payoutOf(at);
    if (found === null) continue;
    if (typeof found === "string") missing.push({ fact: found, at });
    else payouts.push(found);
  }
  return { payouts, missing };
}

function payoutOf(at: PlacedColumn): Payout | FactName | null {
  const { column } = at;
  const totalEntry = column.total;
  const total = givenValue(totalEntry);
  const dividend = dividendAsPaid(at.shareClass, column);
  if (dividend === null) return withoutDividend(at, total !== null);
  if (totalEntry === undefined || total === null) {
    return column.role === "forecast" || !dividend.amounts[0].gt(zero) ? null : "total";
  }
  if (paidAmountUnknown(at.shareClass, column)) return "dividendPerShareAsPaid";
  // Nothing times any number of shares is nothing: DV10 looks at what stands beside it, DV01 at what is negative.
  if (!dividend.amounts[0].gt(zero) || total.number.lt(zero)) return null;
  return {
    ...at,
    total,
    totalCell: totalEntry.cell,
    dividends: dividend.amounts,
    dividendCells: dividend.cells,
  };
}

function withoutDividend({ column }: PlacedColumn, hasTotal: boolean): FactName | null {
  const state = stateOf(column.dividendPerShare);
  const unwritten = state === "blank" || state === "absent";
  return unwritten && (hasTotal || column.role === "decided") ? "dividendPerShare" : null;
}

/** The payout's dividend per share as an amount to show, with the digits the worksheet shows. */
export function dividendOf(payout: Payout): Amount {
  const places = givenValue(payout.column.dividendPerShare)?.places ?? 0;
  return exactAmount(payout.dividends[0], places);
}

/** Dividend per share times shares, in plain currency units. */
export function productOf(payout: Payout, { shares }: Shares): Interval {
  return scaled(shares, payout.dividends[0]);
}
