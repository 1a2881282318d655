import { type Amount, inUnits, meantInterval } from "../../dividend/amount";
import { zero } from "../../dividend/decimal";
import {
  type DistributableSection,
  type TypedFigure,
  distributableInterval,
  typedFigures,
} from "../../dividend/distributable/section";
import { overlap, roundingModes } from "../../dividend/rounding";

/** Whether an amount can be the one that the section's figures come to. */
export function comesTo(section: DistributableSection, amount: Amount): boolean {
  const workedOut = distributableInterval(section);
  return roundingModes.some((mode) => overlap(meantInterval(amount, mode), workedOut));
}

/**
 * The one figure without which the section comes to the amount somebody typed, so that it was left out of that
 * amount; null if no figure, or more than one, would explain it.
 */
export function figureLeftOut(section: DistributableSection, amount: Amount): TypedFigure | null {
  const [only, ...more] = typedFigures(section).filter((figure) => {
    if (inUnits(figure.value).eq(zero)) return false;
    const { [figure.figure]: leftOut, ...figures } = section.figures;
    return comesTo({ ...section, figures }, amount);
  });
  return only === undefined || more.length > 0 ? null : only;
}
