import type { DraftFormat, DraftReading } from "./draft";
import { readHtmlDraft } from "./draftHtml";
import { readTextDraft } from "./draftText";
import { readWordDraft } from "./draftWord";

/**
 * Reads a returned draft from a file's bytes. Text may be UTF-8, UTF-16 with its mark, or Shift_JIS, as
 * Japanese Windows still writes it. What is no draft is named, never thrown.
 */
export async function readDraft(bytes: Uint8Array, format: DraftFormat): Promise<DraftReading> {
  if (format === "docx") return nonEmpty(await readWordDraft(bytes));
  const text = decodedText(bytes);
  if (text === null) return { is: "failure", why: "notText" };
  const draft = format === "html" ? await readHtmlDraft(text) : readTextDraft(text);
  return nonEmpty({ is: "draft", draft });
}

function nonEmpty(reading: DraftReading): DraftReading {
  const empty = reading.is === "draft" && reading.draft.blocks.length === 0;
  return empty ? { is: "failure", why: "empty" } : reading;
}

/** The text of the bytes; null where they are no text in any of the encodings. */
function decodedText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : null;
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  for (const encoding of ["utf-8", "shift_jis"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes("\u0000") ? null : text;
    } catch {
      // Not in this encoding; the next is tried.
    }
  }
  return null;
}
