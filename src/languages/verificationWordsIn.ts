import type { Language } from "../dividend/language";
import { verification as english } from "./en/verification";
import { verification as japanese } from "./ja/verification";
import type { VerificationWords } from "./verificationWords";

const words: Readonly<Record<Language, VerificationWords>> = { en: english, ja: japanese };

export function verificationWordsIn(language: Language): VerificationWords {
  return words[language];
}
