import type { Fact } from "./fact";
import type { Market, TotalsUnit } from "./factValues";
import type { FactOfKind } from "./facts";
import type { Language, PerLanguage } from "./language";
import type { RoundingMode } from "./rounding";

/** The section "Presentation" (表示), defaults filled in; `typed` holds the cells that say otherwise. */
export interface Presentation {
  /** ISO 4217. */
  readonly currency: string;
  readonly market: Market;
  /** The example the worksheet gives, for the language it is written in; null: each language's default. */
  readonly amountStyle: AmountStyle | null;
  readonly totalsIn: TotalsUnit | null;
  /** Null: not stated, so any mode may be meant. */
  readonly rounding: RoundingMode | null;
  /** What stands where nothing is to be shown. */
  readonly emptyText: string;
  /** The fonts a release is printed in; a language without one has the usual font. */
  readonly fonts?: PerLanguage<Fact<string>>;
  readonly typed: Readonly<Partial<Record<FactOfKind<"presentation", "setting">, Fact<string>>>>;
}

/** How an amount per share is written: "JPY13.50" is prefix "JPY" with 2 places; 13円50銭 has sen. */
export interface AmountStyle {
  readonly language: Language;
  readonly prefix: string;
  readonly suffix: string;
  /** Digits after the point; null where the example is written in yen and sen (円, 銭). */
  readonly places: number | null;
}
