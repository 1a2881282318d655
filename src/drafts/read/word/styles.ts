import {
  type XmlElement,
  childNamed,
  childrenNamed,
  elementsNamed,
  isOn,
} from "../../../ooxml/xml";

/** How a run looks, as far as it changes what is read. */
interface RunLook {
  readonly hidden: boolean;
  readonly struck: boolean;
  /** Raised above the line, as a footnote's mark is. */
  readonly raised: boolean;
}

/** The styles of a Word file. */
export interface WordStyles {
  /** How a run looks by its own properties, its style and that of its paragraph (ECMA-376, part 1, 17.7.3). */
  runLook(properties: XmlElement | null, paragraph: XmlElement | null): RunLook;
  /** The numbering (`w:numPr`) that a paragraph has, of its own or by its style; null where it has none. */
  numbering(paragraph: XmlElement | null): XmlElement | null;
}

const toggles = ["w:vanish", "w:strike", "w:dstrike"] as const;

/** Reads the styles of a part; those of a file without one say nothing. */
export function wordStyles(root: XmlElement | null): WordStyles {
  const styles = new Map(
    childrenNamed(root, "w:style").map((style) => [style.attributes["w:styleId"] ?? "", style]),
  );
  const ofDefaults = root === null ? [] : elementsNamed(root, "w:rPrDefault");
  const defaults = childNamed(ofDefaults[0] ?? null, "w:rPr");
  const defaultParagraph = childrenNamed(root, "w:style").find(
    ({ attributes }) => attributes["w:type"] === "paragraph" && isOn(attributes["w:default"]),
  )?.attributes["w:styleId"];

  /** A style and those it is based on, the nearest first. */
  const chain = (id: string | undefined): readonly XmlElement[] => {
    const found: XmlElement[] = [];
    for (let at = id; at !== undefined;) {
      const style = styles.get(at);
      if (style === undefined || found.includes(style)) break;
      found.push(style);
      at = childNamed(style, "w:basedOn")?.attributes["w:val"];
    }
    return found;
  };
  const inChain = (id: string | undefined, name: string): XmlElement | null =>
    chain(id)
      .map((style) => childNamed(childNamed(style, "w:rPr"), name))
      .find((property) => property !== null) ?? null;
  const paragraphStyle = (paragraph: XmlElement | null) =>
    childNamed(paragraph, "w:pStyle")?.attributes["w:val"] ?? defaultParagraph;

  return {
    runLook: (properties, paragraph) => {
      const ofRun = childNamed(properties, "w:rStyle")?.attributes["w:val"];
      const ofParagraph = paragraphStyle(paragraph);
      const [hidden, struck, struckTwice] = toggles.map((name) => {
        const own = childNamed(properties, name);
        if (own !== null) return isSet(own);
        // Of a style of letters and one of paragraphs, either alone sets it and both together take it back.
        const set = isSet(inChain(ofRun, name)) !== isSet(inChain(ofParagraph, name));
        return set || isSet(childNamed(defaults, name));
      });
      const raised =
        childNamed(properties, "w:vertAlign") ??
        inChain(ofRun, "w:vertAlign") ??
        inChain(ofParagraph, "w:vertAlign");
      return {
        hidden: hidden === true,
        struck: struck === true || struckTwice === true,
        raised: raised?.attributes["w:val"] === "superscript",
      };
    },
    numbering: (paragraph) =>
      childNamed(paragraph, "w:numPr") ??
      chain(paragraphStyle(paragraph))
        .map((style) => childNamed(childNamed(style, "w:pPr"), "w:numPr"))
        .find((numbering) => numbering !== null) ??
      null,
  };
}

/** A property that is there is set, unless it says that it is not. */
function isSet(property: XmlElement | null): boolean {
  if (property === null) return false;
  const value = property.attributes["w:val"];
  return value === undefined || isOn(value);
}
