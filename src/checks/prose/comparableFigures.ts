import { unitFactor } from "../../dividend/amount";
import type { Decision } from "../../dividend/announcement";
import { type CivilDate, sameDate } from "../../dividend/civilDate";
import { decimal, digitsOf } from "../../dividend/decimal";
import { givenValue } from "../../dividend/fact";
import { fiscalYearName } from "../../dividend/fiscalYear";
import {
  type FiscalYearReading,
  fiscalYearEndOf,
} from "../../worksheet/notation/fiscalYearNotation";
import type { Found } from "../../worksheet/notation/found";
import { findDates } from "../../worksheet/notation/runningDates";
import { type RunningReading, findFigures } from "../../worksheet/notation/runningText";
import { monthOfName, monthWords } from "../../worksheet/notation/monthNames";
import { halfWidth } from "../../worksheet/notation/width";
import { boardMeetingDay } from "../boardMeeting";
import { namingOf } from "../fiscalYearNames";
import { meetingNumbersIn } from "./meetingWords";
import { wordsBefore, wordsBehind } from "./passage";
import { remembered } from "./remembered";
import { isAboutSplit, splitRatiosIn } from "./splitWords";

/** A figure or state of a text in a form that no longer depends on its language. */
export interface ComparableFigure {
  /** "date 6/28", "money 13.5": figures that share one say the same. */
  readonly keys: readonly string[];
  /** Of a date, its year, where it is written. */
  readonly year: number | null;
  readonly words: string;
  /**
   * The other language may leave it out, but must not say another: a fiscal year (当期), a split's ratio, the day of
   * the release (本日), an anniversary (50周年).
   */
  readonly optional: "fiscalYear" | "split" | "releaseDay" | "ordinal" | null;
}

const states: readonly (readonly [string, RegExp])[] = [
  [
    "undetermined",
    /未定|\bundetermined\b|\bundecided\b|\bto\s+be\s+(?:determined|decided|announced)\b|\bTBA\b|\bTBD\b/i,
  ],
  [
    "no dividend",
    /無配|配当[はを]?(?:いた|行|実施|ござ|あり)[^。、]{0,8}(?:ない|ません|せず)|配当[^。、]{0,4}見送|\b(?:withh[eo]ld\w*|omit\w*|forgo\w*|skip\w*|suspend\w*)\s+(?:the|its|our|this|a|any|all)\s+(?:(?!tax)[\w-]+\s+){0,2}dividends?\b|\bno\s+(?:\w+\s+){0,2}dividends?\b|\bnot\s+(?:to\s+)?pay(?:ing)?\s+(?:\w+\s+){0,2}dividends?\b/i,
  ],
];

/**
 * The dates, fiscal years, amounts, share counts, percentages, numbers of meetings, note marks and states of a
 * text. Plain numbers and counts are left out: one language writes in words what the other writes in figures.
 */
export function comparableFigures(
  text: string,
  home: string,
  decision: Decision,
): readonly ComparableFigure[] {
  const dates = findDates(text);
  const dated = dates.flatMap((found) =>
    found.reading.is === "date" ? [ofDate(text, found, found.reading.date, decision)] : [],
  );
  const withoutDates = dates.reduce(blanked, halfWidth(text));
  const splits = splitRatiosIn(withoutDates);
  const splitting = splits.map(({ words, ratio: { to, from } }) => ({
    ...plain(`split ${digitsOf(to)}/${digitsOf(from)}`, words),
    optional: "split" as const,
  }));
  const rest = splits.reduce((all, { words }) => all.replace(words, " "), withoutDates);
  const figures = findFigures(rest, home).flatMap((found) => ofFigure(found, rest, decision));
  const said = states.flatMap(([state, pattern]) => {
    const words = pattern.exec(text)?.[0];
    return words === undefined ? [] : [plain(`state ${state}`, words)];
  });
  return [...dated, ...daysWithoutYear(rest), ...splitting, ...figures, ...said];
}

function blanked(text: string, { start, end }: Found<unknown>): string {
  return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}

function plain(key: string, words: string): ComparableFigure {
  return { keys: [key], year: null, words, optional: null };
}

const yearEndBefore = /\b(?:ended|ending)(?: on)?$/i;
const yearEndBehind = /^(?:に終了|までの)/u;

