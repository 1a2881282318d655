import type { Fact } from "../dividend/fact";
import { type Language, type PerLanguage, languageOf } from "../dividend/language";
import { reportLabelTwice } from "./labelledRow";
import { textParts } from "./placeholder";
import type { ReadingLog } from "./readingProblem";
import type { PlacedCell } from "./worksheetRow";

/**
 * The language a text holds for: the one its label names, else the one it is written in, where
 * placeholders say nothing of that.
 */
export function languageOfText(named: Language | null, texts: readonly string[]): Language {
  const words = texts
    .flatMap(textParts)
    .map((part) => (part.is === "words" ? part.text : ""))
    .join(" ");
  return named ?? languageOf(words);
}

/** The texts with one more language filled; null if that language already has its text. */
export function withLanguage<T>(
  texts: PerLanguage<T> | undefined,
  language: Language,
  text: T,
): PerLanguage<T> | null {
  return texts?.[language] === undefined ? { ...texts, [language]: text } : null;
}

/** The texts with one more, under the language its label names or it is written in; of two the first stays, and the second is logged. */
export function withText(
  texts: PerLanguage<Fact<string>> | undefined,
  fact: Fact<string>,
  label: { readonly language: Language | null; readonly cell: PlacedCell },
  log: ReadingLog,
): PerLanguage<Fact<string>> {
  const language = languageOfText(label.language, [fact.value]);
  const first = texts?.[language];
  if (first !== undefined) reportLabelTwice(first.cell, label.cell, log);
  return withLanguage(texts, language, fact) ?? texts ?? {};
}
