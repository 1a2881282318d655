import { type Decimal, ceiling, decimal, zero } from "../decimal";
import type { DistributableFigures } from "./figures";

/** A dividend by what it is paid from, in plain currency units. */
export interface DividendPaid {
  readonly fromCapitalSurplus: Decimal;
  readonly fromRetainedEarnings: Decimal;
}

/** What is put aside with a dividend, in whole currency units. */
export interface ReservePutAside {
  readonly total: Decimal;
  /** Out of other capital surplus, into the capital reserve. */
  readonly capitalReserve: Decimal;
  /** Out of other retained earnings, into the legal retained earnings reserve. */
  readonly legalReserve: Decimal;
  /** What the two reserves lack to a quarter of the capital before the dividend; zero where they have reached it. */
  readonly lacking: Decimal;
}

const ten = decimal("10");
const four = decimal("4");

/**
 * What the two legal reserves lack to a quarter of the capital when the dividend takes effect (Regulations
 * Art. 22): reductions since the balance sheet date and what was put aside since count; surplus moved into
 * capital or reserves does not, for the worksheet does not say into which.
 */
export function lackingReserve(figures: DistributableFigures): Decimal {
  const capital = figures.capital.minus(figures.capitalReduced);
  const reserves = figures.capitalReserve
    .plus(figures.legalReserve)
    .minus(figures.reservesReduced)
    .plus(figures.reservePutAside);
  return larger(zero, capital.div(four).minus(reserves));
}

/**
 * The reserve to be put aside with a dividend (Companies Act Art. 445 (4), Regulations Art. 22): a tenth of
 * it, at most what the reserves lack, split as the dividend is paid from capital surplus and from retained
 * earnings. Fractions of the unit are rounded up, so that never too little is put aside.
 */
export function reserveToPutAside(
  figures: DistributableFigures,
  { fromCapitalSurplus, fromRetainedEarnings }: DividendPaid,
): ReservePutAside {
  const dividend = fromCapitalSurplus.plus(fromRetainedEarnings);
  const lacking = lackingReserve(figures);
  const total = ceiling(smaller(dividend.div(ten), lacking));
  const capitalReserve = dividend.eq(zero)
    ? zero
    : ceiling(total.times(fromCapitalSurplus).div(dividend));
  return { total, capitalReserve, legalReserve: total.minus(capitalReserve), lacking };
}

function larger(one: Decimal, other: Decimal): Decimal {
  return one.gt(other) ? one : other;
}

function smaller(one: Decimal, other: Decimal): Decimal {
  return one.lt(other) ? one : other;
}
