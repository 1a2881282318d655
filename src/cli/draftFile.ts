import { extname } from "node:path";
import type { Draft, DraftFailure, DraftFormat, DraftReading } from "../drafts/draft";
import { draftFormatOf } from "../drafts/read/format";
import { readDraft } from "../drafts/read/reading";
import type { OpenedWord } from "../drafts/read/word/opening";
import { fileProblemText } from "./fileProblem";
import { readInputFile } from "./inputFile";
import { pdfHost } from "./pdfHost";

export type DraftFile =
  | {
      readonly is: "draft";
      readonly draft: Draft;
      readonly bytes: Uint8Array;
      readonly format: DraftFormat;
      readonly word?: OpenedWord;
    }
  | { readonly is: "problem"; readonly problem: string };

const causes = {
  notWord: "it is not a Word document (.docx)",
  damaged: "it is damaged; open it in Word, which may mend it, and save it anew",
  oversized:
    "it unpacks to more, or nests deeper, than any release; open it in Word and save it anew without what is not the release",
  documentType:
    "it declares a document type, which Word documents must not have; it is not read, for it could be an attack",
  notText: "it is not text in UTF-8, UTF-16, Shift_JIS or another encoding that is known",
  notPdf: "it is not a PDF, or it is damaged",
  locked: "it is locked with a password; save a copy without one and read that",
  scanned:
    "this page is a picture of text, so nothing on it could be compared; ask for the PDF that Word or the layout program writes",
  nameless:
    "the fonts of this page do not say which letters they draw, so it cannot be read; ask for the Word file (.docx)",
  stopped: "its reading was stopped",
  empty: "nothing is in it",
} as const satisfies Record<DraftFailure, string>;

const saveAsWord = "open it in Word and save it as .docx";

/** Names of files that people do send, and what to do with them. */
const otherKinds: Readonly<Record<string, string>> = {
  ".doc": `it is in the old format of Word 97-2003 (.doc); ${saveAsWord}`,
  ".rtf": `it is in Rich Text Format (.rtf); ${saveAsWord}`,
  ".odt": "it is an OpenDocument text (.odt); save it as .docx",
};

/** The draft or release at `path`, or a sentence that says why it could not be read. */
export async function readDraftFile(path: string): Promise<DraftFile> {
  const format = draftFormatOf(path);
  if (format === null) {
    const cause = otherKinds[extname(path).toLowerCase()];
    return problem(`${path}: ${cause ?? "a draft's name ends in .txt, .html, .docx or .pdf"}.`);
  }
  const file = readInputFile(path);
  if (file.is === "problem") return problem(fileProblemText(path, file.problem));
  const { bytes } = file;
  const reading = format === "pdf" ? await readPdf(bytes) : await readDraft(bytes, format);
  if (reading.is === "draft") return { ...reading, bytes, format };
  const old = reading.why === "notWord" && isCompoundFile(bytes);
  const where = reading.page !== undefined ? `${path}, page ${String(reading.page)}` : path;
  return problem(`${where}: ${old ? compoundFileCause(bytes) : causes[reading.why]}.`);
}

/** Its reader is large, and most drafts need none. */
async function readPdf(bytes: Uint8Array): Promise<DraftReading> {
  const [{ readPdfDraft }, host] = await Promise.all([
    import("../drafts/read/pdf/pdfReading"),
    pdfHost(),
  ]);
  return readPdfDraft(bytes, host);
}

/** What Office wrote before 2007, and still puts around a file that is locked. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

function compoundFileCause(bytes: Uint8Array): string {
  const locked = Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
  return locked
    ? "it is locked with a password; save a copy without one and read that"
    : `it is in the old format of Word 97-2003, whatever its name says; ${saveAsWord}`;
}

function problem(sentence: string): DraftFile {
  return { is: "problem", problem: sentence };
}
