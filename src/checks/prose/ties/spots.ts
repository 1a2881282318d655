import type { CivilDate } from "../../../dividend/civilDate";
import type { Fact } from "../../../dividend/fact";
import {
  type DayWithoutYear,
  findDaysWithoutYear,
} from "../../../worksheet/notation/daysWithoutYear";
import type { Found } from "../../../worksheet/notation/found";
import { type RunningReading, findFigures } from "../../../worksheet/notation/runningText";
import { halfWidth, tidy } from "../../../worksheet/notation/width";
import { placeholders } from "../../../worksheet/placeholder";
import { sentencesOf } from "../sentences";
import { saidBehind } from "./saidBehind";

type TextReading = RunningReading | { readonly is: "day"; readonly day: DayWithoutYear };

/** A figure of a text among the words around it. */
export interface Spot {
  readonly found: Found<TextReading>;
  readonly sentence: Sentence;
  /** The words between the figure before it, or the sentence's beginning, and this one; not those said of that figure. */
  readonly before: string;
  /** The words up to the next figure or the sentence's end. */
  readonly behind: string;
  /** Words right behind it that say whose it is: "a year earlier". */
  readonly modifier: string;
  /** Its place among the figures of the sentence. */
  readonly at: number;
}

export interface Sentence {
  /** Its words in half width, blanks single. */
  readonly words: string;
  readonly spots: readonly Spot[];
}

// Words farther away say nothing of a figure, and looking through them for each figure anew would take time that grows
// with the square of a text's length.
const reach = 240;

/** No text of a release has more figures; of one that has, those behind are told to be unread. */
export const mostFigures = 500;

/** The sentences of a text with their figures, and how many figures behind them were not read. */
export interface ReadText {
  readonly sentences: readonly Sentence[];
  readonly unread: number;
}

const known = new WeakMap<Fact<string>, ReadText>();

/** The sentences of a typed text with their figures; placeholders are no figures. */
export function sentencesWithFigures(fact: Fact<string>, home: string): ReadText {
  const before = known.get(fact);
  if (before !== undefined) return before;
  const text = read(fact.value, home);
  known.set(fact, text);
  return text;
}

function read(typed: string, home: string): ReadText {
  const text = typed.replace(placeholders, (braces) => " ".repeat(braces.length));
  const all = figuresIn(text, home);
  const figures = all.slice(0, mostFigures);
  let from = 0;
  let next = 0;
  const sentences = sentencesOf(text).map((written) => {
    const start = text.indexOf(written, from);
    const end = start + written.length;
    from = end;
    const own: Found<TextReading>[] = [];
    for (let each = figures[next]; each !== undefined && each.start < end; each = figures[next]) {
      own.push(each);
      next += 1;
    }
    return sentenceOf(text, { start, end }, own);
  });
  return { sentences, unread: all.length - figures.length };
}

function figuresIn(text: string, home: string): readonly Found<TextReading>[] {
  const figures = findFigures(text, home);
  const dates = figures.filter(({ reading }) => reading.is === "date");
  const days = findDaysWithoutYear(text, blanked(text, dates)).map((found) => ({
    ...found,
    reading: { is: "day", day: found.reading } as const,
  }));
  return merged(figures, days);
}

function blanked(text: string, found: readonly Found<unknown>[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of found) {
    parts.push(text.slice(from, start), " ".repeat(end - start));
    from = end;
  }
  return halfWidth(parts.join("") + text.slice(from));
}

/** Both from left to right, the days in the place of the numbers they are made of. */
function merged(
  figures: readonly Found<TextReading>[],
  days: readonly Found<TextReading>[],
): readonly Found<TextReading>[] {
  let at = 0;
  const others = figures.filter(({ start, end }) => {
    for (let day = days[at]; day !== undefined && day.end <= start; day = days[at]) at += 1;
    const day = days[at];
    return day === undefined || end <= day.start;
  });
  return [...others, ...days].sort((a, b) => a.start - b.start);
}

function sentenceOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  figures: readonly Found<TextReading>[],
): Sentence {
  const spots: Spot[] = [];
  const sentence: Sentence = { words: tidy(text.slice(start, end)), spots };
  let before = tidy(text.slice(start, figures[0]?.start ?? start).slice(-reach));
  figures.forEach((found, at) => {
    const next = figures[at + 1]?.start ?? Math.max(end, found.end);
    const gap = tidy(text.slice(found.end, next));
    const behind = gap.slice(0, reach);
    const modifier = found.reading.is === "number" ? saidBehind(behind) : "";
    spots.push({ found, sentence, before, behind, modifier, at });
    before = gap.slice(modifier.length).slice(-reach);
  });
  return sentence;
}

/** The date that a figure is; null where it is none, or one of no calendar. */
export function dateOf({ found: { reading } }: Spot): CivilDate | null {
  return reading.is === "date" && reading.date.is === "date" ? reading.date.date : null;
}

/** Whether a figure is a day, with its year or without. */
export function isDay({ found: { reading } }: Spot): boolean {
  return reading.is === "date" || reading.is === "day";
}

/** The words of a sentence before a figure, without the figures. */
export function wordsUpTo({ at, before, sentence: { spots } }: Spot): string {
  return [...spots.slice(0, at).flatMap((spot) => [spot.before, spot.modifier]), before].join(" ");
}
