import type { Language } from "../dividend/language";
import type { Expectation } from "../worksheet/readingProblem";
import { expectations as english } from "./en/reading";
import { expectations as japanese } from "./ja/reading";

const words: Readonly<Record<Language, Readonly<Record<Expectation, string>>>> = {
  en: english,
  ja: japanese,
};

/** What a cell may hold, as the end of a sentence says it: "a date (…)". */
export function expectationsIn(language: Language): Readonly<Record<Expectation, string>> {
  return words[language];
}
