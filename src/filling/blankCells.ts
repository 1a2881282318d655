import { type ColumnRole, columnRoles } from "../dividend/column";
import type { CellAddress } from "../dividend/fact";
import { type FactIn, type SectionName, facts, plainSections } from "../dividend/facts";
import type { Period } from "../dividend/fiscalYear";
import type { Language } from "../dividend/language";
import { columnHeadingsOf } from "../worksheet/columnHeading";
import { type NamedColumns, readHeadingRow, withHeadings } from "../worksheet/headingRow";
import { readLabel } from "../worksheet/labelReading";
import { labelRulesOf } from "../worksheet/labelRules";
import { readPeriodHeading } from "../worksheet/periodHeading";
import { ReadingLog } from "../worksheet/readingProblem";
import { labelColumn } from "../worksheet/recognition";
import { type SectionBlock, sectionBlocks } from "../worksheet/sectionBlock";
import type { Sheet } from "../worksheet/sheet";
import {
  type PlacedCell,
  type WorksheetRow,
  isBlank,
  worksheetRows,
} from "../worksheet/worksheetRow";

/** A cell of a worksheet by what belongs in it. */
export interface FactCell {
  readonly section: SectionName;
  /** The row's fact; null for a row of the annual table. */
  readonly fact: FactIn<SectionName> | null;
  /** The share class of its section; null for the common one. */
  readonly shareClass: string | null;
  /** The column of a comparison, or of the annual table, it stands in. */
  readonly column: ColumnRole | null;
  readonly period: Period | null;
  /** Its row's label as the worksheet has it. */
  readonly label: string;
  /** The language its label names; null where it names none. */
  readonly language: Language | null;
  readonly cell: CellAddress;
  readonly content: PlacedCell;
}

const sectionsWithOneValue = [...plainSections, "announcement", "presentation", "text"] as const;

/**
 * The cells of a worksheet in which a release's facts belong, blank or not, from the top down: of the sections that
 * hold its facts, and in a comparison those that each column has. None for a sheet that is no dividend worksheet.
 */
export function factCells(sheet: Sheet): readonly FactCell[] {
  const column = labelColumn(sheet);
  if (column === null) return [];
  // Whatever is wrong in it was told when the worksheet was read.
  const log = new ReadingLog();
  return sectionBlocks(worksheetRows(sheet, column), log)
    .flatMap((block) => cellsOf(block, log))
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

/** Those of them that hold nothing. */
export function blankCells(cells: readonly FactCell[]): readonly FactCell[] {
  return cells.filter(({ content }) => isBlank(content));
}

function cellsOf(block: SectionBlock, log: ReadingLog): readonly FactCell[] {
  if (block.name === "dividend") return dividendCells(block, log);
  if (block.name === "annual") return annualCells(block, log);
  const section = sectionsWithOneValue.find((name) => name === block.name);
  return section === undefined ? [] : singleCells(section, block);
}

function singleCells(
  section: (typeof sectionsWithOneValue)[number],
  { rows }: SectionBlock,
): readonly FactCell[] {
  const { index } = labelRulesOf<(typeof sectionsWithOneValue)[number]>(section);
  return rows.flatMap((row, place) => {
    const label = readLabel(row.label.shown, index);
    if (label === null) return [];
    const content = row.filled[0] ?? row.at(row.label.address.column + 1);
    // A text may go on below a label whose own cell is left blank.
    const below = rows[place + 1];
    const goesOn = section === "text" && below !== undefined && isBlank(below.label);
    if (goesOn && row.filled.length === 0) return [];
    return [factCell(section, row, content, { fact: label.name, language: label.language })];
  });
}

function dividendCells(section: SectionBlock, log: ReadingLog): readonly FactCell[] {
  const block = withHeadings(section, (text) => columnHeadingsOf([text])[0]?.role != null);
  const headings: NamedColumns<ColumnRole> = readHeadingRow(
    block.heading,
    (texts) => columnHeadingsOf(texts).map(({ role, unknown }) => ({ name: role, unknown })),
    "column",
    log,
  );
  const { index } = labelRulesOf("dividend");
  return block.rows.flatMap((row) => {
    const label = readLabel(row.label.shown, index);
    if (label === null) return [];
    return columnRoles.flatMap((role) => {
      const heading = headings.get(role);
      if (heading === undefined || !belongs(label.name, role)) return [];
      const content = row.at(heading.address.column);
      const { language } = label;
      const said = { fact: label.name, language, column: role, shareClass: block.shareClass };
      return [factCell("dividend", row, content, said)];
    });
  });
}

/** What a forecast says: a date and an amount; when a column was announced is asked of that one alone. */
const inForecast: ReadonlySet<string> = new Set<FactIn<"dividend">>([
  "announcedOn",
  "recordDate",
  "dividendPerShare",
]);

function belongs(fact: FactIn<"dividend">, column: ColumnRole): boolean {
  if (facts.dividend[fact] === "overColumns") return column === "decided";
  return column === "forecast" ? inForecast.has(fact) : fact !== "announcedOn";
}

function annualCells(section: SectionBlock, log: ReadingLog): readonly FactCell[] {
  const block = withHeadings(section, (text) => readPeriodHeading(text).name !== null);
  const headings = readHeadingRow(
    block.heading,
    (texts) => texts.map(readPeriodHeading),
    "period",
    log,
  );
  const { shareClass } = block;
  return block.rows.flatMap((row) =>
    isBlank(row.label)
      ? []
      : [...headings].map(([period, heading]) =>
          factCell("annual", row, row.at(heading.address.column), { period, shareClass }),
        ),
  );
}

function factCell(
  section: SectionName,
  { label }: WorksheetRow,
  content: PlacedCell,
  said: Partial<FactCell>,
): FactCell {
  return {
    section,
    fact: null,
    shareClass: null,
    column: null,
    period: null,
    language: null,
    label: label.shown.trim(),
    cell: content.address,
    content,
    ...said,
  };
}
