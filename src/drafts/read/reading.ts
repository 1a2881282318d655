import type { DraftFormat, DraftReading } from "../draft";
import { decodedText } from "./encoding";
import { readHtmlDraft } from "./html";
import { readTextDraft } from "./text";
import { readWordDraft } from "./word";

/**
 * Reads a returned draft from a file's bytes. What is no draft is named, never thrown. A PDF has a reader of its own,
 * which is handed what it runs on.
 */
export async function readDraft(
  bytes: Uint8Array,
  format: Exclude<DraftFormat, "pdf">,
): Promise<DraftReading> {
  if (format === "docx") return nonEmpty(await readWordDraft(bytes));
  const decoded = decodedText(bytes);
  if (decoded === null) return { is: "failure", why: "notText" };
  const { text } = decoded;
  const draft = format === "html" ? await readHtmlDraft(text) : readTextDraft(text);
  return nonEmpty({ is: "draft", draft });
}

function nonEmpty(reading: DraftReading): DraftReading {
  const empty = reading.is === "draft" && reading.draft.blocks.length === 0;
  return empty ? { is: "failure", why: "empty" } : reading;
}
