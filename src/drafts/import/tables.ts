import type { ColumnRole } from "../../dividend/column";
import { type Period, periods as periodsInYear } from "../../dividend/fiscalYear";
import type { Language } from "../../dividend/language";
import { columnHeadings, periodHeadings } from "../../worksheet/choices";
import { dividendLabels, sections } from "../../worksheet/labels";
import { findDates } from "../../worksheet/notation/runningDates";
import type { DraftPlace } from "../draft";
import { rolesOfColumns } from "../columnRoles";
import {
  type DraftGrid,
  type PlacedDraftCell,
  type RecognizedTable,
  comparisonLabel,
  periodOf,
  usualWords,
  withoutNumber,
} from "../recognizedTables";
import { readLabel } from "../../worksheet/labelReading";
import { type ImportedCell, type ImportedRow, unplaced } from "./rows";

/** A table's rows for the worksheet, and the cells of it that have no place there. */
export interface ImportedTable {
  readonly rows: readonly ImportedRow[];
  readonly left: readonly ImportedCell[];
}

type Grid = Exclude<RecognizedTable, { is: "other" }>;

/** The section "Dividend" of a comparison; `name` is the share class's, null for the common one. */
export function importedComparison(
  { table, grid }: Grid,
  name: string | null,
  language: Language,
): ImportedTable {
  const placed = placing(table.number);
  const roles = rolesOfColumns(grid.headings.map(({ text }) => text));
  const columns = roles.flatMap((role, index) => (role === null ? [] : [{ role, index }]));
  const section = sections.dividend[language][0];
  const heading = name === null ? section : `${section}: ${name}`;
  const row = (label: ImportedCell, cell: (role: ColumnRole, index: number) => ImportedCell) => [
    label,
    ...columns.map(({ role, index }) => cell(role, index)),
  ];
  const under = (index: number) => grid.headings[index] ?? nothing;
  const isKnown = ({ label }: DraftGrid["rows"][number]) => comparisonLabel(label.text) !== null;
  const known = grid.rows.filter(isKnown);
  const unknown = grid.rows.filter((each) => !isKnown(each));
  return {
    rows: [
      row(unplaced(heading), (role) => unplaced(columnHeadings[role][language][0])),
      row(unplaced(dividendLabels.columnHeading[language][0]), (_, index) => placed(under(index))),
      row(unplaced(dividendLabels.announcedOn[language][0]), (role, index) =>
        unplaced(role === "forecast" ? (findDates(under(index).text)[0]?.text ?? "") : ""),
      ),
      ...known.map(({ label, cells }) =>
        row(placed(knownLabel(label, language)), (_, index) => placed(cells[index] ?? nothing)),
      ),
    ],
    left: [
      ...unknown.flatMap(({ label, cells }) => [label, ...cells].map(placed)),
      ...roles.flatMap((role, index) =>
        role === null
          ? [under(index), ...known.map(({ cells }) => cells[index] ?? nothing)].map(placed)
          : [],
      ),
    ].filter(({ text }) => text !== ""),
  };
}

const nothing: PlacedDraftCell = { text: "", row: 1, column: 1 };

function placing(table: number): (cell: PlacedDraftCell) => ImportedCell {
  return ({ text, row, column }) => {
    const place: DraftPlace = { is: "cell", table, row, column };
    return { text, place };
  };
}

/** A label as a worksheet knows it: as it is, or by the product's own word for what it means. */
function knownLabel(label: PlacedDraftCell, language: Language): PlacedDraftCell {
  const text = withoutNumber(label.text);
  if (readLabel(text, usualWords.rows) !== null) return { ...label, text };
  const name = comparisonLabel(text)?.name;
  return { ...label, text: name === undefined ? text : dividendLabels[name][language][0] };
}

/** A year that stands alone names a fiscal year, as the column it stands in does. */
function yearLabel(label: PlacedDraftCell): PlacedDraftCell {
  const year = /^(?:FY\s*)?(\d{4})$/u.exec(label.text.trim())?.[1];
  return year === undefined ? label : { ...label, text: `FY${year}` };
}

/** The section "Annual dividends" of annual tables; `name` is the share class's, null for the common one. */
export function importedAnnual(
  annuals: readonly Grid[],
  name: string | null,
  language: Language,
): ImportedTable {
  const read = annuals.map(({ table, grid }) => ({
    placed: placing(table.number),
    grid,
    periods: grid.headings.map(({ text }) => lastPeriod(text)),
  }));
  const named = new Set(read.flatMap(({ periods }) => periods));
  const columns =
    read.length === 1
      ? [...named].filter((period) => period !== null)
      : periodsInYear.filter((period) => named.has(period));
  const section = sections.annual[language][0];
  const rows = read.flatMap(({ placed, grid, periods }) =>
    grid.rows.map(({ label, cells }) => [
      placed(yearLabel(label)),
      ...columns.map((period) => placed(cells[periods.indexOf(period)] ?? nothing)),
    ]),
  );
  // What a second table says again is said once.
  const once = new Map<string, ImportedRow>();
  for (const row of rows) {
    const key = row.map(({ text }) => text).join("\t");
    if (!once.has(key)) once.set(key, row);
  }
  return {
    rows: [
      [
        unplaced(name === null ? section : `${section}: ${name}`),
        ...columns.map((period) => unplaced(periodHeadings[period][language][0])),
      ],
      ...once.values(),
    ],
    left: read.flatMap(({ placed, grid, periods }) => unknownColumns(grid, periods).map(placed)),
  };
}

/** The period a heading names, also below one that spreads over it. */
function lastPeriod(text: string): Period | null {
  const words = text.split(" ");
  const found = words.map((_, at) => periodOf(words.slice(at).join(" ")));
  return found.find((period) => period !== null) ?? null;
}

function unknownColumns(
  { headings, rows }: DraftGrid,
  periods: readonly (Period | null)[],
): readonly PlacedDraftCell[] {
  return periods
    .flatMap((period, index) =>
      period === null
        ? [headings[index] ?? nothing, ...rows.map(({ cells }) => cells[index] ?? nothing)]
        : [],
    )
    .filter(({ text }) => text !== "");
}

/** The section "Annual dividends" of a release that has none: its headings alone, as a worksheet needs them. */
export function noAnnual(language: Language): readonly ImportedRow[] {
  const periods = ["interim", "yearEnd", "total"] as const;
  return [
    [
      unplaced(sections.annual[language][0]),
      ...periods.map((period) => unplaced(periodHeadings[period][language][0])),
    ],
  ];
}
