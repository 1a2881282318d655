import { type XmlElement, childNamed, childrenNamed } from "../../../ooxml/xml";

/** Of the ways a thing is written (`mc:AlternateContent`) the first whose vocabularies Word knows, or its fallback. */
export function shownAlternative(element: XmlElement): XmlElement | null {
  const known = childrenNamed(element, "mc:Choice").find(
    ({ attributes }) => !(attributes["Requires"] ?? "?").split(" ").includes("?"),
  );
  return known ?? childNamed(element, "mc:Fallback");
}
