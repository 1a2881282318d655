import type { Company, TextBlockName } from "../../dividend/announcement";
import type { ColumnRole } from "../../dividend/column";
import type { CellAddress } from "../../dividend/fact";
import type { FactName } from "../../dividend/factName";
import type { ReleaseDocument } from "../document";

/** What came of composing a release: a document, or the facts it could not do without. */
export type Composition =
  | {
      readonly is: "document";
      readonly document: ReleaseDocument;
      /** Blocks that speak in the template's words, the worksheet having none in this language. */
      readonly templates: readonly TextBlockName[];
      /** Blocks typed in the other language only; this release has the template's words, or none. */
      readonly onlyInOtherLanguage: readonly TextBlockName[];
      /** Facts printed as typed in the other language. */
      readonly fromOtherLanguage: readonly FromOtherLanguage[];
      /** Typed blocks that have no place: an approval where the board decides. */
      readonly leftOut: readonly TextBlockName[];
      /** Lines of a Japanese letterhead left out for want of a fact. */
      readonly letterheadLacks: readonly (keyof Company)[];
    }
  | { readonly is: "refused"; readonly lacking: readonly LackingFact[] };

export interface FromOtherLanguage {
  readonly fact:
    | keyof Company
    | "correctionReason"
    | "meetingPlace"
    | "note"
    | "shareClass"
    | "dividendParts"
    | "resource";
  readonly cell: CellAddress;
}

/** A fact the release needs; `column` and `shareClass` say where, for a fact of a comparison. */
export interface LackingFact {
  readonly fact: FactName;
  readonly column?: ColumnRole;
  readonly shareClass?: string | null;
  /** The empty cell, or the text that asks for the fact; null where the worksheet has no row for it. */
  readonly cell: CellAddress | null;
}

export interface CompositionOptions {
  /** Marks the document as a draft that is not for release. */
  readonly draft?: boolean;
  /** A font in place of the worksheet's. */
  readonly font?: string;
}
