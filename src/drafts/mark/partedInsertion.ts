import type { XmlElement } from "../../ooxml/xml";
import { type RunAtom, xmlText } from "./runEdits";

/** Another's insertion, parted where something is put between its runs: it stays theirs, piece by piece. */
export function partedInsertion(
  source: string,
  insertion: XmlElement,
  atoms: readonly RunAtom[],
  nextId: () => string,
): string {
  const head = source.slice(insertion.start, insertion.innerStart);
  let xml = "";
  let open = false;
  let opened = false;
  for (const atom of atoms) {
    if (atom.is === "put") {
      xml += `${open ? `</${insertion.name}>` : ""}${atom.xml}`;
      open = false;
    } else {
      if (!open) xml += opened ? again(insertion, nextId()) : head;
      xml += atom.xml;
      [open, opened] = [true, true];
    }
  }
  if (open) xml += `</${insertion.name}>`;
  return xml;
}

/** The same insertion, begun once more under a number of its own. */
function again({ name, attributes }: XmlElement, id: string): string {
  const own = { ...attributes, "w:id": id };
  const written = Object.entries(own).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  return `<${name}${written.join("")}>`;
}
