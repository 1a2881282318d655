import { digitsOf } from "../../src/dividend/decimal";
import type { Amount } from "../../src/dividend/amount";
import { type CivilDate, isoDate } from "../../src/dividend/civilDate";
import type { ColumnRole, DividendColumn } from "../../src/dividend/column";
import { type Entry, a1 } from "../../src/dividend/fact";
import { type Reading, readWorksheet } from "../../src/worksheet/reader";
import { type SheetOptions, type TypedCell, sheet } from "./sheets";

/** The reading of rows typed as in `sheet`; throws where they are no dividend worksheet. */
export function read(rows: readonly (readonly TypedCell[])[], options: SheetOptions = {}): Reading {
  const reading = readWorksheet(sheet(rows, options));
  if (reading === null) throw new Error("not taken for a dividend worksheet");
  return reading;
}

/** The two headings that make a sheet a dividend worksheet, with columns to type under. */
export const frame: readonly (readonly TypedCell[])[] = [
  ["Annual dividends", "Interim", "Year-end", "Total"],
  ["Dividend", "Decided", "Latest forecast", "Previous year"],
];

/** A worksheet with these rows in its Dividend section. */
export function withDividendRows(...rows: readonly (readonly TypedCell[])[]): Reading {
  return read([...frame, ...rows]);
}

/** A column of the first share class. */
export function columnOf({ announcement }: Reading, role: ColumnRole = "decided"): DividendColumn {
  const column = announcement.classes[0]?.columns.find((each) => each.role === role);
  if (column === undefined) throw new Error(`no column ${role}`);
  return column;
}

/** A finding in a line: "WS05 noSuchDate B3". */
export function findingLines({ findings }: Reading): readonly string[] {
  return findings.map(
    ({ rule, outcome, cell }) => `${rule} ${outcome} ${cell === null ? "-" : a1(cell)}`,
  );
}

/** An amount in a line: "608 million/cell JPY 0", with "paid", "limit" and marks where it has them. */
export function amountLine(entry: Entry<Amount> | undefined): string {
  if (entry?.value.state !== "given") return entry?.value.state ?? "absent";
  const { number, unit, unitFrom, currency, places, paid, upperLimit, marks } = entry.value.value;
  const said = [paid ? "paid" : "", upperLimit ? "limit" : "", ...marks].filter((word) => word);
  return [digitsOf(number), `${unit}/${unitFrom}`, currency ?? "?", String(places), ...said].join(
    " ",
  );
}

/** A date in a line: "2019-03-31", or the state of a cell that gives none. */
export function dateLine(entry: Entry<CivilDate> | undefined): string {
  return entry?.value.state === "given"
    ? isoDate(entry.value.value)
    : (entry?.value.state ?? "absent");
}
