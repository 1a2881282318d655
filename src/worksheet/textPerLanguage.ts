import { type Language, type PerLanguage, languageOf } from "../dividend/language";
import { textParts } from "./placeholder";

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

/** The texts with one more language filled; null where that language has its text already. */
export function withLanguage<T>(
  texts: PerLanguage<T> | undefined,
  language: Language,
  text: T,
): PerLanguage<T> | null {
  return texts?.[language] === undefined ? { ...texts, [language]: text } : null;
}
