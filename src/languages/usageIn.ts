import type { Language } from "../dividend/language";
import { usage as english } from "./en/usage";
import { usage as japanese } from "./ja/usage";
import type { Usage } from "./usage";

const usages: Readonly<Record<Language, Usage>> = { en: english, ja: japanese };

export function usageIn(language: Language): Usage {
  return usages[language];
}
