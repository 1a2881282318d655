import type { Fill, Font } from "@cj-tech-master/excelts";
import { languageOf } from "../dividend/language";

/** The ground headings stand on. */
export const headingFill: Fill = {
  type: "pattern",
  pattern: "solid",
  fgColor: { argb: "FFE7ECF2" },
};

/** The font for texts like this one: Excel's own of the language. */
export function fontFor(text: string): Pick<Font, "name" | "size"> {
  return { name: languageOf(text) === "ja" ? "Yu Gothic" : "Calibri", size: 11 };
}
