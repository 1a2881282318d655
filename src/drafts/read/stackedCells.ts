import { findDates } from "../../worksheet/notation/runningDates";
import { findFiscalYears } from "../../worksheet/notation/fiscalYearNotation";
import { comparisonLabel, periodOf } from "../tableLabels";

/** Lines of a text that are the cells of a table, row by row. */
export interface StackedTable {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly string[])[];
}

const fewestColumns = 2;
const mostColumns = 7;

/**
 * Finds the tables of a text in which every cell has a line of its own, as Word and others write them: known by labels
 * that stand as many lines apart as a row has cells.
 */
export function stackedTables(written: readonly string[]): readonly StackedTable[] {
  // A line of several cells is a row of another table.
  const lines = written.map((line) => (line.includes("\t") ? "\t" : line));
  const tables: StackedTable[] = [];
  let at = 0;
  while (at < lines.length) {
    const table = stackedComparison(lines, at) ?? stackedAnnual(lines, at);
    const last = tables.at(-1);
    if (table === null || (last !== undefined && table.start < last.end)) at += 1;
    else {
      tables.push(table);
      at = table.end;
    }
  }
  return tables;
}

/** A comparison whose first row's label stands at `at`, its headings in the lines before. */
function stackedComparison(lines: readonly string[], at: number): StackedTable | null {
  if (!isLabel(lines[at])) return null;
  for (let width = fewestColumns; width <= mostColumns; width += 1) {
    let rows = 1;
    while (isLabel(lines[at + rows * width])) rows += 1;
    if (rows < 3 || isLabel(lines[at + 1])) continue;
    const headings = at - (width - 1);
    const start = lines[headings - 1] === "" ? headings - 1 : headings;
    const top = ["", ...lines.slice(Math.max(0, headings), at)];
    if (top.length !== width || top.slice(1).some((line) => line === "")) return null;
    return { start, end: at + rows * width, rows: [top, ...rowsOf(lines, at, width, rows)] };
  }
  return null;
}

/** An annual table whose first period stands at `at`, the heading of its labels before it. */
function stackedAnnual(lines: readonly string[], at: number): StackedTable | null {
  let periods = 0;
  while (periodOf(lines[at + periods] ?? "") !== null) periods += 1;
  if (periods < 2) return null;
  const width = periods + 1;
  let rows = 0;
  while (isYear(lines[at + periods + rows * width])) rows += 1;
  if (rows === 0) return null;
  return {
    start: at - 1,
    end: at + periods + rows * width,
    rows: rowsOf(lines, at - 1, width, rows + 1),
  };
}

function rowsOf(
  lines: readonly string[],
  start: number,
  width: number,
  rows: number,
): readonly (readonly string[])[] {
  return Array.from({ length: rows }, (_, row) => {
    const from = start + row * width;
    return Array.from({ length: width }, (__, column) => lines[from + column] ?? "");
  });
}

function isLabel(line: string | undefined): boolean {
  return line !== undefined && comparisonLabel(line) !== null;
}

const longestLabel = 90;

function isYear(line: string | undefined): boolean {
  if (line === undefined || line.length > longestLabel) return false;
  const dated = findDates(line).length > 0 || findFiscalYears(line).length > 0;
  return dated || /forecast|target|予想|実績|目標/i.test(line);
}
