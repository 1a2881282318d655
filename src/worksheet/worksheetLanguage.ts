import type { Announcement } from "../dividend/announcement";
import { type Language, languageOf } from "../dividend/language";
import type { Sheet } from "./sheet";

/** The language a worksheet is labelled in: that of its first dividend heading. */
export function worksheetLanguage(
  { origin, rows }: Sheet,
  { classes: [first] }: Announcement,
): Language {
  if (first === undefined) return "en";
  const { row, column } = first.heading;
  return languageOf(rows[row - origin.row]?.[column - origin.column]?.text ?? "");
}
