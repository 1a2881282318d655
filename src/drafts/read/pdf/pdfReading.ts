import type { DraftReading } from "../../draft";
import { orOversized } from "../orOversized";
import { draftOfPages } from "./pdfDraft";
import { type PdfHost, type Progress, readPdf } from "./pdfFile";

/**
 * Reads a draft from a PDF: paragraphs and tables as a reader sees them. A page that is only a picture, or
 * whose fonts do not say which letters they draw, is named as the failure, for what stands on it would go unread.
 */
export async function readPdfDraft(
  bytes: Uint8Array,
  host: PdfHost,
  progress: Progress = {},
): Promise<DraftReading> {
  const reading = await readPdf(bytes, host, progress);
  if (reading.is === "failure") return reading;
  for (const { number, glyphs, painted, nameless } of reading.pages) {
    if (glyphs.length === 0 && painted) return { is: "failure", why: "scanned", page: number };
    // A bullet of a symbol font is no letter; half a page of them is text that nobody can read from the file.
    if (nameless > glyphs.length / 4) return { is: "failure", why: "nameless", page: number };
  }
  return orOversized((): Promise<DraftReading> => {
    const draft = draftOfPages(reading.pages);
    return Promise.resolve(
      draft.blocks.length === 0 ? { is: "failure", why: "empty" } : { is: "draft", draft },
    );
  });
}
