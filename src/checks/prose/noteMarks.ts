import type { Announcement } from "../../dividend/announcement";
import type { CellAddress, Fact } from "../../dividend/fact";
import { languages } from "../../dividend/language";
import { noteMarksAtEnds } from "../../worksheet/notation/noteMark";
import { amountsPerShare, totals } from "../placedAmounts";
import { placedColumns } from "../placedColumns";
import { typedParagraphs } from "./typedParagraphs";

/** A footnote's mark where it stands: at a figure or heading, or before the note itself. */
export interface PlacedMark {
  /** As written: "(*1)". */
  readonly mark: string;
  /** The same for (*1), （*1） and *1. */
  readonly key: string;
  readonly cell: CellAddress;
}

/** A note of the worksheet, with the mark it begins with, or null for a general one. */
export interface MarkedNote {
  readonly fact: Fact<string>;
  readonly mark: PlacedMark | null;
  /** The column it is typed for; null for the section Text. */
  readonly column: number | null;
}

const withinText = /[(（]\s*(?:[*＊]+|※|注記?|Notes?)\s*\d*\s*[)）]|[*＊※]\s*\d+/giu;

/** Marks that a reader would look up: at amounts, in typed headings and labels, and within paragraphs. */
export function marksToLookUp(announcement: Announcement): readonly PlacedMark[] {
  const headings = placedColumns(announcement).flatMap(({ column }) =>
    languages.flatMap((language) => column.typedHeading?.[language] ?? []),
  );
  const labels = announcement.annual.rows.map(({ label }) => label);
  const prose = typedParagraphs(announcement, ["headline", "lead", "approval", "reason"]);
  const texts = [...headings, ...labels, ...prose.map(({ fact }) => fact)];
  return [
    ...[...amountsPerShare(announcement), ...totals(announcement)].flatMap(({ value, cell }) =>
      value.marks.map((mark) => placed(mark, cell)),
    ),
    ...texts.flatMap(({ value, cell }) =>
      [...value.matchAll(withinText)].map(([mark]) => placed(mark, cell)),
    ),
  ];
}

/** Every note, of the columns and of the section Text. */
export function notesOf(announcement: Announcement): readonly MarkedNote[] {
  const marked = (fact: Fact<string>, column: number | null): MarkedNote => {
    const [first] = noteMarksAtEnds(fact.value).marks;
    const leads = first !== undefined && fact.value.trimStart().startsWith(first);
    return { fact, mark: leads ? placed(first, fact.cell) : null, column };
  };
  return [
    ...placedColumns(announcement).flatMap(({ column }) =>
      column.notes.map((note) => marked(note, column.heading.cell.column)),
    ),
    ...typedParagraphs(announcement, ["notes"]).map(({ fact }) => marked(fact, null)),
  ];
}

function placed(mark: string, cell: CellAddress): PlacedMark {
  const key = mark
    .normalize("NFKC")
    .replace(/[\s()]/gu, "")
    .toLowerCase();
  return { mark, key, cell };
}
