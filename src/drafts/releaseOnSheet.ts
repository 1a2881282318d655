import type { Sheet } from "../worksheet/sheet";

const dividend = /配当|\bdividends?\b/iu;
const perShare = /[1１一]\s?株\s?(?:当(?:た)?り|につき)|\bper\s+(?:\p{L}+\s+)?share\b/iu;

/**
 * Whether a release of a dividend may stand on a sheet: it speaks of dividends and of an amount per share. Only an
 * import tells whether one does.
 */
export function mayHoldRelease({ rows }: Sheet): boolean {
  const holds = (pattern: RegExp) => rows.some((row) => row.some(({ text }) => pattern.test(text)));
  return holds(dividend) && holds(perShare);
}
