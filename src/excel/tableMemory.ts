import { contentText } from "./cellContent";

/**
 * What the product wrote into a table's cells, in short, so that Update can tell its own cells from those
 * the user changed or put in between. Kept in the workbook's settings under the table's name.
 */
export interface TableMemory {
  readonly rows: number;
  readonly columns: number;
  /** A sign a cell, row by row. */
  readonly signs: readonly string[];
}

export type Contents = readonly (readonly unknown[])[];

export function memoryOf(contents: Contents): TableMemory {
  return {
    rows: contents.length,
    columns: contents[0]?.length ?? 0,
    signs: contents.flatMap((row) => row.map(signOf)),
  };
}

export function memoryText({ rows, columns, signs }: TableMemory): string {
  return `${String(rows)}x${String(columns)}:${signs.join(",")}`;
}

/** The memory a setting holds; null where it is in no such form. */
export function memoryFrom(text: string | undefined): TableMemory | null {
  const [, rows, columns, signs] = /^(\d+)x(\d+):(.*)$/su.exec(text ?? "") ?? [];
  if (rows === undefined || columns === undefined || signs === undefined) return null;
  return { rows: Number(rows), columns: Number(columns), signs: signs.split(",") };
}

/**
 * The cells of a table's present block, by row and column, that hold what the product did not write
 * there. Rows the user inserted are stepped over: a row is taken for the next one remembered as soon as
 * all its cells are.
 */
export function foreignCells(contents: Contents, memory: TableMemory | null): [number, number][] {
  const foreign: [number, number][] = [];
  let remembered = 0;
  for (const [r, row] of contents.entries()) {
    const own = memory === null ? [] : rowSigns(memory, remembered);
    const signs = row.map(signOf);
    const differing = signs.flatMap((sign, c) => (sign === own[c] ? [] : [c]));
    const isInserted = contents.length > (memory?.rows ?? 0) && differing.length === signs.length;
    if (!isInserted) remembered += 1;
    for (const c of differing) if (signs[c] !== emptySign) foreign.push([r, c]);
  }
  return foreign;
}

function rowSigns({ columns, signs }: TableMemory, row: number): readonly string[] {
  return signs.slice(row * columns, (row + 1) * columns);
}

const emptySign = "";

/** Formulas are alike, for Excel rewrites them when sheets are renamed and rows inserted. */
function signOf(content: unknown): string {
  const text = contentText(content);
  if (text === "") return emptySign;
  return text.startsWith("=") ? "=" : hash(text);
}

/** FNV-1a of 32 bits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
