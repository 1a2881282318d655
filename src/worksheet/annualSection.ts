import type { AnnualRow, AnnualTable } from "../dividend/annual";
import type { CivilDate } from "../dividend/civilDate";
import type { CellAddress, Entry } from "../dividend/fact";
import type { Amount } from "../dividend/amount";
import { type Period, periods } from "../dividend/fiscalYear";
import { type AnnualLabel, readAnnualLabel } from "./annualLabel";
import { readDateCell, writtenDate } from "./kinds/date";
import { readAmountCell } from "./kinds/figure";
import type { ReadingContext } from "./kinds/kind";
import { type NamedColumns, cellsUnder, readHeadingRow, withHeadings } from "./headingRow";
import { reportLabelTwice } from "./labelledRow";
import type { KnownFiscalYear } from "./notation/fiscalYearNotation";
import { lookupKey } from "./notation/width";
import { readPeriodHeading } from "./periodHeading";
import { hasError } from "./plainCell";
import type { ReadingLog } from "./readingProblem";
import type { SectionBlock } from "./sectionBlock";
import { type PlacedCell, type WorksheetRow, factOf, isBlank } from "./worksheetRow";

export interface AnnualContext extends ReadingContext {
  readonly known: KnownFiscalYear;
}

/** The section "Annual dividends" (年間配当): its rows in the order they stand in. */
export function readAnnual(section: SectionBlock | undefined, context: AnnualContext): AnnualTable {
  if (section === undefined) return { heading: null, periods: [], rows: [] };
  const block = withHeadings(section, (text) => readPeriodHeading(text).name !== null);
  const columns = readHeadingRow(
    block.heading,
    (texts) => texts.map(readPeriodHeading),
    "period",
    context.log,
  );
  const forecasts = new Map<string, CellAddress>();
  const rows = block.rows.flatMap((row) => {
    const label = labelOf(row, context);
    if (label === null) return [];
    // Two rows of one fiscal year are judged by the rulebook (DV41), which knows more of them.
    if (label.kind === "forecast" && isRepeated(row.label, forecasts, context.log)) return [];
    const fact = factOf(row.label, row.label.shown.trim());
    return [{ ...label, label: fact, cells: cellsOf(row, block, columns, context) }];
  });
  return {
    heading: block.heading.label.address,
    periods: periodsInOrder(columns),
    rows,
  };
}

function periodsInOrder(columns: NamedColumns<Period>): AnnualTable["periods"] {
  return [...columns]
    .sort(([, a], [, b]) => a.address.column - b.address.column)
    .map(([period, cell]) => factOf(cell, period));
}

function labelOf(row: WorksheetRow, { known, system, log }: AnnualContext): AnnualLabel | null {
  const { label, filled } = row;
  if (isBlank(label)) {
    const [stray] = filled;
    if (stray !== undefined) {
      log.add("WS09", "noLabel", stray.address, { cell: stray.address, found: stray.shown });
    }
    return null;
  }
  if (hasError(label, log)) return null;
  if (typeof label.content.value === "number") {
    const stated = readDateCell(label, system, log);
    return stated?.state === "given" ? yearEndedOn(stated.value) : null;
  }
  const reading = readAnnualLabel(label.shown, known, (written) =>
    writtenDate(written, label, log),
  );
  if (reading === null) {
    log.add("WS03", "annualRow", label.address, { cell: label.address, found: label.shown });
  }
  return reading;
}

function yearEndedOn(fiscalYearEnd: CivilDate): AnnualLabel {
  const said = { kind: "actual", yearFrom: "date" } as const;
  return { ...said, fiscalYearEnd, wording: null, forecast: null, announcedOn: null };
}

function isRepeated(
  label: PlacedCell,
  earlier: Map<string, CellAddress>,
  log: ReadingLog,
): boolean {
  const key = lookupKey(label.shown);
  const first = earlier.get(key);
  if (first === undefined) earlier.set(key, label.address);
  else reportLabelTwice(first, label, log);
  return first !== undefined;
}

function cellsOf(
  row: WorksheetRow,
  { heading, unit: labelUnit }: SectionBlock,
  columns: NamedColumns<Period>,
  { currency, log }: AnnualContext,
): AnnualRow["cells"] {
  const cells = cellsUnder(row, heading, columns, true, log);
  const entries: Partial<Record<Period, Entry<Amount>>> = {};
  for (const period of periods) {
    const cell = cells.get(period);
    const stated = cell && readAmountCell(cell, { counts: "dividend", currency, labelUnit }, log);
    if (cell && stated) entries[period] = factOf(cell, stated);
  }
  return entries;
}
