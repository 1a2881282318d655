import type { Language } from "../dividend/language";
import type { CorrectionWords } from "./correctionWords";
import { correctionWords as english } from "./en/correctionWords";
import { correctionWords as japanese } from "./ja/correctionWords";

const words: Readonly<Record<Language, CorrectionWords>> = { en: english, ja: japanese };

export function correctionWordsIn(language: Language): CorrectionWords {
  return words[language];
}
