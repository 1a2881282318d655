import type { DividendKind } from "../../dividend/fiscalYear";

const words: readonly (readonly [DividendKind, RegExp])[] = [
  ["firstQuarter", /\b(?:first|1st)[\s-]+quarter|\b1Q\b|第\s*[1１一]\s*四半期/iu],
  ["interim", /\binterim\b|\b(?:second|2nd)[\s-]+quarter|\b2Q\b|中間|第\s*[2２二]\s*四半期/iu],
  ["thirdQuarter", /\b(?:third|3rd)[\s-]+quarter|\b3Q\b|第\s*[3３三]\s*四半期/iu],
  ["yearEnd", /\byear[\s-]?end\b|(?<!四半)期末/iu],
  ["special", /\bspecial\b|特別/iu],
];

/** The kind of dividend a heading names; null where it names none, or several. */
export function kindNamed(heading: string): DividendKind | null {
  const named = words.filter(([, pattern]) => pattern.test(heading)).map(([kind]) => kind);
  return named.length === 1 ? (named[0] ?? null) : null;
}
