import type { CivilDate } from "../dividend/civilDate";
import type { Decimal } from "../dividend/decimal";
import type { CellAddress } from "../dividend/fact";

/**
 * A sheet of the product's own beside the worksheet, to be printed and signed: what stands in each cell from
 * A1 on. Nothing here knows what will write it.
 */
export interface PaperSheet {
  readonly name: string;
  readonly rows: readonly (readonly (PaperCell | null)[])[];
  /** Widths in characters of the normal style. */
  readonly columnWidths: readonly number[];
  /** The row that is printed again at the head of every page, from 0; null for none. */
  readonly titleRow: number | null;
}

export interface PaperCell {
  readonly content: PaperContent;
  /** To be joined after a "=", function names in English, arguments separated by commas; null for a plain cell. */
  readonly formula: readonly PaperFormulaPart[] | null;
  /** As Excel writes formats in English ("General" for text). */
  readonly numberFormat: string;
  readonly role: "title" | "section" | "heading" | "label" | "value" | "total" | "signature";
  readonly align: "left" | "right";
  /** Set off from the cell to its left. */
  readonly indented: boolean;
}

/** What a cell holds, or what its formula comes to. */
type PaperContent =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "number"; readonly number: Decimal }
  | { readonly is: "date"; readonly date: CivilDate }
  | { readonly is: "empty" };

/** Text as it stands, a cell of the worksheet the paper follows, or a cell of the paper itself. */
export type PaperFormulaPart =
  string | { readonly on: "worksheet" | "paper"; readonly cell: CellAddress };

export function textCell(text: string, role: PaperCell["role"] = "value"): PaperCell {
  return {
    content: text === "" ? { is: "empty" } : { is: "text", text },
    formula: null,
    numberFormat: "General",
    role,
    align: "left",
    indented: false,
  };
}
