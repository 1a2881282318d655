import type { TablePlan } from "../tables/plan";
import type { MarkOwner, WorkbookMarks } from "../worksheet/workbookMarks";

export type TableKey = Pick<TablePlan, "table" | "shareClass">;

/** An inserted table, found by its name. */
export interface InsertedTable {
  readonly name: string;
  readonly sheet: string;
  /** A1 address without the sheet. */
  readonly address: string;
}

export function tableMark(owner: MarkOwner, { table, shareClass }: TableKey): string {
  return shareClass === null ? `${owner}.${table}` : `${owner}.${table}.${inName(shareClass)}`;
}

/** The tables of an owner that still stand in the workbook. */
export function insertedTables(owner: MarkOwner | null, marks: WorkbookMarks): InsertedTable[] {
  if (owner === null) return [];
  return [...marks.names].flatMap(([name, block]) => {
    const isTable = name.startsWith(`${owner}.comparison`) || name.startsWith(`${owner}.annual`);
    return isTable && block !== null ? [{ name, sheet: block.sheet, address: block.address }] : [];
  });
}

/** Where the worksheet and the workbook do not have the same tables, so that Update cannot bring them together. */
export interface TablesApart {
  /** Tables of the worksheet that were never inserted, or were deleted. */
  readonly notInserted: readonly TableKey[];
  /** Inserted tables that the worksheet has no more, like those of a share class that was taken out. */
  readonly leftOver: readonly InsertedTable[];
}

export function tablesApart(
  owner: MarkOwner | null,
  tables: readonly TableKey[],
  inserted: readonly InsertedTable[],
): TablesApart {
  if (owner === null || inserted.length === 0) return { notInserted: [], leftOver: [] };
  const wanted = tables.map((table) => ({ table, mark: tableMark(owner, table) }));
  return {
    notInserted: wanted
      .filter(({ mark }) => !inserted.some(({ name }) => name === mark))
      .map(({ table }) => table),
    leftOver: inserted.filter(({ name }) => !wanted.some(({ mark }) => mark === name)),
  };
}

/** A share class in the letters a defined name may have; two different classes never become one, but for the case of letters. */
function inName(shareClass: string): string {
  // Excel takes names without regard to case.
  return shareClass
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, (sign) =>
      sign === " " ? "_" : `_u${(sign.codePointAt(0) ?? 0).toString(16)}_`,
    );
}
