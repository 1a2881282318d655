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
import { firstPart, lastPart, withoutApostrophes } from "./dayPatterns";

const cuesIn = kindsIn(dayCueWords);
const otherDay = wordsOf(otherDayWords, noOtherDayWords);
const otherSent = wordsOf(otherSentWords);
const otherDecided = wordsOf(otherDecidedWords);
const dividend = wordsOf("dividend(s), distribut~, 配当");

const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** What is named near a day, likeliest first: in its own clause on either side, else last in the clauses before. */
export function dayCues(before: string, behind: string, own: string): readonly DayRole[] {
  const all = lastPart(before, /[;；。]/u);
  const clause = lastPart(all, /[、，／/]|, /u);
  // 11月25日より、配当金をお届けし: what begins then is said behind the comma.
  // 取締役会決議：2月13日 定時株主総会：2月27日: the label behind is the next figure's.
  const close = firstPart(behind, /(?<!から|より)[、，,;；。(（／/]| (?=\S*:$)/u);
  // "Determined by the meeting ... and paid from the day following it,": what is said farther off is of another day.
  if (otherDay.areIn(`${all.slice(-90)} ${close}`)) return [];
  const left = cuesIn(withoutApostrophes(clause)).slice(-1);
  const right = cuesIn(withoutApostrophes(close)).slice(0, 1);
  const near = isJapanese.test(close) ? [...right, ...left] : [...left, ...right];
  const roles = near.length > 0 ? near : cuesIn(withoutApostrophes(all)).slice(-1);
  return roles.filter((role) => !isOfOther(role, `${all} ${own}`));
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
