import { SaxesParser } from "saxes";
import { ooxmlLimits } from "./limits";
import { type PackageProblem, UnreadablePackage } from "./packageProblem";
import { type Prefixes, declared, knownName, knownRequirements, noPrefixes } from "./vocabularies";
import type { XmlElement, XmlNode } from "./xml";

/** Elements to be handed over one by one as soon as they close, and not kept: rows of a large sheet. */
export interface HandedOver {
  readonly name: string;
  visit(element: XmlElement): void;
}

type XmlProblem = Exclude<PackageProblem["kind"], "notZip">;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
  end: number;
  innerStart: number;
  innerEnd: number;
}

/**
 * The root element of a part's XML. Throws `UnreadablePackage` naming the part where the text is not well-formed, has a
 * document type, or passes what `ooxmlLimits` allow. Takes time in proportion to the text, whatever stands in it.
 */
export function parseXml(source: string, part: string, handedOver?: HandedOver): XmlElement {
  const refuse = (kind: XmlProblem): never => {
    throw new UnreadablePackage({ kind, part });
  };
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  const inForce: Prefixes[] = [noPrefixes];
  const names = new Names();
  const roots: XmlElement[] = [];
  let nodes = 0;
  let tagStart = 0;
  /** Where the last piece of markup ended, so that a text between two has a place. */
  let markupEnd = 0;
  const count = () => {
    nodes += 1;
    if (nodes > ooxmlLimits.nodes) refuse("largePart");
  };
  const addText = (text: string, end: number) => {
    const inner = open.at(-1);
    if (inner !== undefined && text !== "") {
      if (text.length > ooxmlLimits.textLength) refuse("largePart");
      count();
      inner.children.push({ text, start: markupEnd, end });
    }
    markupEnd = end;
  };

  parser.on("error", () => refuse("damagedPart"));
  parser.on("doctype", () => refuse("documentType"));
  parser.on("opentagstart", () => {
    // The parser stands behind the name, which holds no "<".
    tagStart = source.lastIndexOf("<", parser.position - 1);
  });
  // The parser stands behind the "<" that ends the text.
  parser.on("text", (text) => {
    addText(text, parser.position - 1);
  });
  parser.on("cdata", (text) => {
    addText(text, parser.position);
  });
  // The parser stands before the ">" of the comment.
  parser.on("comment", () => {
    markupEnd = parser.position + 1;
  });
  parser.on("processinginstruction", () => {
    markupEnd = parser.position;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length >= ooxmlLimits.depth) refuse("deepPart");
    const within = declared(inForce.at(-1) ?? noPrefixes, attributes);
    inForce.push(within);
    markupEnd = parser.position;
    const knownAs = names.known(name, within);
    const element: OpenElement = {
      name: knownAs,
      attributes:
        knownAs === "mc:Choice"
          ? { Requires: knownRequirements(attributes["Requires"] ?? "", within) }
          : renamed(attributes, within),
      children: [],
      start: tagStart,
      innerStart: markupEnd,
      innerEnd: markupEnd,
      end: markupEnd,
    };
    count();
    if (open.length === 0) roots.push(element);
    if (element.name !== handedOver?.name) open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    inForce.pop();
    markupEnd = parser.position;
    const element = open.pop();
    if (element === undefined) return;
    element.end = markupEnd;
    const isEmpty = element.innerStart === markupEnd;
    element.innerEnd = isEmpty ? markupEnd : source.lastIndexOf("<", markupEnd - 1);
    if (element.name !== handedOver?.name) return;
    nodes = 0;
    handedOver.visit(element);
  });
  parser.write(source).close();
  return roots[0] ?? refuse("damagedPart");
}

/** The names of a part are few and stand many times. */
class Names {
  private inForce: Prefixes = noPrefixes;
  private readonly names = new Map<string, string>();

  known(written: string, inForce: Prefixes): string {
    if (inForce !== this.inForce) {
      this.names.clear();
      this.inForce = inForce;
    }
    let name = this.names.get(written);
    if (name === undefined) {
      name = knownName(written, inForce, "element");
      this.names.set(written, name);
    }
    return name;
  }
}

function renamed(
  attributes: Readonly<Record<string, string>>,
  inForce: Prefixes,
): Readonly<Record<string, string>> {
  let prefixed = false;
  for (const name in attributes) prefixed ||= name.includes(":");
  if (!prefixed) return attributes;
  const names: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const name in attributes)
    names[knownName(name, inForce, "attribute")] = attributes[name] ?? "";
  return names;
}
