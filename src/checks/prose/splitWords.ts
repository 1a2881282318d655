import type { Decimal } from "../../dividend/decimal";
import type { SplitRatio } from "../../dividend/column";
import { readSplitRatio } from "../../worksheet/notation/splitRatioNotation";
import { halfWidth } from "../../worksheet/notation/width";
import { remembered } from "./remembered";

const figure = String.raw`\d+(?:\.\d+)?`;
const count = String.raw`(?:${figure}|one|two|three|four|five|six|seven|eight|nine|ten)`;
const patterns = [
  new RegExp(String.raw`\b${count}[\s-]*for[\s-]*${count}\b`, "gi"),
  // It begins at a number's first digit: tried at each of them, a long row of digits would take time by its square.
  new RegExp(String.raw`(?<!\d)${figure}\s*株\s*(?:につき|に付き|を)\s*${figure}\s*株`, "gu"),
  new RegExp(String.raw`\b${figure}\s*:\s*${figure}\b`, "gu"),
];

const split =
  /\bsplits?\b|\bconsolidation\s+of\s+(?:shares|stock)|\b(?:share|stock)\s+consolidation|分割|併合/i;

/** Whether a sentence speaks of a share split or consolidation. */
export const isAboutSplit = remembered((sentence) => split.test(sentence));

/** Whether a number is one of the two of a ratio. */
export function isOfRatio({ from, to }: SplitRatio, number: Decimal): boolean {
  return number.eq(from) || number.eq(to);
}

/** Whether a number is one of the two of a ratio that a sentence about a split gives. */
export function isOfRatioIn(sentence: string, number: Decimal): boolean {
  return isAboutSplit(sentence) && ratiosIn(sentence).some(({ ratio }) => isOfRatio(ratio, number));
}

/**
 * The ratios of a share split or consolidation that a sentence gives, with its words for them. "1:2" is written
 * both ways round, so it gives both.
 */
export function splitRatiosIn(
  sentence: string,
): readonly { readonly words: string; readonly ratio: SplitRatio }[] {
  const written = halfWidth(sentence);
  return patterns.flatMap((pattern) =>
    [...written.matchAll(pattern)].flatMap(([words]) => {
      const ratio = readSplitRatio(words);
      if (ratio === null) return [];
      const inverse = { to: ratio.from, from: ratio.to };
      return [{ words, ratio }, ...(words.includes(":") ? [{ words, ratio: inverse }] : [])];
    }),
  );
}

const ratiosIn = remembered(splitRatiosIn);
