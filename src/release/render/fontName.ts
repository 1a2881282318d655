import type { ReleaseDocument } from "../document";
import { usageIn } from "../../languages/usageIn";

/** The document's font, without what could end a name in a style sheet. */
export function fontName({ language, font }: ReleaseDocument): string {
  const named = (font ?? "").replace(/["'\\;:{}<>&,]/gu, "").trim();
  return named === "" ? usageIn(language).font : named;
}
