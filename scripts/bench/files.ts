import { readFileSync } from "node:fs";
import path from "node:path";
import { Zip, ZipDeflate, ZipPassThrough, strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const root = path.resolve(import.meta.dirname, "../..");

export const samplePath = (name: string) => path.join(root, "samples", name);

export const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index));

/** The real notice of IIJ as a workbook, with parts of it changed as text or put in. */
export function workbookWith(
  changes: Readonly<Record<string, (xml: string) => string>>,
): Uint8Array {
  const parts = sampleParts();
  const changed = Object.entries(changes).map(([name, change]) => {
    const before = strFromU8(parts[name] ?? new Uint8Array());
    const after = change(before);
    if (after === before) throw new Error(`nothing changed in ${name}`);
    return [name, strToU8(after)] as const;
  });
  return zipSync({ ...parts, ...Object.fromEntries(changed) }, { level: 1 });
}

export const sheetPart = "xl/worksheets/sheet1.xml";
const stringsPart = "xl/sharedStrings.xml";

/** The workbook with another text in a cell that holds one of its own. */
export function workbookWithText(before: string, after: string): Uint8Array {
  return workbookWith({ [stringsPart]: (xml) => xml.replace(before, () => after) });
}

const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

const wordParts = (body: string) => ({
  "[Content_Types].xml": strToU8(types),
  "_rels/.rels": strToU8(relationships),
  "word/document.xml": strToU8(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  ),
});

/** A Word file with nothing but this body, and other parts as they are. */
export function wordFile(body: string, parts: Readonly<Record<string, Uint8Array>> = {}) {
  return zipSync({ ...wordParts(body), ...parts }, { level: 1 });
}

export const wordParagraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A zip of these parts and a large one, of pieces repeated, made without holding it. */
function withLargePart(
  parts: Readonly<Record<string, Uint8Array>>,
  name: string,
  { head = "", piece, times, tail = "" }: Repeated,
): Uint8Array {
  const written: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    written.push(bytes);
  });
  for (const [each, content] of Object.entries(parts)) {
    if (each === name) continue;
    const part = new ZipPassThrough(each);
    zip.add(part);
    part.push(content, true);
  }
  const large = new ZipDeflate(name, { level: 1 });
  zip.add(large);
  large.push(strToU8(head));
  for (let done = 0; done < times; done += 1) large.push(strToU8(piece));
  large.push(strToU8(tail), true);
  zip.end();
  return Buffer.concat(written);
}

interface Repeated {
  readonly head?: string;
  readonly piece: string;
  readonly times: number;
  readonly tail?: string;
}

/** A Word file with so many megabytes of nothing in a picture. */
export function wordFileWithMedia(megabytes: number): Uint8Array {
  const nothing = { piece: "\0".repeat(1024 * 1024), times: megabytes };
  return withLargePart(wordParts(wordParagraph("JPY27.00")), "word/media/image1.bmp", nothing);
}

const sampleParts = () => unzipSync(readFileSync(samplePath("iij-2019-05-23.xlsx")));

/** The workbook with one shared string of so many megabytes, the first. */
export function workbookOfOneString(megabytes: number): Uint8Array {
  const parts = sampleParts();
  const [head = "", tail = ""] = strFromU8(parts[stringsPart] ?? new Uint8Array()).split("Company");
  const piece = "x".repeat(1024 * 1024);
  return withLargePart(parts, stringsPart, { head, piece, times: megabytes, tail });
}

/** The workbook with so many thousands of rows behind its own. */
export function workbookOfThousandRows(thousands: number): Uint8Array {
  const parts = sampleParts();
  const [head = "", tail = ""] = strFromU8(parts[sheetPart] ?? new Uint8Array()).split(
    "</sheetData>",
  );
  const piece = "<row><c><v>1</v></c></row>".repeat(1000);
  return withLargePart(parts, sheetPart, {
    head,
    piece,
    times: thousands,
    tail: `</sheetData>${tail}`,
  });
}

/** The file with a size of its directory, that of the part called so, claimed to be four gigabytes. */
export function claimingMuch(file: Uint8Array, part: string): Uint8Array {
  const bytes = Buffer.from(file);
  for (
    let at = bytes.indexOf("PK\u0001\u0002");
    at >= 0;
    at = bytes.indexOf("PK\u0001\u0002", at + 4)
  )
    if (bytes.toString("latin1", at + 46, at + 46 + part.length) === part)
      bytes.writeUInt32LE(0xfffffff0, at + 24);
  return bytes;
}
