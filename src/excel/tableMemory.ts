import { contentText } from "./cellContent";
import { type Contents, isFormula } from "./heldCells";

/**
 * What the product wrote into a table's cells, in short, so that Update can tell its own cells from those
 * the user changed or put in between.
 */
export interface TableMemory {
  readonly rows: number;
  readonly columns: number;
  /** A sign a cell, row by row. */
  readonly signs: readonly string[];
}

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

/** The memory a setting holds; null where it is in no such form, or claims another size than it has. */
export function memoryFrom(text: string | undefined): TableMemory | null {
  const [, rows, columns, signs] = /^(\d+)x(\d+):(.*)$/su.exec(text ?? "") ?? [];
  if (rows === undefined || columns === undefined || signs === undefined) return null;
  const memory = { rows: Number(rows), columns: Number(columns), signs: signs.split(",") };
  return memory.signs.length === memory.rows * memory.columns ? memory : null;
}

/**
 * The cells of a table's present block, by row and column, that hold what the product did not write
 * there. Where rows were inserted or deleted, the block's rows are set against those remembered in the
 * way that leaves the fewest cells unaccounted for.
 */
export function foreignCells(contents: Contents, memory: TableMemory | null): [number, number][] {
  const known = memory ?? { rows: 0, columns: 0, signs: [] };
  const inserted = Math.max(0, contents.length - known.rows);
  const deleted = Math.max(0, known.rows - contents.length);
  /** The best account so far, by how many rows the remembered ones are ahead. */
  let accounts = new Map<number, Account>([[0, nothingForeign]]);
  for (const [r, row] of contents.entries()) {
    const signs = row.map(signOf);
    for (let ahead = 0; ahead < deleted; ahead += 1) {
      keepBetter(accounts, ahead + 1, accounts.get(ahead));
    }
    const next = new Map<number, Account>();
    for (const [ahead, account] of accounts) {
      const differing = foreignIn(signs, rowSigns(known, r + ahead));
      keepBetter(next, ahead, withRow(account, r, differing));
      if (ahead > -inserted) {
        keepBetter(next, ahead - 1, withRow(account, r, foreignIn(signs, [])));
      }
    }
    accounts = next;
  }
  const [best = nothingForeign] = [...accounts.values()].sort((a, b) => a.count - b.count);
  return cellsOf(best);
}

/** Which cells are foreign if the rows so far are set against the remembered ones in one way. */
interface Account {
  readonly count: number;
  readonly row: number;
  readonly columns: readonly number[];
  readonly before: Account | null;
}

const nothingForeign: Account = { count: 0, row: 0, columns: [], before: null };

function withRow(before: Account, row: number, columns: readonly number[]): Account {
  return columns.length === 0
    ? before
    : { count: before.count + columns.length, row, columns, before };
}

function keepBetter(
  accounts: Map<number, Account>,
  ahead: number,
  account: Account | undefined,
): void {
  if (account === undefined) return;
  const other = accounts.get(ahead);
  if (other === undefined || account.count < other.count) accounts.set(ahead, account);
}

function cellsOf({ before, row, columns }: Account): [number, number][] {
  const here = columns.map((column): [number, number] => [row, column]);
  return before === null ? here : [...cellsOf(before), ...here];
}

/** The columns of cells that hold something else than remembered. */
function foreignIn(signs: readonly string[], remembered: readonly string[]): number[] {
  return signs.flatMap((sign, c) => (sign === emptySign || sign === remembered[c] ? [] : [c]));
}

function rowSigns({ columns, signs }: TableMemory, row: number): readonly string[] {
  return signs.slice(row * columns, (row + 1) * columns);
}

const emptySign = "";

/** Formulas are alike, for Excel rewrites them when sheets are renamed and rows inserted. */
function signOf(content: unknown): string {
  const text = contentText(content);
  if (text === "") return emptySign;
  return isFormula(content) ? "=" : hash(text);
}

/** FNV-1a of 32 bits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
