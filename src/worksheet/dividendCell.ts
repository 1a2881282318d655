import type { CivilDate } from "../dividend/civilDate";
import { type DividendColumn, type DividendPartRow, isPart } from "../dividend/column";
import type { Fact, Stated } from "../dividend/fact";
import { type FactIn, facts } from "../dividend/facts";
import { sameAsLeft } from "./choices";
import type { CellContext, ReadingContext } from "./kinds/kind";
import { kinds } from "./kinds/kinds";
import type { LabelReading } from "./labelReading";
import { lookupKey } from "./notation/width";
import { readProseCell } from "./plainCell";
import { spellingIndex } from "./spellings";
import { withText } from "./textPerLanguage";
import { type PlacedCell, factOf } from "./worksheetRow";

/** A column while its rows are read. */
export type WritableColumn = {
  -readonly [K in keyof Omit<DividendColumn, "parts" | "notes">]: DividendColumn[K];
} & { parts: DividendPartRow[]; notes: Fact<string>[] };

const sameAsLeftIndex = spellingIndex(sameAsLeft);

/**
 * Reads the cell where a row meets a column into the column. `decided` is the entry the row has in the
 * decided column, for "Same as left".
 */
export function readColumnCell(
  column: WritableColumn,
  label: LabelReading<FactIn<"dividend">>,
  labelCell: PlacedCell,
  cell: PlacedCell,
  decided: WritableColumn | undefined,
  context: ReadingContext,
): void {
  const { log } = context;
  const { name } = label;
  const cellContext = { ...context, labelUnit: label.unit };
  if (isPart(name)) {
    const amount = kinds.perShare.read(cell, cellContext);
    const part = { part: name, name: label.aside, label: labelCell.address };
    if (amount !== null) column.parts.push({ ...part, amount: factOf(cell, amount) });
    return;
  }
  const kind = facts.dividend[name];
  if (kind === "heading") {
    const fact = readProseCell(cell, log);
    const said = { language: label.language, cell: labelCell };
    if (fact !== null) column.typedHeading = withText(column.typedHeading, fact, said, log);
  } else if (kind === "note") {
    const note = readProseCell(cell, log);
    if (note !== null) column.notes.push(note);
  } else if (name === "recordDate") {
    readRecordDate(column, cell, decided, cellContext);
  } else if (kind !== "overColumns") {
    const stated = kinds[kind].read(cell, cellContext);
    if (stated !== null) Object.assign(column, { [name]: factOf(cell, stated) });
  }
}

function readRecordDate(
  column: WritableColumn,
  cell: PlacedCell,
  decided: WritableColumn | undefined,
  context: CellContext,
): void {
  const isSame = column.role === "forecast" && sameAsLeftIndex.has(lookupKey(cell.shown));
  column.recordDateSameAsLeft = isSame;
  const stated: Stated<CivilDate> | null = isSame
    ? (decided?.recordDate?.value ?? { state: "blank" })
    : kinds.date.read(cell, context);
  if (stated !== null) column.recordDate = factOf(cell, stated);
}
