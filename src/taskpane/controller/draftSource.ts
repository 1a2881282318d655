import type { Progress } from "../../drafts/read/pdf/pdfFile";
import type { Unreadable } from "../../languages/draftWords";
import type { Draft, DraftFormat, DraftReading } from "../../drafts/draft";
import { draftFormatOf } from "../../drafts/read/format";
import type { FileReading } from "../../drafts/read/reading";
import type { OpenedWord } from "../../drafts/read/word/opening";
import type { DraftSource } from "../state/pane";
import { isNotFetched } from "./thrown";

export type SourceReading =
  | {
      readonly is: "draft";
      readonly draft: Draft;
      readonly bytes: Uint8Array;
      readonly format: DraftFormat;
      readonly word?: OpenedWord;
    }
  | { readonly is: "unreadable"; readonly why: Unreadable };

/** More than any release: what is larger would keep the pane from answering. */
const mostBytes = 50 * 1024 * 1024;

const otherKinds: Readonly<Record<string, Unreadable>> = { doc: "oldWord" };

/** The file's name; null for pasted text. */
export function nameOf(source: DraftSource): string | null {
  return source.is === "file" ? source.file.name : null;
}

/** Reads a chosen, dropped or pasted draft; what reads it is fetched only now. */
export async function readSource(
  source: DraftSource,
  progress: Progress = {},
): Promise<SourceReading> {
  if (source.is === "file") return readFile(source.file, progress);
  const { html, text } = source;
  const rich = html === "" ? null : await readBytes(encoded(html), "html");
  // A picture of text is HTML without words; its plain form may have them.
  if (rich !== null && (rich.is === "draft" || text.trim() === "")) return rich;
  return readBytes(encoded(text), "text");
}

async function readFile(file: File, progress: Progress): Promise<SourceReading> {
  const format = draftFormatOf(file.name);
  if (format === null) {
    const ending = file.name.toLowerCase().split(".").at(-1) ?? "";
    return unreadable(otherKinds[ending] ?? "otherKind");
  }
  if (file.size > mostBytes) return unreadable("tooLarge");
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // The browser says no more than that: moved, deleted, or not downloaded from where it is kept.
    return unreadable("notHandedOver");
  }
  return readBytes(bytes, format, progress);
}

async function readBytes(
  bytes: Uint8Array,
  format: DraftFormat,
  progress: Progress = {},
): Promise<SourceReading> {
  let reading: FileReading;
  try {
    reading = await (format === "pdf" ? readPdf(bytes, progress) : readOther(bytes, format));
  } catch (error) {
    if (isNotFetched(error)) return unreadable("notLoaded");
    throw error;
  }
  return reading.is === "draft" ? { ...reading, bytes, format } : unreadable(reading.why);
}

async function readOther(
  bytes: Uint8Array,
  format: Exclude<DraftFormat, "pdf">,
): Promise<FileReading> {
  const { readDraft } = await import("../../drafts/read/reading");
  return readDraft(bytes, format);
}

async function readPdf(bytes: Uint8Array, progress: Progress): Promise<DraftReading> {
  const [{ readPdfDraft }, { pdfHost }] = await Promise.all([
    import("../../drafts/read/pdf/pdfReading"),
    import("./pdfHost"),
  ]);
  return readPdfDraft(bytes, await pdfHost(), progress);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function unreadable(why: Unreadable): SourceReading {
  return { is: "unreadable", why };
}
