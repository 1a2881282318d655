import { type XmlElement, ownText } from "../../ooxml/xml";
import { printable } from "../../release/render/printable";
import { elementsOf } from "./wordUnits";

/** A place between two letters of a run, or before its first or behind its last one. */
export interface RunPoint {
  readonly node: XmlElement;
  readonly at: number;
}

/** A stretch of a run that is deleted. */
export interface RunDeletion {
  readonly from: RunPoint;
  readonly to: RunPoint;
}

/** Markup to stand beside runs, where the run is parted for it. */
export interface RunPut {
  readonly at: RunPoint;
  readonly xml: string;
}

/** What a run becomes: pieces of it, those that are deleted marked so, and what was put between them. */
export type RunAtom =
  | { readonly is: "kept" | "deleted"; readonly xml: string }
  | { readonly is: "put"; readonly xml: string };

/** Parts a run at what is put into it and around what is deleted; its properties are kept by each piece. */
export function partedRun(
  source: string,
  run: XmlElement,
  {
    deletions,
    puts,
  }: { readonly deletions: readonly RunDeletion[]; readonly puts: readonly RunPut[] },
): readonly RunAtom[] {
  const atoms: RunAtom[] = [];
  const head = source.slice(run.start, run.innerStart);
  const children = elementsOf(run);
  const properties = children.find(({ name }) => name === "w:rPr");
  const shared = properties === undefined ? "" : source.slice(properties.start, properties.end);
  let buffer = "";
  let deleting = false;
  const flush = () => {
    if (buffer !== "") {
      const xml = `${head}${shared}${buffer}</w:r>`;
      atoms.push({ is: deleting ? "deleted" : "kept", xml });
    }
    buffer = "";
  };
  const points = pointsIn(deletions, puts);
  const pass = (point: PointEdits | undefined) => {
    if (point === undefined) return;
    if (point.deletionEnds) {
      flush();
      deleting = false;
    }
    for (const xml of point.puts) {
      flush();
      atoms.push({ is: "put", xml });
    }
    if (point.deletionBegins) {
      flush();
      deleting = true;
    }
  };
  for (const child of children) {
    if (child === properties) continue;
    const written = source.slice(child.start, child.end);
    const length = lettersIn(child);
    const cuts = points.get(child);
    const ends = [...new Set([...(cuts?.keys() ?? []), length])]
      .filter((at) => at > 0)
      .sort((one, other) => one - other);
    pass(cuts?.get(0));
    const letters = child.name === "w:t" ? writtenLetters(source, child) : [];
    let from = 0;
    for (const to of ends) {
      const isWhole = from === 0 && to === length && !deleting;
      buffer +=
        child.name === "w:t" && !isWhole ? textPiece(letters.slice(from, to), deleting) : written;
      pass(cuts?.get(to));
      from = to;
    }
    if (length === 0) buffer += written;
  }
  flush();
  return atoms;
}

/** What begins, ends or is put at one place of a run. */
interface PointEdits {
  deletionBegins: boolean;
  deletionEnds: boolean;
  readonly puts: string[];
}

/** The places of a run where something happens, by element and letter. */
function pointsIn(
  deletions: readonly RunDeletion[],
  puts: readonly RunPut[],
): ReadonlyMap<XmlElement, ReadonlyMap<number, PointEdits>> {
  const points = new Map<XmlElement, Map<number, PointEdits>>();
  const editsAt = ({ node, at }: RunPoint): PointEdits => {
    const inNode = points.get(node) ?? new Map<number, PointEdits>();
    const edits = inNode.get(at) ?? { deletionBegins: false, deletionEnds: false, puts: [] };
    points.set(node, inNode.set(at, edits));
    return edits;
  };
  for (const { from, to } of deletions) {
    editsAt(from).deletionBegins = true;
    editsAt(to).deletionEnds = true;
  }
  for (const { at, xml } of puts) editsAt(at).puts.push(xml);
  return points;
}

function lettersIn(child: XmlElement): number {
  if (child.name === "w:t") return ownText(child).length;
  return child.name === "w:noBreakHyphen" ? 1 : 0;
}

function textPiece(letters: readonly string[], deleted: boolean): string {
  const name = deleted ? "w:delText" : "w:t";
  return `<${name} xml:space="preserve">${letters.join("")}</${name}>`;
}

/** The letters of a text as they are written, so that what is kept is not written otherwise (`"` or `&quot;`). */
function writtenLetters(source: string, text: XmlElement): readonly string[] {
  const written = source.slice(text.innerStart, text.innerEnd);
  const letters = written.match(/&[^;]*;|\r\n|[^]/gu)?.flatMap(halves) ?? [];
  const read = ownText(text);
  // Comments and sections of raw text, and characters beyond the first plane by their number, are written anew.
  const isSame = letters.length === read.length && !written.includes("<");
  return isSame ? letters : read.split("").map(escaped);
}

/** A character beyond the first plane counts as two letters, also where it is written by its number. */
function halves(letter: string): readonly string[] {
  if (letter === "\r\n") return [letter];
  if (!letter.startsWith("&#")) return letter.length === 2 ? letter.split("") : [letter];
  const code = letter.startsWith("&#x")
    ? parseInt(letter.slice(3), 16)
    : Number(letter.slice(2, -1));
  return code > 0xffff ? [letter, ""] : [letter];
}

/** A text as XML holds it; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  return escaped(printable(text));
}

function escaped(text: string): string {
  return text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;");
}
