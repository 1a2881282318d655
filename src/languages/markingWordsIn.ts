import type { Language } from "../dividend/language";
import { marking as english } from "./en/marking";
import { marking as japanese } from "./ja/marking";
import type { MarkingWords } from "./markingWords";

const words: Readonly<Record<Language, MarkingWords>> = { en: english, ja: japanese };

export function markingWordsIn(language: Language): MarkingWords {
  return words[language];
}
