/**
 * An element of a workbook's XML. Names are without their namespace prefix: some writers put one before
 * every name (`<x:worksheet>`), and a workbook's parts mix no vocabularies that would need telling apart.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, entities resolved. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/gu;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** The root element of a document; null where the text is not well-formed. A document type is refused. */
export function parseXml(source: string): XmlElement | null {
  const root: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open: OpenElement[] = [root];
  let at = 0;
  for (const match of source.matchAll(markup)) {
    const inner = open.at(-1);
    if (inner === undefined) return null;
    const between = source.slice(at, match.index);
    if (between.includes("<")) return null;
    inner.text += resolved(between);
    at = match.index + match[0].length;
    const [, literal, closed, opened, attributes, selfClosed] = match;
    if (literal !== undefined) inner.text += literal;
    else if (closed !== undefined) {
      if (open.length < 2 || open.pop()?.name !== localName(closed)) return null;
    } else if (opened !== undefined) {
      const element = {
        name: localName(opened),
        attributes: attributesOf(attributes ?? ""),
        children: [],
        text: "",
      };
      inner.children.push(element);
      if (selfClosed !== "/") open.push(element);
    }
  }
  const complete = open.length === 1 && root.children.length === 1;
  return complete && source.slice(at).trim() === "" ? (root.children[0] ?? null) : null;
}

export function childrenNamed(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function childNamed(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

/** A yes-or-no attribute, as all of its spellings say it: Excel writes "1", LibreOffice "true". */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of source.matchAll(attribute))
    attributes[localName(name)] = resolved(double ?? single ?? "");
  return attributes;
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function resolved(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/giu, (whole, hex, decimal, name) => {
    const code = typeof hex === "string" ? parseInt(hex, 16) : parseInt(String(decimal), 10);
    if (typeof name === "string") return named[name] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
