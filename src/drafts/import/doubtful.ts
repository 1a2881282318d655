import { inUnits } from "../../dividend/amount";
import { type Decimal, decimal, zero } from "../../dividend/decimal";
import type { FactIn } from "../../dividend/facts";
import { readAmount } from "../../worksheet/notation/amountNotation";
import { tidy } from "../../worksheet/notation/width";

/** No listed company has fewer shares, or pays less. */
const fewestShares = decimal("1000");
const leastTotal = decimal("100000");

/** A dash, a figure or a day in it is of the cell beside it; what a page cuts off is no whole word. */
const noResource =
  /\d|^[-‐-―－−ー]+\s*[^-‐-―－−ー\s]|^(?:利益剰余?|(?:その他)?資本(?:剰余?)?|本?剰?余?金)$/u;

/**
 * Whether the cell of a comparison cannot mean what it says by itself: a total that is less than any
 * company pays, or of fewer shares than any has, is counted in a unit that stands elsewhere, and a resource has no figures in it. `perShare` is the text of
 * the dividend in the same column.
 */
export function isDoubtful(fact: FactIn<"dividend">, text: string, perShare: string): boolean {
  if (fact === "resource") return noResource.test(tidy(text));
  if (fact !== "total") return false;
  const [total, dividend] = [unitless(text), unitless(perShare)];
  if (total === null || total.lte(zero)) return false;
  return total.lt(leastTotal) || (dividend !== null && total.lt(dividend.times(fewestShares)));
}

function unitless(text: string): Decimal | null {
  const amount = readAmount(text)?.amount;
  return amount?.unit === "one" ? inUnits(amount) : null;
}
