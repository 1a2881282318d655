import type { DateReading } from "../../../worksheet/notation/dateNotation";
import { readAnnualLabel } from "../../../worksheet/annualLabel";
import { shareClassNamed } from "../../../worksheet/notation/shareClassNamed";
import { halfWidth } from "../../../worksheet/notation/width";
import { comparisonLabel, periodOf } from "../../tableLabels";

const unknownYear = { end: null, namedYear: null };

const dayOf = (reading: DateReading) => (reading.is === "date" ? reading.date : null);

/** Whether a text is the label of a row that tables of dividends have. */
export function isRowLabel(text: string): boolean {
  return comparisonLabel(text) !== null || readAnnualLabel(text, unknownYear, dayOf) !== null;
}

/** Whether a text names a row of a comparison, in whichever column it stands. */
export function isComparisonRow(text: string): boolean {
  return comparisonLabel(text) !== null;
}

/** Whether a text is the heading of a period's column. */
export function isPeriod(text: string): boolean {
  return periodOf(text) !== null;
}

/** Of a text without its blanks. */
const amount =
  /^[(△▲-]?(?:JPY|US\$|[¥$€\\])?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:円(?:\d+銭)?|[百千]?万?円|億円|(?:thousand|million|billion)?(?:(?:yen|JPY)(?:\d+sen)?)?|%)\)?$/i;
const date =
  /^(?:[A-Z][a-z]+\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]+\.? \d{4}|.*年\s*\d+\s*月\s*\d+\s*日|\d{4}[/.-]\d+[/.-]\d+)$/u;
const unit = /^(?:円(?:\s*銭)?|[百千]?万?円|yen|JPY)$/iu;
/** A unit that is said before its figure, as a narrow column may break it off; also above a column of them. */
const unitBefore = /^(?:JPY|US\$)$/iu;
/** A unit where a narrow column may break it: 百万 above 円. */
const unitOrPart = /^(?:[百千万億円銭 ]+|(?:thousands?|millions?|billions?|of|yen|JPY|sen| )+)$/iu;
const state =
  /^(?:[-‐-―－−ー]+|未定|無配|同左|undetermined|undecided|same as left|tb[ad]|none|n\/?a)$/iu;

const resource = /^(?:利益剰余金|(?:その他)?資本剰余金|retained earnings|capital surplus)$/iu;

/** Whether a text fills a cell of a table: a figure, a date, a state, a resource, the name of a period. */
export function fillsCell(text: string): boolean {
  return isWholeValue(text) || resource.test(text.trim()) || isPeriod(text);
}

/** Whether a text is the number of a row: (1), 2., ③. */
export function isRowNumber(text: string): boolean {
  return /^(?:[(（][\d０-９]{1,2}[)）]|[\d０-９]{1,2}[.．)）]|[①-⑳])$/u.test(text.trim());
}

/** Whether a text is the unit of a figure, or a part of one. */
export function isUnit(text: string): boolean {
  return unitOrPart.test(halfWidth(text).trim());
}

/** Whether a text is a figure, or the beginning of one that goes on below: １４円００. */
export function beginsWithFigure(text: string): boolean {
  return /^[¥△▲-]?[\d,.]+(?:[百千万億円銭%]|$)/u.test(halfWidth(text).trim());
}

/** A note's mark, or that it is paid, behind a figure. */
const marks = /\s*(?:\((?:注|※|\*|paid|支払済み?|実施済み?)\s*\d*\)|[*※]\s*\d*)$/iu;

/** Whether a text fills a cell whatever blank is beside it: a figure, a date, a state or a resource. */
export function isCellByItself(text: string): boolean {
  return isWholeValue(text) || resource.test(text.trim());
}

/** Whether a text is a whole figure, date or state, and nothing beside it. */
function isWholeValue(text: string): boolean {
  const plain = halfWidth(text).replace(marks, "").trim();
  const parts = plain.replace(/^\((.*)\)$/u, "$1").split(/\s*[~〜～]\s*/u);
  return (
    parts.length < 3 &&
    parts.every(
      (part) => amount.test(part.replace(/\s+/gu, "")) || date.test(part) || state.test(part),
    )
  );
}

