import { eras } from "../../dividend/era";
import { currencyBehind, currencyBefore } from "../../worksheet/notation/currencyNotation";
import { TakenStretches, findAll } from "../../worksheet/notation/found";
import { monthWords } from "../../worksheet/notation/monthNames";
import { unitWords } from "../../worksheet/notation/unitNotation";
import { halfWidth } from "../../worksheet/notation/width";

/** A stretch of a text that has the shape of a figure, whether or not it can be read as one. */
export interface FigureShape {
  readonly kind: "date" | "fiscalYear" | "ordinal" | "number";
  readonly start: number;
  readonly end: number;
}

const eraNames = eras.map((era) => era.name).join("|");
// From the first digit of a run on: to try from each of its digits takes time by the square of its length.
const digits = String.raw`(?<!\d)\d+`;
const hasDigit = /\d/u;

const shapes: readonly (readonly [FigureShape["kind"], RegExp])[] = (
  [
    [
      "date",
      String.raw`(?:(?:${eraNames})\s*)?(?:元\s*|${digits}\s*)?年\s*(?:\d+\s*)?月\s*(?:\d+\s*)?日`,
    ],
    [
      "date",
      String.raw`\b(?:${monthWords})\s*\d+(?:\s*(?:st|nd|rd|th)\b)?(?:\s*,\s*\d+|\s+\d{3,6}\b)?`,
    ],
    ["date", String.raw`\b(?:${monthWords})\s*,\s*\d+`],
    [
      "date",
      String.raw`${digits}(?:\s*(?:st|nd|rd|th))?[\s-]+(?:of\s+)?(?:${monthWords})[\s,-]+\d+`,
    ],
    ["date", String.raw`${digits}([-./])\d+\1\d+`],
    ["date", String.raw`(?:${digits}\s*)?月\s*\d+\s*日|${digits}\s*月\s*(?:\d+\s*)?日`],
    [
      "fiscalYear",
      String.raw`(?:(?:${eraNames})\s*)?(?:元|${digits})\s*年\s*(?:\d+\s*)?月(?:\s*期)?|(?:${digits}\s*)?年\s*\d+\s*月(?:\s*期)?`,
    ],
    ["fiscalYear", String.raw`${digits}\s*年度|\bFY\s?\d+(?:[./]\d+)?|\bfiscal(?: year)?\s\d+`],
    ["ordinal", String.raw`第\s*\d+\s*(?:回|期|号|部)|\b\d+\s?(?:st|nd|rd|th)\b`],
    [
      "number",
      String.raw`(?:(?:${currencyBefore})\s*|(?<![\d.,]))[\d.,]*\d(?:\s*(?:${unitWords}))?(?:\s*(?:${currencyBehind}))?`,
    ],
    // A digit within a word or a name: TSE1, H2O.
    ["number", String.raw`(?<![A-Za-z\d])[A-Za-z\d]*\d[A-Za-z\d]*`],
  ] as const
).map(([kind, pattern]) => [kind, new RegExp(pattern, "gi")]);

/**
 * Every stretch, from left to right, that has the shape of a date, a fiscal year, an ordinal or a number, down to the last digit. Slips
 * make figures that cannot be read ("FY018", "52025年3月31日", "March 331, 2019"), and they must not go unseen.
 */
export function figureShapes(text: string): readonly FigureShape[] {
  const written = halfWidth(text);
  const found: FigureShape[] = [];
  const taken = new TakenStretches(text.length);
  for (const [kind, pattern] of shapes) {
    for (const { start, end } of findAll(text, written, [pattern], (_, match) =>
      hasDigit.test(match) ? match : null,
    )) {
      if (!taken.isFree(start, end)) continue;
      taken.take(start, end);
      found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
