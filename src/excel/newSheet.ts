import type { CellContent } from "./cellContent";
import type { SheetLayout } from "./sheetLayout";

/** A sheet to be added to the workbook. */
export interface NewSheet {
  /** "(2)" and so on is added if there is a sheet of that name. */
  readonly name: string;
  /** From A1 on; null where a row has no cell. Rows need not be of one length. */
  readonly rows: readonly (readonly (NewCell | null)[])[];
  /** In characters of the normal style. */
  readonly columnWidths: readonly number[];
  /** How it prints; left out where nobody prints it. */
  readonly page?: SheetPage;
  /** Where it is laid out like a page. */
  readonly layout?: SheetLayout;
}

/** A4, as wide as the page. */
export interface SheetPage {
  readonly orientation: "Portrait" | "Landscape";
  /** Pages down: one that takes all, or as many as it takes. */
  readonly pagesDown: "one" | "any";
  /** The row that is printed again at the head of every page, from 0; null for none. */
  readonly titleRow: number | null;
}

export interface NewCell {
  readonly content: CellContent;
  readonly numberFormat: string;
  /** "signature" is a line to write on by hand. */
  readonly role: "section" | "heading" | "label" | "value" | "signature";
  /** Words to choose from in the cell; null where anything may be typed. */
  readonly choices: readonly string[] | null;
  /** Whether Excel asks before it takes another word than the choices. */
  readonly choicesOnly: boolean;
  /** Shown beside the cell while it is selected. */
  readonly hint: string | null;
  /** Marked for as long as it is empty. */
  readonly needed?: boolean;
}

/** A cell of plain words. */
export function wordsCell(text: string, role: NewCell["role"] = "value"): NewCell {
  const content: CellContent = text === "" ? { is: "empty" } : { is: "text", text };
  return { content, numberFormat: "General", role, choices: null, choicesOnly: false, hint: null };
}

/** Rows as a block: as long as the longest one, with empty cells where a row has none. */
export function asBlock(rows: NewSheet["rows"]): readonly (readonly NewCell[])[] {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) =>
    Array.from({ length: columns }, (_, column) => row[column] ?? wordsCell("")),
  );
}
