import type { DraftAside } from "./draft";
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
 * hidden, none of which the library reads. Bytes that are no such file come back as they are, for it to say so.
 */
export async function wordParts(bytes: Uint8Array): Promise<WordParts> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
  try {
    const files = unzipSync(bytes);
    const written = files[bodyName];
    const nodes = written && parsedXml(strFromU8(written));
    if (!nodes) return { body: bytes, asides: [] };
    const shown = shownBody(nodes);
    const beside = besides.flatMap(([aside, name]) => {
      const texts = Object.entries(files)
        .filter(([path]) => name.test(path))
        .flatMap(([, file]) => paragraphTexts(parsedXml(strFromU8(file)) ?? []));
      // First, even and other pages have headers of their own, which mostly say the same.
      return [...new Set(texts)].map((text) => ({ aside, text }));
    });
    const hidden = shown.hidden.map((text) => ({ aside: "hidden" as const, text }));
    const body = strToU8(writtenXml(shown.nodes));
    return {
      body: zipSync({ ...files, [bodyName]: body }, { level: 0 }),
      asides: [...beside, ...hidden],
    };
  } catch {
    return { body: bytes, asides: [] };
  }
}
