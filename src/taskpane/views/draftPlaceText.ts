import type { Language } from "../../dividend/language";
import type { DraftPlace } from "../../release/draft";
import { paneWords } from "./paneWords";

/** Where something stands in a draft; `label` is what its table row is called, null where that is not known. */
export function draftPlaceText(
  place: DraftPlace,
  label: string | null,
  language: Language,
): string {
  const words = paneWords(language).draft;
  return place.is === "paragraph"
    ? words.paragraph(place.paragraph)
    : words.tableCell(place.table, place.row, place.column, label);
}
