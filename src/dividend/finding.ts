import type { Amount } from "./amount";
import type { CivilDate } from "./civilDate";
import type { Decimal } from "./decimal";
import type { CellAddress, State } from "./fact";
import { type Interval, type RoundingMode, isPoint } from "./rounding";

/** error: the release must not go out like this. warning: unusual, look again. note: for information. */
export type Severity = "error" | "warning" | "note";

/** Something a finding says was found or expected, still without words. */
export type Value =
  | { readonly is: "date"; readonly date: CivilDate }
  /** The days from one to another, both among them; null where that end is open. */
  | { readonly is: "dates"; readonly from: CivilDate | null; readonly to: CivilDate | null }
  | { readonly is: "days"; readonly days: number }
  | { readonly is: "amount"; readonly amount: Amount }
  /** A number of shares. */
  | { readonly is: "shares"; readonly shares: Decimal }
  /** A shareholders' meeting's number. */
  | { readonly is: "ordinal"; readonly ordinal: number }
  /** Money in plain currency units, with `places` digits after the point at least. */
  | { readonly is: "money"; readonly money: Decimal; readonly places?: number }
  /** All values of an interval; `rounding`: under which rounding of the total it holds. */
  | {
      readonly is: "range";
      readonly of: "money" | "shares";
      readonly range: Interval;
      readonly rounding?: RoundingMode;
    }
  /** The ways of rounding that fit a total. */
  | { readonly is: "rounding"; readonly modes: readonly RoundingMode[] }
  | { readonly is: "state"; readonly state: State }
  /** As typed, shown in quotation marks. */
  | { readonly is: "text"; readonly text: string };

/** Money that is known exactly, or only to lie in an interval. */
export function moneyValue(interval: Interval): Value {
  return isPoint(interval)
    ? { is: "money", money: interval.from }
    : { is: "range", of: "money", range: interval };
}

/** What to write into a cell to put it right, where exactly one value is right. */
export interface Fix {
  readonly cell: CellAddress;
  readonly value: Value;
}

/**
 * One thing the worksheet has wrong, unusual or worth knowing. `outcome` names which of the rule's
 * sentences says it and `details` fills that sentence; the words are in languages/.
 */
export interface Finding {
  /** "DV16", or "WS01" and on for what could not be read. */
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** The cell to look at; null where the finding is about something that is not there. */
  readonly cell: CellAddress | null;
  /** The cells it was compared with. */
  readonly related: readonly CellAddress[];
  readonly expected: Value | null;
  readonly actual: Value | null;
  /** Found less expected, where both are numbers or a number of days. */
  readonly gap: Value | null;
  /** The rule this follows from, or null. */
  readonly causedBy: string | null;
  readonly fix: Fix | null;
}

/** The cells a finding judged: the one to look at, if there is one, and those it was compared with. */
export function cellsOfFinding({
  cell,
  related,
}: Pick<Finding, "cell" | "related">): readonly CellAddress[] {
  return cell === null ? related : [cell, ...related];
}
