/** A piece of a Word file's XML, kept as it is written, so that what nobody changes stays byte for byte. */
export type XmlNode = string | XmlElement;

export interface XmlElement {
  /** With its prefix, as all writers of Word files spell it: "w:p". */
  readonly name: string;
  /** Whatever stands behind the name in the opening tag. */
  readonly attributes: string;
  readonly children: readonly XmlNode[];
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

const markup =
  /<!--[^]*?-->|<\?[^]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:"[^"]*"|'[^']*'|[^"'>/]|\/(?!>))*)(\/?)>/gu;

/** The nodes of a document; null where its tags do not close each other. */
export function parsedXml(source: string): readonly XmlNode[] | null {
  const root: OpenElement = { name: "", attributes: "", children: [] };
  const open = [root];
  let at = 0;
  for (const match of source.matchAll(markup)) {
    const inner = open.at(-1);
    if (inner === undefined) return null;
    if (match.index > at) inner.children.push(source.slice(at, match.index));
    at = match.index + match[0].length;
    const [written, closed, opened, attributes = "", selfClosed] = match;
    if (closed !== undefined) {
      if (open.length < 2 || open.pop()?.name !== closed) return null;
    } else if (opened === undefined) inner.children.push(written);
    else {
      const element: OpenElement = { name: opened, attributes, children: [] };
      inner.children.push(element);
      if (selfClosed !== "/") open.push(element);
    }
  }
  return open.length === 1 ? [...root.children, source.slice(at)] : null;
}

export function writtenXml(nodes: readonly XmlNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === "string") return node;
      const { name, attributes, children } = node;
      const inner = writtenXml(children);
      return inner === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
    })
    .join("");
}

export function element(name: string, children: readonly XmlNode[] = []): XmlElement {
  return { name, attributes: "", children };
}

export function childElement({ children }: XmlElement, name: string): XmlElement | null {
  for (const child of children) if (typeof child !== "string" && child.name === name) return child;
  return null;
}

/** All elements of a name below the nodes, but for those within another of them. */
export function elementsNamed(nodes: readonly XmlNode[], name: string): readonly XmlElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === "string") return [];
    return node.name === name ? [node] : elementsNamed(node.children, name);
  });
}

/** The value of an attribute that may be left out; null where it is. */
export function attributeOf({ attributes }: XmlElement, name: string): string | null {
  const match = new RegExp(String.raw`\s${name}\s*=\s*["']([^"']*)["']`, "u").exec(attributes);
  return match?.[1] ?? null;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The text of nodes that are text alone, entities resolved. */
export function textOf(nodes: readonly XmlNode[]): string {
  return nodes
    .map((node) => (typeof node === "string" ? node : textOf(node.children)))
    .join("")
    .replace(
      /&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/giu,
      (whole, hex?: string, code?: string, name?: string) => {
        if (name !== undefined) return entities[name] ?? whole;
        return String.fromCodePoint(hex === undefined ? Number(code) : parseInt(hex, 16));
      },
    );
}
