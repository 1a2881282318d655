import type { AnnualRow } from "../dividend/annual";
import type { DateReading } from "./notation/dateNotation";
import { previousFiscalYearEnd } from "../dividend/fiscalYear";
import {
  type KnownFiscalYear,
  fiscalYearEndOf,
  findFiscalYears,
} from "./notation/fiscalYearNotation";
import { type CivilDate, sameDate } from "../dividend/civilDate";
import { type Found, blanked } from "./notation/found";
import { findDates } from "./notation/runningDates";
import { currentYearWords, previousYearWords } from "./notation/lexicon";
import { withoutNumber } from "./notation/labelNumber";
import { noteMarksAtEnds } from "./notation/noteMark";
import { halfWidth, longestNotation } from "./notation/width";

/** What the label of an annual row says of it. */
export type AnnualLabel = Pick<
  AnnualRow,
  "kind" | "fiscalYearEnd" | "yearFrom" | "wording" | "forecast" | "announcedOn"
>;

const forecasts: readonly (readonly [NonNullable<AnnualRow["forecast"]>, RegExp])[] = [
  [
    "previous",
    /前回(?:発表|公表|の)*予想|previous(?:ly (?:announced|disclosed|released|published))? (?:annual |dividends? )*forecasts?|forecasts? (?:previously|last) (?:announced|disclosed|released|published)/i,
  ],
  [
    "revised",
    /今回(?:修正|発表|公表|の)*予想|修正予想|\b(?:revised|current|new|updated) (?:annual |dividends? )*forecasts?/i,
  ],
  ["target", /\btargets?\b|目標/i],
  ["plain", /forecasts?\b|予想|\bplan(?:ned)?\b|予定/i],
];

/** Words that make a row one of a forecast. What is merely planned (予定) for this year is what was decided for it. */
const foreseen = /forecasts?\b|予想|\btargets?\b|目標/i;

/** What was paid so far can only be this year's. */
const currentYear = new RegExp(String.raw`${currentYearWords}|\bto date\b|\bso far\b`, "i");
const previousYear = new RegExp(previousYearWords, "i");

/** Words a label may hold beside its dates; a label with any other word is not one of an annual row. */
const usualWords = new RegExp(
  String.raw`\b(?:annual|actual|results?|dividends?|per|share|common|for|in|the|of|fiscal|business|years?|` +
    String.raw`period|ended|ending|ends|end|reference|current|previous|previously|prior|this|last|fy|on|as|at|to|` +
    String.raw`announced|released|disclosed|issued|published|dated|forecasts?|revised|updated|new|targets?|latest|plan|planned|` +
    String.raw`restated|adjusted|paid|declared|date|so|far|term|pre|post|before|after|stock|splits?|consolidation|basis)\b|` +
    "ご(?=参考)|[上下]方(?=修正)|[増減]額(?=修正)|(?:株式)?分割(?:後|前|考慮後|考慮前)?|併合(?:後|前)|調整[後前]|遡及修正後?|実績|予想|修正|今回|前回|直近|当期|今期|前期|配当金?|年間|通期|年度|目標|予定|参考|公表|発表|開示|時点|期末?|[の日付年月]",
  "gi",
);

/**
 * The number of a fiscal year: 第62期, "the 89th period"; how many months a year has that was changed; a letter that
 * another row reckons with: 前回予想（Ａ）.
 */
const period =
  /\(\s*[A-D]\s*\)|\d+\s*[ヶヵかカケ箇]月(?:間|決算)*|\b(?:\d+|nine|six|three|fifteen|eighteen)[\s-]months?(?: period)?\b|第\s*\d+\s*期|\b\d+(?:st|nd|rd|th) (?:fiscal |business )?(?:period|year|term)\b/gi;

const announcedBefore =
  /(?:announced|released|disclosed|issued|published|dated|as of)(?: on)?\s*$/i;
