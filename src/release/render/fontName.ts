import type { Language } from "../../dividend/language";
import type { ReleaseDocument } from "../document";

/** The font of a text in a language, where nobody chose another. */
export const usualFonts: Record<Language, string> = { en: "Calibri", ja: "Yu Gothic" };

/** The document's font, without what could end a name in a style sheet. */
export function fontName({ language, font }: ReleaseDocument): string {
  const named = (font ?? "").replace(/["'\\;:{}<>&,]/gu, "").trim();
  return named === "" ? usualFonts[language] : named;
}
