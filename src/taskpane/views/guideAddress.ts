import type { Language } from "../../dividend/language";

/** The guide's first page, served beside the pane. */
export function guideAddress(language: Language): string {
  return `guide/${language}/index.html`;
}
