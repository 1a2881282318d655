import type { XmlElement } from "../../../ooxml/xml";
import type { DraftCell, UncountedBlock } from "../../draft";

/** A piece of a text that is read from a Word file. */
export interface SourcePiece {
  readonly text: string;
  /** The element that says it, letter by letter; null where none does: the label of a list, a note's mark, a tab. */
  readonly node: XmlElement | null;
  /** It is what a field shows. */
  readonly inField: boolean;
}

/** What a paragraph or a cell is read from, so that it can be changed there. */
export interface TextSource {
  /** The part of the file. */
  readonly part: string;
  /** In their order; their text differs from what is read by spaces alone. */
  readonly pieces: readonly SourcePiece[];
  /** Its paragraphs, several in a cell. */
  readonly paragraphs: readonly XmlElement[];
  /** The cell, where it is one of a table. */
  readonly cell: XmlElement | null;
}

type Paragraph = Extract<UncountedBlock, { is: "paragraph" }>;
type Table = Extract<UncountedBlock, { is: "table" }>;

/** A block of a Word file before it is counted; what comes from a file that is put into it has no source. */
export type WordBlock =
  | Exclude<UncountedBlock, Paragraph | Table>
  /** Headers that say the same are one. */
  | (Paragraph & { readonly sources?: readonly TextSource[] })
  | (Omit<Table, "rows"> & { readonly rows: readonly (readonly WordCell[])[] });

type WordCell = DraftCell & { readonly source?: TextSource };

/** A piece that no element says letter by letter, so that it cannot be changed. */
export function untyped(text: string): SourcePiece {
  return { text, node: null, inField: false };
}

/** What pieces say together. */
export function saidBy(pieces: readonly SourcePiece[]): string {
  return pieces.map(({ text }) => text).join("");
}

/** Texts that are read as one, a cell's, parted by breaks. */
export function joinedSource(
  sources: readonly TextSource[],
  { part, cell }: Pick<TextSource, "part" | "cell">,
): TextSource {
  return {
    part,
    cell,
    pieces: sources.flatMap(({ pieces }, index) =>
      index === 0 ? pieces : [untyped("\n"), ...pieces],
    ),
    paragraphs: sources.flatMap(({ paragraphs }) => paragraphs),
  };
}
