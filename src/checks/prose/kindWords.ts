import type { DividendKind } from "../../dividend/fiscalYear";
import { tidy } from "../../worksheet/notation/width";

const words: readonly (readonly [DividendKind, RegExp])[] = [
  ["firstQuarter", /\b(?:first|1st)[ -]quarter|\b1Q\b|第 ?[1一] ?四半期/iu],
  ["interim", /\binterim\b|\b(?:second|2nd)[ -]quarter|\b2Q\b|中間|第 ?[2二] ?四半期/iu],
  ["thirdQuarter", /\b(?:third|3rd)[ -]quarter|\b3Q\b|第 ?[3三] ?四半期/iu],
  ["yearEnd", /\byear[ -]?end\b|(?<!四半)期末/iu],
  ["special", /\bspecial\b|特別/iu],
];

/** The kind of dividend a heading names; null where it names none, or several. */
export function kindNamed(heading: string): DividendKind | null {
  const written = tidy(heading);
  const [only, ...others] = words.filter(([, pattern]) => pattern.test(written));
  return only === undefined || others.length > 0 ? null : only[0];
}
