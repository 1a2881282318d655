import {
  type XmlElement,
  type XmlNode,
  attributeOf,
  childElement,
  element,
  elementsNamed,
  textOf,
} from "./wordXml";

/** What of a Word file's body is read on the page, and what is in it but hidden. */
export interface ShownBody {
  readonly nodes: readonly XmlNode[];
  readonly hidden: readonly string[];
}

/** Elements that only stand around what is read: fields (a date, a property), ruby, the direction of writing. */
const wrappers: ReadonlySet<string> = new Set([
  "w:fldSimple",
  "w:ruby",
  "w:rubyBase",
  "w:bdo",
  "w:dir",
]);
const dropped: ReadonlySet<string> = new Set(["w:rt", "w:rubyPr"]);
const boxText = "w:txbxContent";

/**
 * A Word file's body as the library that reads it knows it: the text of its fields, of ruby, of formulas and of boxes
 * as plain text, cells that are deleted left out, and no hidden text.
 */
export function shownBody(nodes: readonly XmlNode[]): ShownBody {
  const hidden: string[] = [];
  const shown = (each: readonly XmlNode[]): readonly XmlNode[] => each.flatMap(shownNode);
  const shownNode = (node: XmlNode): readonly XmlNode[] => {
    if (typeof node === "string") return [node];
    const { name, children } = node;
    if (dropped.has(name) || isDeletedCell(node)) return [];
    if (wrappers.has(name)) return shown(children);
    if (isHiddenRun(node)) {
      hidden.push(runText(node.children));
      return [];
    }
    switch (name) {
      case "w:cr":
        return [element("w:br")];
      case "w:ptab":
        return [element("w:tab")];
      case "w:dstrike":
        return [{ ...node, name: "w:strike" }];
      case "m:oMath":
        return [
          element("w:r", [
            element(
              "w:t",
              elementsNamed(children, "m:t").flatMap((each) => each.children),
            ),
          ]),
        ];
      case "mc:AlternateContent":
        return alternative(node, shown);
      case "w:drawing": {
        const boxes = elementsNamed(children, boxText);
        // The library reads text boxes as old Word files have them.
        return boxes.length === 0 ? [node] : [element("w:pict", shown(boxes))];
      }
      default:
        return [{ ...node, children: shown(children) }];
    }
  };
  return { nodes: shown(nodes), hidden: hidden.filter((text) => text.trim() !== "") };
}

/** Of the ways a thing is drawn the one Word shows where it has words, else the one the library knows. */
function alternative(
  node: XmlElement,
  shown: (nodes: readonly XmlNode[]) => readonly XmlNode[],
): readonly XmlNode[] {
  const choice = childElement(node, "mc:Choice");
  const fallback = childElement(node, "mc:Fallback");
  const hasWords = choice !== null && elementsNamed(choice.children, boxText).length > 0;
  const read = hasWords || fallback === null ? choice : fallback;
  return read === null ? [] : shown(read.children);
}

function isDeletedCell(node: XmlElement): boolean {
  const properties = node.name === "w:tc" ? childElement(node, "w:tcPr") : null;
  return properties !== null && childElement(properties, "w:cellDel") !== null;
}

/** Whether Word does not show a run; one that holds a text box is left as it is. */
function isHiddenRun(node: XmlElement): boolean {
  const properties = node.name === "w:r" ? childElement(node, "w:rPr") : null;
  const vanish = properties && childElement(properties, "w:vanish");
  if (!vanish) return false;
  const isOff = /^(?:0|false|off)$/u.test(attributeOf(vanish, "w:val") ?? "");
  return !isOff && elementsNamed(node.children, boxText).length === 0;
}

/** The paragraphs of a header, a footer or comments, without the page's number, which is no figure of a release. */
export function paragraphTexts(nodes: readonly XmlNode[]): readonly string[] {
  const { nodes: shown, hidden } = shownBody(withoutPageNumbers(nodes));
  return [
    ...elementsNamed(shown, "w:p").map(({ children }) => runText(children)),
    ...hidden,
  ].filter((text) => text.trim() !== "");
}

/** A paragraph's text as accepted: what is inserted counts, what is deleted or moved away does not. */
function runText(nodes: readonly XmlNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === "string" || gone.has(node.name)) return "";
      if (node.name === "w:t") return textOf(node.children);
      if (node.name === "w:noBreakHyphen") return "-";
      return blanks.has(node.name) ? " " : runText(node.children);
    })
    .join("");
}

const gone: ReadonlySet<string> = new Set(["w:del", "w:moveFrom", "w:rPr", "w:pPr"]);
const blanks: ReadonlySet<string> = new Set(["w:tab", "w:br", "w:cr"]);
const pageNumber = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/u;

/** A field is a run of marks: where it begins, its instruction, where its result begins, where it ends. */
function withoutPageNumbers(nodes: readonly XmlNode[]): readonly XmlNode[] {
  let instruction: string | null = null;
  const kept = (each: readonly XmlNode[]): readonly XmlNode[] =>
    each.flatMap((node): readonly XmlNode[] => {
      if (typeof node === "string") return [node];
      if (node.name === "w:fldSimple" && pageNumber.test(attributeOf(node, "w:instr") ?? ""))
        return [];
      if (node.name === "w:fldChar") {
        const type = attributeOf(node, "w:fldCharType");
        if (type !== "separate") instruction = type === "begin" ? "" : null;
      } else if (node.name === "w:instrText")
        instruction = `${instruction ?? ""}${textOf(node.children)}`;
      else if (node.name === "w:t" && instruction !== null && pageNumber.test(instruction))
        return [];
      return [{ ...node, children: kept(node.children) }];
    });
  return kept(nodes);
}
