import type { Fill, Font } from "@cj-tech-master/excelts";
import { type Language, languageByLetters, languageOf } from "../dividend/language";
import { usageIn } from "../languages/usageIn";

/** The ground headings stand on. */
export const headingFill: Fill = {
  type: "pattern",
  pattern: "solid",
  fgColor: { argb: "FFE7ECF2" },
};

/** A font of a language. */
export type CellFont = Pick<Font, "name" | "size">;

/** One font for a row, so that its label and its values stand on one line: that of the letters in it which only one language has. */
export function fontOfRow(
  row: readonly ({ readonly text: string } | null)[],
  language: Language,
): CellFont {
  const words = row.map((cell) => cell?.text ?? "").join(" ");
  return fontOf(languageByLetters(words) ?? language);
}

/** The font for texts like this one: Excel's own of the language. */
export function fontFor(text: string): CellFont {
  return fontOf(languageOf(text));
}

export function fontOf(language: Language): CellFont {
  return { name: usageIn(language).font, size: 11 };
}
