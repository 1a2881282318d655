import type { CellAddress } from "../dividend/fact";
import { readLabel } from "./labelReading";
import { hasError } from "./plainCell";
import type { ReadingLog } from "./readingProblem";
import { isUnitCell, withUnit } from "./labelledRow";
import type { SectionBlock } from "./sectionBlock";
import { type PlacedCell, type WorksheetRow, isBlank } from "./worksheetRow";

/** The columns a section's heading row names, by what they are. */
export type NamedColumns<Name extends string> = ReadonlyMap<Name, PlacedCell>;

/** What one heading cell says: what it names, and words of it that were not understood. */
export interface ReadHeading<Name extends string> {
  readonly name: Name | null;
  readonly unknown: string;
}

/**
 * The columns of a section by its heading row, whose headings `read` understands all together. Headings nobody
 * knows, and ones that stand twice, are logged and left out; so is a heading row that names nothing.
 */
export function readHeadingRow<Name extends string>(
  row: WorksheetRow,
  read: (texts: readonly string[]) => readonly ReadHeading<Name>[],
  unknown: "column" | "period",
  log: ReadingLog,
): NamedColumns<Name> {
  const columns = new Map<Name, PlacedCell>();
  const cells = row.filled.filter((cell) => !hasError(cell, log));
  const headings = read(cells.map(({ shown }) => shown));
  cells.forEach((cell, place) => {
    const { address, shown } = cell;
    const { name, unknown: aside } = headings[place] ?? { name: null, unknown: "" };
    const first = name === null ? undefined : columns.get(name);
    if (name === null) log.add("WS03", unknown, address, { cell: address, found: shown });
    else if (first) reportHeadingTwice(first.address, cell, log);
    else {
      columns.set(name, cell);
      if (aside !== "") log.add("WS08", "headingCut", address, { cell: address, shown, aside });
    }
  });
  if (row.filled.length === 0) {
    const cell = row.label.address;
    log.add("WS03", unknown === "column" ? "noColumns" : "noPeriods", cell, { cell });
  }
  return columns;
}

/** Headings that are spelled as an index has them, each by itself. */
export function headingsIn<Name extends string>(
  index: ReadonlyMap<string, Name>,
): (texts: readonly string[]) => readonly ReadHeading<Name>[] {
  return (texts) =>
    texts.map((text) => {
      const label = readLabel(text, index);
      return { name: label?.name ?? null, unknown: label?.aside ?? "" };
    });
}

/**
 * A section with its headings: those beside the section's own, or, where there is nothing, those of the row
 * below, whose label then names no row.
 */
export function withHeadings(
  block: SectionBlock,
  isHeading: (text: string) => boolean,
): SectionBlock {
  const [next, ...rows] = block.rows;
  if (block.heading.filled.length > 0 || next === undefined) return block;
  const named = next.filled.filter(({ shown }) => isHeading(shown));
  if (named.length < (isBlank(next.label) ? 1 : 2)) return block;
  return { ...block, heading: { ...next, label: block.heading.label }, rows };
}

function reportHeadingTwice(first: CellAddress, again: PlacedCell, log: ReadingLog): void {
  const details = { first, second: again.address, found: again.shown };
  log.add("WS04", "heading", again.address, details, { related: [first] });
}

/**
 * The cells of a row under the named columns. A unit in an unnamed column belongs to the figure left of
 * it (where `figures`); anything else there is logged, unless its heading was.
 */
export function cellsUnder<Name extends string>(
  row: WorksheetRow,
  heading: WorksheetRow,
  columns: NamedColumns<Name>,
  figures: boolean,
  log: ReadingLog,
): ReadonlyMap<Name, PlacedCell> {
  const cells = new Map<Name, PlacedCell>();
  const nameAt = new Map<number, Name>();
  for (const [name, { address }] of columns) {
    cells.set(name, row.at(address.column));
    nameAt.set(address.column, name);
  }
  const unread = new Set(heading.filled.map(({ address }) => address.column));
  row.filled.forEach((cell, index) => {
    const { column } = cell.address;
    if (nameAt.has(column)) return;
    const before = row.filled[index - 1];
    const name = before && nameAt.get(before.address.column);
    if (figures && name !== undefined && isUnitCell(cell)) {
      cells.set(name, withUnit(before ?? cell, cell));
    } else if (columns.size > 0 && !unread.has(column)) {
      log.add("WS09", "noColumn", cell.address, { cell: cell.address, found: cell.shown });
    }
  });
  return cells;
}
