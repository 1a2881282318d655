import { type XmlElement, childNamed, isElement } from "../../ooxml/xml";

/** Why a text may not be changed where it stands: what it is part of would undo or contradict the change. */
export type Fixed = "field" | "link" | "control" | "moved" | "ruby" | "nested";

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

/** A paragraph or a cell of a Word file as it is read, each letter with its place; null for one nobody typed. */
export interface SourceUnit {
  readonly is: "paragraph" | "cell";
  readonly text: string;
  readonly letters: readonly (Letter | null)[];
  /** Its paragraphs, more than one in a cell. */
  readonly paragraphs: readonly XmlElement[];
  /** The cell it is, and the row that is in. */
  readonly cell: { readonly element: XmlElement; readonly row: XmlElement } | null;
  readonly part: string;
  readonly where: "body" | "box" | "note" | "header" | "footer";
  /** What of the body a comment on it is fastened to, where it cannot have its own; null for the first paragraph. */
  readonly host: XmlElement | null;
  /** The same words a second time, for programs that do not know the first way of drawing them. */
  readonly twins: readonly SourceUnit[];
}

/** The attribute's value; an empty text where it is left out. */
export function attribute({ attributes }: XmlElement, name: string): string {
  return attributes[name] ?? "";
}

export function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter(isElement);
}

/** Whether a property of an element is there and not switched off ("0", "false", "off"). */
export function hasProperty(properties: XmlElement | null, name: string): boolean {
  const property = childNamed(properties, name);
  return property !== null && !/^(?:0|false|off)$/u.test(attribute(property, "w:val"));
}
