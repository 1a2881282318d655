/** The languages a worksheet, a release and the product speak; the first where nothing says which. */
export const languages = ["en", "ja"] as const;

export type Language = (typeof languages)[number];

/** The letters that only one of the languages is written in; null for one that has the Latin letters alone. */
const ownLetters: Readonly<Record<Language, RegExp | null>> = {
  en: null,
  ja: /[\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uff66-\uff9f]/u,
};

/** The language a text is written in: Japanese where it has kana or kanji, else English. */
export function languageOf(text: string): Language {
  return languageByLetters(text) ?? languages[0];
}

/** The language whose own letters are in a text; null where it has the Latin letters alone, as any text may. */
export function languageByLetters(text: string): Language | null {
  return languages.find((language) => ownLetters[language]?.test(text)) ?? null;
}

/** The languages but this one. */
export function otherLanguages(language: Language): readonly Language[] {
  return languages.filter((each) => each !== language);
}

/** The language after this one in the list: of two, the other. */
export function nextLanguage(language: Language): Language {
  return languages[(languages.indexOf(language) + 1) % languages.length] ?? language;
}

/**
 * A name in one language, where a label or heading gives it in both, parted by a slash: "Class A preferred shares /
 * A種優先株式". A name in one language alone is the same in either.
 */
export function nameIn(name: string, language: Language): string {
  const parts = name.split(/[/／]/u).map((part) => part.trim());
  const [first, second] = parts.map(languageByLetters);
  // Letters alone, as in "A / B種", are no name of their own.
  const isInBoth =
    parts.length === 2 &&
    first !== second &&
    parts.every((part) => languageByLetters(part) !== null || /[a-z]{3}/i.test(part));
  const letters = ownLetters[language] === null ? null : language;
  const own = parts.find((part) => languageByLetters(part) === letters);
  return isInBoth && own !== undefined ? own : name;
}

/** Something a worksheet may say once a language. */
export type PerLanguage<T> = Readonly<Partial<Record<Language, T>>>;

/** The same said in every language. */
export function inEveryLanguage<T>(value: T): Readonly<Record<Language, T>> {
  return Object.fromEntries(languages.map((language) => [language, value])) as Record<Language, T>;
}

/** What is given in `language`, or else in another one. */
export function inAnyLanguage<T>(
  given: PerLanguage<T> | undefined,
  language: Language,
): { readonly value: T; readonly language: Language } | null {
  for (const each of [language, ...otherLanguages(language)]) {
    const value = given?.[each];
    if (value !== undefined) return { value, language: each };
  }
  return null;
}
