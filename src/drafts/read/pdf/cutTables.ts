import { readState } from "../../../worksheet/notation/stateNotation";
import { headsColumn } from "../../columnRoles";
import { plainCell } from "../../draft";
import type { PageBlock } from "./placedBlock";
import type { PlacedTable, TableColumns } from "./ruledTables";
import { beginsWithFigure, isCellByItself, isPeriod } from "./tableTexts";

/** What ends a page, or a column of it, and what begins the next as one table; null where they are not one. */
export function continuedTable(above: PageBlock, below: PageBlock): PageBlock | null {
  if (above.is !== "table" || below.is !== "table") return null;
  const inPlace = joinedTable(above, below);
  if (inPlace !== null || Math.abs(above.left - below.left) < sameEdge) return inPlace;
  return goesOnTable(above, below)
    ? joinedTable(above, moved(below, above.left - below.left))
    : null;
}

const sameEdge = 8;

/** A table at the end of a page and one of the same columns at the beginning of the next are one, its headings said once. */
function joinedTable(above: PageBlock, below: PageBlock): PageBlock | null {
  if (above.is !== "table" || below.is !== "table") return null;
  const both = inSameColumns(above, below);
  if (both === null) return null;
  const [upper, lower] = both;
  const [first, second] = [upper.rows[0] ?? [], lower.rows[0] ?? []];
  const repeated = first.every(({ text }, column) => text === second[column]?.text);
  const { left, right, top, bottom, columns } = upper;
  const rows = [...upper.rows, ...lower.rows.slice(repeated ? 1 : 0)];
  return { is: "table", left, right, top, bottom, rows, ...(columns && { columns }) };
}

type Rows = PlacedTable["rows"];

/** Both tables in the columns of the wider one; null where they are not the same. */
function inSameColumns(
  above: PlacedTable,
  below: PlacedTable,
): readonly [PlacedTable, PlacedTable] | null {
  if (above.columns === undefined || below.columns === undefined) {
    const beside =
      Math.abs(above.left - below.left) < sameEdge &&
      Math.abs(above.right - below.right) < sameEdge;
    const isSame = beside && above.rows[0]?.length === below.rows[0]?.length;
    return isSame ? [above, below] : null;
  }
  const [upper, lower] =
    above.columns.length < below.columns.length
      ? [inColumns(above, below), below]
      : [above, inColumns(below, above)];
  return upper === null || lower === null ? null : [upper, lower];
}

function inColumns(table: PlacedTable, { left, columns = [] }: PlacedTable): PlacedTable | null {
  const rows = rowsIn(table, columns);
  return rows === null ? null : { ...table, left: Math.min(table.left, left), columns, rows };
}

function rowsIn({ rows, columns = [] }: PlacedTable, wider: TableColumns): Rows | null {
  const places = columns.map((own) => {
    const over = wider.flatMap(({ left, right }, column) =>
      own.left < right && own.right > left ? [column] : [],
    );
    return over.length === 1 ? (over[0] ?? -1) : -1;
  });
  if (!places.every((place, at) => place > (places[at - 1] ?? -1))) return null;
  return rows.map((row) => wider.map((_, column) => row[places.indexOf(column)] ?? plainCell("")));
}

/**
 * The blocks of a page's columns one after the other: a table at the head of a column goes on the one at the foot of the
 * column before, if it is as wide and has no headings of its own, or the same ones over other rows.
 */
export function joinedColumns(columns: readonly (readonly PageBlock[])[]): readonly PageBlock[] {
  return columns.reduce<readonly PageBlock[]>((before, column, at) => {
    const [above, below] = [before.at(-1), column[0]];
    if (above?.is !== "table" || below?.is !== "table") return [...before, ...column];
    const isBeside = below.left > above.right && below.top < above.bottom;
    const joined = isBeside
      ? joinedAcross(above, below, edgeOf(columns[at - 1] ?? []) - edgeOf(column))
      : null;
    return joined === null
      ? [...before, ...column]
      : [...before.slice(0, -1), joined, ...column.slice(1)];
  }, []);
}

function edgeOf(blocks: readonly PageBlock[]): number {
  return Math.min(...blocks.map(({ left }) => left));
}

/** `by` is how far the columns of the page stand apart: headings that are cut off from their rows have no label to tell. */
function joinedAcross(above: PageBlock, below: PageBlock, by: number): PageBlock | null {
  if (above.is !== "table" || below.is !== "table") return null;
  const isHeading = above.columns !== undefined && !hasFigures(above);
  return isHeading ? joinedTable(above, moved(below, by)) : continuedTable(above, below);
}

function hasFigures({ rows }: PlacedTable): boolean {
  return rows.some((row) =>
    row.slice(1).some(({ text }) => isCellByItself(text) || beginsWithFigure(text)),
  );
}

function goesOnTable(above: PlacedTable, below: PlacedTable): boolean {
  const headings = below.rows[0] ?? [];
  // Headings without lines that are cut off from their rows have no column of labels, and would be moved over those.
  if (above.columns !== undefined && !hasFigures(above)) return false;
  const [corner, ...others] = headings.map(({ text }) => text);
  if (corner !== "" && !others.some(isHeading)) return true;
  const isRepeated = headings.every(({ text }, at) => text === above.rows[0]?.[at]?.text);
  const labels = new Set(above.rows.slice(1).map(([label]) => label?.text));
  return isRepeated && !below.rows.slice(1).some(([label]) => labels.has(label?.text));
}

/** A state may sound like a heading: "Not yet decided". */
export function isHeading(text: string): boolean {
  return (headsColumn(text) && readState(text) === null) || isPeriod(text);
}

/** The table as it would stand in another column of the page. */
function moved<Table extends PlacedTable>(table: Table, by: number): Table {
  const columns = table.columns?.map((column) => ({
    left: column.left + by,
    right: column.right + by,
  }));
  return { ...table, left: table.left + by, right: table.right + by, ...(columns && { columns }) };
}
