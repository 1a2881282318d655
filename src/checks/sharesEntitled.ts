import { inUnits, isExact, unitFactor } from "../dividend/amount";
import type { DividendColumn, ShareCount } from "../dividend/column";
import { decimal, zero } from "../dividend/decimal";
import { type CellAddress, type Entry, givenFact, stateOf } from "../dividend/fact";
import type { FactName } from "../dividend/factName";
import { type Interval, differenceOfIntervals, point } from "../dividend/rounding";

/** A number of shares with the cells that say it. */
export interface Shares {
  /** A point where the counts are exact, else every number the rounded ones may stand for. */
  readonly shares: Interval;
  readonly cells: readonly CellAddress[];
}

/** The shares that get the column's dividend, or the fact that is missing to know them. */
export function sharesEntitled(column: DividendColumn): Shares | FactName {
  return countOf(column.sharesEntitled) ?? issuedLessTreasury(column);
}

/** Shares issued less treasury shares ("-" and none are no treasury shares), or what is missing. */
export function issuedLessTreasury(column: DividendColumn): Shares | FactName {
  const issued = countOf(column.sharesIssued);
  if (issued === null) return "sharesEntitled";
  const treasury = treasuryShares(column);
  if (treasury === null) return "treasuryShares";
  return {
    shares: differenceOfIntervals(issued.shares, treasury.shares),
    cells: [...issued.cells, ...treasury.cells],
  };
}

/** The column's treasury shares; null where nothing says how many. */
export function treasuryShares(column: DividendColumn): Shares | null {
  const entry = column.treasuryShares;
  const state = stateOf(entry);
  if (entry !== undefined && (state === "notApplicable" || state === "none")) {
    return { shares: point(zero), cells: [entry.cell] };
  }
  return countOf(entry);
}

/** The shares less those held in trust; null where the column has none in trust. */
export function withoutTrustShares(column: DividendColumn, shares: Shares): Shares | null {
  const trust = countOf(column.trustShares);
  if (trust === null) return null;
  return {
    shares: differenceOfIntervals(shares.shares, trust.shares),
    cells: [...shares.cells, ...trust.cells],
  };
}

/**
 * The numbers a count may stand for: itself, or, printed in thousands, all that print as it in one of the
 * three ways of rounding, for no worksheet says how share counts are rounded. Null where none is given.
 */
export function countOf(entry: Entry<ShareCount> | undefined): Shares | null {
  const given = givenFact(entry);
  if (given === null) return null;
  const { value: count, cell } = given;
  const value = inUnits(count);
  if (isExact(count)) return { shares: point(value), cells: [cell] };
  const digit = unitFactor(count.unit).times(decimal(`1e-${String(count.places)}`));
  return {
    shares: {
      from: value.minus(digit),
      to: value.plus(digit),
      includesFrom: false,
      includesTo: false,
    },
    cells: [cell],
  };
}