const announcedBehind = /^\s*(?:(?:付|時点|に)の?\s*|の\s*)?(?:公表|発表|開示)/u;
const yearWords = /\byears?\b|\bended\b|\bending\b|期/i;

/**
 * What an annual row's label says: "Year ended March 31, 2019", a date, 2019年3月期, 前期実績, "Forecast
 * (May 14, 2019): Year ending March 31, 2020", 前回予想(平成20年8月8日公表). `readDay` turns a date as
 * written into a date, or null if there is none. Null for any other label.
 */
export function readAnnualLabel(
  label: string,
  known: KnownFiscalYear,
  readDay: (reading: DateReading) => CivilDate | null,
): AnnualLabel | null {
  if (label.length > longestNotation) return null;
  return (
    readPlainLabel(label, known, readDay) ?? readPlainLabel(withoutNumber(label), known, readDay)
  );
}

function readPlainLabel(
  label: string,
  known: KnownFiscalYear,
  readDay: (reading: DateReading) => CivilDate | null,
): AnnualLabel | null {
  const written = unspread(halfWidth(noteMarksAtEnds(label).rest));
  const dates = findDates(written);
  const announcement = dates.find((found) => isAnnouncement(found, written)) ?? null;
  const named = forecasts.find(([, words]) => words.test(written))?.[0] ?? null;
  const yearEnd = dates.find((found) => found !== announcement || named === null) ?? null;
  const years = findFiscalYears(blanked(written, dates));
  const rest = blanked(blanked(written, dates), years).replace(period, "").replace(usualWords, "");
  if (/[\p{L}\p{N}%]/u.test(rest)) return null;
  // The second half of a label, of when the forecast named above it was announced, is none by itself.
  if (named === null && /^\s*\([^()]*\)\s*$/.test(written) && dates.length > 0) return null;
  const year = yearEnd ?? years[0] ?? null;
  const relative = year === null ? relativeYear(written, known, named !== null) : null;
  if (year === null && relative === null && named === null) return null;
  const fiscalYearEnd = yearEnd
    ? readDay(yearEnd.reading)
    : years[0]
      ? fiscalYearEndOf(years[0].reading, known)
      : (relative?.end ?? null);
  const ofThisYear =
    relative?.from === "current" ||
    (fiscalYearEnd !== null && known.end !== null && sameDate(fiscalYearEnd, known.end));
  const forecast = ofThisYear && !foreseen.test(written) ? null : named;
  return {
    kind: forecast === null ? "actual" : "forecast",
    fiscalYearEnd,
    yearFrom: year !== null ? "date" : (relative?.from ?? "none"),
    wording: /\bended\b/i.test(written) ? "ended" : /\bending\b/i.test(written) ? "ending" : null,
    forecast,
    announcedOn: announcement && forecast !== null ? readDay(announcement.reading) : null,
  };
}

/** Without the blanks that spread letters over a cell: 当 期 実 績. */
function unspread(text: string): string {
  return text.replace(/(?<=[\u3040-\u9fff]) +(?=[\u3040-\u9fff])/gu, "");
}

/** Whether a date is the day of an announcement: words say so, or it stands in parentheses without a year's words. */
function isAnnouncement({ start, end }: Found<unknown>, text: string): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  if (announcedBefore.test(before) || announcedBehind.test(behind)) return true;
  const inside = `${/\([^()]*$/u.exec(before)?.[0] ?? ""}${/^[^()]*\)/u.exec(behind)?.[0] ?? ""}`;
  return inside.startsWith("(") && inside.endsWith(")") && !yearWords.test(inside);
}

function relativeYear(
  text: string,
  { end }: KnownFiscalYear,
  isForecast: boolean,
): { readonly from: "current" | "previous"; readonly end: CivilDate | null } | null {
  if (currentYear.test(text)) return { from: "current", end };
  if (isForecast || !previousYear.test(text)) return null;
  return { from: "previous", end: end && previousFiscalYearEnd(end) };
}
