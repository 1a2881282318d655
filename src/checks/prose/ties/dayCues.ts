import { remembered } from "../remembered";
import { kindsIn, wordsOf } from "../wordList";
import {
  type DayRole,
  dayCueWords,
  noOtherDayWords,
  otherDayWords,
  otherDecidedWords,
  otherSentWords,
} from "./dayLists";
import { withoutApostrophes } from "./dayPatterns";

const cuesIn = kindsIn(dayCueWords);
const otherDay = wordsOf(otherDayWords, noOtherDayWords);
const otherSent = wordsOf(otherSentWords);
const otherDecided = wordsOf(otherDecidedWords);
const dividend = wordsOf("dividend(s), distribut~, 配当");

const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** What is named near a day, likeliest first: in its own clause on either side, else in the clauses before. */
export function dayCues(before: string, behind: string, own: string): readonly DayRole[] {
  const all = before.replace(/^.*[;；。]/u, "").slice(-120);
  const clause = all.replace(/^.*(?:[、，／/]|, )/u, "");
  // "11月25日より、配当金をお届けし": what begins then is said behind the comma.
  const close = behind
    .replace(/^(?<since>から|より)、/u, "$<since>")
    .replace(/[、，,;；。(（／/].*$/su, "")
    // The label of the figure that follows: 取締役会決議：2月13日 定時株主総会：.
    .replace(/(?:^| )[^ ]*:$/u, "")
    .slice(0, 40);
  if (otherDay.areIn(`${all.slice(-90)} ${close}`)) return [];
  const left = cuesIn(withoutApostrophes(clause)).at(-1);
  const [right] = cuesIn(withoutApostrophes(close));
  const inClause = isJapanese.test(close) ? [right, left] : [left, right];
  const near = inClause.filter((role) => role !== undefined);
  const roles = near.length > 0 ? near : cuesIn(withoutApostrophes(all)).slice(-1);
  const words =
    near.length > 0 && dividend.areIn(clause)
      ? `${clause} ${close} ${own}`
      : `${all} ${close} ${own}`;
  return roles.filter((role) => !isOfOther(role, words));
}

/** Whether words are of a day on which something else than the dividend is sent, decided or published. */
export function isOfOther(role: DayRole, words: string): boolean {
  if (role === "effectiveDate") return otherSent.areIn(words);
  return role === "boardMeetingDate" && otherDecided.areIn(words) && !dividend.areIn(words);
}

/** Whether a sentence gives a day of something else: a briefing, a split, the next year. */
export const isOfOtherDay = remembered(
  (words) => otherDay.areIn(words) || otherSent.areIn(words) || otherDecided.areIn(words),
);

/** The roles of days that a sentence has words for. */
export const rolesNamed = remembered(
  (words): ReadonlySet<DayRole> => new Set(cuesIn(withoutApostrophes(words))),
);
