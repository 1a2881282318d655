import type { OoxmlPackage } from "../../ooxml/ooxmlPackage";

/** A changed part in the encoding it came in: UTF-8 or UTF-16, with its mark if it had one. */
export function encoded(source: string, part: string, { zip }: OoxmlPackage): Uint8Array {
  const [first, second, third] = zip.has(part) ? zip.bytes(part) : [];
  if (second === 0 || (first === 0xff && second === 0xfe)) return utf16(source, "little");
  if (first === 0 || (first === 0xfe && second === 0xff)) return utf16(source, "big");
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  return new TextEncoder().encode(isMarked ? `\ufeff${source}` : source);
}

function utf16(source: string, order: "little" | "big"): Uint8Array {
  const marked = `\ufeff${source}`;
  const bytes = new Uint8Array(2 * marked.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1) {
    view.setUint16(2 * at, marked.charCodeAt(at), order === "little");
  }
  return bytes;
}
