import type { DraftAside } from "../draft";
import { paragraphTexts, shownBody } from "./wordText";
import { parsedXml, writtenXml } from "./wordXml";

/** A Word file made ready for the library that reads its body, and what stands beside the body. */
export interface WordParts {
  readonly body: Uint8Array;
  readonly asides: readonly AsideText[];
}

interface AsideText {
  readonly aside: DraftAside;
  readonly text: string;
}

const bodyName = "word/document.xml";
const besides: readonly (readonly [DraftAside, RegExp])[] = [
  ["header", /^word\/header\d*\.xml$/u],
  ["footer", /^word\/footer\d*\.xml$/u],
  ["comment", /^word\/comments\.xml$/u],
];

/**
 * Takes a Word file apart: its body as it is shown, and the words of its headers, footers and comments and what is
 * hidden, none of which the library reads. Throws `UnreadablePackage` where the bytes are no such file. Pictures and
 * whatever else is no text are left out.
 */
export async function wordParts(bytes: Uint8Array): Promise<WordParts> {
  const { strToU8, zipSync } = await import("fflate");
  const { openPackage } = await import("../../ooxml/ooxmlPackage");
  const file = openPackage(bytes);
  const { zip } = file;
  const texts = (path: string) => parsedXml(file.source(path));
  const shown = shownBody(texts(bodyName) ?? []);
  const beside = besides.flatMap(([aside, name]) => {
    const found = zip.names
      .filter((path) => name.test(path))
      .flatMap((path) => paragraphTexts(texts(path) ?? []));
    // First, even and other pages have headers of their own, which mostly say the same.
    return [...new Set(found)].map((text) => ({ aside, text }));
  });
  const hidden = shown.hidden.map((text) => ({ aside: "hidden" as const, text }));
  const xml = zip.names.filter((path) => /\.(?:xml|rels)$/iu.test(path));
  const files = Object.fromEntries(xml.map((path) => [path, zip.bytes(path)]));
  const body = strToU8(writtenXml(shown.nodes));
  return {
    body: zipSync({ ...files, [bodyName]: body }, { level: 0 }),
    asides: [...beside, ...hidden],
  };
}
