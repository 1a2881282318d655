import { type Decimal, digitsOf } from "../../../dividend/decimal";

/** Whether a number may be another mistyped: a digit changed, left out, doubled or moved, or a wrong number of zeros. */
export function isSlipOf(written: Decimal, meant: Decimal): boolean {
  const [one, other] = [significant(written), significant(meant)];
  if (one === other) return true;
  if (isTurned(one, other)) return true;
  // Of two digits, one that differs says little.
  return Math.min(one.length, other.length) >= 3 && isOneDigitOff(one, other);
}

function significant(number: Decimal): string {
  return digitsOf(number.abs())
    .replace(/\D/gu, "")
    .replace(/^0+|0+$/gu, "");
}

/** The first place at which two that differ do so. */
function firstDifference(one: string, other: string): number {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return at;
}

function isTurned(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = firstDifference(one, other);
  const turned = `${one[at + 1] ?? ""}${one[at] ?? ""}`;
  return one.slice(0, at) + turned + one.slice(at + 2) === other;
}

function isOneDigitOff(one: string, other: string): boolean {
  const at = firstDifference(one, other);
  const rest = (of: string, skipped: number) => of.slice(at + skipped);
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1)
  );
}