/** A day in brackets says of when the forecast is that is named before it. */
function isBracketedDate(text: string): boolean {
  const [, inside] = /^\((.*)\)$/.exec(halfWidth(text).trim()) ?? [];
  return inside !== undefined && date.test(inside.trim());
}

/** What goes before a figure in its cell: 普通配当, "JPY". */
const beforeFigure = /(?:[:：]|約|金|(?:普通|記念|特別)配当|JPY|US\$|[¥￥$€])\s*$/iu;

/**
 * Whether a line is a figure of its own, where the line above is a figure or a heading. A unit above figures heads them,
 * unless it stands beside the label of their row: `isInRow`.
 */
export function beginsFigure(above: string, text: string, isInRow: boolean): boolean {
  const over = halfWidth(above).trim();
  if (unitBefore.test(over) || (isInRow && unit.test(over))) return false;
  if (unit.test(over)) return true;
  if (isBracketedDate(text) || isCutFigure(above, text)) return false;
  return isWholeValue(text) && !goesOn(above) && !beforeFigure.test(above);
}

/** Whether a narrow column broke a figure or a date between its digits, as it may where they are as wide as letters. */
function isCutFigure(above: string, text: string): boolean {
  const behind = halfWidth(text).trim();
  // A unit may stand beside the part above.
  const before = halfWidth(above)
    .replace(/(?<=\d)\s*[百千万億円銭]+\s*$/u, "")
    .trim();
  const [digits = ""] = /^\d*/.exec(behind) ?? [];
  const needed =
    /,(\d{1,2})$/.exec(before)?.[1]?.length ??
    (/\.\d$/.test(before) ? 2 : /\d\/\d{1,2}\/\d$/.test(before) ? 2 : null);
  return digits !== "" && needed !== null && digits.length === 3 - needed;
}

/** Whether a text goes on what is said above it in its cell: one of them is cut off, or they are a figure together. */
export function goesOnInCell(above: string, text: string): boolean {
  if (isCutFigure(above, text)) return true;
  const [isFigure, isOther] = [fillsCell(above), fillsCell(text)];
  if (isFigure && isOther) return false;
  const isCut = goesOn(above) || beginsWithin.test(halfWidth(text).trim());
  return isCut || (!isFigure && !isOther && fillsCell(`${above}${text}`));
}

/** Whether a line names a class of shares below the last row of another, or a row's label stands below such a name. */
export function beginsClass(above: string, text: string): boolean {
  return (
    (shareClassNamed(text) !== null && isRowLabel(above)) ||
    (isRowLabel(text) && shareClassNamed(above) !== null)
  );
}

/** Whether a line is a label of its own below another. */
export function beginsLabel(above: string, text: string): boolean {
  if (goesOn(above) || timesBroken(text) > 0) return false;
  return isRowLabel(text) && isRowLabel(above);
}

/** Of texts in half width. */
const breaksOff =
  /(?:[,.、(/・]|\b(?:of|the|per|in|on|to|for|and|as|from|with|by|year|ended|ending)|(?:[元\d]年|[元\d]年\d{1,2}月?(?:\d{1,2})?)|[~〜～]|利益剰余?|資本剰余?|その他資?本?)$|\b(?:jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ch|il|ust|(?:em|o)?ber)?\.?$/iu;
const beginsWithin =
  /^(?:[,.)、。]|\p{Ll}|[円銭年月日期額金]|余金|(?:19|20)\d\d(?![\d年/.-])|\d{1,2},? (?:19|20)\d\d|\d{1,2}月\d|\((?:paid|支払済|実施済))/u;
/** A bracket that says of when a forecast is stands behind the forecast's name. */
const bracketFirst = /^\(([^()]*)\)/;

/** In how many ways a cell breaks off, or begins, in the middle of what it says. */
export function timesBroken(text: string): number {
  const plain = halfWidth(text).trim();
  return (
    Number(goesOn(plain)) +
    Number(beginsWithin.test(plain) || /(?:19|20)\d\d|年/.test(bracketFirst.exec(plain)?.[1] ?? ""))
  );
}

/** Whether a text breaks off, or leaves a bracket open. */
function goesOn(text: string): boolean {
  const plain = halfWidth(text).trim();
  const opened = plain.match(/[(「"“]/gu)?.length ?? 0;
  const closed = plain.match(/[)」”]/gu)?.length ?? 0;
  return opened !== closed || breaksOff.test(plain);
}
