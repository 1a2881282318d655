import type { Period } from "../dividend/fiscalYear";
import { type AnnualLabel, readAnnualLabel } from "../worksheet/annualLabel";
import { periodHeadings } from "../worksheet/choices";
import { type LabelReading, readLabel } from "../worksheet/labelReading";
import { type DividendLabel, dividendLabels, spellingIndex } from "../worksheet/labels";
import { readAmount } from "../worksheet/notation/amountNotation";
import { halfWidth, tidy } from "../worksheet/notation/width";
import { readLabelUnit, speaksOfUnit } from "../worksheet/notation/labelUnit";
import { asideOf, periodNamed, rowNamed } from "../worksheet/notation/looseLabels";
import { shareClassNamed } from "../worksheet/notation/shareClassNamed";
import type { DraftCell, DraftTable } from "./draft";
import { withOneLabelColumn } from "./labelColumns";
import type { PlacedDraftCell } from "./placedCell";

export type { PlacedDraftCell };

/** A table of a draft, by what it is. */
export type RecognizedTable =
  | { readonly is: "comparison"; readonly table: DraftTable; readonly grid: DraftGrid }
  | { readonly is: "annual"; readonly table: DraftTable; readonly grid: DraftGrid }
  | { readonly is: "other"; readonly table: DraftTable };

/** The heading of a column, all heading rows together; its place is the lowest one's. */
export interface DraftHeading extends PlacedDraftCell {
  /** The text of its lowest cell. */
  readonly own: string;
  /** The cell above that, where one spreads over several columns. */
  readonly above: PlacedDraftCell | null;
}

export interface DraftGrid {
  /** One a column that holds figures. */
  readonly headings: readonly DraftHeading[];
  readonly rows: readonly DraftRow[];
  /** What stands over its labels, which may name the class of shares. */
  readonly corner: readonly PlacedDraftCell[];
}

interface DraftRow {
  readonly label: PlacedDraftCell;
  readonly cells: readonly PlacedDraftCell[];
}

/** The words that name rows of a comparison and periods of an annual table, by their lookup keys. */
export interface TableWords {
  readonly rows: ReadonlyMap<string, DividendLabel>;
  readonly periods: ReadonlyMap<string, Period>;
}

/** The words the worksheets know. */
export const usualWords: TableWords = {
  rows: spellingIndex(dividendLabels),
  periods: spellingIndex(periodHeadings),
};

/**
 * The row of a comparison that a label names, whatever number stands before it. Null too for a row of amounts that says
 * of its unit what is not understood: its figures would be read wrongly.
 */
export function comparisonLabel(
  text: string,
  words: TableWords = usualWords,
): LabelReading<DividendLabel> | null {
  const label = withoutNumber(text);
  const read = readLabel(label, words.rows) ?? looseLabel(label, words);
  return read !== null && isOfUnknownUnit(read) ? null : read;
}

function looseLabel(label: string, words: TableWords): LabelReading<DividendLabel> | null {
  const name = rowNamed(label) ?? namedInBoth(label, words);
  if (name === null) return null;
  const aside = asideOf(label);
  const unit = aside === null ? null : readLabelUnit(aside);
  return { name, language: null, unit, aside: unit === null ? aside : null };
}

function isOfUnknownUnit({ name, unit, aside }: LabelReading<DividendLabel>): boolean {
  const isAmount = name === "dividendPerShare" || name === "total";
  return isAmount && unit === null && aside !== null && speaksOfUnit(aside);
}

/** The row that a label names twice, in Japanese and in English beside or behind it: 基準日 Record date. */
function namedInBoth(label: string, words: TableWords): DividendLabel | null {
  const [, japanese = "", english = ""] =
    /^(.*[\u3040-\u9fff][)）]?)[\s/／]*[(（]?([A-Za-z][\x20-\x7e]*?)[)）]?$/u.exec(tidy(label)) ??
    [];
  if (english.length < 4) return null;
  const name = comparisonLabel(japanese, words)?.name ?? null;
  return name !== null && comparisonLabel(english, words)?.name === name ? name : null;
}

/** A label without the number of its row: "(2) Dividend per share". */
export function withoutNumber(label: string): string {
  return label.replace(/^\s*[(（]?\d+[)）.．]\s*/u, "");
}

