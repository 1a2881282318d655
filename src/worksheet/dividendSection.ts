import type { Amount } from "../dividend/amount";
import type { ShareClass } from "../dividend/announcement";
import { type ColumnRole, type DividendPart, columnRoles } from "../dividend/column";
import type { CellAddress, Entry } from "../dividend/fact";
import type { FactIn } from "../dividend/facts";
import { columnHeadings } from "./choices";
import { type WritableColumn, readColumnCell } from "./dividendCell";
import { cellsUnder, readHeadingRow } from "./headingRow";
import type { ReadingContext } from "./kinds/kind";
import { kinds } from "./kinds/kinds";
import type { LabelReading } from "./labelReading";
import { labelRulesOf } from "./labelRules";
import { labelledRows } from "./labelledRow";
import type { SectionBlock } from "./sectionBlock";
import { spellingIndex } from "./spellings";
import { reportUnread } from "./unreadDividend";
import { type PlacedCell, factOf, isBlank } from "./worksheetRow";

const headingIndex = spellingIndex(columnHeadings);

const rules = labelRulesOf("dividend");

/**
 * One section "Dividend" (配当の内容). Its columns come in the order decided, forecast, previous, and a
 * dividend's parts ordinary, commemorative, special, whatever their order on the sheet.
 */
export function readShareClass(block: SectionBlock, context: ReadingContext): ShareClass {
  const { log } = context;
  const headings = readHeadingRow(block.heading, headingIndex, "column", log);
  const columns = new Map<ColumnRole, WritableColumn>(
    columnRoles.flatMap((role) => {
      const heading = headings.get(role);
      return heading === undefined ? [] : [[role, emptyColumn(role, heading)] as const];
    }),
  );
  let grandTotal: Entry<Amount> | null = null;
  const decidedCells = new Map<string, CellAddress>();
  for (const { label, row } of labelledRows(block.rows, rules, log)) {
    const figures = rules.withUnit?.includes(label.name) ?? false;
    const cells = cellsUnder(row, block.heading, headings, figures, log);
    if (label.name === "grandTotal") {
      grandTotal = readGrandTotal(label, cells, context) ?? grandTotal;
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
  reportUnread(block, columns.get("decided"), decidedCells, log);
  return {
    name: block.shareClass,
    heading: block.heading.label.address,
    columns: [...columns.values()].map(withPartsInOrder),
    ...(grandTotal === null ? {} : { grandTotal }),
  };
}

function emptyColumn(role: ColumnRole, cell: PlacedCell): WritableColumn {
  const heading = factOf(cell, cell.shown.trim());
  return { role, heading, recordDateSameAsLeft: false, parts: [], notes: [] };
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

/** The grand total is one figure: the decided column's, or where that is empty another's. */
function readGrandTotal(
  { unit }: LabelReading<FactIn<"dividend">>,
  cells: ReadonlyMap<ColumnRole, PlacedCell>,
  context: ReadingContext,
): Entry<Amount> | null {
  const inOrder = columnRoles.flatMap((role) => cells.get(role) ?? []);
  const [first, ...others] = inOrder.filter((cell) => !isBlank(cell));
  for (const { address, shown } of others) {
    const read = first?.address ?? address;
    context.log.add("WS09", "extra", address, { cell: address, found: shown, read });
  }
  const cell = first ?? inOrder[0];
  if (cell === undefined) return null;
  const stated = kinds.amount.read(cell, { ...context, labelUnit: unit });
  return stated === null ? null : factOf(cell, stated);
}
