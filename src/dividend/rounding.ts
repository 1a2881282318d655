import {
  type Decimal,
  ceiling,
  decimal,
  decimalPlaces,
  floor,
  floorQuotient,
  one,
} from "./decimal";

/** How a total is cut to its unit. Real issuers use all three, so none is ever assumed. */
export type RoundingMode = "down" | "halfUp" | "up";

export const roundingModes: readonly RoundingMode[] = ["down", "halfUp", "up"];

const half = decimal("0.5");

/** `value` cut to a whole number; half up is away from zero, as 四捨五入 is for positive amounts. */
export function roundToWhole(value: Decimal, mode: RoundingMode): Decimal {
  switch (mode) {
    case "down":
      return floor(value);
    case "up":
      return ceiling(value);
    case "halfUp":
      return floor(value.plus(half));
  }
}

/** All values from `from` to `to`; each end belongs to it or not. An exact value is a closed point. */
export interface Interval {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly includesFrom: boolean;
  readonly includesTo: boolean;
}

export function point(value: Decimal): Interval {
  return { from: value, to: value, includesFrom: true, includesTo: true };
}

/** Whether it holds one value only. */
export function isPoint(interval: Interval): boolean {
  return interval.from.eq(interval.to);
}

/**
 * The values that print as `printed` units of `unit` under `mode`: rounded down [TU, (T+1)U), half up
 * [(T-1/2)U, (T+1/2)U), up ((T-1)U, TU]. `step` is the last printed digit in units (0.1 for "60.8").
 */
export function printedInterval(
  printed: Decimal,
  unit: Decimal,
  mode: RoundingMode,
  step: Decimal = lastDigit(printed),
): Interval {
  const at = (value: Decimal) => value.times(unit);
  switch (mode) {
    case "down":
      return {
        from: at(printed),
        to: at(printed.plus(step)),
        includesFrom: true,
        includesTo: false,
      };
    case "halfUp": {
      const reach = step.times(half);
      return {
        from: at(printed.minus(reach)),
        to: at(printed.plus(reach)),
        includesFrom: true,
        includesTo: false,
      };
    }
    case "up":
      return {
        from: at(printed.minus(step)),
        to: at(printed),
        includesFrom: false,
        includesTo: true,
      };
  }
}

/** The worth of the last digit printed: 1 for 608, 0.1 for 60.8. */
export function lastDigit(printed: Decimal): Decimal {
  return decimal(`1e-${String(decimalPlaces(printed))}`);
}

/** Whether some value lies in both. */
export function overlap(a: Interval, b: Interval): boolean {
  return canBeAtMost(a, b) && canBeAtMost(b, a);
}

/** Whether some value of `a` is no more than some value of `b`. */
export function canBeAtMost(a: Interval, b: Interval): boolean {
  const order = a.from.cmp(b.to);
  return order < 0 || (order === 0 && a.includesFrom && b.includesTo);
}

export function contains(interval: Interval, value: Decimal): boolean {
  return overlap(interval, point(value));
}

/** Every value of `interval` times the positive `factor`. */
export function scaled(interval: Interval, factor: Decimal): Interval {
  return { ...interval, from: interval.from.times(factor), to: interval.to.times(factor) };
}

/** Sums of one value from each: an end belongs to the sum only where it belongs to both. */
export function sumOfIntervals(a: Interval, b: Interval): Interval {
  return {
    from: a.from.plus(b.from),
    to: a.to.plus(b.to),
    includesFrom: a.includesFrom && b.includesFrom,
    includesTo: a.includesTo && b.includesTo,
  };
}

/** Differences of one value of `a` less one of `b`. */
export function differenceOfIntervals(a: Interval, b: Interval): Interval {
  return {
    from: a.from.minus(b.to),
    to: a.to.minus(b.from),
    includesFrom: a.includesFrom && b.includesTo,
    includesTo: a.includesTo && b.includesFrom,
  };
}

/**
 * The whole numbers whose product with the positive `factor` lies in `interval`, as a closed interval: the
 * share counts that a total may stand for. Null where there is none.
 */
export function wholeQuotients(interval: Interval, factor: Decimal): Interval | null {
  const below = floorQuotient(interval.from, factor);
  const from =
    below.times(factor).eq(interval.from) && interval.includesFrom ? below : below.plus(one);
  const last = floorQuotient(interval.to, factor);
  const to = last.times(factor).eq(interval.to) && !interval.includesTo ? last.minus(one) : last;
  return from.gt(to) ? null : { from, to, includesFrom: true, includesTo: true };
}
