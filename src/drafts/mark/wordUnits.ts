import { type XmlElement, childNamed, isElement } from "../../ooxml/xml";
import type { SourcePiece, TextSource } from "../read/word/textSource";

/** Why a text may not be changed where it stands: what it is part of would undo or contradict the change. */
type Fixed = "field" | "link" | "control" | "moved" | "ruby" | "nested";

/** A run of a Word file's paragraph, and what matters of its surroundings. */
export interface SourceRun {
  readonly element: XmlElement;
  /** Another author's insertion that it stands in. */
  readonly insertion: XmlElement | null;
  /** The child of the paragraph that it is, or stands in. */
  readonly top: XmlElement;
  readonly paragraph: XmlElement;
  /** Null where its text may be changed. */
  readonly fixed: Fixed | null;
}

/** Where a letter of the text is written: in which element of which run, and at which letter of it. */
export interface Letter {
  readonly run: SourceRun;
  readonly node: XmlElement;
  readonly at: number;
}

/** The attribute's value; an empty text where it is left out. */
export function attribute({ attributes }: XmlElement, name: string): string {
  return attributes[name] ?? "";
}

export function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter(isElement);
}

/** The elements from a part's root to one in it, both with it, found by their places in the source. */
export function pathTo(root: XmlElement, element: XmlElement): readonly XmlElement[] {
  const path = [root];
  for (let at = root; at !== element;) {
    const next = childAround(at, element);
    if (next === null) return path;
    path.push(next);
    at = next;
  }
  return path;
}

function childAround({ children }: XmlElement, { start }: XmlElement): XmlElement | null {
  let [low, high] = [0, children.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((children[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const child = children[low];
  return child !== undefined && isElement(child) ? child : null;
}

/** The letters of a text that was read, each with its place; null for one nobody typed. */
export function lettersOf({ pieces }: TextSource, root: XmlElement): readonly (Letter | null)[] {
  return pieces.flatMap((piece) => {
    const { node, text } = piece;
    const run = node && runAround(node, piece, root);
    return Array.from({ length: text.length }, (_, at) => node && run && { run, node, at });
  });
}

function runAround(node: XmlElement, { inField }: SourcePiece, root: XmlElement): SourceRun | null {
  const path = pathTo(root, node);
  const inner = path.findLastIndex(({ name }) => name === "w:p");
  const [paragraph, top, element] = [path[inner], path[inner + 1], path.at(-2)];
  if (paragraph === undefined || top === undefined || element?.name !== "w:r") return null;
  const around = path.slice(inner + 1, -2);
  const insertion = around.findLast(({ name }) => name === "w:ins") ?? null;
  const fixed = path.map(fixing).find((why) => why !== null);
  // Only an insertion of runs, itself in nothing else, can be taken apart around a change.
  const isApart = insertion === null || (insertion === top && around.length === 1);
  const isNested = !isApart || isInOneOfSeveralWays(path);
  const kept = fixed ?? (inField ? "field" : null) ?? (isNested ? "nested" : null);
  return { element, insertion, top, paragraph, fixed: kept };
}

/** Whether the same words stand a second time for other programs, but for a text box, which has its twin. */
function isInOneOfSeveralWays(path: readonly XmlElement[]): boolean {
  const box = path.findIndex(({ name }) => name === "w:txbxContent");
  const ways = path.flatMap(({ name }, at) => (name === "mc:AlternateContent" ? [at] : []));
  return ways.length > 1 || ways.some((at) => at > box);
}

/** Why a text in an element may not be changed. */
function fixing(element: XmlElement): Fixed | null {
  switch (element.name) {
    case "w:hyperlink":
      return "link";
    case "w:fldSimple":
      return "field";
    case "w:moveTo":
      return "moved";
    case "w:ruby":
      return "ruby";
    case "w:sdt":
      return controlled(element);
    default:
      return null;
  }
}

/** A content control that takes its text from elsewhere, offers a choice, or is locked. */
function controlled(control: XmlElement): Fixed | null {
  const properties = childNamed(control, "w:sdtPr");
  const is = (name: string) => childNamed(properties, name) !== null;
  const lock = childNamed(properties, "w:lock");
  const isLocked = lock !== null && /content/iu.test(attribute(lock, "w:val"));
  const isChosen = [
    "w:dataBinding",
    "w15:dataBinding",
    "w:date",
    "w:dropDownList",
    "w:comboBox",
  ].some(is);
  return isLocked || isChosen ? "control" : null;
}
