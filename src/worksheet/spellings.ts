import { type Language, languages } from "../dividend/language";
import type { Words } from "../languages/factWords";
import { lookupKey } from "./notation/width";

/** How something is written: in each language the worksheet's own word first, then what else is understood. */
export type Spellings<Name extends string> = Readonly<
  Record<Name, Readonly<Record<Language, Words>>>
>;

/** The spellings of `names`, by the words that each language has for them. */
export function spellingsOf<Name extends string>(
  names: readonly Name[],
  wordsIn: (language: Language) => Readonly<Record<Name, Words>>,
): Spellings<Name> {
  const words = languages.map((language) => [language, wordsIn(language)] as const);
  const spellings = names.map((name) => [
    name,
    Object.fromEntries(words.map(([language, of]) => [language, of[name]])),
  ]);
  return Object.fromEntries(spellings) as Spellings<Name>;
}

/** From each spelling's lookup key to what it names. */
export function spellingIndex<Name extends string>(
  spellings: Spellings<Name>,
): ReadonlyMap<string, Name> {
  return new Map(
    (Object.keys(spellings) as Name[]).flatMap((name) =>
      languages.flatMap((language) =>
        spellings[name][language].map((spelling) => [lookupKey(spelling), name] as const),
      ),
    ),
  );
}
