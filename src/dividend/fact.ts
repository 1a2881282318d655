/** Where a cell stands on its sheet: both zero-based, so A1 is row 0, column 0. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A1 notation without the sheet: "C24". */
export function a1(cell: CellAddress): string {
  return `${columnLetters(cell.column)}${String(cell.row + 1)}`;
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}

/** A block of cells by its first and last. */
export interface CellRange {
  readonly first: CellAddress;
  readonly last: CellAddress;
}

export function a1Range(range: CellRange): string {
  return `${a1(range.first)}:${a1(range.last)}`;
}

/** What the worksheet says, with the cell that says it and how the cell shows it. */
export interface Fact<T> {
  readonly value: T;
  readonly cell: CellAddress;
  readonly shown: string;
  /**
   * The number the cell holds (a date's serial number too), which a formula on it would see; null where it
   * holds a text such as "JPY608 million", or nothing.
   */
  readonly cellNumber: number | null;
}

/**
 * What stands where a value could stand. States are no zeros: blank (nothing typed), notApplicable ("-"
 * in any form), undetermined (未定), none (無配, 0).
 */
export type State = "blank" | "notApplicable" | "undetermined" | "none";

export type Stated<T> = { readonly state: "given"; readonly value: T } | { readonly state: State };

/** A cell for a value or a state. A row that the worksheet does not have is no entry at all. */
export type Entry<T> = Fact<Stated<T>>;

/** The entry's value; null for a state and for a row that is absent. */
export function givenValue<T>(entry: Entry<T> | undefined): T | null {
  return entry?.value.state === "given" ? entry.value.value : null;
}

/** The entry's value with its cell; null for a state and for a row that is absent. */
export function givenFact<T>(entry: Entry<T> | undefined): Fact<T> | null {
  if (entry?.value.state !== "given") return null;
  return { ...entry, value: entry.value.value };
}

/** The values that entries have, each with its cell; states and absent rows are left out. */
export function givenFacts<T>(entries: readonly (Entry<T> | undefined)[]): readonly Fact<T>[] {
  return entries.map(givenFact).filter((fact) => fact !== null);
}

/** Whether an entry says nothing, not even that there is nothing: blank, or no such row, or not understood. */
export function isUnread(entry: Entry<unknown> | undefined): boolean {
  return entry === undefined || entry.value.state === "blank";
}

/** The entry's state, "given" where it has a value; "absent" where the worksheet has no such row. */
export function stateOf(entry: Entry<unknown> | undefined): State | "given" | "absent" {
  return entry?.value.state ?? "absent";
}
