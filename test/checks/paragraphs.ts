import type { Fact } from "../../src/dividend/fact";
import { type PerLanguage, languageOf } from "../../src/dividend/language";

/** Text typed into a block of the section Text, each in its language, from row `row` (zero-based) down. */
export function paragraphs(...typed: readonly string[]): PerLanguage<readonly Fact<string>[]> {
  return paragraphsFrom(250, ...typed);
}

export function paragraphsFrom(
  row: number,
  ...typed: readonly string[]
): PerLanguage<readonly Fact<string>[]> {
  const facts = typed.map((text, index) => ({
    value: text,
    cell: { row: row + index, column: 1 },
    shown: text,
    cellNumber: null,
  }));
  const of = (language: "en" | "ja") => facts.filter((fact) => languageOf(fact.value) === language);
  return { en: of("en"), ja: of("ja") };
}
