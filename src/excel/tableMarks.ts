import type { Language } from "../dividend/language";
import type { TablePlan } from "../tables/plan";
import type { MarkOwner, WorkbookMarks } from "../worksheet/workbookMarks";
import { keptTable } from "./keptTables";

export type TableKey = Pick<TablePlan, "table" | "shareClass">;

/** An inserted table, found by its name. */
export interface InsertedTable {
  readonly name: string;
  readonly sheet: string;
  /** A1 address without the sheet. */
  readonly address: string;
  /** The language it was written in; null for a table of an earlier version. */
  readonly language: Language | null;
}

/**
 * The name that marks a table. The tables of one insertion are one copy; the first copy's names have no
 * number: "DividendTables.annual", "DividendTables.copy2.annual".
 */
export function tableMark(owner: MarkOwner, key: TableKey, copy = 1): string {
  return `${owner}${copy === 1 ? "" : `.copy${String(copy)}`}.${keyInName(key)}`;
}

/** Whether a name marks a table of this kind and class, of whatever copy. */
export function marksTable(name: string, key: TableKey): boolean {
  // Excel takes names without regard to case.
  return partsOf(name)?.key === keyInName(key);
}

/** The number of the first copy of which no table stands. */
export function freeCopy(owner: MarkOwner, marks: WorkbookMarks): number {
  const standing = insertedTables(owner, marks).map(({ name }) => partsOf(name)?.copy);
  for (let copy = 1; ; copy += 1) if (!standing.includes(copy)) return copy;
}

/** The tables of an owner that still stand in the workbook. */
export function insertedTables(owner: MarkOwner | null, marks: WorkbookMarks): InsertedTable[] {
  return [...marks.names].flatMap(([name, block]) => {
    if (block === null || partsOf(name)?.owner !== owner) return [];
    const { language } = keptTable(marks, name);
    return [{ name, sheet: block.sheet, address: block.address, language }];
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
  tables: readonly TableKey[],
  inserted: readonly InsertedTable[],
): TablesApart {
  if (inserted.length === 0) return { notInserted: [], leftOver: [] };
  return {
    notInserted: tables.filter((table) => !inserted.some(({ name }) => marksTable(name, table))),
    leftOver: inserted.filter(({ name }) => !tables.some((table) => marksTable(name, table))),
  };
}

interface MarkParts {
  readonly owner: MarkOwner;
  readonly copy: number;
  /** Kind and class, as the name has them. */
  readonly key: string;
}

/** A table's name apart; null for a name that marks no table. */
function partsOf(name: string): MarkParts | null {
  const pattern = /^([^.]+)\.(?:copy(\d+)\.)?((?:comparison|annual)(?:\..+)?)$/u;
  const [, owner, copy = "1", key] = pattern.exec(name) ?? [];
  return owner === undefined || key === undefined ? null : { owner, copy: Number(copy), key };
}

function keyInName({ table, shareClass }: TableKey): string {
  return shareClass === null ? table : `${table}.${inName(shareClass)}`;
}

/** A share class in the letters a defined name may have; two different classes never become one, but for the case of letters. */
function inName(shareClass: string): string {
  return shareClass
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, (sign) =>
      sign === " " ? "_" : `_u${(sign.codePointAt(0) ?? 0).toString(16)}_`,
    );
}
