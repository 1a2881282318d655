import type { OoxmlPackage } from "../ooxml/ooxmlPackage";
import { type XmlElement, childNamed, childrenNamed, ownText } from "../ooxml/xml";

/**
 * The text of a string: its own or that of its runs of rich text. The readings that Excel keeps over
 * kanji (furigana, `rPh`) are not part of it.
 */
export function stringText(item: XmlElement): string {
  const plain = childrenNamed(item, "t").map(ownText);
  const runs = childrenNamed(item, "r").map((run) => runText(childNamed(run, "t")));
  return unescaped([...plain, ...runs].join(""));
}

function runText(text: XmlElement | null): string {
  return text === null ? "" : ownText(text);
}

/** The strings that cells refer to by their number, of the part at `path`. */
export function sharedStrings(file: OoxmlPackage, path: string): readonly string[] {
  const strings: string[] = [];
  file.part(path, { name: "si", visit: (item) => strings.push(stringText(item)) });
  return strings;
}

/** Characters that XML cannot hold are written _xHHHH_; line ends are made LF, as a cell's are. */
export function unescaped(text: string): string {
  return text
    .replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/gu, "\n");
}
