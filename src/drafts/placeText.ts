import { languageOf } from "../dividend/language";
import type { VerificationWords } from "../languages/verificationWords";
import { type DraftParagraph, blockAt, keptFor } from "./blocks";
import type { Draft, DraftPlace, TablePlace } from "./draft";

/** Where something stands in a draft: "table 1, row 2, column 3". */
export function draftPlaceText(place: DraftPlace | TablePlace, words: VerificationWords): string {
  if (place.is === "table") return words.table(place.table);
  return placed(place, words, null, null);
}

/** As `draftPlaceText`, with what helps to find it: how its paragraph begins, or what its row is called. */
export function foundPlaceText(place: DraftPlace, words: VerificationWords, draft: Draft): string {
  const there = placed(place, words, beginning(draft, place), rowLabel(draft, place));
  const page = pageOf(draft, place);
  return page === null ? there : words.onPage(page, there);
}

/** The page it stands on, or begins on; null where the draft's file has no pages. */
function pageOf(draft: Draft, place: DraftPlace): number | null {
  return blockAt(draft, place)?.page ?? null;
}

function placed(
  place: DraftPlace,
  words: VerificationWords,
  begins: string | null,
  label: string | null,
): string {
  if (place.is === "cell") return words.cell(place.table, place.row, place.column, label);
  const { aside, paragraph } = place;
  return aside === undefined ? words.paragraph(paragraph, begins) : words.aside(aside, begins);
}

/** What the row of a table is called, by its first cell; null for that cell itself. */
export function rowLabel(draft: Draft, place: DraftPlace): string | null {
  if (place.is === "paragraph" || place.column === 1) return null;
  const table = blockAt(draft, place);
  const label = table?.is === "table" ? (table.rows[place.row - 1]?.[0]?.text ?? "") : "";
  return onOneLine(label) === "" ? null : onOneLine(label);
}

/** Letters of Chinese script take the place of two. */
const shownOfParagraph = { en: 40, ja: 20 } as const;

function beginning(draft: Draft, place: DraftPlace): string | null {
  const paragraph = blockAt(draft, place);
  return paragraph?.is === "paragraph" ? beginningOf(paragraph) : null;
}

const beginningOf = keptFor(({ text: typed }: DraftParagraph) => {
  const text = onOneLine(typed);
  const most = shownOfParagraph[languageOf(text)];
  return text.length <= most ? text : `${text.slice(0, most).trimEnd()}…`;
});

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
