import { type Decimal, decimal } from "./decimal";
import { type Interval, type RoundingMode, point, printedInterval } from "./rounding";

/** The unit an amount is counted in. 万 and 億 occur beside thousands and millions in Japanese figures. */
export type Unit = "one" | "thousand" | "tenThousand" | "million" | "hundredMillion" | "billion";

const factors: Record<Unit, Decimal> = {
  one: decimal("1"),
  thousand: decimal("1000"),
  tenThousand: decimal("10000"),
  million: decimal("1000000"),
  hundredMillion: decimal("100000000"),
  billion: decimal("1000000000"),
};

/** How many currency units one of `unit` is. */
export function unitFactor(unit: Unit): Decimal {
  return factors[unit];
}

/** An amount of money, or of money per share, as it was written. */
export interface Amount {
  /** The number before its unit: 608 for "JPY608 million". */
  readonly number: Decimal;
  readonly unit: Unit;
  /** Where the unit was said. "none": nowhere, so the number is exact; else it is a rounded figure. */
  readonly unitFrom: "cell" | "label" | "format" | "none";
  /** ISO 4217 code where a currency was written beside the number; null where none was. */
  readonly currency: string | null;
  /** Digits shown after the point: 2 for "13.50". */
  readonly places: number;
  readonly paid: boolean;
  /** Marked "as upper limit" or 上限. */
  readonly upperLimit: boolean;
  /** Footnote marks as written: "(*1)", "(注2)". */
  readonly marks: readonly string[];
}

/** A plain exact amount, as if typed as a bare number. */
export function exactAmount(number: Decimal, places = 0): Amount {
  return {
    number,
    unit: "one",
    unitFrom: "none",
    currency: null,
    places,
    paid: false,
    upperLimit: false,
    marks: [],
  };
}

/** The amount in plain currency units: 608000000 for "JPY608 million". */
export function inUnits(amount: Amount): Decimal {
  return amount.number.times(unitFactor(amount.unit));
}

/** Whether the figure stands for itself alone, having no unit it could have been rounded to. */
export function isExact(amount: Amount): boolean {
  return amount.unitFrom === "none";
}

/**
 * The values in plain currency units that the figure stands for: itself where exact, else the interval
 * that prints as it under `mode` (the idea of XBRL Calculations 1.1).
 */
export function meantInterval(amount: Amount, mode: RoundingMode): Interval {
  if (isExact(amount)) return point(inUnits(amount));
  const step = decimal(`1e-${String(amount.places)}`);
  return printedInterval(amount.number, unitFactor(amount.unit), mode, step);
}
