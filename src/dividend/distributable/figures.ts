import { type Decimal, zero } from "../decimal";
import type { FactIn } from "../facts";

/**
 * The figures the distributable amount is worked out from: single-entity (単体) figures in the captions of
 * Japanese statements, by the step of Companies Act Art. 461 (2) they belong to and what they do there.
 */
export const distributableFigures = {
  capital: "equity",
  capitalReserve: "equity",
  legalReserve: "equity",
  otherCapitalSurplus: "surplus",
  otherRetainedEarnings: "surplus",
  disposalGain: "signedSince",
  capitalReduced: "addedSince",
  reservesReduced: "addedSince",
  treasuryCancelled: "takenSince",
  dividendsSince: "takenSince",
  reservePutAside: "takenSince",
  movedToCapital: "takenSince",
  reorganisations: "takenSince",
  treasuryAtBalanceSheet: "reconciled",
  treasuryAcquired: "reconciled",
  treasuryAtEffect: "deducted",
  treasurySaleConsideration: "deducted",
  goodwill: "asset",
  deferredAssets: "asset",
  securitiesValuation: "valuation",
  landValuation: "valuation",
  consolidatedRegulation: "deducted",
  otherDeductions: "deducted",
  extraordinaryProfit: "extraordinarySigned",
  extraordinaryConsideration: "extraordinaryAdded",
} as const satisfies Readonly<Record<DistributableFigure, FigureRole>>;

/** What a figure does in the reckoning. */
export type FigureRole =
  /** Measures of the goodwill adjustment and the reserve: capital and the two legal reserves. */
  | "equity"
  /** Step 1, added; below zero where there is a deficit. */
  | "surplus"
  /** Step 2: a gain is added, a loss taken off. */
  | "signedSince"
  | "addedSince"
  | "takenSince"
  /** Counts only in the reconciliation of the treasury shares. */
  | "reconciled"
  /** Step 3, taken off. */
  | "deducted"
  /** Step 3, by way of the goodwill adjustment. */
  | "asset"
  /** Step 3: a loss (below zero) is taken off, a gain counts for nothing. */
  | "valuation"
  | "extraordinarySigned"
  | "extraordinaryAdded";

export type DistributableFigure = Exclude<FactIn<"distributable">, "asOf">;

export const distributableFigureNames = Object.keys(
  distributableFigures,
) as readonly DistributableFigure[];

/** Each figure in plain currency units; what is not typed is nothing. */
export type DistributableFigures = Readonly<Record<DistributableFigure, Decimal>>;

/** The figures, with nothing for those that are not given. */
export function figuresFrom(
  given: Readonly<Partial<Record<DistributableFigure, Decimal>>>,
): DistributableFigures {
  return Object.fromEntries(
    distributableFigureNames.map((name) => [name, given[name] ?? zero]),
  ) as DistributableFigures;
}

/** What a sign typed with a figure means. */
export type FigureSign =
  /** A figure below zero is a deficit, a loss: it means what it says. */
  | "meant"
  /** Statements print it below zero because it is taken off; the figure is its magnitude. */
  | "magnitude"
  /** It can never be below zero. */
  | "impossible";

const signs: Record<FigureRole, FigureSign> = {
  equity: "impossible",
  surplus: "meant",
  signedSince: "meant",
  addedSince: "impossible",
  takenSince: "magnitude",
  reconciled: "magnitude",
  deducted: "magnitude",
  asset: "impossible",
  valuation: "meant",
  extraordinarySigned: "meant",
  extraordinaryAdded: "impossible",
};

/**
 * Balance sheets print treasury shares, and statements of changes in equity dividends, as negative figures
 * (△1,500); in a row of deductions such a figure is taken off, not added.
 */
export function signOf(figure: DistributableFigure): FigureSign {
  return signs[distributableFigures[figure]];
}
