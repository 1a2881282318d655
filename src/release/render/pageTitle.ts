import { type Language, languageOf } from "../../dividend/language";
import { emsOf } from "../../tables/textExtent";
import { pagePoints } from "./pageTable";

/** How a title is set on a page: its letters, and what both sides are indented by, in points. */
export interface PageTitle {
  readonly letters: number;
  readonly indent: number;
}

const [usualLetters, smallLetters] = [14, 12] as const;
/** What a font may be wider than the one measured. */
const spare = 1.05;
/** What a line of several must hold beyond its part, in letters: words do not end where it does. */
const slack: Readonly<Record<Language, number>> = { en: 1.5, ja: 0.5 };

/**
 * A title that a little less size brings onto one line takes that; any other goes over lines of like length,
 * for one whose last letter stands alone on a line is what a reader sees first.
 */
export function pageTitle(text: string): PageTitle {
  const language = languageOf(text);
  const ems = emsOf(text, language) * spare;
  const letters = [usualLetters, smallLetters].find((size) => ems * size <= pagePoints);
  if (letters !== undefined) return { letters, indent: 0 };
  const lines = Math.ceil((ems * usualLetters) / pagePoints);
  const width = (ems / lines + slack[language]) * usualLetters;
  return { letters: usualLetters, indent: Math.max(0, Math.floor((pagePoints - width) / 2)) };
}
