import type { RunningReading } from "../../worksheet/notation/runningText";
import type { Passage } from "./passage";
import { isAboutSplit } from "./splitWords";

/** The fact a figure in a text gives, by the words around it; null where they name none. */
export type FigureRole =
  | "dividendPerShare"
  | "total"
  | "recordDate"
  | "effectiveDate"
  | "releaseDate"
  | "boardMeetingDate"
  | "fiscalYear"
  | null;

const dividend = /\bdividends?\b|\bdistribut\w*|\bpay(?:s|ing|able)?\b|\bpaid\b|配当/iu;
const perShareBehind =
  /^\s*(?:[（(][^（()）]*[）)])?\s*(?:(?:per|a|for each)\s+(?:\w+\s+){0,3}share\b|\/\s*share\b)/iu;
const perShareBefore = /(?:1|１|一)\s*株(?:当たり|当り|あたり|につき|に付き)[^。\d]{0,16}$/u;
// Earnings, prices and book values are per share too.
const otherPerShare =
  /\b(?:income|earnings|profit|loss|EPS|assets|price|par|book|value|stated)\b[^.]{0,40}$|(?:利益|損失|純資産|株価|簿価|額面)[^。]{0,12}$/iu;

// Returns, buybacks and earnings have totals too ("total shareholder returns of", 取得価額の総額).
const totalBefore =
  /\btotal(?:\s+(?:(?:cash|annual|interim|year-end|final|special)\s+)?dividends?(?:\s+(?:amounts?|payments?|paid))?|\s+amounts?(?:\s+of\s+(?:the\s+)?dividends?)?|\s+payments?)?(?:\s+of|\s+(?:is|are|will\s+be|(?:will\s+)?(?:amounts?|comes?)\s+to)|\s*:)?\s*(?:approximately\s+|about\s+)?$|(?:配当金?の?総額|配当総額|(?<!価額の|取得の?|還元の?|買付の?)総額)[^。\d]{0,6}$/iu;
const totalBehind = /^\s*(?:in\s+total\b|を総額)/iu;
const ofOtherTotal =
  /^\s*(?:(?:of|in|for)\s+(?:\w+\s+){0,2}(?:income|profit|earnings|sales|revenue|assets|buy-?backs?|repurchases?)\b|(?:を上限)?(?:の|とする)自己株式)/iu;

const recordBefore =
  /\brecord\s+dates?\b(?:\s*\(|\s+(?:of|is|being|falls\s+on|on))?\s*(?:the\s+)?[:,]?\s*$|基準日(?:は|を|が|である|：|:|（|\()?\s*$/iu;
const recordBehind =
  /^\s*(?:[（(][^（()）]{1,8}[）)])?\s*(?:を|が|の)?\s*(?:配当)?の?基準日|^\s*(?:as|\(|,)?\s*(?:the\s+)?record\s+date\b/iu;

// Those who get it: "shareholders of record as of", 3月31日現在の株主名簿に記載された株主.
const holdersBefore =
  /\b(?:shareholders?|holders?)\b[^.]{0,60}\b(?:record|registered|register|recorded)\b[^.]{0,30}\bas\s+(?:of|at)\s*$/iu;
const holdersBehind =
  /^\s*(?:[（(][^（()）]{1,8}[）)])?\s*(?:現在|最終)の(?:最終の)?(?:当社)?の?(?:株主|普通株主)/u;

const effectiveBefore =
  /\b(?:effective|payment)\s+date\b(?:\s*\(|\s+(?:of|is|being))?\s*(?:the\s+)?[:,]?\s*$|\b(?:payable|take\s+effect|takes\s+effect)\s+(?:on|from|as\s+of)\s*$|効力(?:が)?発生(?:する)?日?(?:は|を|が|：|:|（|\()?\s*$/iu;
const effectiveBehind = /^\s*(?:[（(][^（()）]{1,8}[）)])?\s*(?:を|に)?\s*効力(?:が)?発生/u;

// "TOKYO - May 23, 2019 - ": the day at the head of a release.
const datelineBefore = /^[\s(]*[^\d.。]{0,40}[-–—―(（]\s*$/u;
const datelineBehind = /^\s*[)）]?\s*[-–—―]/u;

const boardBefore =
  /\bboard(?:\s+of\s+directors)?(?:['’]s)?(?:\s+meeting)?(?:,?\s+(?:which\s+was\s+)?held|\s+(?:resolved|decided))?(?:\s+on)\s*$/iu;
const boardBehind =
  /^,?\s*(?:the\s+|its\s+|our\s+)?(?:company['’]s\s+)?board\s+of\s+directors\s+(?:has\s+)?(?:resolved|decided)\b|^\s*(?:[（(][^（()）]{1,8}[）)])?\s*(?:に)?(?:開催(?:の|した|された))?の?(?:当社)?の?(?:定例|臨時)?取締役会/iu;

const kindBehind =
  /^[\s)）'"”」]*(?:の|に(?:係る|かかる))?[（(]?\s*(?:(?:year[\s-]end|interim|final|first[\s-]quarter|third[\s-]quarter|annual)\s+)?(?:dividends?\b|配当)|^[\s)）'"”」]*の?[（(]?\s*(?:期末|中間|第[1-3１-３一二三]四半期末?)配当/iu;

/** What the words around a figure say that it is. */
export function roleOf(passage: Passage<RunningReading>): FigureRole {
  const { found, before, behind, sentence } = passage;
  const { reading } = found;
  if (reading.is === "date") return dateRole(passage);
  if (reading.is === "fiscalYear") return kindBehind.test(behind) ? "fiscalYear" : null;
  if (reading.is !== "number" || otherPerShare.test(before)) return null;
  const { kind, unit } = reading.number;
  if (kind !== "money" && kind !== "plain") return null;
  if (perShareBehind.test(behind) || perShareBefore.test(before)) {
    return dividend.test(sentence) ? "dividendPerShare" : null;
  }
  const isTotal =
    (totalBefore.test(before) || totalBehind.test(behind)) && !ofOtherTotal.test(behind);
  return isTotal && dividend.test(sentence) && (kind === "money" || unit !== "one")
    ? "total"
    : null;
}

function dateRole({ before, behind, sentence }: Passage<RunningReading>): FigureRole {
  if (recordBefore.test(before) || recordBehind.test(behind)) return "recordDate";
  const ofHolders = holdersBefore.test(before) || holdersBehind.test(behind);
  if (ofHolders && dividend.test(sentence)) return "recordDate";
  if (datelineBefore.test(before) && datelineBehind.test(behind)) return "releaseDate";
  if (boardBefore.test(before) || boardBehind.test(behind)) return "boardMeetingDate";
  if (isAboutSplit(sentence)) return null;
  if (effectiveBefore.test(before) || effectiveBehind.test(behind)) return "effectiveDate";
  return null;
}
