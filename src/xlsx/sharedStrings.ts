import { type XmlElement, childNamed, childrenNamed } from "./xml";

/**
 * The text of a string: its own or that of its runs of rich text. The readings that Excel keeps over
 * kanji (furigana, `rPh`) are not part of it.
 */
export function stringText(item: XmlElement): string {
  const plain = childrenNamed(item, "t").map((text) => text.text);
  const runs = childrenNamed(item, "r").map((run) => childNamed(run, "t")?.text ?? "");
  return unescaped([...plain, ...runs].join(""));
}

/** The strings that cells refer to by their number. */
export function sharedStrings(table: XmlElement): readonly string[] {
  return childrenNamed(table, "si").map(stringText);
}

/** Characters that XML cannot hold are written _xHHHH_; line ends are made LF, as a cell's are. */
export function unescaped(text: string): string {
  return text
    .replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/gu, "\n");
}
