import type { Language } from "../dividend/language";
import { usageIn } from "./usageIn";

/** The longest message that Excel shows beside a selected cell has 255 letters. */
const longest = 160;

/** What a cell says whose value was taken from a sentence of a release. */
export function takenHint(words: string, language: Language): string {
  const plain = words.replace(/\s+/gu, " ").trim();
  const shown = plain.length <= longest ? plain : `${plain.slice(0, longest).trimEnd()}…`;
  return usageIn(language).taken(shown);
}
