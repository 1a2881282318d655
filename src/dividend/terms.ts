import type { Fact } from "./fact";
import type { PerLanguage } from "./language";

/** A set of terms to start from: the product's usual ones, or those close to the exchange's form. */
export type TermSet = "usual" | "exchange";

/** The terms of a release that a worksheet can change, in the order they are listed to users. */
export type TermName =
  | "comparisonHeading"
  | "reasonHeading"
  | "annualHeading"
  | "aboutHeading"
  | "contactHeading"
  | "recordDate"
  | "dividendPerShare"
  | "dividendPerShareOfClass"
  | "ordinary"
  | "commemorative"
  | "special"
  | "total"
  | "effectiveDate"
  | "resource"
  | "retainedEarnings"
  | "capitalSurplus"
  | "sameAsLeft"
  | "undetermined"
  | "none"
  | "annualCorner"
  | "firstQuarter"
  | "interim"
  | "thirdQuarter"
  | "yearEnd"
  | "annualTotal";

/** The section "Terms" (用語). */
export interface TypedTerms {
  /** Null where none is chosen. */
  readonly set: TermSet | null;
  readonly words: Readonly<Partial<Record<TermName, PerLanguage<Fact<string>>>>>;
}
