import type { Decimal } from "../decimal";
import { distributableAmount } from "./distributableAmount";
import type { DistributableFigures } from "./figures";
import { type DividendPaid, type ReservePutAside, reserveToPutAside } from "./reserve";

/** One of several dividends that count from the same balance sheet. */
export interface CountedDividend {
  /** What could be distributed just before it. */
  readonly distributable: Decimal;
  readonly dividend: Decimal;
  readonly reserve: ReservePutAside;
  /** What is left after it: less the dividend, and less the reserve that went out of the surplus with it. */
  readonly left: Decimal;
  /** The figures as they stand after it, for the next one. */
  readonly after: DistributableFigures;
}

/** A dividend taken off: it counts as one of the dividends since, its reserve as put aside with them. */
function countedDividend(figures: DistributableFigures, paid: DividendPaid): CountedDividend {
  const dividend = paid.fromCapitalSurplus.plus(paid.fromRetainedEarnings);
  const reserve = reserveToPutAside(figures, paid);
  const after = {
    ...figures,
    dividendsSince: figures.dividendsSince.plus(dividend),
    reservePutAside: figures.reservePutAside.plus(reserve.total),
  };
  return {
    distributable: distributableAmount(figures).distributable,
    dividend,
    reserve,
    left: distributableAmount(after).distributable,
    after,
  };
}

/** Dividends of one business year, one after the other in the order in which they take effect. */
export function successiveDividends(
  figures: DistributableFigures,
  dividends: readonly DividendPaid[],
): readonly CountedDividend[] {
  const counted: CountedDividend[] = [];
  let before = figures;
  for (const paid of dividends) {
    const next = countedDividend(before, paid);
    counted.push(next);
    before = next.after;
  }
  return counted;
}
