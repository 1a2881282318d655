import { unitFactor } from "../../dividend/amount";
import type { CivilDate } from "../../dividend/civilDate";
import { digitsOf } from "../../dividend/decimal";
import { findDates } from "../../worksheet/notation/runningDates";
import { findFigures } from "../../worksheet/notation/runningText";
import { monthOfName, monthWords } from "../../worksheet/notation/monthNames";
import { halfWidth } from "../../worksheet/notation/width";

/** A figure or state of a text in a form that no longer depends on its language. */
export interface ComparableFigure {
  /** "date 6/28", "money 13.5": equal for equal things. */
  readonly key: string;
  /** Of a date, its year, where it is written. */
  readonly year: number | null;
  readonly words: string;
}

const states: readonly (readonly [string, RegExp])[] = [
  [
    "undetermined",
    /未定|\bundetermined\b|\bundecided\b|\bto be (?:determined|decided|announced)\b|\bTBA\b|\bTBD\b/iu,
  ],
  ["no dividend", /無配|\bno\s+(?:\w+\s+)?dividends?\b/iu],
];

/**
 * The dates, amounts, share counts, percentages, ordinals, note marks and states of a text. Plain numbers are
 * left out: one language writes in words what the other writes in figures.
 */
export function comparableFigures(text: string, home: string): readonly ComparableFigure[] {
  const dates = findDates(text);
  const dated = dates.flatMap(({ text: words, reading }) =>
    reading.is === "date" ? [ofDate(reading.date, words)] : [],
  );
  const withoutDates = dates.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    halfWidth(text),
  );
  const figures = findFigures(withoutDates, home).flatMap(({ reading, text: words }) => {
    if (reading.is === "ordinal")
      return [other(`ordinal ${String(reading.ordinal.number)}`, words)];
    if (reading.is === "noteMark") return [other(`mark ${markKey(words)}`, words)];
    if (reading.is !== "number" || reading.number.kind === "plain") return [];
    const { number, unit, kind } = reading.number;
    return [other(`${kind} ${digitsOf(number.times(unitFactor(unit)))}`, words)];
  });
  const said = states.flatMap(([state, pattern]) => {
    const words = pattern.exec(text)?.[0];
    return words === undefined ? [] : [other(`state ${state}`, words)];
  });
  return [...dated, ...daysWithoutYear(withoutDates), ...figures, ...said];
}

function other(key: string, words: string): ComparableFigure {
  return { key, year: null, words: words.trim() };
}

function ofDate({ year, month, day }: CivilDate, words: string): ComparableFigure {
  return { key: `date ${String(month)}/${String(day)}`, year, words };
}

const dayPatterns = [
  new RegExp(String.raw`\b(?<name>${monthWords})\s+(?<day>\d{1,2})\b(?!\s*,?\s*\d{4})`, "giu"),
  /(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日/gu,
];

function daysWithoutYear(text: string): readonly ComparableFigure[] {
  return dayPatterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const { name, month, day } = match.groups ?? {};
      const number = name === undefined ? Number(month) : monthOfName(name);
      return other(`date ${String(number)}/${String(Number(day))}`, match[0]);
    }),
  );
}

function markKey(words: string): string {
  const digits = /\d+/u.exec(words.normalize("NFKC"))?.[0];
  return digits ?? "alone";
}

/** The figures of `own` that no figure of `others` equals; a date without a year equals that day of any. */
export function figuresWithout(
  own: readonly ComparableFigure[],
  others: readonly ComparableFigure[],
): readonly ComparableFigure[] {
  return own.filter(
    ({ key, year }) =>
      !others.some(
        (each) => each.key === key && (year === null || each.year === null || year === each.year),
      ),
  );
}
