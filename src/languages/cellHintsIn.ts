import type { Language } from "../dividend/language";
import type { Expectation } from "../worksheet/readingProblem";
import { capitalized } from "./capitalized";
import { expectationsIn } from "./expectationsIn";

export type CellHints = Readonly<Record<Expectation, string>>;

/** What a cell may hold, as a line of its own says it: "A date (…)". */
export function cellHintsIn(language: Language): CellHints {
  const all = Object.entries(expectationsIn(language)).map(([expected, text]) => [
    expected,
    capitalized(text),
  ]);
  return Object.fromEntries(all) as CellHints;
}
