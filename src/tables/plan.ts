import type { CivilDate } from "../dividend/civilDate";
import type { Decimal } from "../dividend/decimal";
import type { CellAddress } from "../dividend/fact";

/** A piece of a formula: text as it stands, or a cell of the worksheet the formula looks at. */
export type FormulaPart = string | CellAddress;

/**
 * A table to be written: what stands in each cell and how it looks. Nothing here knows where it will
 * stand or what will write it; the sheet, the pane, the release and the Word file are renderings of it.
 */
export interface TablePlan {
  readonly table: "comparison" | "annual";
  /** The share class's name; null for the plain (common) one. */
  readonly shareClass: string | null;
  /** Rectangular: each row has as many cells as there are column widths. */
  readonly rows: readonly (readonly PlanCell[])[];
  /** How many of the first rows are headings. */
  readonly headingRows: number;
  readonly merges: readonly Merge[];
  /** Widths in characters of the normal style. */
  readonly columnWidths: readonly number[];
}

export interface PlanCell {
  readonly content: PlanContent;
  /** The cell as the release prints it. */
  readonly text: string;
  readonly numberFormat: string;
  readonly role: "corner" | "columnHeading" | "rowHeading" | "figure" | "covered";
  readonly align: "left" | "center" | "right";
  /** The worksheet cell this one follows; null for words of the product's own. */
  readonly source: CellAddress | null;
}

/** What a cell holds: a value of its own and, where it follows the worksheet, the formula that does. */
export interface PlanContent {
  readonly value:
    | { readonly is: "text"; readonly text: string }
    | { readonly is: "number"; readonly number: Decimal }
    | { readonly is: "date"; readonly date: CivilDate }
    | { readonly is: "empty" };
  readonly formula: readonly FormulaPart[] | null;
}

/** A merge within the table, zero-based from its first cell; the cells it covers have role "covered". */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
