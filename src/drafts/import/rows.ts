import type { ColumnRole } from "../../dividend/column";
import type { TextBlockName } from "../../dividend/announcement";
import type { CellAddress } from "../../dividend/fact";
import type { FactIn } from "../../dividend/facts";
import type { Period } from "../../dividend/fiscalYear";
import type { Language } from "../../dividend/language";
import { type Sheet, type SheetCell, emptyCell } from "../../worksheet/sheet";
import { usualSheetName } from "../../worksheet/sheetName";
import type { DraftPlace } from "../draft";

/** Where in a worksheet something belongs. */
export type Destination =
  | {
      readonly is: "dividend";
      readonly shareClass: string | null;
      readonly role: ColumnRole;
      readonly fact: FactIn<"dividend">;
    }
  | {
      readonly is: "annual";
      readonly shareClass: string | null;
      /** What the row is labelled with. */
      readonly label: string;
      readonly period: Period;
    }
  | { readonly is: "announcement"; readonly fact: FactIn<"announcement"> }
  | { readonly is: "text"; readonly block: TextBlockName };

/** A cell of the worksheet that an import fills, with where in the release it was found. */
export interface ImportedCell {
  readonly text: string;
  readonly place: DraftPlace | null;
  /** The place it has in the worksheet, which it may turn out not to fit. */
  readonly goes?: Destination;
  /** The words it was taken from, where it is not what a cell of a table says. */
  readonly words?: string;
}

export type ImportedRow = readonly ImportedCell[];

export function unplaced(text: string): ImportedCell {
  return { text, place: null };
}

/** A row of words of the product's own, or found in the release as a whole. */
export function importedRow(label: string, ...texts: readonly (string | null)[]): ImportedRow {
  return [unplaced(label), ...texts.map((text) => unplaced(text ?? ""))];
}

/** The rows as a sheet of texts, to be read as any worksheet is. */
export function importedSheet(rows: readonly ImportedRow[], language: Language): Sheet {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name: usualSheetName[language],
    origin: { row: 0, column: 0 },
    dateSystem: "1900",
    rows: rows.map((row) =>
      Array.from({ length: width }, (_, column) => textCell(row[column]?.text ?? "")),
    ),
  };
}

function textCell(text: string): SheetCell {
  return text === "" ? emptyCell : { ...emptyCell, value: text, text, numberFormat: "@" };
}

export function importedFrom(
  rows: readonly ImportedRow[],
  { row, column }: CellAddress,
): ImportedCell | null {
  return rows[row]?.[column] ?? null;
}
