import type { Language } from "../dividend/language";
import { type LabelUnit, readLabelUnit } from "./notation/labelUnit";
import { withoutNumber } from "./notation/labelNumber";
import { noteMarksAtEnds } from "./notation/noteMark";
import { halfWidth, longestNotation, lookupKey } from "./notation/width";

/** A label with what its parentheses add to it. */
export interface LabelReading<Name extends string> {
  readonly name: Name;
  /** The language its values hold for, where it says "(English)" or （日本語）. */
  readonly language: Language | null;
  readonly unit: LabelUnit | null;
  /** Any other words in parentheses, as typed: "70th anniversary". */
  readonly aside: string | null;
}

const lastParentheses = /^(.*?)[([]([^()[\]]*(?:\([^()]*\)[^()[\]]*)*?)[)\]]\s*(?::\s*)?$/su;

const languageWords: ReadonlyMap<string, Language> = new Map([
  ["english", "en"],
  ["英語", "en"],
  ["英文", "en"],
  ["japanese", "ja"],
  ["日本語", "ja"],
  ["和文", "ja"],
]);

/**
 * The label a text is, by the spellings in `index` (see `spellingIndex`), without regard to case, width,
 * spaces, a number before it and a colon at its end. Parentheses behind it may name a language, a unit, or anything else.
 * Null where nobody knows it.
 */
export function readLabel<Name extends string>(
  text: string,
  index: ReadonlyMap<string, Name>,
): LabelReading<Name> | null {
  const name = index.get(lookupKey(text));
  if (name !== undefined) return { name, language: null, unit: null, aside: null };
  if (text.length > longestNotation) return null;
  const { rest, marks } = noteMarksAtEnds(text);
  if (marks.length > 0) return readLabel(rest, index);
  const plain = withoutNumber(text);
  if (plain !== text) return readLabel(plain, index);
  const [, before, between] = lastParentheses.exec(halfWidth(text)) ?? [];
  if (before === undefined || between === undefined) return null;
  const inside = between.trimStart();
  const label = readLabel(text.slice(0, before.trimEnd().length), index);
  if (label === null) return null;
  const language = languageWords.get(lookupKey(inside));
  if (language !== undefined) return label.language === null ? { ...label, language } : null;
  const unit = readLabelUnit(inside);
  if (unit !== null) return label.unit === null ? { ...label, unit } : null;
  const start = halfWidth(text).lastIndexOf(inside);
  return label.aside === null
    ? { ...label, aside: text.slice(start, start + inside.length).trim() }
    : null;
}
