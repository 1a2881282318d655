import { strToU8, zipSync } from "fflate";
import type { DraftReading } from "../../src/drafts/draft";
import { readDraft } from "../../src/drafts/read/reading";
import { draftLines } from "./draftLines";

const formats = "http://schemas.openxmlformats.org/";
const office = `${formats}officeDocument/2006/relationships`;

/** Every vocabulary that a Word file's parts use in these tests, as attributes of a root. */
export const names = [
  ["w", `${formats}wordprocessingml/2006/main`],
  ["r", office],
  ["m", `${formats}officeDocument/2006/math`],
  ["a", `${formats}drawingml/2006/main`],
  ["c", `${formats}drawingml/2006/chart`],
  ["pic", `${formats}drawingml/2006/picture`],
  ["dgm", `${formats}drawingml/2006/diagram`],
  ["wp", `${formats}drawingml/2006/wordprocessingDrawing`],
  ["mc", `${formats}markup-compatibility/2006`],
  ["wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"],
  ["v", "urn:schemas-microsoft-com:vml"],
  ["o", "urn:schemas-microsoft-com:office:office"],
]
  .map(([prefix, address]) => `xmlns:${String(prefix)}="${String(address)}"`)
  .join(" ");

interface Part {
  readonly kind: string;
  readonly content: string | Uint8Array;
}

/** A Word file of nothing but this body and parts, each of which the body points to by its name without ending. */
export function wordFile(body: string, parts: Readonly<Record<string, Part>> = {}): Uint8Array {
  const relationships = Object.entries(parts).map(
    ([path, { kind }]) =>
      `<Relationship Id="${path.replace(/\W.*$/u, "")}" Type="${office}/${kind}" Target="${path}"/>`,
  );
  const bytes = (content: string | Uint8Array) =>
    typeof content === "string" ? strToU8(content) : content;
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${formats}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${formats}package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": strToU8(
      `<Relationships xmlns="${formats}package/2006/relationships">${relationships.join("")}</Relationships>`,
    ),
    "word/document.xml": strToU8(`<w:document ${names}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(
      Object.entries(parts).map(([path, { content }]) => [`word/${path}`, bytes(content)]),
    ),
  });
}

export const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (inner: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;

/** What is read of a Word file, a block a line, and what is not read. */
export async function wordLines(bytes: Uint8Array): Promise<string> {
  const reading: DraftReading = await readDraft(bytes, "docx");
  if (reading.is === "failure") return reading.why;
  const { unread } = reading.draft;
  return (
    draftLines(reading.draft) +
    unread.map(({ what, after }) => `[${what} ${String(after)}]`).join("")
  );
}
