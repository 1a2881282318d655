import type { OoxmlPackage } from "../../../ooxml/ooxmlPackage";
import { type XmlElement, childNamed, isElement } from "../../../ooxml/xml";
import { author } from "../../author";
import type { DraftAside } from "../../draft";
import { bodyBlocks } from "./bodyBlocks";
import { drawnBlocks } from "./drawings";
import { filesPutIn } from "./filesPutIn";
import { listLabels } from "./listLabels";
import type { NoteReference, WordReader } from "./reader";
import { wordStyles } from "./styles";
import { type TextSource, type WordBlock, untyped } from "./textSource";

/** The words of a Word file. */
export interface WordReading {
  readonly blocks: readonly WordBlock[];
  readonly body: string;
  /** What refers to a note, by the note's element. */
  readonly references: ReadonlyMap<XmlElement, NoteReference>;
  /** Reads a drawing, or one of the ways it is drawn, by itself. */
  readonly drawn: (drawing: XmlElement, part: string) => readonly WordBlock[];
}

const besides: readonly (readonly [DraftAside, RegExp])[] = [
  ["header", /^word\/header\d*\.xml$/u],
  ["footer", /^word\/footer\d*\.xml$/u],
  ["comment", /^word\/comments\.xml$/u],
];

/** The part that holds a Word file's text, as its relationships name it. */
export function bodyPartOf(file: OoxmlPackage): string {
  const main = [...file.relationships("").values()].find(({ kind }) => kind === "officeDocument");
  return main?.path ?? "word/document.xml";
}

/** Reads a Word file in the order of its draft. Throws `UnreadablePackage` where it is none. */
export async function readWordBlocks(file: OoxmlPackage): Promise<WordReading> {
  const path = bodyPartOf(file);
  const relationships = file.relationships(path);
  const root = file.part(path);
  const partOf = (kind: string) => {
    const found = [...relationships.values()].find((each) => each.kind === kind);
    return found !== undefined && file.zip.has(found.path)
      ? { part: found.path, root: file.part(found.path) }
      : null;
  };
  const styles = wordStyles(partOf("styles")?.root ?? null);
  const numbering = partOf("numbering")?.root ?? null;
  const reader: WordReader = {
    file,
    styles,
    labels: listLabels(numbering, styles),
    part: path,
    relationships,
    notes: [],
    hidden: [],
    fields: [],
    withoutPages: false,
    boxBlocks: bodyBlocks,
    putIn: await filesPutIn(file, relationships),
  };
  const body = bodyBlocks(childNamed(root, "w:body")?.children ?? [], reader);
  const notes = noteBlocks(reader, { footnote: partOf("footnotes"), endnote: partOf("endnotes") });
  const beside = besides.flatMap(([aside, name]) => {
    const found = file.zip.names
      .filter((each) => name.test(each))
      .flatMap((part) => {
        const own = { ...reader, part, relationships: file.relationships(part) };
        return asideParagraphs(file.part(part), aside, own);
      });
    return withoutRepeats(found, aside);
  });
  const hidden = reader.hidden
    .filter((text) => text.trim() !== "")
    .map((text) => ({ is: "paragraph" as const, text, aside: "hidden" as const }));
  return {
    blocks: [...body, ...notes.blocks, ...beside, ...hidden],
    body: path,
    references: notes.references,
    drawn: (drawing, part) =>
      drawnBlocks(drawing, {
        ...reader,
        part,
        labels: listLabels(numbering, styles),
        relationships: file.relationships(part),
        notes: [],
        hidden: [],
        fields: [],
      }),
  };
}

interface Part {
  readonly part: string;
  readonly root: XmlElement;
}

/** The notes that the body refers to, each led in by its mark. */
function noteBlocks(
  reader: WordReader,
  parts: Readonly<Record<NoteReference["kind"], Part | null>>,
): Pick<WordReading, "blocks" | "references"> {
  const notesOf = (of: Part | null) =>
    new Map(of?.root.children.filter(isElement).map((note) => [note.attributes["w:id"], note]));
  const known = { footnote: notesOf(parts.footnote), endnote: notesOf(parts.endnote) };
  const references = new Map<XmlElement, NoteReference>();
  // Notes may refer to notes, which come to stand at the end of the list while it is read.
  const blocks: WordBlock[] = [];
  for (const reference of reader.notes) {
    const { kind, id, number } = reference;
    const note = known[kind].get(id);
    // Once, also where a note refers to itself.
    if (note === undefined || references.has(note)) continue;
    references.set(note, reference);
    const lead = number === null ? "" : `(*${String(number)}) `;
    const own = { ...reader, part: parts[kind]?.part ?? "", fields: [] };
    bodyBlocks(note.children, own).forEach((block, index) => {
      const isFirst = index === 0 && block.is === "paragraph" && lead !== "";
      blocks.push(isFirst ? ledIn(block, lead) : block);
    });
  }
  return { blocks, references };
}

type WordParagraph = Extract<WordBlock, { is: "paragraph" }>;

function ledIn(paragraph: WordParagraph, lead: string): WordParagraph {
  const { text, sources = [] } = paragraph;
  return {
    ...paragraph,
    text: `${lead}${text}`,
    sources: sources.map((each) => ({ ...each, pieces: [untyped(lead), ...each.pieces] })),
  };
}

function isOwnComment({ name, attributes }: XmlElement): boolean {
  return name === "w:comment" && attributes["w:author"] === author;
}

interface AsideParagraph {
  readonly text: string;
  readonly sources: readonly TextSource[];
}

/** The paragraphs of a header, a footer or comments, those in its tables among them. */
function asideParagraphs(
  root: XmlElement,
  aside: DraftAside,
  reader: WordReader,
): readonly AsideParagraph[] {
  const own = { ...reader, fields: [], withoutPages: aside !== "comment" };
  // This product's own remarks in a marked copy are no words of anyone's.
  const others = root.children.filter((child) => !isElement(child) || !isOwnComment(child));
  return bodyBlocks(others, own).flatMap((block): readonly AsideParagraph[] => {
    if (block.is === "paragraph") {
      const { text, sources = [] } = block;
      return text.trim() === "" ? [] : [{ text, sources }];
    }
    if (block.is === "unread") return [];
    return block.rows.flatMap((row) =>
      row.flatMap(({ text, covered, source }) =>
        covered || text === "" ? [] : [{ text, sources: source === undefined ? [] : [source] }],
      ),
    );
  });
}

/** First, even and other pages have headers of their own, which mostly say the same. */
function withoutRepeats(
  paragraphs: readonly AsideParagraph[],
  aside: DraftAside,
): readonly WordBlock[] {
  const sources = new Map<string, TextSource[]>();
  for (const paragraph of paragraphs) {
    const known = sources.get(paragraph.text) ?? [];
    known.push(...paragraph.sources);
    sources.set(paragraph.text, known);
  }
  return [...sources].map(([text, of]) => ({ is: "paragraph", text, aside, sources: of }));
}
