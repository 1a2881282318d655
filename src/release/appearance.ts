import type { Language } from "../dividend/language";

/** How a rendered release looks, beyond its form. */
export interface Appearance {
  /** The issuer's font; default: one every Word has for the language. */
  readonly font?: string;
}

const usualFonts: Record<Language, string> = { en: "Calibri", ja: "Yu Gothic" };

/** The font's name, without what could end a name in a style sheet. */
export function fontName(language: Language, { font }: Appearance): string {
  const named = (font ?? "").replace(/["'\\;:{}<>&,]/gu, "").trim();
  return named === "" ? usualFonts[language] : named;
}
