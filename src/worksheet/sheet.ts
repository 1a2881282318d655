import type { DateSystem } from "../dividend/excelSerial";
import type { CellAddress, CellRange } from "../dividend/fact";

/** One cell as its edge read it: what it holds, and how it shows it. */
export interface SheetCell {
  /** What the cell holds; a formula's result. Empty cells hold null. */
  readonly value: string | number | boolean | null;
  /** What the cell displays through its number format, as Excel would print it. */
  readonly text: string;
  readonly numberFormat: string;
  /** The formula with its "=", or null. */
  readonly formula: string | null;
  /** "#REF!" and the like where the cell holds an error, or `notCalculated`; else null. */
  readonly error: string | null;
}

/** The used block of a sheet: `rows` is a rectangle whose first cell stands at `origin`. */
export interface Sheet {
  readonly name: string;
  readonly origin: CellAddress;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly dateSystem: DateSystem;
  /** Cells merged into one, whose first holds what they say; absent where there are none, or where Excel cannot tell. */
  readonly merged?: readonly CellRange[];
}

/** The error of a formula whose result the file does not hold: some programs write none. */
export const notCalculated = "=?";

export const emptyCell: SheetCell = {
  value: null,
  text: "",
  numberFormat: "General",
  formula: null,
  error: null,
};
