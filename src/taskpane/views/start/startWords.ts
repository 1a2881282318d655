import type { Language } from "../../../dividend/language";
import { start as english } from "../../../languages/en/start";
import { start as japanese } from "../../../languages/ja/start";
import type { StartWords } from "../../../languages/startWords";

const words: Record<Language, StartWords> = { en: english, ja: japanese };

export function startWords(language: Language): StartWords {
  return words[language];
}
