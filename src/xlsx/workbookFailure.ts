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
  /** A part of it inflates to more than any workbook of use does, or with it all that was read. */
  | { readonly kind: "largePart"; readonly part: string }
  /** A part nests elements deeper than any program does. */
  | { readonly kind: "deepPart"; readonly part: string }
  /** A part declares a document type, which workbooks must not have. */
  | { readonly kind: "documentType"; readonly part: string }
  /** A sheet that spans more cells than a worksheet of any use; `part` is its name. */
  | { readonly kind: "tooLarge"; readonly part: string };

export type FileLook =
  "empty" | "text" | "zip" | "word" | "powerPoint" | "openDocument" | "pdf" | "other";

/** Stops the reading of a workbook from any depth; caught where the reading began, never beyond. */
export class UnreadableWorkbook extends Error {
  constructor(readonly failure: WorkbookFailure) {
    super(failure.kind);
  }
}
