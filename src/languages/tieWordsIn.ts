import type { Language } from "../dividend/language";
import { ties as english } from "./en/ties";
import { ties as japanese } from "./ja/ties";
import type { TieWords } from "./tieWords";

const words: Readonly<Record<Language, TieWords>> = { en: english, ja: japanese };

export function tieWordsIn(language: Language): TieWords {
  return words[language];
}
