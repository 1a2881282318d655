import type { ShareClass } from "../dividend/announcement";
import { type ColumnRole, type DividendPart, columnRoles } from "../dividend/column";
import { type CellAddress, stateOf } from "../dividend/fact";
import { type FactIn, facts } from "../dividend/facts";
import { languageOf } from "../dividend/language";
import { columnHeadingsOf } from "./columnHeading";
import { type WritableColumn, readColumnCell } from "./dividendCell";
import { type NamedColumns, cellsUnder, readHeadingRow, withHeadings } from "./headingRow";
import { writtenDate } from "./kinds/date";
import type { ReadingContext } from "./kinds/kind";
import { kinds } from "./kinds/kinds";
import type { LabelReading } from "./labelReading";
import { labelRulesOf } from "./labelRules";
import { labelledRows } from "./labelledRow";
import type { LabelUnit } from "./notation/labelUnit";
import { findDates } from "./notation/runningDates";
import { readState } from "./notation/stateNotation";
import type { ReadingLog } from "./readingProblem";
import type { SectionBlock } from "./sectionBlock";
import { reportUnread } from "./unreadDividend";
import { type PlacedCell, factOf, isBlank } from "./worksheetRow";

const rules = labelRulesOf("dividend");

/**
 * One section "Dividend" (配当の内容). Its columns come in the order decided, forecast, previous, and a
 * dividend's parts ordinary, commemorative, special, whatever their order on the sheet.
 */
export function readShareClass(section: SectionBlock, context: ReadingContext): ShareClass {
  const { log } = context;
  const isHeading = (text: string) => columnHeadingsOf([text])[0]?.role != null;
  const block = withHeadings(section, isHeading);
  const headings = readHeadingRow(
    block.heading,
    (texts) => columnHeadingsOf(texts).map(({ role, unknown }) => ({ name: role, unknown })),
    "column",
    log,
  );
  const columns = new Map<ColumnRole, WritableColumn>(
    columnRoles.flatMap((role) => {
      const heading = headings.get(role);
      return heading === undefined ? [] : [[role, emptyColumn(role, heading)] as const];
    }),
  );
  let grandTotals: GrandTotals = {};
  const decidedCells = new Map<string, CellAddress>();
  for (const { label: said, row } of labelledRows(block.rows, rules, log)) {
    const label = { ...said, unit: said.unit ?? unitOf(said.name, block) };
    const figures = rules.withUnit?.includes(label.name) ?? false;
    const cells = cellsUnder(row, block.heading, headings, figures, log);
    if (label.name === "grandTotal") {
      grandTotals = readGrandTotals(label, cells, context);
      continue;
    }
    const decided = columns.get("decided");
    const decidedCell = cells.get("decided");
    if (decidedCell !== undefined) decidedCells.set(label.name, decidedCell.address);
    for (const [role, column] of columns) {
      const cell = cells.get(role);
      if (cell !== undefined) readColumnCell(column, label, row.label, cell, decided, context);
    }
  }
  for (const column of columns.values()) addFactsOfHeading(column, headings, log);
  reportUnread(block, columns.get("decided"), decidedCells, log);
  return {
    name: block.shareClass,
    heading: block.heading.label.address,
    columns: [...columns.values()].map(withPartsInOrder),
    ...grandTotals,
  };
}

/** The unit the section's heading gives to a row; dividends per share are in plain units whatever it is of totals. */
function unitOf(row: FactIn<"dividend">, { unit }: SectionBlock): LabelUnit | null {
  const kind = facts.dividend[row];
  const takes = unit?.unit === "one" ? kind === "perShare" || kind === "part" : false;
  return takes || kind === "amount" || kind === "overColumns" ? unit : null;
}

function emptyColumn(role: ColumnRole, cell: PlacedCell): WritableColumn {
  const heading = factOf(cell, cell.shown.trim());
  return { role, heading, recordDateSameAsLeft: false, parts: [], notes: [] };
}

/** What a heading says as releases print it: when a forecast was announced, and how the release heads its column. */
function addFactsOfHeading(
  column: WritableColumn,
  headings: NamedColumns<ColumnRole>,
  log: ReadingLog,
): void {
  const cell = headings.get(column.role);
  const text = column.heading.value;
  if (cell === undefined || columnHeadingsOf([text])[0]?.saysMore !== true) return;
  const [date] = findDates(text);
  const isUndated = ["absent", "blank"].includes(stateOf(column.announcedOn));
  if (column.role === "forecast" && date !== undefined && isUndated) {
    const value = writtenDate(date.reading, cell, log);
    if (value !== null) column.announcedOn = factOf(cell, { state: "given", value });
  }
  const language = languageOf(text);
  if (column.typedHeading?.[language] === undefined)
    column.typedHeading = { ...column.typedHeading, [language]: factOf(cell, text) };
}

const partOrder: Record<DividendPart, number> = { ordinary: 0, commemorative: 1, special: 2 };

function withPartsInOrder(column: WritableColumn): WritableColumn {
  const named = (name: string | null) => name ?? "";
  const parts = [...column.parts].sort(
    (a, b) =>
      partOrder[a.part] - partOrder[b.part] ||
      (named(a.name) < named(b.name) ? -1 : Number(named(a.name) > named(b.name))),
  );
  return { ...column, parts };
}

type GrandTotals = Pick<ShareClass, "grandTotal" | "previousGrandTotal">;

/** The grand total is the decided column's, or where that is empty another's; beside it the previous year may have its own. */
function readGrandTotals(
  { unit }: LabelReading<FactIn<"dividend">>,
  cells: ReadonlyMap<ColumnRole, PlacedCell>,
  context: ReadingContext,
): GrandTotals {
  const inOrder = columnRoles.flatMap((role) => cells.get(role) ?? []);
  const [first, ...others] = inOrder.filter((cell) => !isBlank(cell));
  const read = (cell: PlacedCell | undefined) => {
    const stated = cell && kinds.amount.read(cell, { ...context, labelUnit: unit });
    return cell === undefined || stated == null ? null : factOf(cell, stated);
  };
  const previous = others.find((cell) => cell === cells.get("previous"));
  for (const cell of others.filter((each) => each !== previous && readState(each.shown) === null)) {
    const { address, shown } = cell;
    const taken = first?.address ?? address;
    context.log.add("WS09", "extra", address, { cell: address, found: shown, read: taken });
  }
  const [grandTotal, previousGrandTotal] = [read(first ?? inOrder[0]), read(previous)];
  return {
    ...(grandTotal !== null && { grandTotal }),
    ...(previousGrandTotal !== null && { previousGrandTotal }),
  };
}
