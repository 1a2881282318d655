import type { DraftPlace } from "../release/draft";

/** Where something stands in a draft or a release: "table 1, row 2, column 3". */
export function placeText(place: DraftPlace): string {
  return place.is === "paragraph"
    ? `paragraph ${String(place.paragraph)}`
    : `table ${String(place.table)}, row ${String(place.row)}, column ${String(place.column)}`;
}
