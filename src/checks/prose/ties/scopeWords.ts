import type { DividendPart } from "../../../dividend/column";
import type { Period } from "../../../dividend/fiscalYear";
import { endsWith, wordsOf } from "../wordList";
import {
  type Listed,
  asForecast,
  commonWords,
  comparedWithWords,
  currentWords,
  everyClassWords,
  forecastWords,
  lastYear,
  partWords,
  periodWords,
  preferredWords,
  previousWords,
  sumWords,
  untilNowWords,
} from "./scopeLists";

/** Of which year or column a figure is. */
export type When = "now" | "previous" | "forecast";

/** What words say of a figure: whose dividend it is. What they do not say is empty. */
export interface ScopeSaid {
  readonly whens: ReadonlySet<When>;
  readonly periods: ReadonlySet<Period>;
  readonly parts: ReadonlySet<DividendPart>;
  readonly classes: ReadonlySet<string>;
  /** Several dividends are added up. */
  readonly isSum: boolean;
}

const listed = ({ words, except }: Listed) => wordsOf(words, except);
const forecast = listed(forecastWords);
const previous = listed(previousWords);
const current = wordsOf(currentWords);

/** Whether words name the previous year, or the forecast, as what is compared with, too. */
export function yearsNamed(words: string): ReadonlySet<When> {
  const withoutForecast = forecast.leftOutOf(words);
  const whens = new Set<When>();
  if (withoutForecast !== words) whens.add("forecast");
  if (previous.areIn(withoutForecast)) whens.add("previous");
  return whens;
}

const asInForecast = wordsOf(asForecast);
const comparedWith = listed(comparedWithWords);
const isComparedLast = endsWith(lastYear);
const sum = wordsOf(sumWords);
const untilNow = wordsOf(untilNowWords);
const endsWithSum = endsWith("計, =");
const isSumLast = (words: string) => endsWithSum(words.replace(/[\s:(]+$/u, ""));

/** What the words say. */
export function scopeSaid(words: string): ScopeSaid {
  const said = asInForecast.leftOutOf(words.trimEnd());
  // Right before a figure it is the figure's.
  const rest = isComparedLast(said) ? said : comparedWith.leftOutOf(said);
  const withoutForecast = forecast.leftOutOf(rest);
  const withoutPrevious = previous.leftOutOf(withoutForecast);
  const whens = new Set<When>();
  if (rest !== withoutForecast) whens.add("forecast");
  if (withoutForecast !== withoutPrevious) whens.add("previous");
  if (current.areIn(withoutPrevious)) whens.add("now");
  // 2月2日にお示しした30円.
  if (whens.size === 0 && isSaidBefore(rest)) whens.add("forecast");
  // Which of the two was said until now, the words leave open.
  if (whens.size === 0 && untilNow.areIn(rest)) whens.add("previous").add("forecast");
  return {
    whens,
    periods: periodsNamed(rest),
    parts: partsNamed(rest),
    classes: classesIn(rest),
    isSum: sum.areIn(rest) || isSumLast(rest),
  };
}

const isSaidBefore = endsWith("{お知らせ/お示し/お伝え/ご案内/公表/発表/開示}{いたしまし/し}た");

const periodsNamed = keysOf<Period>(periodWords);
const partsNamed = keysOf<DividendPart>(partWords);

/** Asks for the keys whose words a text has. */
function keysOf<K extends string>(
  lists: Readonly<Record<K, Listed>>,
): (text: string) => ReadonlySet<K> {
  const all = Object.entries<Listed>(lists).map(([key, list]) => [key as K, listed(list)] as const);
  return (text) => new Set(all.filter(([, { areIn }]) => areIn(text)).map(([key]) => key));
}

const everyClass = listed(everyClassWords);
const commonClass = wordsOf(commonWords);
const preferredClass = wordsOf(preferredWords);
const lettered = /\b(?:class|series) (?<latin>[A-Z])\b|(?<letter>[A-Z甲乙]) ?種/gi;

/** "common", "every", or the letter of a class; "preferred" for one that is not named by a letter. */
function classesIn(words: string): ReadonlySet<string> {
  const said = new Set<string>();
  if (everyClass.areIn(words)) said.add("every");
  if (commonClass.areIn(words)) said.add("common");
  const letters = classLetters(words);
  for (const letter of letters) said.add(letter);
  // "The class A preferred shares" are of no other class.
  if (letters.size === 0 && preferredClass.areIn(words)) said.add("preferred");
  return said;
}

/** The letters of the share classes that words or a name give, in half width: "class A", B種. */
export function classLetters(words: string): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const { groups } of words.matchAll(lettered)) {
    letters.add((groups?.["latin"] ?? groups?.["letter"] ?? "").toUpperCase());
  }
  return letters;
}
