import { type Decimal, zero } from "../decimal";
import type { DistributableFigures } from "./figures";

/** The book value of the treasury shares, carried from the balance sheet date to the effective date. */
export interface TreasuryReconciliation {
  readonly atBalanceSheet: Decimal;
  readonly acquired: Decimal;
  /** The consideration less the gain on disposal. */
  readonly soldAtBookValue: Decimal;
  readonly cancelled: Decimal;
  /** What these leave. */
  readonly carried: Decimal;
  /** What the worksheet says is held when the dividend takes effect. */
  readonly stated: Decimal;
  /** Stated less carried: below zero where shares that were bought are not counted. */
  readonly difference: Decimal;
}

/**
 * Treasury shares at the balance sheet date, plus those acquired, less those sold (at book value) and
 * cancelled, held against those stated at the effective date. The distributable amount counts the stated
 * ones; a difference says that something was left out.
 */
export function reconciledTreasuryShares(figures: DistributableFigures): TreasuryReconciliation {
  const soldAtBookValue = figures.treasurySaleConsideration.minus(figures.disposalGain);
  const carried = figures.treasuryAtBalanceSheet
    .plus(figures.treasuryAcquired)
    .minus(soldAtBookValue)
    .minus(figures.treasuryCancelled);
  return {
    atBalanceSheet: figures.treasuryAtBalanceSheet,
    acquired: figures.treasuryAcquired,
    soldAtBookValue,
    cancelled: figures.treasuryCancelled,
    carried,
    stated: figures.treasuryAtEffect,
    difference: figures.treasuryAtEffect.minus(carried),
  };
}

/** Whether any figure says something of treasury shares, so that there is something to reconcile. */
export function holdsTreasuryShares(figures: DistributableFigures): boolean {
  return [
    figures.treasuryAtBalanceSheet,
    figures.treasuryAcquired,
    figures.treasuryAtEffect,
    figures.treasuryCancelled,
    figures.treasurySaleConsideration,
  ].some((figure) => !figure.eq(zero));
}
