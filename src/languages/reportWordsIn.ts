import type { Language } from "../dividend/language";
import { reportWords as english } from "./en/report";
import { reportWords as japanese } from "./ja/report";
import type { ReportWords } from "./reportWords";

const words: Readonly<Record<Language, ReportWords>> = { en: english, ja: japanese };

export function reportWordsIn(language: Language): ReportWords {
  return words[language];
}
