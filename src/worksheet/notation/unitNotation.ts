import type { Unit } from "../../dividend/amount";

const units: readonly (readonly [Unit, readonly string[]])[] = [
  ["billion", ["billions", "billion", "bn", "十億"]],
  ["million", ["millions", "million", "mln", "mil", "mn", "百万"]],
  ["thousand", ["thousands", "thousand", "千"]],
  ["hundredMillion", ["億"]],
  ["tenThousand", ["万"]],
];

const unitByWord: ReadonlyMap<string, Unit> = new Map(
  units.flatMap(([unit, words]) => words.map((word) => [word, unit] as const)),
);

/** A pattern's alternatives for every word of a unit; the longer ones first. */
export const unitWords = units
  .flatMap(([, words]) => words)
  .map((word) => (/^[a-z]/u.test(word) ? `${word}\\b` : word))
  .join("|");

/** The unit a word names ("million", 百万), in any case; null for another word. */
export function unitOfWord(word: string): Unit | null {
  return unitByWord.get(word.toLowerCase()) ?? null;
}
