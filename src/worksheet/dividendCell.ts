import type { CivilDate } from "../dividend/civilDate";
import type { DividendColumn, DividendPartRow, Resource, SplitRatio } from "../dividend/column";
import type { DateSystem } from "../dividend/excelSerial";
import type { Fact, Stated } from "../dividend/fact";
import { type FigureRow, readAmountCell } from "./amountCell";
import { resources, sameAsLeft, shareBases } from "./choices";
import { readDateCell } from "./dateCell";
import type { LabelReading } from "./labelReading";
import { type DividendLabel, spellingIndex } from "./labels";
import { entryOf, reportLabelTwice, setEntry } from "./labelledRow";
import { noteMarksAtEnds } from "./notation/noteMark";
import { readSplitRatio } from "./notation/splitRatioNotation";
import { readState } from "./notation/stateNotation";
import { halfWidth, lookupKey } from "./notation/width";
import { hasError, notUnderstood, readChoiceCell, readProseCell } from "./plainCell";
import type { ReadingLog } from "./readingProblem";
import { languageOfText, withLanguage } from "./textPerLanguage";
import type { PlacedCell } from "./worksheetRow";

/** A column while its rows are read. */
export type WritableColumn = {
  -readonly [K in keyof Omit<DividendColumn, "parts" | "notes">]: DividendColumn[K];
} & { parts: DividendPartRow[]; notes: Fact<string>[] };

export interface DividendContext {
  readonly currency: string;
  readonly system: DateSystem;
  readonly log: ReadingLog;
}

const basisIndex = spellingIndex(shareBases);
const resourceIndex = spellingIndex(resources);
const sameAsLeftIndex = spellingIndex(sameAsLeft);

/**
 * Reads the cell where a row meets a column into the column. `decided` is the entry the row has in the
 * decided column, for "Same as left".
 */
export function readColumnCell(
  column: WritableColumn,
  label: LabelReading<DividendLabel>,
  labelCell: PlacedCell,
  cell: PlacedCell,
  decided: WritableColumn | undefined,
  context: DividendContext,
): void {
  const { log, system } = context;
  const { name } = label;
  const figures = (counts: FigureRow["counts"]) => (each: PlacedCell) =>
    readAmountCell(each, { counts, currency: context.currency, labelUnit: label.unit }, log);
  switch (name) {
    case "announcedOn":
    case "effectiveDate":
    case "splitEffectiveDate":
      setEntry(column, name, cell, (each) => readDateCell(each, system, log));
      break;
    case "recordDate":
      readRecordDate(column, cell, decided, context);
      break;
    case "dividendPerShare":
    case "dividendPerShareAsPaid":
    case "total":
      setEntry(column, name, cell, figures("dividend"));
      break;
    case "sharesIssued":
    case "treasuryShares":
    case "trustShares":
    case "sharesEntitled":
      setEntry(column, name, cell, figures("shares"));
      break;
    case "ordinary":
    case "commemorative":
    case "special": {
      const amount = figures("dividend")(cell);
      const part = { part: name, name: label.aside, label: labelCell.address };
      if (amount !== null) column.parts.push({ ...part, amount: entryOf(cell, amount) });
      break;
    }
    case "resource":
      setEntry(column, name, cell, (each) => readResource(each, log));
      break;
    case "splitRatio":
      setEntry(column, name, cell, (each) => readRatio(each, log));
      break;
    case "shareBasis":
      setEntry(column, name, cell, (each) => readChoiceCell(each, basisIndex, "shareBasis", log));
      break;
    case "columnHeading":
      addHeading(column, label, labelCell, cell, log);
      break;
    case "note": {
      const note = readProseCell(cell, log);
      if (note !== null) column.notes.push(note);
      break;
    }
    case "grandTotal":
      break;
  }
}

function readRecordDate(
  column: WritableColumn,
  cell: PlacedCell,
  decided: WritableColumn | undefined,
  { system, log }: DividendContext,
): void {
  const isSame = column.role === "forecast" && sameAsLeftIndex.has(lookupKey(cell.shown));
  column.recordDateSameAsLeft = isSame;
  const stated: Stated<CivilDate> | null = isSame
    ? (decided?.recordDate?.value ?? { state: "blank" })
    : readDateCell(cell, system, log);
  if (stated !== null) column.recordDate = entryOf(cell, stated);
}

function readResource(cell: PlacedCell, log: ReadingLog): Stated<Resource> | null {
  if (hasError(cell, log)) return null;
  const known = resourceIndex.get(lookupKey(cell.shown));
  if (known !== undefined) return { state: "given", value: { is: known } };
  const state = readState(cell.shown);
  if (state !== null) return { state: state.state };
  if (isNoResource(cell)) return notUnderstood(cell, "resource", log);
  return { state: "given", value: { is: "other", text: cell.shown.trim() } };
}

/** A resource may be any text, but no figure, none glued to it (利益剰余金35) and no "Same as left". */
function isNoResource({ content, shown }: PlacedCell): boolean {
  if (typeof content.value !== "string" || sameAsLeftIndex.has(lookupKey(shown))) return true;
  const words = halfWidth(noteMarksAtEnds(shown.trim()).rest).trim();
  return /^\d|(?:\p{Script=Han}|earnings|surplus)\d[\d,.]*$/iu.test(words);
}

function readRatio(cell: PlacedCell, log: ReadingLog): Stated<SplitRatio> | null {
  if (hasError(cell, log)) return null;
  const state = readState(cell.shown);
  if (state !== null) return { state: state.state };
  const ratio = readSplitRatio(cell.shown);
  return ratio === null ? notUnderstood(cell, "splitRatio", log) : { state: "given", value: ratio };
}

function addHeading(
  column: WritableColumn,
  label: LabelReading<DividendLabel>,
  labelCell: PlacedCell,
  cell: PlacedCell,
  log: ReadingLog,
): void {
  const fact = readProseCell(cell, log);
  if (fact === null) return;
  const language = languageOfText(label.language, [fact.value]);
  const headings = withLanguage(column.typedHeading, language, fact);
  if (headings !== null) column.typedHeading = headings;
  else reportLabelTwice(column.typedHeading?.[language]?.cell ?? fact.cell, labelCell, log);
}
