import type { Announcement } from "../dividend/announcement";
import { type Language, languageOf } from "../dividend/language";
import type { Sheet } from "./sheet";

/** The language a worksheet is labelled in: that of its first dividend heading, or of its annual dividends'. */
export function worksheetLanguage(
  { origin, rows }: Sheet,
  { classes: [first], annual }: Announcement,
): Language {
  const heading = first?.heading ?? annual.heading;
  if (heading === null) return "en";
  const { row, column } = heading;
  return languageOf(rows[row - origin.row]?.[column - origin.column]?.text ?? "");
}
