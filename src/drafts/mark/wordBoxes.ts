import { type XmlElement, childNamed, elementsNamed } from "../../ooxml/xml";

export const boxText = "w:txbxContent";

/** A text box; `twin` is the same box drawn another way. */
export interface Box {
  readonly content: XmlElement;
  readonly twin: XmlElement | null;
}

/** The text boxes of a drawing: of two ways it is drawn the one that is read, with the other beside it. */
export function boxesIn(drawing: XmlElement): readonly Box[] {
  if (drawing.name !== "mc:AlternateContent") {
    return elementsNamed(drawing, boxText).map((content) => ({ content, twin: null }));
  }
  const choice = boxesOf(childNamed(drawing, "mc:Choice"));
  const fallback = boxesOf(childNamed(drawing, "mc:Fallback"));
  const [read, other] = choice.length > 0 ? [choice, fallback] : [fallback, choice];
  return read.map((content, index) => ({ content, twin: other[index] ?? null }));
}

function boxesOf(way: XmlElement | null): readonly XmlElement[] {
  return way === null ? [] : elementsNamed(way, boxText);
}
