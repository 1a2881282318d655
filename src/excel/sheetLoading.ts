import type { CellAddress } from "../dividend/fact";
import { type Sheet, type SheetCell, emptyCell } from "../worksheet/sheet";
import { formatText } from "./cellContent";
import { type ShownNumber, dateSystemShown } from "./dateSystem";
import type { Outcome, Session } from "./session";

/** A sheet by Excel's own id for it, which stays when the sheet is renamed or moved. */
export interface WorksheetRef {
  readonly id: string;
  readonly name: string;
}

/** What was left unread of a sheet that uses more than is read of one. */
export interface Cut {
  /** A1 addresses. */
  readonly used: string;
  readonly read: string;
}

export interface LoadedSheet {
  readonly worksheet: WorksheetRef;
  readonly sheet: Sheet;
  readonly cut: Cut | null;
}

/**
 * How far a sheet is read, from A1. A cell takes some 30 bytes though it be empty, and Excel on the web
 * answers with 5 MB at most; 80,000 cells leave room for what they hold.
 */
const readingBounds = "A1:AN2000";

/** The number of the last row that is read of a sheet: what stands below it would not be seen. */
export const lastRowRead = 2000;

/** A sheet whose cells have been asked for in a batch and are there after its next sync. */
export interface RequestedSheet {
  readonly proxy: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly cells: Excel.Range;
}

export function requestSheet(proxy: Excel.Worksheet): RequestedSheet {
  proxy.load("id,name");
  const used = proxy.getUsedRangeOrNullObject(true);
  used.load("address");
  const cells = proxy.getRange(readingBounds).getUsedRangeOrNullObject(true);
  cells.load("address,rowIndex,columnIndex,values,text,formulas,numberFormat,valueTypes");
  return { proxy, used, cells };
}

/** Asks for no more of a sheet's cells than tells whether they are the same. */
export function requestSheetContents(proxy: Excel.Worksheet): Excel.Range {
  const cells = proxy.getRange(readingBounds).getUsedRangeOrNullObject(true);
  cells.load("rowIndex,columnIndex,formulas,numberFormat");
  return cells;
}

/** Whether a sheet's cells hold what they held when they were read: formulas, not their results. */
export function holdsSame(cells: Excel.Range, { origin, rows }: Sheet): boolean {
  if (cells.isNullObject) return rows.length === 0;
  const formulas = cells.formulas as unknown[][];
  const numberFormats = cells.numberFormat as unknown[][];
  return (
    cells.rowIndex === origin.row &&
    cells.columnIndex === origin.column &&
    formulas.length === rows.length &&
    rows.every(
      (row, r) =>
        row.length === formulas[r]?.length &&
        row.every(({ formula, error, value, numberFormat }, c) => {
          const held = formula ?? error ?? value ?? "";
          return formulas[r]?.[c] === held && formatText(numberFormats[r]?.[c]) === numberFormat;
        }),
    )
  );
}

/** The sheet as it came; null where it is no longer in the workbook. An empty sheet has no rows. */
export function loadedSheet({ proxy, used, cells }: RequestedSheet): LoadedSheet | null {
  if (proxy.isNullObject) return null;
  const worksheet = { id: proxy.id, name: proxy.name };
  if (used.isNullObject) return { worksheet, sheet: emptySheet(proxy.name), cut: null };
  const cutAway = cells.isNullObject || cells.address !== used.address;
  const cut = cutAway ? { used: withoutSheet(used.address), read: readingBounds } : null;
  if (cells.isNullObject) return { worksheet, sheet: emptySheet(proxy.name), cut };
  const rows = cellRows(cells);
  const sheet: Sheet = {
    name: proxy.name,
    origin: { row: cells.rowIndex, column: cells.columnIndex },
    rows,
    dateSystem: dateSystemShown(shownNumbers(rows)),
  };
  return { worksheet, sheet, cut };
}

