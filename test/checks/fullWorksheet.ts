import { runChecks } from "../../src/checks/checking";
import { japaneseHolidays } from "../../src/checks/japaneseHolidays";
import type { CheckResult } from "../../src/checks/rule";
import { isoDate } from "../../src/dividend/civilDate";
import type { Language } from "../../src/dividend/language";
import { fullRows } from "../../scripts/samples/full";
import type { SampleCell } from "../../scripts/samples/sampleSheet";
import { read } from "../worksheet/readings";
import type { TypedCell } from "../worksheet/sheets";

/** A change to one cell: its row's label (the nth of that label), its column (0 is the label), what stands there. */
export interface CellChange {
  readonly label: string;
  readonly nth?: number;
  readonly column: number;
  readonly value: TypedCell;
}

/** The full sample, share counts, parts, two classes, a split and forecasts in it, with some cells changed. */
export function fullWorksheet(changes: readonly CellChange[] = [], language: Language = "en") {
  const rows = fullTyped(language);
  for (const { label, nth = 0, column, value } of changes) {
    const row = rows.filter(([first]) => first === label)[nth];
    if (row === undefined) throw new Error(`No row ${label}`);
    while (row.length <= column) row.push(null);
    row[column] = value;
  }
  return read(rows);
}

/** The whole rulebook over the full sample with some cells changed. */
export function fullChecked(
  changes: readonly CellChange[] = [],
  language: Language = "en",
): CheckResult {
  const { announcement, findings } = fullWorksheet(changes, language);
  return runChecks({ announcement, holidays: japaneseHolidays, earlier: null }, findings);
}

/** The full sample's rows as they are typed. */
export function fullTyped(language: Language): TypedCell[][] {
  return fullRows(language, false).map((cells) => typedRow(cells));
}

function typedRow(cells: readonly SampleCell[]): TypedCell[] {
  return cells.map((cell, at) => {
    if (cell === null || typeof cell !== "object") return cell;
    if ("date" in cell) return { date: isoDate(cell.date) };
    if ("number" in cell) return [cell.number, cell.format];
    const sum = cells.slice(0, at).reduce((all: number, each) => all + numberOf(each), 0);
    return [sum, cell.format];
  });
}

function numberOf(cell: SampleCell): number {
  return typeof cell === "object" && cell !== null && "number" in cell ? cell.number : 0;
}
