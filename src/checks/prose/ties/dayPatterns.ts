import { type WordList, beginsWith, endsWith, wordsOf } from "../wordList";
import {
  type DayRole,
  beforeDay,
  beforeMeetingDay,
  behindDay,
  forecastNamed,
  generalMeetingWords,
  labelBefore,
  setBesideWords,
} from "./dayLists";

/** Words without what parts them: "the Board of Directors, meeting today, on" is one phrase. */
function unparted(words: string): string {
  return withoutApostrophes(words).replace(/,/gu, "");
}

/** Words with single blanks and "shareholders" for "shareholders'". */
export function withoutApostrophes(words: string): string {
  return words.replace(/['’]/gu, "").replace(/ +/gu, " ");
}

/** The words up to the first of some marks. */
export function firstPart(words: string, marks: RegExp): string {
  return words.split(marks)[0] ?? words;
}

/** The words behind the last of some marks. */
export function lastPart(words: string, marks: RegExp): string {
  return words.split(marks).at(-1) ?? words;
}

const behind = behindDay.map(([role, list, except]) => [role, beginsWith(list, except)] as const);
const endings = (lists: readonly (readonly [DayRole, WordList, WordList?])[]) =>
  lists.map(([role, list, except]) => [role, endsWith(list, except)] as const);
const before = endings(beforeDay);
const labels = endings(labelBefore);

/** What words right behind a day say that it is. */
export function saidBehindDay(words: string): readonly DayRole[] {
  // A weekday in brackets may stand between.
  const said = unparted(words.replace(/(?:\([^()]*\))?[)(, ]*/u, ""));
  return behind.filter(([, isSaid]) => isSaid(said)).map(([role]) => role);
}

/** What words right before a day say that it is. */
export function saidBeforeDay(words: string): readonly DayRole[] {
  const said = unparted(withoutMarks(words));
  return before.filter(([, isSaid]) => isSaid(said)).map(([role]) => role);
}

/** What the label of a day is, which may stand before other figures; undefined where it has none. */
export function labelOfDay(words: string): DayRole | undefined {
  const said = withoutApostrophes(withoutMarks(words));
  return labels.find(([, isSaid]) => isSaid(said))?.[0];
}

/** Whether a day at a text's head is that of a release: "TOKYO (May 23, 2019) - ". */
export function isDateline(before: string, behind: string): boolean {
  return datelineBefore.test(before) && datelineBehind.test(behind);
}

const datelineBefore = /(?:^|[-–—―(])$/u;
const datelineBehind = /^\)? ?[-–—―]/u;

const beforeMeeting = endsWith(beforeMeetingDay);

/** Whether words right before a day say that something is held on it. */
export function isHeldSaid(words: string): boolean {
  return beforeMeeting(unparted(withoutMarks(words)));
}

const besideWords = endsWith(setBesideWords);

/** Whether words before a day say that it was the same one a year before. */
export function isSetBeside(words: string): boolean {
  return besideWords(withoutMarks(words));
}

function withoutMarks(words: string): string {
  return words.replace(/[\s:：=／/(\-–—,]+$/u, "");
}

export const isOfBoard = wordsOf("board, 取締役会").areIn;
export const isOfGeneralMeeting = wordsOf(generalMeetingWords).areIn;
export const isOfExtraordinary = wordsOf("extraordinary, 臨時株主総会").areIn;
export const isOfForecast = wordsOf(forecastNamed).areIn;
