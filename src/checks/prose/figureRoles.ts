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

const others = {
  previous: /\b(?:previous|prior|last|preceding|year-?on-?year|compar\w*)\b|前期|前年|昨年/iu,
  forecast: /\bforecast\w*\b|予想/iu,
  interim: /\binterim\b|中間|第\s*[2２二]\s*四半期/iu,
  quarter: /\b(?:first|third|1st|3rd)[\s-]+quarter|第\s*[1１一3３三]\s*四半期/iu,
  yearEnd: /\byear-end\b|(?<!四半)期末/iu,
  annual: /\bannual\b|\bfull[\s-]year\b|\bfor the year\b|年間/iu,
} as const;

/** Another dividend than the one decided: the previous one, the forecast, another period's, the year's. */
export type OtherDividend = keyof typeof others;

/** The dividends a sentence speaks of by name; which of them is the decided one, the worksheet knows. */
export function dividendsNamed(sentence: string): readonly OtherDividend[] {
  return (Object.keys(others) as OtherDividend[]).filter((each) => others[each].test(sentence));
}
