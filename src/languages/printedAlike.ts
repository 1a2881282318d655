import { type Amount, inUnits } from "../dividend/amount";
import type { Interval, RoundingMode } from "../dividend/rounding";

/** A product and what each way of rounding prints of it. */
export interface Printed {
  readonly prints: readonly { readonly mode: RoundingMode; readonly amount: Amount }[];
  readonly product: Interval;
}

interface PrintedAlike {
  readonly modes: readonly RoundingMode[];
  readonly amount: Amount;
}

/** What a product prints as, ways of rounding that print the same told together; nothing where all print it as it is. */
export function printedAlike({ prints, product }: Printed): readonly PrintedAlike[] {
  if (prints.every(({ amount }) => inUnits(amount).eq(product.from))) return [];
  const amounts = prints.map(({ amount }) => amount);
  const unlike = amounts.filter(
    ({ number }, at) => amounts.findIndex((other) => other.number.eq(number)) === at,
  );
  return unlike.map((amount) => ({
    amount,
    modes: prints.flatMap((each) => (each.amount.number.eq(amount.number) ? [each.mode] : [])),
  }));
}