/** The requested sheets that are still in the workbook. */
export function arrivedSheets(requested: readonly RequestedSheet[]): LoadedSheet[] {
  return requested.map(loadedSheet).filter((sheet) => sheet !== null);
}

/**
 * Sheets by their ids: all at once, and one by one only where together they are more than Excel hands over.
 * One that alone is more than that is left out, unless it is the only one asked for.
 */
export async function* loadSheets(
  session: Session,
  ids: readonly string[],
): AsyncGenerator<Outcome<readonly LoadedSheet[]>> {
  if (ids.length === 0) return;
  const together = await loadTogether(session, ids);
  if (together.is === "done" || together.problem.is !== "tooLarge" || ids.length === 1) {
    yield together;
    return;
  }
  for (const id of ids) {
    const alone = await loadTogether(session, [id]);
    if (alone.is === "done" || alone.problem.is !== "tooLarge") yield alone;
  }
}

function loadTogether(
  session: Session,
  ids: readonly string[],
): Promise<Outcome<readonly LoadedSheet[]>> {
  return session.read("sheets", async (context) => {
    const { worksheets } = context.workbook;
    const requested = ids.map((id) => requestSheet(worksheets.getItemOrNullObject(id)));
    await context.sync();
    return arrivedSheets(requested);
  });
}

/**
 * Whether two readings of a sheet hold the same, cell for cell, whatever the sheet is called. A formula
 * is the same whatever its result: one with NOW() or RAND() never has the same twice.
 */
export function sameCells(a: Sheet, b: Sheet): boolean {
  return (
    a.rows.length === b.rows.length &&
    a.origin.row === b.origin.row &&
    a.origin.column === b.origin.column &&
    a.rows.every((row, r) => {
      const other = b.rows[r] ?? [];
      return row.length === other.length && row.every((cell, c) => sameCell(cell, other[c]));
    })
  );
}

function sameCell(a: SheetCell, b: SheetCell | undefined): boolean {
  if (a.formula !== b?.formula || a.numberFormat !== b.numberFormat) return false;
  return a.formula !== null || (a.value === b.value && a.error === b.error);
}

/** The cell of a sheet at an address; an empty one outside of what was read. */
export function cellAt(sheet: Sheet, { row, column }: CellAddress): SheetCell {
  return sheet.rows[row - sheet.origin.row]?.[column - sheet.origin.column] ?? emptyCell;
}

/** "C4" of "Sheet1!C4". */
function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

function emptySheet(name: string): Sheet {
  return { name, origin: { row: 0, column: 0 }, rows: [], dateSystem: "1900" };
}

function cellRows(range: Excel.Range): SheetCell[][] {
  const values: unknown[][] = range.values;
  return values.map((row, r) =>
    row.map((value, c) =>
      cellOf({
        value,
        text: range.text[r]?.[c] ?? "",
        formula: (range.formulas as unknown[][])[r]?.[c],
        numberFormat: formatText((range.numberFormat as unknown[][])[r]?.[c]),
        type: range.valueTypes[r]?.[c] ?? "Unknown",
      }),
    ),
  );
}

interface RawCell {
  readonly value: unknown;
  readonly text: string;
  readonly formula: unknown;
  readonly numberFormat: string;
  readonly type: string;
}

function cellOf({ value, text, formula, numberFormat, type }: RawCell): SheetCell {
  const held = typeof formula === "string" && formula.startsWith("=") ? formula : null;
  const isError = type === "Error";
  return {
    value: isError || type === "Empty" ? null : plainValue(value),
    text,
    numberFormat,
    // Text that begins with "=" comes back as its own "formula".
    formula: held !== null && held === value ? null : held,
    error: isError ? String(value) : null,
  };
}

function plainValue(value: unknown): SheetCell["value"] {
  const isPlain =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isPlain ? value : null;
}

function* shownNumbers(rows: readonly (readonly SheetCell[])[]): Generator<ShownNumber> {
  for (const row of rows) {
    for (const { value, text, numberFormat } of row) {
      if (typeof value === "number") yield { number: value, text, numberFormat };
    }
  }
}
