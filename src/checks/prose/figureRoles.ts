import type { RunningReading } from "../../worksheet/notation/runningText";
import { type Passage, wordsBefore, wordsBehind } from "./passage";
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

const dividend = /\bdividends?\b|\bdistribut|\bpay(?:s|ing|able)?\b|\bpaid\b|配当/i;
const perShareBehind =
  /^(?:\([^()]*\) ?)?(?:(?:is|are|was|were|will be) (?:paid|payable) )?(?:(?:per|a|for each) (?:\w+ ){0,3}share\b|\/ ?share\b)/i;
const perShareBefore = /[1一] ?株(?:当たり|当り|あたり|につき|に付き)[^。\d]{0,16}$/u;
// Earnings, prices and book values are per share too.
const otherPerShare =
  /\b(?:income|earnings|profit|loss|EPS|assets|price|par|book|value|stated)\b[^.]{0,40}$|(?:利益|損失|純資産|株価|簿価|額面)[^。]{0,12}$/i;

// Returns, buybacks and earnings have totals too ("total shareholder returns of", 取得価額の総額).
const totalBefore =
  /\btotal(?: (?:(?:cash|annual|interim|year-end|final|special) )?dividends?(?: (?:amounts?|payments?|paid))?| amounts?(?: of (?:the )?dividends?)?| payments?)?(?: of| (?:is|are|was|were|will be|(?:will )?(?:amounts?|comes?) to)| ?:)?(?: approximately| about)?$|(?<!(?:価額|取得|還元|買付)の?)総額[^。\d]{0,6}$/i;
const totalBehind = /^(?:in total\b|を総額)/i;
const ofOtherTotal =
  /^(?:(?:of|in|for) (?:\w+ ){0,2}(?:income|profit|earnings|sales|revenue|assets|buy-?backs?|repurchases?)\b|(?:を上限)?(?:の|とする)自己株式)/i;

// A weekday or the like between a date and what is said of it: 2019年3月31日（日）.
const inBrackets = String.raw`(?:\([^()]{1,8}\) ?)?`;

const recordBefore =
  /\brecord dates?(?: ?\(| (?:of|is|was|will be|being|falls on|on))?(?: the)?[:,]?$|基準日(?:は|を|が|である|:|\()?$/i;
const recordBehind = new RegExp(
  String.raw`^${inBrackets}\(?[をがの]?(?:配当)?の?基準日|^(?:as |\(|, )?(?:the )?record date\b`,
  "i",
);

// Those who get it: "shareholders of record as of", 3月31日の最終の株主名簿に記載された株主.
const holdersBefore =
  /\b(?:share|stock)?holders?\b[^.]{0,60}\b(?:record|registered|register|recorded)\b[^.]{0,30}\bas (?:of|at)$/i;
const holdersBehind = new RegExp(
  String.raw`^${inBrackets}の?(?:現在|最終)の(?:最終の)?(?:当社の?)?(?:普通)?株主`,
  "u",
);

const effectiveBefore =
  /\b(?:effective|payment) date(?: ?\(| (?:of|is|was|will be|being))?(?: the)?[:,]?$|\b(?:payable|takes? effect) (?:on|from|as of)$|効力が?発生(?:する)?日?(?:は|を|が|:|\()?$/i;
const effectiveBehind = new RegExp(
  String.raw`^${inBrackets}\(?[をに]?効力が?発生|^(?:as |\(|, )?(?:the )?effective date\b`,
  "i",
);

// "TOKYO - May 23, 2019 - ": the day at the head of a release.
const datelineBefore = /^[^\d.。]{0,40}[-–—―(]$/u;
const datelineBehind = /^\)? ?[-–—―]/u;

const boardBefore =
  /\bboard(?: of directors)?(?:['’]s?)?(?: meeting)?(?:,? (?:which was )?held| (?:resolved|decided))? on$/i;
const boardBehind = new RegExp(
  String.raw`^(?:, )?(?:(?:the|its|our) )?(?:company['’]s )?board of directors (?:has )?(?:resolved|decided)\b|^${inBrackets}に?(?:開催(?:した|された)?)?の?(?:当社の?)?(?:定例|臨時)?取締役会`,
  "i",
);

const kindBehind =
  /^[ )'"”」]*(?:の|に(?:係る|かかる))?\(?(?:(?:year[ -]end |interim |final |(?:first|third)[ -]quarter |annual )?dividends?\b|(?:期末|中間|第[1-3一二三]四半期末?)?配当)/i;

/** Whether the words behind a fiscal year say that it is a dividend's: "FY2018 year-end dividend". */
export function namesDividendBehind(behind: string): boolean {
  return kindBehind.test(behind);
}

/** What the words around a figure say that it is. */
export function roleOf(passage: Passage<RunningReading>): FigureRole {
  const { reading } = passage.found;
  const { sentence } = passage;
  const [before, behind] = [wordsBefore(passage.before), wordsBehind(passage.behind)];
  if (reading.is === "date") return dateRole(before, behind, sentence);
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

function dateRole(before: string, behind: string, sentence: string): FigureRole {
  if (recordBefore.test(before) || recordBehind.test(behind)) return "recordDate";
  const ofHolders = holdersBefore.test(before) || holdersBehind.test(behind);
  if (ofHolders && dividend.test(sentence)) return "recordDate";
  if (datelineBefore.test(before) && datelineBehind.test(behind)) return "releaseDate";
  if (boardBefore.test(before) || boardBehind.test(behind)) return "boardMeetingDate";
  if (isAboutSplit(sentence)) return null;
  if (effectiveBefore.test(before) || effectiveBehind.test(behind)) return "effectiveDate";
  return null;
}
