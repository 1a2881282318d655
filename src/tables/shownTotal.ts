import { type Amount, type Unit, inUnits, isExact, unitFactor } from "../dividend/amount";
import { type Decimal, decimalPlaces, isWhole } from "../dividend/decimal";
import type { Presentation } from "../dividend/presentation";
import { type RoundingMode, roundToWhole } from "../dividend/rounding";
import type { ShownUnit } from "./numberFormat";

/** A total as it is printed. */
export interface ShownTotal {
  /** Counted in `unit`. */
  readonly number: Decimal;
  readonly unit: ShownUnit;
  readonly places: number;
  /** The mode it was cut to its unit by; null where nothing was cut. */
  readonly cut: RoundingMode | null;
  /** It would have to be cut, but the worksheet does not say how. */
  readonly lacksRounding: boolean;
}

type TotalsAs = Pick<Presentation, "totalsIn" | "rounding">;

const shownUnits: Record<Unit, ShownUnit> = {
  one: "one",
  thousand: "thousand",
  tenThousand: "thousand",
  million: "million",
  hundredMillion: "million",
  billion: "million",
};

/**
 * The total in the unit the worksheet wants totals in. It is only ever cut to a larger unit, never
 * multiplied to a smaller one. Where digits would be lost and the worksheet states no rounding, no mode
 * is assumed: the figure stays in its own unit and `lacksRounding` says so.
 */
export function shownTotal(amount: Amount, presentation: TotalsAs): ShownTotal {
  const { totalsIn, rounding } = presentation;
  const own = shownUnits[isExact(amount) ? "one" : amount.unit];
  const value = inUnits(amount);
  const inOwn = value.div(unitFactor(own));
  const typedPlaces = !isExact(amount) && own === amount.unit ? amount.places : 0;
  const places = Math.max(typedPlaces, decimalPlaces(inOwn));
  const asItIs = { number: inOwn, unit: own, places, cut: null, lacksRounding: false } as const;
  if (totalsIn === null || !unitFactor(totalsIn).gt(unitFactor(own))) return asItIs;
  const wanted = value.div(unitFactor(totalsIn));
  const inWanted = { unit: totalsIn, places: 0, lacksRounding: false } as const;
  if (isWhole(wanted)) return { ...inWanted, number: wanted, cut: null };
  if (rounding === null) return { ...asItIs, lacksRounding: true };
  return { ...inWanted, number: roundToWhole(wanted, rounding), cut: rounding };
}
