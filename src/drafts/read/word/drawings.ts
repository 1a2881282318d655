import { type XmlElement, elementsNamed, isElement, ownText } from "../../../ooxml/xml";
import type { UnreadKind } from "../../draft";
import type { WordReader } from "./reader";
import { shownAlternative } from "./shownAlternative";
import type { WordBlock } from "./textSource";

/**
 * The words of a drawing: of its text boxes, of WordArt, of shapes and of SmartArt; and what it has that is not read.
 */
export function drawnBlocks(drawing: XmlElement, reader: WordReader): readonly WordBlock[] {
  const blocks: WordBlock[] = [];
  look(drawing);
  return blocks;

  function look(element: XmlElement): void {
    const { name, attributes, children } = element;
    switch (name) {
      case "w:txbxContent":
        blocks.push(...reader.boxBlocks(children, { ...reader, fields: [] }));
        return;
      case "a:p":
        blocks.push(paragraph(drawnText(element)));
        return;
      case "v:textpath":
        blocks.push(paragraph(attributes["string"] ?? ""));
        return;
      case "dgm:relIds":
        blocks.push(...smartArt(attributes["r:dm"]));
        return;
      case "mc:AlternateContent":
        for (const child of shownAlternative(element)?.children ?? [])
          if (isElement(child)) look(child);
        return;
      default: {
        const what = unread[name];
        if (what !== undefined) blocks.push({ is: "unread", what });
        for (const child of children) if (isElement(child)) look(child);
      }
    }
  }

  function smartArt(id: string | undefined): readonly WordBlock[] {
    const path = reader.relationships.get(id ?? "")?.path;
    const root = path === undefined ? null : reader.file.readablePart(path);
    if (root === null) return [{ is: "unread", what: "drawing" }];
    return elementsNamed(root, "a:p").map((each) => paragraph(drawnText(each)));
  }
}

const unread: Readonly<Record<string, UnreadKind>> = {
  "pic:pic": "picture",
  "v:imagedata": "picture",
  "c:chart": "chart",
  "cx:chart": "chart",
  "w:control": "object",
  "o:OLEObject": "object",
  "wp:contentPart": "drawing",
};

function paragraph(text: string): WordBlock {
  return { is: "paragraph", text };
}

/** The text of a paragraph of drawings (`a:p`). */
function drawnText(element: XmlElement): string {
  if (element.name === "a:t") return ownText(element);
  if (element.name === "a:br") return "\n";
  return element.children.filter(isElement).map(drawnText).join("");
}
