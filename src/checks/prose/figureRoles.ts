import type { RunningReading } from "../../worksheet/notation/runningText";
import type { Passage } from "./passage";

/** The fact a figure in a text gives, by the words around it; null where they name none. */
export type FigureRole = "dividendPerShare" | "total" | "recordDate" | "effectiveDate" | null;

const dividend = /\bdividends?\b|\bdistribut\w*|\bpay(?:s|ing|able)?\b|\bpaid\b|配当/iu;
const perShareBehind =
  /^\s*(?:[（(][^（()）]*[）)])?\s*(?:(?:per|a|for each)\s+(?:\w+\s+){0,3}share\b|\/\s*share\b)/iu;
const perShareBefore = /(?:1|１|一)\s*株(?:当たり|当り|あたり|につき|に付き)[^。\d]{0,16}$/u;
// Earnings, prices and book values are per share too.
const otherPerShare =
  /\b(?:income|earnings|profit|loss|EPS|assets|price|par|book|value|stated)\b[^.]{0,40}$|(?:利益|損失|純資産|株価|簿価|額面)[^。]{0,12}$/iu;

const totalBefore =
  /\btotal(?:\s+\w+){0,3}?(?:\s+of|\s+is|\s*:)?\s*(?:approximately\s+|about\s+)?$|(?:配当金?の?総額|配当総額|総額)[^。\d]{0,6}$/iu;
const totalBehind = /^\s*(?:in\s+total\b|を総額)/iu;

const recordBefore =
  /\brecord\s+dates?\b(?:\s*\(|\s+(?:of|is|being|falls\s+on|on))?\s*(?:the\s+)?[:,]?\s*$|基準日(?:は|を|が|である|：|:|（|\()?\s*$/iu;
const recordBehind =
  /^\s*(?:[（(][^（()）]{1,8}[）)])?\s*(?:を|が|の)?\s*(?:配当)?の?基準日|^\s*(?:as|\(|,)?\s*(?:the\s+)?record\s+date\b/iu;

const effectiveBefore =
  /\b(?:effective|payment)\s+date\b(?:\s*\(|\s+(?:of|is|being))?\s*(?:the\s+)?[:,]?\s*$|\b(?:payable|take\s+effect|takes\s+effect)\s+(?:on|from|as\s+of)\s*$|効力(?:が)?発生(?:する)?日?(?:は|を|が|：|:|（|\()?\s*$/iu;
const effectiveBehind = /^\s*(?:[（(][^（()）]{1,8}[）)])?\s*(?:を|に)?\s*効力(?:が)?発生/u;
const aboutSplit = /\bsplits?\b|\bconsolidation\b|分割|併合/iu;

/** What the words around a figure say that it is. */
export function roleOf({ found, before, behind, sentence }: Passage<RunningReading>): FigureRole {
  const { reading } = found;
  if (reading.is === "date") {
    if (recordBefore.test(before) || recordBehind.test(behind)) return "recordDate";
    if (aboutSplit.test(sentence)) return null;
    if (effectiveBefore.test(before) || effectiveBehind.test(behind)) return "effectiveDate";
    return null;
  }
  if (reading.is !== "number" || otherPerShare.test(before)) return null;
  const { kind, unit } = reading.number;
  if (kind !== "money" && kind !== "plain") return null;
  if (perShareBehind.test(behind) || perShareBefore.test(before)) {
    return dividend.test(sentence) ? "dividendPerShare" : null;
  }
  const isTotal = totalBefore.test(before) || totalBehind.test(behind);
  return isTotal && dividend.test(sentence) && (kind === "money" || unit !== "one")
    ? "total"
    : null;
}

const elsewhere =
  /\b(?:previous|prior|last|preceding|compar\w*|from|forecast\w*|interim|annual|year-?on-?year)\b|前期|前年|予想|中間|年間/iu;

/** Whether a sentence also speaks of other dividends than the one decided. */
export function speaksOfOthers(sentence: string): boolean {
  return elsewhere.test(sentence);
}
