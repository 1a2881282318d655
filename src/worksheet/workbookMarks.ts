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

export interface WorkbookMarks {
  /** Names that begin like the product's, with where they stand; null where that was deleted. */
  readonly names: ReadonlyMap<string, BlockAddress | null>;
  readonly settings: ReadonlyMap<string, string>;
}

/**
 * The product's marks among what a workbook has. `formula` is a defined name's, with its "=".
 * A setting that is no text is not one of ours.
 */
export function marksAmong(
  names: readonly { readonly name: string; readonly formula: string }[],
  settings: readonly { readonly key: string; readonly value: unknown }[],
): WorkbookMarks {
  const own = (name: string) => name.startsWith(markStart);
  return {
    names: new Map(
      names
        .filter(({ name }) => own(name))
        .map(({ name, formula }) => [name, blockOfReference(formula)]),
    ),
    settings: new Map(
      settings.flatMap(({ key, value }) =>
        own(key) && typeof value === "string" ? [[key, value]] : [],
      ),
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

/** The setting that keeps what was accepted in drafts of the worksheet's release. */
export function draftsMark(owner: MarkOwner): string {
  return `${owner}.drafts`;
}

/** Excel takes sheet names without regard to case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
