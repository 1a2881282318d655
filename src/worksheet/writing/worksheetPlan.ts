import type { CivilDate } from "../../dividend/civilDate";
import { type Decimal, decimalFromNumber } from "../../dividend/decimal";
import { type DateSystem, serialOfDate } from "../../dividend/excelSerial";
import type { CellAddress } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import type { Expectation } from "../readingProblem";
import { type Sheet, type SheetCell, emptyCell } from "../sheet";

/**
 * A worksheet to be written: what stands in each cell, from the label column on, and what a user is
 * helped with there. Nothing here knows what will write it.
 */
export interface WorksheetPlan {
  readonly sheetName: string;
  readonly language: Language;
  /** Rows from the first on; null where a row has no cell. Rows need not be of one length. */
  readonly rows: readonly (readonly (PlannedCell | null)[])[];
  /** Widths in characters of the normal style, by column. */
  readonly columnWidths: readonly number[];
}

export interface PlannedCell {
  readonly content: PlannedContent;
  /** What the cell displays through its number format. */
  readonly text: string;
  readonly numberFormat: string;
  readonly role: "section" | "heading" | "label" | "value";
  /** Words the cell is chosen from, for its validation list; null where anything may be typed. */
  readonly choices: readonly string[] | null;
  /** Whether Excel asks before it takes another word than the choices. */
  readonly choicesOnly: boolean;
  /** What the cell is expected to hold, for its hint; null where its label says all. */
  readonly expects: Expectation | null;
  /** Whether the cell is marked for as long as it is empty: no release without it. */
  readonly needed?: boolean;
  /** What is said of this cell alone while it is selected, in place of the hint. */
  readonly prompt?: string;
}

export type PlannedContent =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "number"; readonly number: Decimal }
  | { readonly is: "date"; readonly date: CivilDate }
  /** With its "=", as Excel writes formulas in English, and what it comes to as the sheet is written. */
  | { readonly is: "formula"; readonly formula: string; readonly result: number }
  | { readonly is: "empty" };

/** The sheet that a plan becomes once written at `origin`, as an edge would read it back. */
export function sheetOf(
  plan: WorksheetPlan,
  origin: CellAddress = { row: 0, column: 0 },
  dateSystem: DateSystem = "1900",
): Sheet {
  const width = Math.max(0, ...plan.rows.map((row) => row.length));
  return {
    name: plan.sheetName,
    origin,
    dateSystem,
    rows: plan.rows.map((row) =>
      Array.from({ length: width }, (_, column) => sheetCell(row[column] ?? null, dateSystem)),
    ),
  };
}

function sheetCell(cell: PlannedCell | null, system: DateSystem): SheetCell {
  if (cell === null) return emptyCell;
  const { content, text, numberFormat } = cell;
  const formula = content.is === "formula" ? content.formula : null;
  return { ...emptyCell, value: heldValue(content, system), text, numberFormat, formula };
}

function heldValue(content: PlannedContent, system: DateSystem): SheetCell["value"] {
  switch (content.is) {
    case "empty":
      return null;
    case "text":
      return content.text;
    case "number":
      return Number(content.number.toFixed());
    case "date":
      return serialOfDate(content.date, system);
    case "formula":
      return content.result;
  }
}

const significantDigits = 15;

/** Whether a cell can hold the number exactly: Excel keeps 15 significant digits. */
export function fitsInCell(number: Decimal): boolean {
  const held = decimalFromNumber(Number(number.toFixed()));
  return number.c.length <= significantDigits && held?.eq(number) === true;
}
