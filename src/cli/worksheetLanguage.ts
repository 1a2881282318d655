import type { Announcement } from "../dividend/announcement";
import { type Language, languageOf } from "../dividend/language";
import type { Sheet } from "../worksheet/sheet";

/** The language the worksheet's headings are in. */
export function worksheetLanguage(
  { origin, rows }: Sheet,
  { classes: [first] }: Announcement,
): Language {
  if (first === undefined) return "en";
  const { row, column } = first.heading;
  return languageOf(rows[row - origin.row]?.[column - origin.column]?.text ?? "");
}
