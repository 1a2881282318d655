import { format, isDateFormat } from "numfmt";
import { civilDate } from "../../src/dividend/civilDate";
import { type DateSystem, serialOfDate } from "../../src/dividend/excelSerial";
import type { CellAddress, CellRange } from "../../src/dividend/fact";
import { type Sheet, type SheetCell, emptyCell } from "../../src/worksheet/sheet";

/** What a test writes for a cell: nothing, a value, a number with its format, or any part of a cell. */
export type TypedCell =
  | null
  | string
  | number
  | boolean
  | readonly [value: number, numberFormat: string]
  | { readonly date: string; readonly numberFormat?: string }
  | Partial<SheetCell>;

export interface SheetOptions {
  readonly name?: string;
  readonly origin?: CellAddress;
  readonly dateSystem?: DateSystem;
  readonly merged?: readonly CellRange[];
}

/**
 * A sheet from rows of cells, rendered as an edge would hand it over: what a cell displays follows from
 * its number format unless `text` is given. Short rows are filled up with empty cells.
 */
export function sheet(
  rows: readonly (readonly TypedCell[])[],
  {
    name = "Sheet1",
    origin = { row: 0, column: 0 },
    dateSystem = "1900",
    merged,
  }: SheetOptions = {},
): Sheet {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    origin,
    dateSystem,
    ...(merged && { merged }),
    rows: rows.map((row) =>
      Array.from({ length: width }, (_, column) => cellOf(row[column] ?? null, dateSystem)),
    ),
  };
}

function cellOf(typed: TypedCell, system: DateSystem): SheetCell {
  if (typed === null) return emptyCell;
  if (typeof typed !== "object") return displayed({ value: typed }, system);
  if (isNumberWithFormat(typed)) {
    return displayed({ value: typed[0], numberFormat: typed[1] }, system);
  }
  if ("date" in typed) {
    const { date, numberFormat = "yyyy-mm-dd" } = typed;
    return displayed({ value: serialOf(date, system), numberFormat }, system);
  }
  return displayed(typed, system);
}

function isNumberWithFormat(typed: object): typed is readonly [number, string] {
  return Array.isArray(typed);
}

function serialOf(iso: string, system: DateSystem): number {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  const date = civilDate(year, month, day);
  const serial = date && serialOfDate(date, system);
  if (serial === null) throw new Error(`no serial number for ${iso}`);
  return serial;
}

function displayed(cell: Partial<SheetCell>, system: DateSystem): SheetCell {
  const whole = { ...emptyCell, ...cell };
  return { ...whole, text: cell.text ?? whole.error ?? textOf(whole, system) };
}

const daysBetweenTheSystems = 1462;

function textOf({ value, numberFormat }: SheetCell, system: DateSystem): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const shifted = system === "1904" && isDateFormat(numberFormat);
  return format(numberFormat, shifted ? value + daysBetweenTheSystems : value);
}
