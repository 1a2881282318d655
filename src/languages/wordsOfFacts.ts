import type { Language } from "../dividend/language";
import { choices as englishChoices } from "./en/choices";
import { facts as englishFacts } from "./en/facts";
import type { ChoiceWords, FactWords } from "./factWords";
import { choices as japaneseChoices } from "./ja/choices";
import { facts as japaneseFacts } from "./ja/facts";

export const factWords: Readonly<Record<Language, FactWords>> = {
  en: englishFacts,
  ja: japaneseFacts,
};

export const choiceWords: Readonly<Record<Language, ChoiceWords>> = {
  en: englishChoices,
  ja: japaneseChoices,
};
