import type { DistributableFigure } from "../dividend/distributable/figures";

/** What the paper works out from the figures. */
export type PaperResult =
  | "surplusAtBalanceSheet"
  | "surplusAtEffect"
  | "halfOfGoodwill"
  | "adjustedAssets"
  | "capitalMeasure"
  | "capitalReach"
  | "goodwillDeduction"
  | "securitiesLoss"
  | "landLoss"
  | "distributable"
  | "typedAmount"
  | "typedDifference"
  | "dividendTotal"
  | "room"
  | "quarterOfCapital"
  | "reservesAtEffect"
  | "lacking"
  | "tenth"
  | "reserveTotal"
  | "toCapitalReserve"
  | "toLegalReserve"
  | "left"
  | "soldAtBookValue"
  | "cancelledSince"
  | "statedAtEffect"
  | "carried"
  | "difference";

type PaperSection = "step1" | "step2" | "step3" | "goodwill" | "dividend" | "reserve" | "treasury";

/** What was made of a worksheet's cell. */
type Taken =
  | "taken"
  | "rounded"
  | "blank"
  | "noRow"
  | "noAmount"
  | "magnitude"
  | "negative"
  | "loss"
  | "gain"
  | "text"
  | "roundedText"
  | "changed";

/** What the sheet says by itself of a figure it works out. */
type PaperOutcome =
  | "within"
  | "exceeds"
  | "reconciles"
  | "differs"
  | "nothing"
  | "reached"
  | "notReached"
  | "sameAsTyped"
  | "otherThanTyped"
  | "splitUnknown";

/** The words of the work paper on the distributable amount. */
export interface WorkPaperWords {
  readonly sheetName: string;
  readonly title: string;
  readonly about: Readonly<
    Record<"company" | "dividend" | "asOf" | "effectiveDate" | "worksheet" | "unit", string>
  >;
  /** The unit all amounts are in, by the currency's code. */
  unit(currency: string): string;
  readonly headings: readonly [
    sign: string,
    line: string,
    basis: string,
    amount: string,
    cell: string,
    taken: string,
  ];
  readonly sections: Readonly<Record<PaperSection, string>>;
  readonly results: Readonly<Record<PaperResult, string>>;
  /** "Class A preferred shares, from capital surplus". */
  dividendOf(shareClass: string | null, resource: string | null): string;
  readonly grandTotal: string;
  /** The statutes a line rests on. */
  readonly basis: Readonly<Partial<Record<DistributableFigure | PaperResult | "dividend", string>>>;
  readonly taken: Readonly<Record<Taken, string>>;
  readonly outcomes: Readonly<Record<PaperOutcome, string>>;
  /** What the reader must know of what the paper does not do. */
  readonly notes: readonly string[];
  readonly prepared: string;
  readonly reviewed: string;
  readonly signedOn: string;
  /** Amounts below zero as statements print them. */
  readonly amountFormat: string;
}
