import { type ShareClass, columnOf } from "../../dividend/announcement";
import { type Amount, exactAmount, inUnits } from "../../dividend/amount";
import type { DividendColumn } from "../../dividend/column";
import { type Decimal } from "../../dividend/decimal";
import { type Entry, givenValue, stateOf } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import type { Presentation } from "../../dividend/presentation";
import { splitBetween } from "../../dividend/shareBasis";
import { amountStyleIn, shareAmountText } from "../../languages/amountStyle";
import type { Change } from "../../languages/releaseWords";

/**
 * How the decided dividend per share of a class stands to its forecast or previous year. Unknown where that column has none,
 * where the currencies differ, or where a split lies between them and the other is not restated.
 */
export function changeFrom(
  shareClass: ShareClass,
  role: "forecast" | "previous",
  presentation: Presentation,
  language: Language,
): Change {
  const decided = columnOf(shareClass, "decided");
  const other = columnOf(shareClass, role);
  if (decided === undefined || other === undefined || !isOnSameShares(shareClass, other))
    return unknown;
  const from = stated(other.dividendPerShare);
  const to = stated(decided.dividendPerShare);
  if (from === null || to === null || to === "undetermined") return unknown;
  if (from === "undetermined") return { is: "undetermined" };
  if (from === "none") return { is: to === "none" ? "stillNone" : "resumed" };
  const print = (value: Decimal, like: Amount) =>
    shareAmountText(
      { ...exactAmount(value), currency: like.currency },
      amountStyleIn(language, presentation, like.currency),
    );
  const old = inUnits(from);
  if (to === "none") return { is: "suspended", from: print(old, from) };
  if ((from.currency ?? presentation.currency) !== (to.currency ?? presentation.currency)) {
    return unknown;
  }
  const by = inUnits(to).minus(old);
  const order = by.cmp("0");
  if (order === 0) return { is: "same", from: print(old, from) };
  return { is: order > 0 ? "raised" : "cut", from: print(old, from), by: print(by.abs(), to) };
}

const unknown: Change = { is: "unknown" };

function stated(entry: Entry<Amount> | undefined): Amount | "none" | "undetermined" | null {
  if (entry?.value.state === "given") return entry.value.value;
  const state = stateOf(entry);
  return state === "none" || state === "undetermined" ? state : null;
}

/** Whether the column counts the shares that the decided one does: no split lies between, or it is restated for it. */
export function isOnSameShares(shareClass: ShareClass, other: DividendColumn): boolean {
  const restated = givenValue(other.shareBasis) === "restated";
  return other.role === "forecast" || restated || splitBetween(shareClass) === null;
}
