import type { TablePlan } from "../tables/plan";
import { type BlockAddress, blockOfReference } from "./reference";

/**
 * What the product leaves in a workbook to find its own again. Defined names, because Excel itself moves
 * them along when the user moves, renames or inserts: "DividendTables.worksheet" stands for a worksheet
 * that has tables or accepted findings, "DividendTables.comparison" and "DividendTables.annual" for its
 * inserted tables, a further share class's with its name behind. A second worksheet's begin with
 * "DividendTables2". Settings of the same names hold what a name cannot.
 */
const markStart = "DividendTables";

/** The name that begins all marks of one worksheet: "DividendTables", "DividendTables2", ... */
export type MarkOwner = string;

export type TableKey = Pick<TablePlan, "table" | "shareClass">;

export interface WorkbookMarks {
  /** Names that begin like the product's, with where they stand; null where that was deleted. */
  readonly names: ReadonlyMap<string, BlockAddress | null>;
  readonly settings: ReadonlyMap<string, string>;
}

/** An inserted table, found by its name. */
export interface InsertedTable {
  readonly name: string;
  readonly sheet: string;
  /** A1 address without the sheet. */
  readonly address: string;
}

export interface RequestedMarks {
  readonly names: Excel.NamedItemCollection;
  readonly settings: Excel.SettingCollection;
}

export function requestMarks(workbook: Excel.Workbook): RequestedMarks {
  const { names, settings } = workbook;
  names.load("items/name,items/formula");
  settings.load("items/key,items/value");
  return { names, settings };
}

export function loadedMarks({ names, settings }: RequestedMarks): WorkbookMarks {
  const own = (name: string) => name.startsWith(markStart);
  return {
    names: new Map(
      names.items
        .filter(({ name }) => own(name))
        .map(({ name, formula }) => [name, blockOfReference(String(formula))]),
    ),
    settings: new Map(
      settings.items
        .filter(({ key, value }) => own(key) && typeof value === "string")
        .map(({ key, value }) => [key, String(value)]),
    ),
  };
}

/** Whose marks a sheet's are; null for a sheet without any. */
export function ownerOf(sheetName: string, marks: WorkbookMarks): MarkOwner | null {
  for (const [name, block] of marks.names) {
    const owner = /^(DividendTables\d*)\.worksheet$/u.exec(name)?.[1];
    if (owner !== undefined && block !== null && sameName(block.sheet, sheetName)) return owner;
  }
  return null;
}

/** An owner no mark in the workbook has yet, not even one whose sheet was deleted. */
export function newOwner(marks: WorkbookMarks): MarkOwner {
  const taken = [...marks.names.keys(), ...marks.settings.keys()].map((name) => name.split(".")[0]);
  for (let number = 1; ; number += 1) {
    const owner = number === 1 ? markStart : `${markStart}${String(number)}`;
    if (!taken.includes(owner)) return owner;
  }
}

export function worksheetMark(owner: MarkOwner): string {
  return `${owner}.worksheet`;
}

export function acceptedMark(owner: MarkOwner): string {
  return `${owner}.accepted`;
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

/** A share class in the letters a defined name may have; two different classes never become one. */
function inName(shareClass: string): string {
  return shareClass.replace(/[^\p{L}\p{N}]/gu, (sign) =>
    sign === " " ? "_" : `_u${(sign.codePointAt(0) ?? 0).toString(16)}_`,
  );
}

/** Excel takes sheet names without regard to case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
