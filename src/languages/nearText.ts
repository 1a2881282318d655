import type { Language } from "../dividend/language";
import { sections } from "../worksheet/labels";
import type { NearWorksheet } from "../worksheet/nearWorksheet";
import { near as english } from "./en/near";
import { near as japanese } from "./ja/near";
import type { NearWords } from "./nearWords";

const words: Record<Language, NearWords> = { en: english, ja: japanese };

export function nearWords(language: Language): NearWords {
  return words[language];
}

const mostNamed = 5;

/**
 * What a sheet was recognised by, what it lacks and what to do, each by its cell: a sentence without its full stop.
 * Headings are named as they would be typed, in the language of the sheet's labels.
 */
export function nearText(near: NearWorksheet, language: Language): string {
  const said = words[language];
  const named = near.recognised.slice(0, mostNamed);
  return said.nearly(
    near.sheet,
    named,
    near.recognised.length - named.length,
    near.lacks.map(({ section, place }) => said.lacks(sections[section][near.language][0], place)),
  );
}
