/** The two languages a worksheet, a release and the product speak. */
export type Language = "en" | "ja";

export const languages: readonly Language[] = ["en", "ja"];

/** The language a text is written in: Japanese where it has kana or kanji, else English. */
export function languageOf(text: string): Language {
  return /[\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uff66-\uff9f]/u.test(text) ? "ja" : "en";
}

/** Something a worksheet may say once a language. */
export type PerLanguage<T> = Readonly<Partial<Record<Language, T>>>;
