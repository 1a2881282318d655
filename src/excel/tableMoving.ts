import type { CellAddress } from "../dividend/fact";
import type { StandingTable } from "./standingTables";

/** An inserted table with the place its new plan gets. */
export interface MovedTable {
  readonly table: StandingTable;
  readonly first: CellAddress;
}

/**
 * Where each table goes: where it stands, but below one above it that has grown, with as much as one
 * blank row between them if there was one.
 */
export function movedTables(tables: readonly StandingTable[]): MovedTable[] {
  const placed: MovedTable[] = [];
  for (const table of [...tables].sort((a, b) => a.first.row - b.first.row)) {
    const rows = placed
      .filter((above) => isAbove(above.table, table))
      .map((above) => endOf(above) + Math.min(1, table.first.row - presentEnd(above.table)));
    const row = Math.max(table.first.row, ...rows);
    placed.push({ table, first: { row, column: table.first.column } });
  }
  return placed;
}

function isAbove(above: StandingTable, below: StandingTable): boolean {
  const columnsMeet =
    above.first.column < below.first.column + widthOf(below) &&
    below.first.column < above.first.column + widthOf(above);
  return (
    above.worksheet.id === below.worksheet.id && presentEnd(above) <= below.first.row && columnsMeet
  );
}

function widthOf({ plan, present }: StandingTable): number {
  return Math.max(plan.columnWidths.length, present.contents[0]?.length ?? 0);
}

/** The row below the table as it stands. */
function presentEnd({ first, present }: StandingTable): number {
  return first.row + present.contents.length;
}

/** The row below the table in its new place. */
function endOf({ first, table }: MovedTable): number {
  return first.row + table.plan.rows.length;
}
