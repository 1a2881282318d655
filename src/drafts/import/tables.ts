import type { ColumnRole } from "../../dividend/column";
import type { Period } from "../../dividend/fiscalYear";
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
} from "../recognizedTables";
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
  const known = grid.rows.filter(({ label }) => comparisonLabel(label.text) !== null);
  const unknown = grid.rows.filter((each) => !known.includes(each));
  return {
    rows: [
      row(unplaced(heading), (role) => unplaced(columnHeadings[role][language][0])),
      row(unplaced(dividendLabels.columnHeading[language][0]), (_, index) => placed(under(index))),
      row(unplaced(dividendLabels.announcedOn[language][0]), (role, index) =>
        unplaced(role === "forecast" ? (findDates(under(index).text)[0]?.text ?? "") : ""),
      ),
      ...known.map(({ label, cells }) =>
        row(placed(withoutNumber(label)), (_, index) => placed(cells[index] ?? nothing)),
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

function withoutNumber(label: PlacedDraftCell): PlacedDraftCell {
  return { ...label, text: label.text.replace(/^\s*[(（]?\d+[)）.．]\s*/u, "") };
}

/** The section "Annual dividends" of an annual table. */
export function importedAnnual({ table, grid }: Grid, language: Language): ImportedTable {
  const placed = placing(table.number);
  const periods = grid.headings.map(({ text }) => lastPeriod(text));
  const columns = periods.flatMap((period, index) => (period === null ? [] : [{ period, index }]));
  return {
    rows: [
      [
        unplaced(sections.annual[language][0]),
        ...columns.map(({ period }) => unplaced(periodHeadings[period][language][0])),
      ],
      ...grid.rows.map(({ label, cells }) => [
        placed(label),
        ...columns.map(({ index }) => placed(cells[index] ?? nothing)),
      ]),
    ],
    left: unknownColumns(grid, periods).map(placed),
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
