import type { Unit } from "../../dividend/amount";
import { currencyBefore, currencyBehind, currencyOfWord } from "./currencyNotation";
import { unitOfWord, unitWords } from "./unitNotation";
import { tidy } from "./width";

/** What a label says all its row's figures are counted in. */
export interface LabelUnit {
  readonly unit: Unit;
  /** ISO 4217; null where the label names no currency. */
  readonly currency: string | null;
}

const pattern = new RegExp(
  String.raw`^(?:in\s+|units?\s*:\s*|単位\s*:?\s*)?(?<before>${currencyBefore})?\s*(?<unit>${unitWords})?\.?\s*(?:of\s+)?` +
    String.raw`(?<behind>${currencyBehind}|株|shares?)?$`,
  "i",
);

const moneyWords =
  /円|銭|[百千万億]|\b(?:yen|sen|jpy|units?|dollars?|thousands?|millions?|billions?)\b/i;

/** Whether words in parentheses behind a label are about what figures are counted in, read or not; a figure among them is one of its own. */
export function speaksOfUnit(words: string): boolean {
  return moneyWords.test(words) && !/\d/u.test(tidy(words));
}

// Dividends per share are headed 円銭, which is plain yen.
const yenAndSen = /(円|yen)[・、\s]*(?:and )?(?:銭|sen)$/i;

/**
 * The unit that words in parentheses behind a label state: "million", "in millions of yen", 百万円, 千株,
 * "JPY". Null for words that are no unit.
 */
export function readLabelUnit(words: string, home = "JPY"): LabelUnit | null {
  const groups = pattern.exec(tidy(words).replace(yenAndSen, "$1"))?.groups;
  if (groups === undefined) return null;
  const { before, unit, behind } = groups;
  if (before === undefined && unit === undefined && behind === undefined) return null;
  const currency = currencyOfWord(before ?? behind ?? "", home);
  return { unit: unit === undefined ? "one" : (unitOfWord(unit) ?? "one"), currency };
}
