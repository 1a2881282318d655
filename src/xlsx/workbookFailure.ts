/** Why a file's bytes gave no sheets. The words are put to it where it is shown. */
export type WorkbookFailure =
  | { readonly kind: "notWorkbook"; readonly looksLike: FileLook }
  /** Locked with a password: an OLE compound file around an encrypted package. */
  | { readonly kind: "encrypted" }
  /** Excel 97-2003 (.xls). */
  | { readonly kind: "oldFormat" }
  /** Excel binary workbook (.xlsb). */
  | { readonly kind: "binaryFormat" }
  /** It begins as a workbook, but this part of it is missing or cannot be read. */
  | { readonly kind: "damaged"; readonly part: string }
  /** Larger than a worksheet of any use; `part` is the sheet, or the file where that is too large. */
  | { readonly kind: "tooLarge"; readonly part: string };

export type FileLook =
  "empty" | "text" | "zip" | "word" | "powerPoint" | "openDocument" | "pdf" | "other";

/** Stops the reading of a workbook from any depth; caught where the reading began, never beyond. */
export class UnreadableWorkbook extends Error {
  constructor(readonly failure: WorkbookFailure) {
    super(failure.kind);
  }
}
