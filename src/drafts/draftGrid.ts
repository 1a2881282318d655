import type { DraftCell, DraftTable } from "./draft";
import type { PlacedDraftCell } from "./placedCell";

/** The rows of a table, each cell with its place in the draft. */
export type PlacedRows = readonly (readonly PlacedDraftCell[])[];

/** The heading of a column, all heading rows together; its place is the lowest one's. */
export interface DraftHeading extends PlacedDraftCell {
  /** The text of its lowest cell. */
  readonly own: string;
  /** The cell above that, where one spreads over several columns. */
  readonly above: PlacedDraftCell | null;
}

/** A table as headings over columns of figures, and rows with labels. */
export interface DraftGrid {
  /** One a column that holds figures. */
  readonly headings: readonly DraftHeading[];
  readonly rows: readonly DraftRow[];
  /** What stands over its labels, which may name the class of shares. */
  readonly corner: readonly PlacedDraftCell[];
}

interface DraftRow {
  readonly label: PlacedDraftCell;
  readonly cells: readonly PlacedDraftCell[];
}

/** The cells as they stand, with their places. */
export function placedCells({ rows }: DraftTable): PlacedRows {
  return rows.map((row, down) =>
    row.map((cell, across) => ({ text: shownText(cell), row: down + 1, column: across + 1 })),
  );
}

/** Rows as columns and columns as rows. */
export function transposed(rows: PlacedRows): PlacedRows {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []));
}

/** The rows of a table below its headings, of which the first body row is the `firstBody`-th. */
export function gridOf(rows: PlacedRows, firstBody: number): DraftGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: Math.max(0, width - 1) }, (_, index) => index + 1);
  const headings = columns.map((column): DraftHeading => {
    const stacked = rows.slice(0, firstBody).flatMap((row) => row[column] ?? []);
    const filled = stacked.filter((cell) => cell.text !== "");
    const last = filled.at(-1) ?? stacked.at(-1) ?? { text: "", row: 1, column: column + 1 };
    const above = filled.at(-2);
    return {
      ...last,
      text: filled.map((cell) => cell.text).join(" "),
      own: last.text,
      above: above === undefined ? null : firstOfSpread(above, rows),
    };
  });
  const body = rows
    .slice(firstBody)
    .flatMap(([label, ...cells]) => (label && !isUnits(label, cells) ? [{ label, cells }] : []));
  const corner = rows.slice(0, firstBody).flatMap(([label]) => label ?? []);
  return { headings, rows: body, corner: corner.filter(({ text }) => text !== "") };
}

/** A row that says for each column what its figures are counted in, as they would be anyway: 円 銭, "Yen". */
function isUnits(label: PlacedDraftCell, cells: readonly PlacedDraftCell[]): boolean {
  const filled = cells.filter(({ text }) => text !== "");
  return (
    label.text === "" &&
    filled.length > 0 &&
    filled.every(({ text }) => /^[(（]?(?:円\s*銭?|yen|JPY|¥)[)）]?$/i.test(text))
  );
}

/** Where a cell begins that is read in each column it spreads over. */
function firstOfSpread(cell: PlacedDraftCell, rows: PlacedRows): PlacedDraftCell {
  const row = rows.find((cells) => cells.includes(cell)) ?? [];
  let first = cell;
  for (let at = row.indexOf(cell) - 1; at > 0 && row[at]?.text === cell.text; at -= 1)
    first = row[at] ?? first;
  return first;
}

/** A unit, a mark or a bracketed word that belongs to the figure left of it. */
const belongsLeft =
  /^(?:(?:百万|千|億|万)?円|銭|(?:thousand|million|billion)?\s*(?:yen|JPY|dollars?)?|[(（].*[)）]|\*+\d*|※\d*)$/i;

/**
 * The cells of a table, split ones joined: a column that has no heading of its own and only units, marks or
 * nothing below belongs to the one left of it.
 */
export function joinedCells(table: DraftTable): readonly (readonly PlacedDraftCell[])[] {
  const width = table.rows[0]?.length ?? 0;
  const body = (column: number) => table.rows.map((row) => row[column]);
  const joins = Array.from({ length: width }, (_, column) => {
    const cells = body(column);
    const own = cells.filter((cell) => cell !== undefined && !cell.covered && cell.text !== "");
    return column > 1 && own.every((cell) => belongsLeft.test((cell?.text ?? "").trim()));
  });
  return table.rows.map((row, down) => {
    const joined: PlacedDraftCell[] = [];
    row.forEach((cell, across) => {
      const left = joined.at(-1);
      if (joins[across] === true && left !== undefined) {
        const added = cell.covered ? "" : cell.text;
        joined[joined.length - 1] = {
          ...left,
          text: `${left.text}${spacer(left.text, added)}${added}`,
        };
      } else joined.push({ text: shownText(cell), row: down + 1, column: across + 1 });
    });
    return joined;
  });
}

function spacer(left: string, right: string): string {
  return /[a-z\d]$/i.test(left) && /^[a-z(]/i.test(right) ? " " : "";
}

function shownText(cell: DraftCell): string {
  return cell.text.replace(/[^\S\u3000]+/gu, " ").trim();
}
