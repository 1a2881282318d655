import { type AnnualLabel, readAnnualLabel } from "../worksheet/annualLabel";
import type { DividendLabel } from "../worksheet/labels";
import { readAmount } from "../worksheet/notation/amountNotation";
import { shareClassNamed } from "../worksheet/notation/shareClassNamed";
import { tidy } from "../worksheet/notation/width";
import type { DraftTable } from "./draft";
import {
  type DraftGrid,
  type PlacedRows,
  gridOf,
  joinedCells,
  placedCells,
  transposed,
} from "./draftGrid";
import { withOneLabelColumn } from "./labelColumns";
import type { PlacedDraftCell } from "./placedCell";
import { type TableWords, comparisonLabel, periodOf, usualWords } from "./tableLabels";

/** A table of a draft, by what it is. */
export type RecognizedTable =
  | { readonly is: "comparison"; readonly table: DraftTable; readonly grid: DraftGrid }
  | { readonly is: "annual"; readonly table: DraftTable; readonly grid: DraftGrid }
  | { readonly is: "other"; readonly table: DraftTable };

const comparisonRows: ReadonlySet<DividendLabel> = new Set([
  "recordDate",
  "dividendPerShare",
  "total",
  "effectiveDate",
  "resource",
]);

/**
 * What a table is, by its labels: two rows of a comparison, or two periods in a row of headings. A table may be laid
 * out with its rows as columns, and several that were made one (as Word does with neighbours) are told apart.
 */
export function recognized(table: DraftTable, words = usualWords): readonly RecognizedTable[] {
  const partsOf = (rows: PlacedRows) =>
    tableParts(rows, words)
      .flatMap((part) => recognizedRows(table, part, words) ?? [])
      .flatMap(byClass);
  const parts = partsOf(
    withOneLabelColumn(joinedCells(table), {
      isLabel: (text) => comparisonLabel(text, words) !== null,
      isClass: (text) => shareClassNamed(text) !== null && comparisonLabel(text, words) === null,
      isHeading: (text) => periodOf(text, words) !== null,
    }),
  );
  if (parts.length > 0) return parts;
  const placed = placedCells(table);
  // The rows of a revision are no columns of a comparison, though its headings may sound like rows of one.
  const isRevision = forecastsNamed(placed.flatMap(([label]) => label ?? [])).includes("revised");
  const turned = isRevision ? [] : partsOf(transposed(placed));
  return turned.length > 0 ? turned : [{ is: "other", table }];
}

/** Which forecasts labels say that their rows are of. */
export function forecastsNamed(
  labels: readonly PlacedDraftCell[],
): readonly NonNullable<AnnualLabel["forecast"]>[] {
  const unknown = { end: null, namedYear: null };
  return labels.flatMap(({ text }) => readAnnualLabel(text, unknown, () => null)?.forecast ?? []);
}

function recognizedRows(
  table: DraftTable,
  rows: PlacedRows,
  words: TableWords,
): RecognizedTable | null {
  if (rows.filter((row) => isComparisonRow(row, words)).length >= 2) {
    const first = rows.findIndex(
      (row) => comparisonLabel(row[0]?.text ?? "", words) !== null || isFigureRow(row),
    );
    return { is: "comparison", table, grid: gridOf(rows, first) };
  }
  const several = rows.findIndex((row) => isPeriodRow(row, words));
  const headings = several < 0 ? soleHeading(rows, words) : several;
  return headings < 0 ? null : { is: "annual", table, grid: gridOf(rows, headings + 1) };
}

/**
 * The comparisons of classes of shares that stand beside each other, each below the name of its class, which may be all
 * that stands over its one column.
 */
function byClass(recognized: RecognizedTable): readonly RecognizedTable[] {
  if (recognized.is !== "comparison") return [recognized];
  const { grid } = recognized;
  const above: (PlacedDraftCell | null)[] = [];
  const areClasses = grid.headings.every(({ own }) => shareClassNamed(own) !== null);
  for (const heading of grid.headings) {
    const isNamed = shareClassNamed(heading.above?.text ?? "") !== null;
    if (areClasses) above.push({ ...heading, text: heading.own });
    else above.push(isNamed ? heading.above : (above.at(-1) ?? null));
  }
  const names = new Set(above.map((cell) => cell?.text));
  if (names.size < 2 || names.has(undefined)) return [recognized];
  return [...names].map((name) => {
    const own = <T>(cells: readonly T[]) => cells.filter((_, index) => above[index]?.text === name);
    const rows = grid.rows.map(({ label, cells }) => ({ label, cells: own(cells) }));
    const corner = own(above)
      .slice(0, 1)
      .flatMap((cell) => cell ?? []);
    return { ...recognized, grid: { headings: own(grid.headings), rows, corner } };
  });
}

/** A label nobody knows, and amounts beside it: no heading, though it may stand above all labels that are known. */
function isFigureRow([label, ...cells]: readonly PlacedDraftCell[]): boolean {
  const isYear = (text: string) => /^(?:19|20)\d\d$/u.test(tidy(text));
  return (
    label !== undefined &&
    label.text !== "" &&
    cells.some(({ text }) => readAmount(text) !== null && !isYear(text))
  );
}

function isComparisonRow([label]: readonly PlacedDraftCell[], words: TableWords): boolean {
  const name = comparisonLabel(label?.text ?? "", words)?.name;
  return name !== undefined && comparisonRows.has(name);
}

function isPeriodRow(row: readonly PlacedDraftCell[], words: TableWords): boolean {
  // A heading that spreads over all of them ("Annual dividends per share") names one of them at most.
  const named = row.slice(1).flatMap((cell) => periodOf(cell.text, words) ?? []);
  return new Set(named).size >= 2;
}

/** The row of headings of a revision that is told for one period alone, mostly the year, in one column; -1 where there is none. */
function soleHeading(rows: PlacedRows, words: TableWords): number {
  const labels = forecastsNamed(rows.flatMap(([label]) => label ?? []));
  const isAlone = rows.every(({ length }) => length < 3);
  if (!isAlone || !labels.includes("previous") || !labels.includes("revised")) return -1;
  return rows.findLastIndex(([, ...cells]) =>
    cells.some(({ text }) => periodOf(text, words) !== null),
  );
}

/** The rows of each table in one: a second comparison begins at its record date, an annual table at its periods. */
function tableParts(rows: PlacedRows, words: TableWords): readonly PlacedRows[] {
  const starts: number[] = [];
  let dated = false;
  let last = -1;
  rows.forEach((row, at) => {
    const name = comparisonLabel(row[0]?.text ?? "", words)?.name;
    const isPeriods = isPeriodRow(row, words);
    const isRecordDate = name === "recordDate" && !isPeriods;
    // The headings above its first row are its own.
    if ((isRecordDate && dated) || (isPeriods && last >= 0)) starts.push(last + 1);
    if (isRecordDate) dated = true;
    if (name !== undefined && comparisonRows.has(name)) last = at;
  });
  return [0, ...starts].map((start, index) => rows.slice(start, starts[index] ?? rows.length));
}
