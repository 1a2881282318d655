import type { Language } from "../dividend/language";
import type { Expectation } from "../worksheet/readingProblem";
import { capitalized } from "./capitalized";
import { expectations as english } from "./en/reading";
import { expectations as japanese } from "./ja/reading";

export type CellHints = Readonly<Record<Expectation, string>>;

const hints: Readonly<Record<Language, CellHints>> = {
  en: capitalizedAll(english),
  ja: capitalizedAll(japanese),
};

/** What a cell may hold, as a line of its own says it: "A date (…)". */
export function cellHintsIn(language: Language): CellHints {
  return hints[language];
}

function capitalizedAll(words: CellHints): CellHints {
  const all = Object.entries(words).map(([expected, text]) => [expected, capitalized(text)]);
  return Object.fromEntries(all) as CellHints;
}
