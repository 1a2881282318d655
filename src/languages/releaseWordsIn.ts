import type { Language } from "../dividend/language";
import { releaseWords as english } from "./en/releaseWords";
import { releaseWords as japanese } from "./ja/releaseWords";
import type { ReleaseWords } from "./releaseWords";

const words: Record<Language, ReleaseWords> = { en: english, ja: japanese };

export function releaseWordsIn(language: Language): ReleaseWords {
  return words[language];
}
