import { pdfHost } from "../../../src/cli/pdfHost";
import { readPdfDraft } from "../../../src/drafts/read/pdf/pdfReading";
import type { Draft, DraftReading } from "../../../src/drafts/draft";

export async function readingOf(bytes: Uint8Array): Promise<DraftReading> {
  return readPdfDraft(bytes, await pdfHost());
}

export async function draftOf(bytes: Uint8Array): Promise<Draft> {
  const reading = await readingOf(bytes);
  if (reading.is === "failure") throw new Error(reading.why);
  return reading.draft;
}

/** A draft's tables, a line a row, without blanks: where words are broken is up to the page. */
export function tablesIn({ blocks }: Draft): readonly string[] {
  return blocks.flatMap((block) =>
    block.is === "table"
      ? [block.rows.map((row) => row.map(({ text }) => unspaced(text)).join("|")).join("\n")]
      : [],
  );
}

/** All its paragraphs in their order. */
export function wordsIn({ blocks }: Draft): string {
  return blocks.map((block) => (block.is === "paragraph" ? unspaced(block.text) : "")).join("");
}

function unspaced(text: string): string {
  return text.replace(/\s+/gu, "");
}
