import type { Announcement } from "../../dividend/announcement";
import { type CellAddress, type Fact, givenFact } from "../../dividend/fact";
import { languages } from "../../dividend/language";
import { onceFor } from "../../dividend/onceFor";
import { amountsPerShare, totals } from "../placedAmounts";
import { placedColumns } from "../placedColumns";
import { type NoteLine, keyOfMark, marksWithin, noteLines } from "./noteLines";
import { type TypedParagraph, typedParagraphs } from "./typedParagraphs";

/** A footnote's mark where it stands: at a figure or heading, within a text, or before the note itself. */
export interface PlacedMark {
  /** As written: "(*1)". */
  readonly mark: string;
  /** The same for (*1), （*1） and *1, and for (Note 1) and （注1）. */
  readonly key: string;
  readonly cell: CellAddress;
}

/** A note of the worksheet, a line of a cell. */
interface MarkedNote {
  readonly fact: Fact<string>;
  /** The marks it begins with; may be empty. */
  readonly keys: readonly string[];
  /** Those of its marks that must stand somewhere else too. */
  readonly owed: readonly PlacedMark[];
  /** The column it is typed for; null for the section Text. */
  readonly column: number | null;
}

/** What the worksheet has of marks and notes. */
export interface MarksAndNotes {
  /** Marks that a reader would look up: at amounts, in typed headings and labels, and within texts. */
  readonly marks: readonly PlacedMark[];
  readonly notes: readonly MarkedNote[];
  /** Marks that a note names without beginning with them ("Figures marked (*1) are restated."). */
  readonly named: readonly PlacedMark[];
}

const prose = ["headline", "lead", "approval", "reason"] as const;

/**
 * Every mark and every note. A line that begins with a mark is a note, wherever it is typed; in the rows
 * "Note" of the columns and in the block Notes every line is one.
 */
export const marksAndNotes = onceFor((announcement: Announcement): MarksAndNotes => {
  const ofColumns = placedColumns(announcement).flatMap(({ column }) =>
    column.notes.map((fact) => ({ fact, column: column.heading.cell.column })),
  );
  const texts = (blocks: Parameters<typeof typedParagraphs>[1]) =>
    typedParagraphs(announcement, blocks).map(({ fact }: TypedParagraph) => ({
      fact,
      column: null,
    }));
  const noteBlocks = [...ofColumns, ...texts(["notes"])];
  const typedNotes = linesOf(noteBlocks);
  const [leading, running] = partition(linesOf(texts(prose)), ({ line }) => line.keys.length > 0);
  return {
    marks: [
      ...marksOfTables(announcement),
      ...running.flatMap(({ fact, line }) => within(line.rest, fact.cell)),
    ],
    notes: [...typedNotes, ...leading].map(({ fact, column, line }) => ({
      fact,
      column,
      keys: line.keys,
      owed: line.owed.map((mark) => placed(mark, fact.cell)),
    })),
    named: [...typedNotes, ...leading].flatMap(({ fact, line }) => within(line.rest, fact.cell)),
  };
});

/** Every text that is a note, each once. */
export function allNotes({ notes }: MarksAndNotes): readonly Fact<string>[] {
  return [...new Set(notes.map(({ fact }) => fact))];
}

interface Typed {
  readonly fact: Fact<string>;
  readonly column: number | null;
}

// A list of notes goes on from one cell to the next of its block.
function linesOf(all: readonly Typed[]): readonly (Typed & { readonly line: NoteLine })[] {
  return noteLines(all.map(({ fact }) => fact.value)).flatMap((lines, index) =>
    lines.flatMap((line) => {
      const typed = all[index];
      return typed === undefined ? [] : [{ ...typed, line }];
    }),
  );
}

function marksOfTables(announcement: Announcement): readonly PlacedMark[] {
  const columns = placedColumns(announcement).map(({ column }) => column);
  const { annual } = announcement;
  const shown = [
    ...columns.flatMap((column) => languages.map((each) => column.typedHeading?.[each])),
    ...columns.map(({ resource }) => givenFact(resource) ?? undefined),
    ...annual.rows.map(({ label }) => label),
    ...annual.periods,
  ].filter((fact) => fact !== undefined);
  return [
    ...[...amountsPerShare(announcement), ...totals(announcement)].flatMap(({ value, cell }) =>
      value.marks.map((mark) => placed(mark, cell)),
    ),
    ...shown.flatMap((fact) => within(fact.shown, fact.cell)),
  ];
}

function within(text: string, cell: CellAddress): readonly PlacedMark[] {
  return marksWithin(text).map((mark) => placed(mark, cell));
}

function placed(mark: string, cell: CellAddress): PlacedMark {
  return { mark: mark.trim(), key: keyOfMark(mark), cell };
}

function partition<T>(
  all: readonly T[],
  belongs: (each: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [all.filter(belongs), all.filter((each) => !belongs(each))];
}
