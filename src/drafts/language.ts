import { type Language, languageOf, languages } from "../dividend/language";
import type { Draft } from "./draft";

/** The language most of a draft's texts are in. */
export function draftLanguage({ blocks }: Draft): Language {
  const texts = blocks.flatMap((block) =>
    block.is === "paragraph" ? [block.text] : block.rows.flat().map((cell) => cell.text),
  );
  const written = texts.filter((text) => /\p{L}/u.test(text)).map(languageOf);
  const count = (language: Language) => written.filter((each) => each === language).length;
  return languages.reduce((most, each) => (count(each) > count(most) ? each : most));
}
