import type { DividendPart } from "../dividend/column";
import type { Decimal } from "../dividend/decimal";
import { findAmounts } from "../worksheet/notation/runningText";
import { halfWidth } from "../worksheet/notation/width";

/** A part of a dividend that its own cell names, as in 110円（普通配当96円、記念配当14円）. */
export interface PartInText {
  readonly part: DividendPart;
  readonly amount: Decimal;
}

const words =
  /(?<ordinary>普通配当|\b(?:ordinary|regular)\b)|(?<commemorative>記念配当|\bcommemorative\b)|(?<special>特別配当|\bspecial\b)/gi;

/**
 * The parts that a cell names in brackets behind its amount, each followed by its own amount. Empty where
 * there are none and where one has no amount behind it, because then nothing shows which amount is whose.
 */
export function partsInText(shown: string): readonly PartInText[] {
  const text = halfWidth(shown);
  const bracket = text.indexOf("(");
  if (bracket < 0) return [];
  const aside = text.slice(bracket);
  const amounts = findAmounts(aside).filter(({ reading, end }) => {
    const ofMoney = reading.kind === "money" || reading.kind === "plain";
    return ofMoney && reading.unit === "one" && !/^\s*(?:周年|年)/u.test(aside.slice(end));
  });
  const named = [...aside.matchAll(words)];
  const parts = named.map(({ index, groups = {} }, at) => {
    const next = named[at + 1]?.index ?? aside.length;
    const own = amounts.find(({ start }) => start > index && start < next);
    const part: DividendPart = groups["ordinary"]
      ? "ordinary"
      : groups["special"]
        ? "special"
        : "commemorative";
    return own && { part, amount: own.reading.number };
  });
  const understood = parts.filter((part) => part !== undefined);
  return understood.length < parts.length ? [] : understood;
}
