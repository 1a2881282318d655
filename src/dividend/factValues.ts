import type { Amount, Unit } from "./amount";
import type { Decimal } from "./decimal";

/** What is announced: a dividend decided, a forecast revised, or both in one notice. */
export type Notice = "dividend" | "revision" | "both";

export type DecidingBody = "shareholdersMeeting" | "boardOfDirectors";

/** Whether a dividend per share stands as it was paid or restated for a split. */
export type ShareBasis = "asPaid" | "restated";

/** A count of shares; exact, unless its label or cell names a unit (thousand shares). */
export type ShareCount = Amount;

export type Resource =
  | { readonly is: "retainedEarnings" }
  | { readonly is: "capitalSurplus" }
  | { readonly is: "other"; readonly text: string };

/** `to` new shares for `from` old ones, as typed. */
export interface SplitRatio {
  readonly to: Decimal;
  readonly from: Decimal;
}

/** The columns of the section "Results". */
export type ResultsColumn = "current" | "previous" | "forecast";

/** Where the shares are listed: rules that are Japanese law or practice run for "japan" only. */
export type Market = "japan" | "other";

export type TotalsUnit = Extract<Unit, "one" | "thousand" | "million">;

/** A set of terms to start from: the product's usual ones, or those close to the exchange's form. */
export type TermSet = "usual" | "exchange";
