/**
 * A part's XML as a tree, with the place of every piece in the source: what is changed can be cut out of the text by
 * its place, and the rest stays as it was written.
 */
export type XmlNode = XmlElement | XmlText;

export interface XmlElement {
  /**
   * Its name with the prefix that its vocabulary usually has ("w:p", "m:oMath"), whatever prefix the file gives it;
   * those of workbooks and packages have none ("row", "Relationship"). See `vocabularies.ts`.
   */
  readonly name: string;
  /**
   * By name, prefixed as elements are: "r:id", "w:val"; one without a prefix has none. What a choice (`mc:Choice`)
   * requires is given by the prefixes known here too.
   */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The offsets of its opening tag's "<" and behind its closing tag's ">", in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Where what it holds begins and ends; both are `end` for an empty element (<w:br/>). */
  readonly innerStart: number;
  readonly innerEnd: number;
}

interface XmlText {
  /** Entities resolved, line ends made LF. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function isElement(node: XmlNode): node is XmlElement {
  return "name" in node;
}

export function childrenNamed(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element?.children.filter((child): child is XmlElement => isNamed(child, name)) ?? [];
}

export function childNamed(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((child): child is XmlElement => isNamed(child, name)) ?? null;
}

function isNamed(node: XmlNode, name: string): boolean {
  return isElement(node) && node.name === name;
}

/** The text that an element holds itself; that of the elements in it is not part of it. */
export function ownText({ children }: XmlElement): string {
  let text = "";
  for (const child of children) if (!isElement(child)) text += child.text;
  return text;
}

/** All elements of a name below an element in the order of the file, but for those within another of them. */
export function elementsNamed({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children
    .filter(isElement)
    .flatMap((child) => (child.name === name ? [child] : elementsNamed(child, name)));
}

/** A yes-or-no attribute, as all of its spellings say it: Excel writes "1", LibreOffice "true". */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