function ofDate(
  text: string,
  { start, end, text: words }: Found<unknown>,
  date: CivilDate,
  decision: Decision,
): ComparableFigure {
  const { year, month, day } = date;
  const written = { ...plain(`date ${String(month)}/${String(day)}`, words), year };
  const release = [givenValue(decision.releaseDate), boardMeetingDay(decision)?.value ?? null];
  if (release.some((each) => each !== null && sameDate(each, date))) {
    return { ...written, optional: "releaseDay" };
  }
  return yearEndBefore.test(wordsBefore(text.slice(0, start))) ||
    yearEndBehind.test(wordsBehind(text.slice(end)))
    ? { ...written, keys: [...written.keys, yearKey(date)], optional: "fiscalYear" }
    : written;
}

function yearKey({ year, month }: Pick<CivilDate, "year" | "month">): string {
  return `year ${String(year)}/${String(month)}`;
}

function ofFigure(
  { start, reading, text: words }: Found<RunningReading>,
  text: string,
  decision: Decision,
): readonly ComparableFigure[] {
  switch (reading.is) {
    case "date":
      return [];
    case "fiscalYear":
      return [
        { keys: yearKeys(reading.year, decision), year: null, words, optional: "fiscalYear" },
      ];
    case "ordinal": {
      const ofMeeting = meetingNumberStarts(text).has(start);
      const written = plain(`ordinal ${String(reading.ordinal.number)}`, words);
      return [{ ...written, optional: ofMeeting ? null : "ordinal" }];
    }
    case "noteMark":
      return [plain(`mark ${/\d+/u.exec(words.normalize("NFKC"))?.[0] ?? "alone"}`, words)];
    case "number": {
      const { number, unit, kind } = reading.number;
      if (kind === "plain" || kind === "times") return [];
      // "Each share into 2 shares" is a ratio, too.
      if (kind === "shares" && number.lt(smallestUnit) && isAboutSplit(text)) return [];
      return [plain(`${kind} ${digitsOf(number.times(unitFactor(unit)))}`, words)];
    }
  }
}

// Kept, as the text is asked about at each of its figures.
const meetingNumberStarts = remembered(
  (text) => new Set(meetingNumbersIn(text, { number: null, date: null }).map(({ start }) => start)),
);

/** A year by the month it ends in; one that is named, by any it may be. */
function yearKeys(reading: FiscalYearReading, decision: Decision): readonly string[] {
  if (reading.is === "endMonth") return [yearKey(reading)];
  const name = `name ${String(reading.year)}`;
  const end = givenValue(decision.fiscalYearEnd);
  if (end === null) return [name];
  const usual = fiscalYearName(end);
  const naming = namingOf(decision);
  const namedYears = naming === null ? [usual, end.year] : [usual + naming];
  const ends = namedYears.map((namedYear) => fiscalYearEndOf(reading, { end, namedYear }));
  return [name, ...ends.filter((each) => each !== null).map(yearKey)];
}

const smallestUnit = decimal("100");

const dayPatterns = [
  new RegExp(String.raw`\b(?<name>${monthWords})\s+(?<day>\d{1,2})\b`, "gi"),
  /(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日/gu,
];

function daysWithoutYear(text: string): readonly ComparableFigure[] {
  return dayPatterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const { name, month, day } = match.groups ?? {};
      const number = name === undefined ? Number(month) : monthOfName(name);
      return plain(`date ${String(number)}/${String(Number(day))}`, match[0]);
    }),
  );
}

/**
 * The figures of `own` that no figure of `others` equals; a date without a year equals that day of any. One that may be
 * left out counts only where the others have another of its sort that `own` has not.
 */
export function figuresWithout(
  own: readonly ComparableFigure[],
  others: readonly ComparableFigure[],
): readonly ComparableFigure[] {
  const unlike = (these: readonly ComparableFigure[], those: readonly ComparableFigure[]) =>
    these.filter((figure) => !those.some((each) => sayTheSame(figure, each)));
  const theirs = unlike(others, own);
  return unlike(own, others).filter(
    ({ optional }) => optional === null || theirs.some((each) => each.optional === optional),
  );
}

function sayTheSame(one: ComparableFigure, other: ComparableFigure): boolean {
  return (
    one.keys.some((key) => other.keys.includes(key)) &&
    (one.year === null || other.year === null || one.year === other.year)
  );
}
