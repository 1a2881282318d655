import type { CellAddress } from "../dividend/fact";
import { readLabel } from "./labelReading";
import { hasError } from "./plainCell";
import type { ReadingLog } from "./readingProblem";
import { isUnitCell, withUnit } from "./labelledRow";
import type { PlacedCell, WorksheetRow } from "./worksheetRow";

/** The columns a section's heading row names, by what they are. */
export type NamedColumns<Name extends string> = ReadonlyMap<Name, PlacedCell>;

/**
 * The columns of a section by its heading row. Headings nobody knows, and ones that stand twice, are
 * logged and left out; so is a heading row that names nothing, under `whenNone`.
 */
export function readHeadingRow<Name extends string>(
  row: WorksheetRow,
  index: ReadonlyMap<string, Name>,
  unknown: "column" | "period",
  log: ReadingLog,
): NamedColumns<Name> {
  const columns = new Map<Name, PlacedCell>();
  for (const cell of row.filled) {
    if (hasError(cell, log)) continue;
    const { address, shown } = cell;
    const heading = readLabel(shown, index);
    const first = heading && columns.get(heading.name);
    if (heading === null) log.add("WS03", unknown, address, { cell: address, found: shown });
    else if (first) reportHeadingTwice(first.address, cell, log);
    else {
      columns.set(heading.name, cell);
      if (heading.aside !== null) {
        const details = { cell: address, shown, aside: heading.aside };
        log.add("WS08", "headingCut", address, details);
      }
    }
  }
  if (row.filled.length === 0) {
    const cell = row.label.address;
    log.add("WS03", unknown === "column" ? "noColumns" : "noPeriods", cell, { cell });
  }
  return columns;
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
