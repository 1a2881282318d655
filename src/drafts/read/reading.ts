import type { DraftFormat, DraftReading } from "../draft";
import { decodedText } from "./encoding";
import { readHtmlDraft } from "./html";
import { orOversized } from "./orOversized";
import { readTextDraft } from "./text";
import { readWordDraft } from "./word/reading";
import type { OpenedWord } from "./word/opening";

/** A draft as read; one of Word with what it was read from, which is much larger and saves reading it again. */
export type FileReading = DraftReading & { readonly word?: OpenedWord };

/**
 * Reads a returned draft from a file's bytes. What is no draft is named, never thrown. A PDF has a reader of its own,
 * which is handed what it runs on.
 */
export async function readDraft(
  bytes: Uint8Array,
  format: Exclude<DraftFormat, "pdf">,
): Promise<FileReading> {
  return orOversized(async () => nonEmpty(await readAs(bytes, format)));
}

async function readAs(
  bytes: Uint8Array,
  format: Exclude<DraftFormat, "pdf">,
): Promise<FileReading> {
  if (format === "docx") return readWordDraft(bytes);
  const decoded = decodedText(bytes);
  if (decoded === null) return { is: "failure", why: "notText" };
  const { text } = decoded;
  const draft = format === "html" ? await readHtmlDraft(text) : readTextDraft(text);
  return { is: "draft", draft };
}

function nonEmpty(reading: FileReading): FileReading {
  const empty = reading.is === "draft" && reading.draft.blocks.length === 0;
  return empty ? { is: "failure", why: "empty" } : reading;
}
