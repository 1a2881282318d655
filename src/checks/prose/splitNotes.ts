import type { CivilDate } from "../../dividend/civilDate";
import type { SplitRatio } from "../../dividend/column";
import type { CellAddress, Fact } from "../../dividend/fact";
import type { Found } from "../../worksheet/notation/found";
import { findDates } from "../../worksheet/notation/runningDates";
import { type Passage, passagesOf, wordsBefore, wordsBehind } from "./passage";
import { remembered } from "./remembered";
import { sentencesOf } from "./sentences";
import { isAboutSplit, splitRatiosIn } from "./splitWords";
import { isDateline, labelOfDay, saidBeforeDay, saidBehindDay } from "./ties/dayPatterns";
import { beginsWith, endsWith } from "./wordList";

/** What one sentence of a note says of a share split: what it may mean, the likeliest first, and its words for it. */
export interface SaidOfSplit<T> {
  readonly note: Fact<string>;
  readonly meant: readonly [T, ...T[]];
  readonly words: string;
}

// The end of a span of time, or a meeting, that stands beside a split.
const isSpanBefore = endsWith("{ended/ending/before/until/through/prior to/up to}( on)");
const isSpanBehind = beginsWith("(に)終了, 期, まで, 以前, より前, に発表, {決議/開催}");

/** The days on which a text has a split take effect: the dates beside it that no words make another thing's. */
export const splitDaysIn = remembered((text): readonly Found<CivilDate>[] =>
  passagesOf(text, findDates(text)).flatMap((passage) => {
    const { found, sentence } = passage;
    if (found.reading.is !== "date" || !isAboutSplit(sentence) || isOfOther(passage)) return [];
    return [{ ...found, reading: found.reading.date }];
  }),
);

/** Whether a date beside a split is another thing's by the words around it. */
function isOfOther(passage: Passage<unknown>): boolean {
  const before = wordsBefore(passage.before);
  // A weekday in brackets may stand between.
  const behind = wordsBehind(passage.behind).replace(/^\([^()]*\) ?/u, "");
  const roles = [labelOfDay(before) ?? [], saidBeforeDay(before), saidBehindDay(behind)].flat();
  return (
    isSpanBefore(before) ||
    isSpanBehind(behind) ||
    isDateline(before, behind) ||
    roles.some((role) => role !== "effectiveDate")
  );
}

/** The days that notes give for the split, sentence by sentence. */
export function splitDaysSaid(notes: readonly Fact<string>[]): readonly SaidOfSplit<CivilDate>[] {
  return saidIn(notes, (sentence) =>
    splitDaysIn(sentence).map(({ reading, text }) => ({ meant: reading, words: text })),
  );
}

/** The ratios that notes give for it. */
export function splitRatiosSaid(
  notes: readonly Fact<string>[],
): readonly SaidOfSplit<SplitRatio>[] {
  return saidIn(notes, (sentence) =>
    isAboutSplit(sentence)
      ? splitRatiosIn(sentence).map(({ ratio, words }) => ({ meant: ratio, words }))
      : [],
  );
}

function saidIn<T>(
  notes: readonly Fact<string>[],
  find: (sentence: string) => readonly { readonly meant: T; readonly words: string }[],
): readonly SaidOfSplit<T>[] {
  return notes.flatMap((note) =>
    sentencesOf(note.value).flatMap((sentence) => {
      const [first, ...others] = find(sentence);
      if (first === undefined) return [];
      return [
        { note, words: first.words, meant: [first.meant, ...others.map(({ meant }) => meant)] },
      ];
    }),
  );
}

/** A note and the worksheet that give a split otherwise. */
export interface SplitContradiction<T> {
  readonly said: SaidOfSplit<T>;
  readonly stated: Fact<T>;
  /** The worksheet's cell is to blame rather than the note's. */
  readonly byWorksheet: boolean;
  readonly cell: CellAddress;
  readonly related: readonly CellAddress[];
}

/**
 * Which notes agree with what the worksheet states of the split, and which contradict it. Notes that all give
 * one other value put the worksheet's cell in the wrong where they are several or the figures bear them out.
 */
export function weighed<T>(
  all: readonly SaidOfSplit<T>[],
  stated: readonly [Fact<T>, ...Fact<T>[]],
  same: (a: T, b: T) => boolean,
  isBornOut: (meant: T) => boolean,
): {
  readonly agreeing: readonly SaidOfSplit<T>[];
  readonly contradicting: readonly SplitContradiction<T>[];
} {
  const agrees = ({ meant }: SaidOfSplit<T>) =>
    meant.some((each) => stated.some(({ value }) => same(each, value)));
  const agreeing = all.filter(agrees);
  const others = all.filter((each) => !agrees(each));
  const [first, ...more] = others;
  const [fact] = stated;
  const isOneOther =
    first !== undefined && more.every(({ meant }) => same(meant[0], first.meant[0]));
  const isWorksheets =
    isOneOther &&
    agreeing.length === 0 &&
    stated.length === 1 &&
    (more.length > 0 || isBornOut(first.meant[0]));
  if (isWorksheets) {
    const related = others.map(({ note }) => note.cell);
    return {
      agreeing,
      contradicting: [{ said: first, stated: fact, byWorksheet: true, cell: fact.cell, related }],
    };
  }
  const related = stated.map(({ cell }) => cell);
  return {
    agreeing,
    contradicting: others.map((said) => ({
      said,
      stated: fact,
      byWorksheet: false,
      cell: said.note.cell,
      related,
    })),
  };
}
