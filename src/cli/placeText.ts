import type { VerificationWords } from "../languages/verificationWords";
import type { Draft, DraftPlace } from "../release/draft";
import { cutToWidth } from "./terminal";

const shownOfParagraph = 40;

/**
 * Where something stands in a draft or a release: "table 1, row 2, column 3". With the draft, what helps to find it:
 * how the paragraph begins, or what the row is called.
 */
export function placeText(
  place: DraftPlace,
  words: VerificationWords,
  draft: Draft | null,
): string {
  if (place.is === "paragraph") {
    return words.paragraph(place.paragraph, draft && beginning(draft, place.paragraph));
  }
  const { table, row, column } = place;
  return words.cell(table, row, column, draft && column > 1 ? rowLabel(draft, table, row) : null);
}

function beginning({ blocks }: Draft, number: number): string | null {
  const paragraph = blocks.find((block) => block.is === "paragraph" && block.number === number);
  if (paragraph?.is !== "paragraph") return null;
  const text = paragraph.text.replace(/\s+/gu, " ").trim();
  const cut = cutToWidth(text, shownOfParagraph);
  return cut === text ? text : `${cut.trimEnd()}…`;
}

function rowLabel({ blocks }: Draft, number: number, row: number): string | null {
  const table = blocks.find((block) => block.is === "table" && block.number === number);
  const label = table?.is === "table" ? (table.rows[row - 1]?.[0]?.text ?? "") : "";
  return label === "" ? null : label.replace(/\s+/gu, " ");
}
