import { type Amount, unitFactor } from "../dividend/amount";
import { type Decimal, decimal, one, zero } from "../dividend/decimal";
import type { Presentation } from "../dividend/presentation";
import {
  type Interval,
  type RoundingMode,
  overlap,
  printedInterval,
  roundToWhole,
  roundingModes,
  scaled,
} from "../dividend/rounding";

/** The ways a total of this worksheet may have been rounded: the one it states, else any. */
export function possibleRounding(presentation: Presentation): readonly RoundingMode[] {
  return presentation.rounding === null ? roundingModes : [presentation.rounding];
}

/**
 * The values that print as the total. One typed without a unit is exact to its last digit: products that
 * are whole must equal it, and one with a fraction of a yen (36.67 a share) was itself cut to the yen. An
 * upper limit stands for everything up to it.
 */
export function valuesOfTotal(total: Amount, mode: RoundingMode, times: Decimal = one): Interval {
  const digit = decimal(`1e-${String(total.places)}`);
  const printed = printedInterval(total.number, unitFactor(total.unit), mode, digit);
  const meant = total.upperLimit ? { ...printed, from: zero, includesFrom: true } : printed;
  return scaled(meant, times);
}

/** The ways of rounding in which some of the values (dividend x shares) print as the total. */
export function fittingRounding(
  total: Amount,
  values: readonly Interval[],
  times: Decimal = one,
): readonly RoundingMode[] {
  return roundingModes.filter((mode) => {
    const printed = valuesOfTotal(total, mode, times);
    return values.some((value) => overlap(printed, value));
  });
}

/** What `value` prints as where `like` was printed: in its unit, with its digits. */
export function printedLike(like: Amount, value: Decimal, mode: RoundingMode): Amount {
  const digit = unitFactor(like.unit).times(decimal(`1e-${String(like.places)}`));
  // Units and digits are powers of ten, so this division has an end.
  const digits = roundToWhole(value.div(digit), mode);
  return { ...like, number: digits.times(decimal(`1e-${String(like.places)}`)) };
}
