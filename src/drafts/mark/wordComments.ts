import type { OoxmlPackage } from "../../ooxml/ooxmlPackage";
import { type XmlElement, childrenNamed, isElement } from "../../ooxml/xml";
import type { NextId, Signature } from "./partEdits";
import { xmlText } from "./runEdits";

/** Parts of a package as they are to be written, by their paths. */
export type WrittenParts = ReadonlyMap<string, string>;

const relationshipsOf = (root: string) =>
  root.includes("purl.oclc.org")
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const contentTypes = "[Content_Types].xml";

/** Word does not open a file with more than 32,767 comments (MS-OI29500, 2.1.315). */
const mostComments = 30_000;

/** Comments to be added to a Word file; each is numbered as it is taken. */
export class WordComments {
  private written = "";
  private count = 0;

  constructor(
    private readonly signature: Signature,
    private readonly nextId: NextId,
  ) {}

  /** Takes a comment, a paragraph a line; the markup that begins and that ends what it is about. */
  add(text: string): { readonly start: string; readonly end: string } {
    this.count += 1;
    if (this.count > mostComments) return { start: "", end: "" };
    const id = this.nextId();
    const { author, initials, time } = this.signature;
    const lines = text
      .split("\n")
      .map((line) => `<w:p><w:r><w:t xml:space="preserve">${xmlText(line)}</w:t></w:r></w:p>`);
    this.written += `<w:comment w:id="${id}" w:author="${xmlText(author)}" w:date="${time}" w:initials="${xmlText(initials)}">${lines.join("")}</w:comment>`;
    return {
      start: `<w:commentRangeStart w:id="${id}"/>`,
      end: `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
    };
  }

  /** The parts that hold the comments: the file's own comments with these behind them, or parts made for these. */
  parts(file: OoxmlPackage, body: string): WrittenParts {
    if (this.written === "") return new Map();
    const known = [...file.relationships(body).values()].find(({ kind }) => kind === "comments");
    if (known !== undefined && file.zip.has(known.path)) {
      return new Map([[known.path, this.extended(file, known.path)]]);
    }
    const folder = body.slice(0, body.lastIndexOf("/") + 1);
    const name = freeName(file, folder);
    const root = file.source(body);
    const space = elementSpace(root);
    return new Map([
      [
        `${folder}${name}`,
        `${declaration}<w:comments xmlns:w="${space}">${this.written}</w:comments>`,
      ],
      [relationshipsPath(body), withRelationship(file, body, name, relationshipsOf(space))],
      [contentTypes, withContentType(file, `/${folder}${name}`)],
    ]);
  }

  private extended(file: OoxmlPackage, path: string): string {
    const source = file.source(path);
    const { innerStart, innerEnd, end } = file.part(path);
    if (innerStart < end) return source.slice(0, innerEnd) + this.written + source.slice(innerEnd);
    return `${source.slice(0, end - 2)}>${this.written}</w:comments>${source.slice(end)}`;
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The address of Word's vocabulary in the file's edition of the standard. */
function elementSpace(source: string): string {
  return source.includes("http://purl.oclc.org/ooxml/wordprocessingml/main")
    ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
    : "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
}

/** Names in a package are told apart without case. */
function freeName({ zip }: OoxmlPackage, folder: string): string {
  const taken = new Set(zip.names.map((name) => name.toLowerCase()));
  for (let number = 0; ; number += 1) {
    const name = `comments${number === 0 ? "" : String(number)}.xml`;
    if (!taken.has(`${folder}${name}`.toLowerCase())) return name;
  }
}

function relationshipsPath(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

function withRelationship(file: OoxmlPackage, body: string, target: string, types: string): string {
  const path = relationshipsPath(body);
  if (!file.zip.has(path)) {
    return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("rId1", target, types)}</Relationships>`;
  }
  const taken = new Set([...file.relationships(body).keys()].map((id) => id.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`rid${String(number)}`)) number += 1;
  return insertedAtEnd(file, path, relationship(`rId${String(number)}`, target, types));
}

function relationship(id: string, target: string, types: string): string {
  return `<Relationship Id="${id}" Type="${types}/comments" Target="${target}"/>`;
}

function withContentType(file: OoxmlPackage, part: string): string {
  const known = childrenNamed(file.part(contentTypes), "Override");
  const isKnown = known.some(({ attributes }) => attributes["PartName"] === part);
  if (isKnown) return file.source(contentTypes);
  return insertedAtEnd(
    file,
    contentTypes,
    `<Override PartName="${part}" ContentType="${contentType}"/>`,
  );
}

function insertedAtEnd(file: OoxmlPackage, path: string, xml: string): string {
  const source = file.source(path);
  const { innerStart, innerEnd, end, start } = file.part(path);
  if (innerStart < end) return source.slice(0, innerEnd) + xml + source.slice(innerEnd);
  const name = /^<([^\s/>]+)/u.exec(source.slice(start))?.[1] ?? "";
  return `${source.slice(0, end - 2)}>${xml}</${name}>${source.slice(end)}`;
}

/** Numbers that nothing in these parts has: changes, comments and bookmarks are told apart by them. */
export function freeIds(file: OoxmlPackage, parts: readonly string[]): NextId {
  let last = 0;
  const look = ({ attributes, children }: XmlElement): void => {
    const id = Number(attributes["w:id"]);
    if (Number.isSafeInteger(id) && id > last) last = id;
    for (const child of children) if (isElement(child)) look(child);
  };
  for (const path of parts) {
    const root = file.zip.has(path) ? file.readablePart(path) : null;
    if (root !== null) look(root);
  }
  return () => {
    last += 1;
    return String(last);
  };
}
