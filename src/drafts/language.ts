import { type Language, languageOf } from "../dividend/language";
import type { Draft } from "./draft";

/** The language most of a draft's texts are in. */
export function draftLanguage({ blocks }: Draft): Language {
  const texts = blocks.flatMap((block) =>
    block.is === "paragraph" ? [block.text] : block.rows.flat().map((cell) => cell.text),
  );
  const japanese = texts.filter((text) => languageOf(text) === "ja").length;
  return 2 * japanese > texts.filter((text) => /\p{L}/u.test(text)).length ? "ja" : "en";
}
