import type { Language } from "../../dividend/language";
import { status as english } from "../../languages/en/status";
import { status as japanese } from "../../languages/ja/status";
import type { StatusWords } from "../../languages/statusWords";

const words: Record<Language, StatusWords> = { en: english, ja: japanese };

export function statusWords(language: Language): StatusWords {
  return words[language];
}
