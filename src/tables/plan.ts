import type { CivilDate } from "../dividend/civilDate";
import type { ComparedFact } from "./comparedFact";
import type { DividendPart } from "../dividend/column";
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
  /** Widths in points, for letters of 11 points in the usual font of the language. */
  readonly columnWidths: readonly number[];
  /** Cells of the worksheet the table cannot follow because they hold a text where a value is meant. */
  readonly textSources: readonly TextSource[];
}

export interface PlanCell {
  readonly content: PlanContent;
  /**
   * The cell as the release prints it, and as the sheet shows it through `numberFormat`; but where
   * amounts are written in yen and sen (13円50銭), which no number format can, the sheet shows 13.50円.
   */
  readonly text: string;
  /** As Excel writes formats in English ("General" for text). */
  readonly numberFormat: string;
  /** "title" is the line over a table where it stands on a sheet: it has no border and reaches over its row. */
  readonly role: "title" | "corner" | "columnHeading" | "rowHeading" | "figure" | "covered";
  readonly align: "left" | "center" | "right";
  /** Whether it names a part of what the row above gives, and stands further in. */
  readonly indented: boolean;
  /** What the row gives, at the heading of a row of the comparison. */
  readonly rowOf?: ComparedRow;
  /** The worksheet cell this one follows; null for words of the product's own. */
  readonly source: CellAddress | null;
}

/** A row of the comparison by its fact; a part also by the cell of its label, since there may be two of a kind. */
export type ComparedRow =
  | { readonly fact: ComparedFact }
  | { readonly fact: DividendPart; readonly name: string | null; readonly label: CellAddress };

/** What a cell holds: a value of its own and, where it follows the worksheet, the formula that does. */
export interface PlanContent {
  /**
   * A number is in plain currency units, whatever unit the format shows it in. A text is never a formula;
   * a heading of two parts has a line break where `text` has none.
   */
  readonly value:
    | { readonly is: "text"; readonly text: string }
    | { readonly is: "number"; readonly number: Decimal }
    | { readonly is: "date"; readonly date: CivilDate }
    | { readonly is: "empty" };
  /** To be joined after a "=", function names in English, arguments separated by commas. */
  readonly formula: readonly FormulaPart[] | null;
}

/** A merge within the table, zero-based from its first cell; the cells it covers have role "covered". */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A worksheet cell that holds a text, and what to type there instead for the table to follow it: the
 * number with a format that shows the same figure and unit.
 */
export interface TextSource {
  readonly cell: CellAddress;
  readonly value:
    | { readonly is: "number"; readonly number: Decimal }
    | { readonly is: "date"; readonly date: CivilDate };
  readonly numberFormat: string;
}
