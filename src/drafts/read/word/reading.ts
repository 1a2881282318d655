import type { OoxmlPackage } from "../../../ooxml/ooxmlPackage";
import { type PackageProblem, UnreadablePackage } from "../../../ooxml/packageProblem";
import { type XmlElement, childNamed, isElement } from "../../../ooxml/xml";
import {
  type DraftAside,
  type DraftFailure,
  type DraftReading,
  type UncountedBlock,
  draftOf,
} from "../../draft";
import { author } from "../../author";
import { bodyBlocks } from "./bodyBlocks";
import { listLabels } from "./listLabels";
import { filesPutIn } from "./filesPutIn";
import type { NoteReference, WordReader } from "./reader";
import { wordStyles } from "./styles";

const failures: Readonly<Record<PackageProblem["kind"], DraftFailure>> = {
  notZip: "notWord",
  damagedPart: "damaged",
  missingPart: "notWord",
  largePart: "oversized",
  deepPart: "oversized",
  documentType: "documentType",
};

/**
 * Reads a draft of Word (.docx): its body as accepted, so that insertions count and deletions do not, with footnotes at
 * its end; then its headers, footers, comments and hidden words. What reads it is loaded when one is read.
 */
export async function readWordDraft(bytes: Uint8Array): Promise<DraftReading> {
  const { openPackage } = await import("../../../ooxml/ooxmlPackage");
  try {
    const file = openPackage(bytes);
    return { is: "draft", draft: draftOf(await wordBlocks(file)) };
  } catch (thrown) {
    if (thrown instanceof UnreadablePackage)
      return { is: "failure", why: failures[thrown.problem.kind] };
    throw thrown;
  }
}

const besides: readonly (readonly [DraftAside, RegExp])[] = [
  ["header", /^word\/header\d*\.xml$/u],
  ["footer", /^word\/footer\d*\.xml$/u],
  ["comment", /^word\/comments\.xml$/u],
];

async function wordBlocks(file: OoxmlPackage): Promise<readonly UncountedBlock[]> {
  const main = [...file.relationships("").values()].find(({ kind }) => kind === "officeDocument");
  const path = main?.path ?? "word/document.xml";
  const relationships = file.relationships(path);
  const root = file.part(path);
  const partOf = (kind: string) => {
    const found = [...relationships.values()].find((each) => each.kind === kind);
    return found !== undefined && file.zip.has(found.path) ? file.part(found.path) : null;
  };
  const styles = wordStyles(partOf("styles"));
  const reader: WordReader = {
    file,
    styles,
    labels: listLabels(partOf("numbering"), styles),
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
      .flatMap((each) =>
        paragraphTexts(file.part(each), aside, {
          ...reader,
          relationships: file.relationships(each),
        }),
      );
    // First, even and other pages have headers of their own, which mostly say the same.
    return [...new Set(found)].map((text) => ({ is: "paragraph" as const, text, aside }));
  });
  const hidden = reader.hidden
    .filter((text) => text.trim() !== "")
    .map((text) => ({ is: "paragraph" as const, text, aside: "hidden" as const }));
  return [...body, ...notes, ...beside, ...hidden];
}

/** The notes that the body refers to, each led in by its mark. */
function noteBlocks(
  reader: WordReader,
  parts: Readonly<Record<NoteReference["kind"], XmlElement | null>>,
): readonly UncountedBlock[] {
  // Notes may refer to notes, which come to stand at the end of the list while it is read.
  const blocks: UncountedBlock[] = [];
  for (const { kind, id, number } of reader.notes) {
    const note = parts[kind]?.children
      .filter(isElement)
      .find(({ attributes }) => attributes["w:id"] === id);
    const lead = number === null ? "" : `(*${String(number)}) `;
    bodyBlocks(note?.children ?? [], { ...reader, fields: [] }).forEach((block, index) => {
      const isFirst = index === 0 && block.is === "paragraph";
      blocks.push(isFirst ? { ...block, text: `${lead}${block.text}` } : block);
    });
  }
  return blocks;
}

function isOwnComment({ name, attributes }: XmlElement): boolean {
  return name === "w:comment" && attributes["w:author"] === author;
}

/** The paragraphs of a header, a footer or comments, those in its tables among them. */
function paragraphTexts(
  root: XmlElement,
  aside: DraftAside,
  reader: WordReader,
): readonly string[] {
  const own = { ...reader, fields: [], withoutPages: aside !== "comment" };
  // This product's own remarks in a marked copy are no words of anyone's.
  const others = root.children.filter((child) => !isElement(child) || !isOwnComment(child));
  return bodyBlocks(others, own).flatMap((block) => {
    if (block.is === "paragraph") return block.text.trim() === "" ? [] : [block.text];
    if (block.is === "unread") return [];
    return block.rows.flatMap((row) =>
      row.flatMap(({ text, covered }) => (covered || text === "" ? [] : [text])),
    );
  });
}
