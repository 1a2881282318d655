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

/** A share class in the letters a defined name may have; two different classes never become one, but for the case of letters. */
function inName(shareClass: string): string {
  // Excel takes names without regard to case.
  return shareClass
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, (sign) =>
      sign === " " ? "_" : `_u${(sign.codePointAt(0) ?? 0).toString(16)}_`,
    );
}
