import { type XmlElement, childNamed, isElement, ownText } from "../../../ooxml/xml";

/** A formula as it reads on one line: a fraction with a slash, all else in the order in which it stands. */
export function mathText(element: XmlElement): string {
  if (element.name === "m:t" || element.name === "w:t") return ownText(element);
  if (element.name === "m:f") {
    const side = (name: string) => {
      const of = childNamed(element, name);
      return of === null ? "" : mathText(of);
    };
    return `${side("m:num")}/${side("m:den")}`;
  }
  return element.children.filter(isElement).map(mathText).join("");
}
