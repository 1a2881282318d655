import { type Decimal, decimal, zero } from "../decimal";
import type { DistributableFigures } from "./figures";

/** The three steps of the distributable amount, in plain currency units. */
export interface DistributableAmount {
  /** Step 1, Art. 446 (1) and Regulations Art. 149: the surplus at the balance sheet date. */
  readonly surplusAtBalanceSheet: Decimal;
  /** Step 2, Art. 446 (2) to (7) and Regulations Art. 150: the surplus when the dividend takes effect. */
  readonly surplusAtEffect: Decimal;
  readonly goodwillDeduction: Decimal;
  readonly valuationDeduction: Decimal;
  /** Step 3, Art. 461 (2) and Regulations Art. 156 to 158; below zero where nothing may be paid. */
  readonly distributable: Decimal;
}

/**
 * The distributable amount of Companies Act of Japan Art. 461 (2) on the day a dividend takes effect. It is
 * exact arithmetic on the figures given: whether they are complete is not known here.
 */
export function distributableAmount(figures: DistributableFigures): DistributableAmount {
  const surplusAtBalanceSheet = figures.otherCapitalSurplus.plus(figures.otherRetainedEarnings);
  const surplusAtEffect = surplusAtBalanceSheet
    .plus(figures.disposalGain)
    .plus(figures.capitalReduced)
    .plus(figures.reservesReduced)
    .minus(figures.treasuryCancelled)
    .minus(figures.dividendsSince)
    .minus(figures.reservePutAside)
    .minus(figures.movedToCapital)
    .minus(figures.reorganisations);
  const goodwillDeduction = goodwillAdjustment(figures);
  const valuationDeduction = loss(figures.securitiesValuation).plus(loss(figures.landValuation));
  const distributable = surplusAtEffect
    .minus(figures.treasuryAtEffect)
    .minus(figures.treasurySaleConsideration)
    .minus(goodwillDeduction)
    .minus(valuationDeduction)
    .minus(figures.consolidatedRegulation)
    .minus(figures.otherDeductions)
    .plus(figures.extraordinaryProfit)
    .plus(figures.extraordinaryConsideration);
  return {
    surplusAtBalanceSheet,
    surplusAtEffect,
    goodwillDeduction,
    valuationDeduction,
    distributable,
  };
}

const two = decimal("2");

/**
 * What goodwill and deferred assets take off (Regulations Art. 158 (i)). With G half of the goodwill, A that
 * and the deferred assets, C the capital with its two legal reserves, S the other capital surplus: nothing
 * up to C; what is beyond C up to C + S; and further on what is beyond C where G alone reaches no further
 * than C + S, else S and the deferred assets.
 */
function goodwillAdjustment(
  figures: Pick<
    DistributableFigures,
    | "goodwill"
    | "deferredAssets"
    | "capital"
    | "capitalReserve"
    | "legalReserve"
    | "otherCapitalSurplus"
  >,
): Decimal {
  const halfOfGoodwill = figures.goodwill.div(two);
  const adjusted = halfOfGoodwill.plus(figures.deferredAssets);
  const capital = figures.capital.plus(figures.capitalReserve).plus(figures.legalReserve);
  if (adjusted.lte(capital)) return zero;
  const reach = capital.plus(figures.otherCapitalSurplus);
  return adjusted.lte(reach) || halfOfGoodwill.lte(reach)
    ? adjusted.minus(capital)
    : figures.otherCapitalSurplus.plus(figures.deferredAssets);
}

function loss(valuation: Decimal): Decimal {
  return valuation.lt(zero) ? valuation.abs() : zero;
}
