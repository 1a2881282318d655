import type { Language } from "../dividend/language";
import { usage as english } from "./en/usage";
import { usage as japanese } from "./ja/usage";
import type { Usage } from "./usage";

const usages: Readonly<Record<Language, Usage>> = { en: english, ja: japanese };

/** How the language writes what every text is made of. */
export function usageIn(language: Language): Usage {
  return usages[language];
}