/** The period a heading of the annual table names. */
export function periodOf(text: string, { periods }: TableWords = usualWords): Period | null {
  const plain = halfWidth(text).replace(/(?<!\s)\s*dividends?\s*$/i, "");
  return (readLabel(text, periods) ?? readLabel(plain, periods))?.name ?? periodNamed(text);
}

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

type PlacedRows = readonly (readonly PlacedDraftCell[])[];

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

/** The cells as they stand, with their places. */
function placedCells({ rows }: DraftTable): PlacedRows {
  return rows.map((row, down) =>
    row.map((cell, across) => ({ text: shownText(cell), row: down + 1, column: across + 1 })),
  );
}

function transposed(rows: PlacedRows): PlacedRows {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []));
}

function gridOf(rows: readonly (readonly PlacedDraftCell[])[], firstBody: number): DraftGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: Math.max(0, width - 1) }, (_, index) => index + 1);
  const headings = columns.map((column): DraftHeading => {
    const stacked = rows.slice(0, firstBody).flatMap((row) => row[column] ?? []);
    const filled = stacked.filter((cell) => cell.text !== "");
    const last = filled.at(-1) ?? stacked.at(-1) ?? { text: "", row: 1, column: column + 1 };
    const above = filled.at(-2);
    return {
      ...last,
      text: filled.map((cell) => cell.text).join(" "),
      own: last.text,
      above: above === undefined ? null : firstOfSpread(above, rows),
    };
  });
  const body = rows
    .slice(firstBody)
    .flatMap(([label, ...cells]) => (label && !isUnits(label, cells) ? [{ label, cells }] : []));
  const corner = rows.slice(0, firstBody).flatMap(([label]) => label ?? []);
  return { headings, rows: body, corner: corner.filter(({ text }) => text !== "") };
}

/** A row that says for each column what its figures are counted in, as they would be anyway: 円 銭, "Yen". */
function isUnits(label: PlacedDraftCell, cells: readonly PlacedDraftCell[]): boolean {
  const filled = cells.filter(({ text }) => text !== "");
  return (
    label.text === "" &&
    filled.length > 0 &&
    filled.every(({ text }) => /^[(（]?(?:円\s*銭?|yen|JPY|¥)[)）]?$/i.test(text))
  );
}

/** Where a cell begins that is read in each column it spreads over. */
function firstOfSpread(cell: PlacedDraftCell, rows: PlacedRows): PlacedDraftCell {
  const row = rows.find((cells) => cells.includes(cell)) ?? [];
  let first = cell;
  for (let at = row.indexOf(cell) - 1; at > 0 && row[at]?.text === cell.text; at -= 1)
    first = row[at] ?? first;
  return first;
}

/** A unit, a mark or a bracketed word that belongs to the figure left of it. */
const belongsLeft =
  /^(?:(?:百万|千|億|万)?円|銭|(?:thousand|million|billion)?\s*(?:yen|JPY|dollars?)?|[(（].*[)）]|\*+\d*|※\d*)$/i;

/**
 * The cells of a table, split ones joined: a column that has no heading of its own and only units, marks or
 * nothing below belongs to the one left of it.
 */
function joinedCells(table: DraftTable): readonly (readonly PlacedDraftCell[])[] {
  const width = table.rows[0]?.length ?? 0;
  const body = (column: number) => table.rows.map((row) => row[column]);
  const joins = Array.from({ length: width }, (_, column) => {
    const cells = body(column);
    const own = cells.filter((cell) => cell !== undefined && !cell.covered && cell.text !== "");
    return column > 1 && own.every((cell) => belongsLeft.test((cell?.text ?? "").trim()));
  });
  return table.rows.map((row, down) => {
    const joined: PlacedDraftCell[] = [];
    row.forEach((cell, across) => {
      const left = joined.at(-1);
      if (joins[across] === true && left !== undefined) {
        const added = cell.covered ? "" : cell.text;
        joined[joined.length - 1] = {
          ...left,
          text: `${left.text}${spacer(left.text, added)}${added}`,
        };
      } else joined.push({ text: shownText(cell), row: down + 1, column: across + 1 });
    });
    return joined;
  });
}

function spacer(left: string, right: string): string {
  return /[a-z\d]$/i.test(left) && /^[a-z(]/i.test(right) ? " " : "";
}

function shownText(cell: DraftCell): string {
  return cell.text.replace(/[^\S\u3000]+/gu, " ").trim();
}
