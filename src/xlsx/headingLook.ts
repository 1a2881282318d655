import type { Fill, Font } from "@cj-tech-master/excelts";
import { type Language, languageOf } from "../dividend/language";

/** The ground headings stand on. */
export const headingFill: Fill = {
  type: "pattern",
  pattern: "solid",
  fgColor: { argb: "FFE7ECF2" },
};

/** The font for texts like this one: Excel's own of the language. */
export function fontFor(text: string): Pick<Font, "name" | "size"> {
  return fontOf(languageOf(text));
}

export function fontOf(language: Language): Pick<Font, "name" | "size"> {
  return { name: language === "ja" ? "Yu Gothic" : "Calibri", size: 11 };
}
