import type { OoxmlPackage, Relationship } from "../../../ooxml/ooxmlPackage";
import type { XmlElement, XmlNode } from "../../../ooxml/xml";
import type { UncountedBlock } from "../../draft";
import type { ListLabels } from "./listLabels";
import type { WordStyles } from "./styles";
import type { WordBlock } from "./textSource";

/** What the reading of a Word file goes by, and what it gathers on its way. */
export interface WordReader {
  readonly file: OoxmlPackage;
  readonly styles: WordStyles;
  readonly labels: ListLabels;
  /** The part being read. */
  readonly part: string;
  /** The parts that the part being read points to. */
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Footnotes and endnotes in the order in which they are referred to, over the whole file. */
  readonly notes: NoteReference[];
  readonly hidden: string[];
  /** Fields that are open: between a field's beginning and its result stands what makes it, which nobody sees. */
  readonly fields: OpenField[];
  /** In headers and footers the number of the page is no figure of the release. */
  readonly withoutPages: boolean;
  /** The blocks of a text box, read as a body of its own. */
  readonly boxBlocks: (content: readonly XmlNode[], reader: WordReader) => readonly WordBlock[];
  /** Reads a file that is put in when the document is opened (`w:altChunk`); null where its kind is not known. */
  readonly putIn: (path: string) => readonly UncountedBlock[] | null;
}

export interface NoteReference {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
  /** Its place among all notes, from 1; null where the text has a mark of its own. */
  readonly number: number | null;
  /** The element that refers to it, and its part. */
  readonly element: XmlElement;
  readonly part: string;
}

interface OpenField {
  instruction: string;
  showsResult: boolean;
}

const pageNumber = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/u;

export function isPageNumber(instruction: string): boolean {
  return pageNumber.test(instruction);
}
