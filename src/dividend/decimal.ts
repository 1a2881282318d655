import Big from "big.js";

/**
 * Exact decimals. big.js was chosen because it is small (the pane's budget), immutable, has no NaN or
 * infinity to leak into a figure, and in strict mode refuses binary floats.
 */
const Exact = Big();
Exact.strict = true;

export type Decimal = Big;

/** The decimal written as `digits`, an optionally signed plain number ("13.50"). Throws on anything else. */
export function decimal(digits: string): Decimal {
  return new Exact(digits);
}

/**
 * The decimal a spreadsheet number stands for. Excel keeps and shows 15 significant digits, so what a
 * formula leaves behind them (0.1 + 0.2) is noise of the binary float and is dropped.
 * Returns null for infinities and NaN, which no cell can hold.
 */
export function decimalFromNumber(number: number): Decimal | null {
  return Number.isFinite(number) ? decimal(plainDigits(number)) : null;
}

function plainDigits(number: number): string {
  return number.toPrecision(15);
}

export const zero = decimal("0");
export const one = decimal("1");

/** Digits without an exponent, with at least `places` of them after the point: 13.5 and 2 give "13.50". */
export function digitsOf(value: Decimal, places = 0): string {
  return value.toFixed(Math.max(places, decimalPlaces(value)));
}

/** How many digits stand after the point: 2 for 13.25, 0 for 1500. */
export function decimalPlaces(value: Decimal): number {
  return Math.max(0, value.c.length - 1 - value.e);
}

/** The largest whole number not above `value`. */
export function floor(value: Decimal): Decimal {
  const cut = value.round(0, 0);
  return cut.gt(value) ? cut.minus(one) : cut;
}

/** The smallest whole number not below `value`. */
export function ceiling(value: Decimal): Decimal {
  const cut = value.round(0, 0);
  return cut.lt(value) ? cut.plus(one) : cut;
}

export function isWhole(value: Decimal): boolean {
  return decimalPlaces(value) === 0;
}

/** The largest whole number whose product with the positive `divisor` is not above `value`; exact. */
export function floorQuotient(value: Decimal, divisor: Decimal): Decimal {
  // The division is cut after 20 places, so its floor can be off by one; the products decide.
  const guess = floor(value.div(divisor));
  if (guess.times(divisor).gt(value)) return guess.minus(one);
  const next = guess.plus(one);
  return next.times(divisor).lte(value) ? next : guess;
}
