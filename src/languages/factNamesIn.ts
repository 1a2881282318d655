import type { Language } from "../dividend/language";
import { factNames as english } from "./en/factNames";
import type { FactNameWords } from "./factNameWords";
import { factNames as japanese } from "./ja/factNames";

const names: Readonly<Record<Language, FactNameWords>> = { en: english, ja: japanese };

export function factNamesIn(language: Language): FactNameWords {
  return names[language];
}
