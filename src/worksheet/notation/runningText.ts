import type { DateReading } from "./dateNotation";
import { type Figure, figureOfMatch, figurePattern } from "./figureNotation";
import { type FiscalYearReading, findFiscalYears } from "./fiscalYearNotation";
import { type Found, blanked, findAll } from "./found";
import { remembering } from "./remembering";
import { findDates } from "./runningDates";
import { halfWidth } from "./width";
import { kanjiNumber, numberOfKanji, numberOfWords, wordOrdinals } from "./wordOrdinals";

/** What a number in a running text counts, by what stands around it. */
type NumberKind = "money" | "shares" | "percent" | "times" | "plain";

/** A number in a running text, with its unit and currency. */
export interface NumberReading extends Figure {
  readonly kind: NumberKind;
}

/** "27th", "twenty-seventh", 第27回, 第二十七回: a place in a count. */
export interface OrdinalReading {
  readonly number: number;
}

/** Whatever in a running text is said in figures. */
export type RunningReading =
  | { readonly is: "date"; readonly date: DateReading }
  | { readonly is: "fiscalYear"; readonly year: FiscalYearReading }
  | { readonly is: "ordinal"; readonly ordinal: OrdinalReading }
  | { readonly is: "number"; readonly number: NumberReading }
  | { readonly is: "noteMark" };

const ordinals = [
  /第\s*(?<number>\d+)\s*(?:回|期|号|部)/gu,
  /(?<![\d.,])(?<number>\d+)\s?(?:st|nd|rd|th)\b/gi,
  new RegExp(String.raw`第\s*(?<kanji>${kanjiNumber})\s*回`, "gu"),
  // "First", "second" and so on are everyday words, but before a meeting its number.
  new RegExp(
    String.raw`\b(?<words>${wordOrdinals})(?=\s+(?:(?:ordinary|annual|regular)\s+)*(?:general\s+)?(?:meeting|shareholders|AGM)\b)`,
    "gi",
  ),
];

const noteMarks = [/\(\s*(?:\*+|※|注記?|Notes?)\s*(?:\d+\s*)?\)|(?:\*|※)\s*\d+/gi];

// A dash is a sign only where it touches the number and nothing stands before it.
const runningSign = String.raw`[△▲]\s?|(?<=^|[\s(])[-−](?=\S)`;
const numbers = [
  new RegExp(
    String.raw`(?<![A-Za-z\d.,])${figurePattern(runningSign)}(?:\s*(?<counted>株|shares?\b|%|パーセント|percent\b|倍|times\b))?(?![A-Za-z])`,
    "gi",
  ),
];

const perShare = /[1一]\s*株\s*(?:当たり|当り|あたり|につき|に付き|(?=の?配当|金?[\d０-９]))/gu;

/**
 * Everything a running text says in figures, from left to right and none over another: dates, fiscal
 * years, ordinals, footnote marks and all other numbers. The "1" of 1株当たり is no figure.
 * `home` is the currency meant by a sign that several share.
 */
export function findFigures(text: string, home = "JPY"): readonly Found<RunningReading>[] {
  const taken = notCounting(text);
  return [...taken, ...numbersIn(text, without(text, taken), home)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Dates, fiscal years, footnote marks and ordinals: the figures that are no numbers of something. */
const notCounting = remembering((text): readonly Found<RunningReading>[] => {
  const dates = findDates(text).map((found) => as(found, (date) => ({ is: "date", date })));
  const years = findFiscalYears(without(text, dates)).map((found) =>
    as(found, (year) => ({ is: "fiscalYear", year })),
  );
  const marks = findAll<RunningReading>(
    text,
    without(text, [...dates, ...years]),
    noteMarks,
    () => ({
      is: "noteMark",
    }),
  );
  const places = placesIn(text, without(text, [...dates, ...years, ...marks]));
  return [...dates, ...years, ...marks, ...places];
});

/** Every number in a running text that is no date, fiscal year, ordinal or footnote mark. */
export function findAmounts(text: string, home = "JPY"): readonly Found<NumberReading>[] {
  return findFigures(text, home).flatMap((found) =>
    found.reading.is === "number" ? [{ ...found, reading: found.reading.number }] : [],
  );
}

/** Every ordinal in a running text: "27th", 第27回. */
export function findOrdinals(text: string): readonly Found<OrdinalReading>[] {
  return notCounting(text).flatMap((found) =>
    found.reading.is === "ordinal" ? [{ ...found, reading: found.reading.ordinal }] : [],
  );
}

function as<T>(found: Found<T>, reading: (of: T) => RunningReading): Found<RunningReading> {
  return { ...found, reading: reading(found.reading) };
}

function without(text: string, found: readonly Found<unknown>[]): string {
  return blanked(halfWidth(text), found);
}

function placesIn(text: string, written: string): readonly Found<RunningReading>[] {
  return findAll(text, written, ordinals, (groups) => ({
    is: "ordinal",
    ordinal: { number: placeOf(groups) },
  }));
}

function placeOf({ number, kanji, words }: Readonly<Record<string, string | undefined>>): number {
  if (words !== undefined) return numberOfWords(words);
  return kanji === undefined ? Number(number) : numberOfKanji(kanji);
}

function numbersIn(text: string, written: string, home: string): readonly Found<RunningReading>[] {
  if (!/\d/u.test(written)) return [];
  const plain = written.replace(perShare, (words) => " ".repeat(words.length));
  return findAll<RunningReading>(text, plain, numbers, (groups) => {
    const figure = figureOfMatch(groups, home);
    return (
      figure && { is: "number", number: { ...figure, kind: kindOf(figure, groups["counted"]) } }
    );
  }).map((found) => withoutMoneyWord(withoutTimes(found), text));
}

const timesWord = /^times$/i;

function kindOf(figure: Figure, counted: string | undefined): NumberKind {
  // "15 yen times the number of shares" is money.
  const isMoney = figure.currency !== null;
  if (counted === undefined || (isMoney && timesWord.test(counted))) {
    return isMoney ? "money" : "plain";
  }
  if (/株|share/i.test(counted)) return "shares";
  return /倍|times/i.test(counted) ? "times" : "percent";
}

function withoutTimes(found: Found<RunningReading>): Found<RunningReading> {
  const { reading, text, start } = found;
  if (reading.is !== "number" || reading.number.kind !== "money") return found;
  const written = text.replace(/\s*times$/i, "");
  return written === text ? found : { ...found, text: written, end: start + written.length };
}

/** 金 before a figure is its sign (金110円), but in 配当金110円 it ends a word. */
function withoutMoneyWord(found: Found<RunningReading>, text: string): Found<RunningReading> {
  const ofWord =
    found.text.startsWith("金") &&
    /\p{Script=Han}$/u.test(text.slice(Math.max(0, found.start - 2), found.start));
  return ofWord ? { ...found, start: found.start + 1, text: found.text.slice(1) } : found;
}
