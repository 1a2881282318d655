import { type CellAddress, a1 } from "../../dividend/fact";
import type { Fix } from "../../dividend/finding";
import { type FixesOutcome, fixCells } from "../../excel/cellFixing";
import type { CellFix } from "../../excel/sentCells";
import type { Session } from "../../excel/session";
import { cellAt } from "../../excel/sheetLoading";
import { contentOfValue } from "../../excel/valueContent";
import { typedInto } from "../../filling/typedCell";
import type { TextSource } from "../../tables/plan";
import type { Filled, Notice } from "../state/pane";
import type { OpenDividend } from "./openDividend";
import { failedWriting } from "./cellFailure";
import { undoOf } from "./undoing";

/** Writes the one right value into the cell that a finding is about. */
export async function writeFix(
  session: Session,
  { open: { worksheet, sheet } }: OpenDividend,
  { cell, value }: Fix,
): Promise<Notice | null> {
  const content = contentOfValue(value);
  if (content === null) return null;
  const fix = { cell, held: cellAt(sheet, cell), content, numberFormat: null };
  const outcome = await fixCells(session, worksheet, sheet, [fix]);
  return outcome.is === "fixed"
    ? { is: "fixed", cell, undo: undoOf([fix]) }
    : failedWriting(outcome);
}

/** Writes texts into open cells as their rows read them; what a row would not read is not written. */
export async function fillCells(
  session: Session,
  { open: { worksheet, sheet }, shown: { typing } }: OpenDividend,
  filled: readonly Filled[],
): Promise<Notice | null> {
  const fixes = filled.flatMap(({ cell: { cell }, cell: target, text }): CellFix[] => {
    const typed = typedInto(target, text, typing);
    if (typed.is === "notReadable") return [];
    const { content, numberFormat } = typed.cell;
    // The cell's own format shows a plain number as the worksheet wants it.
    const isOwn = content.is !== "number" || !numberFormat.includes('"');
    const held = cellAt(sheet, cell);
    return [{ cell, held, content, numberFormat: isOwn ? null : numberFormat }];
  });
  if (fixes.length === 0) return null;
  const outcome = await fixCells(session, worksheet, sheet, fixes);
  return outcome.is === "fixed" ? null : failedWriting(outcome);
}

/** Puts the words of a release that were not understood into the cell where they would go. */
export async function putWords(
  session: Session,
  on: OpenDividend,
  cell: CellAddress,
  text: string,
): Promise<Notice | null> {
  const fix = textFix(on, cell, text);
  const outcome = await write(session, on, fix);
  return outcome.is === "fixed"
    ? { is: "fixed", cell, undo: undoOf([fix]) }
    : failedWriting(outcome);
}

/** A text with some of its figures linked, for its cell. */
interface LinkedText {
  readonly cell: CellAddress;
  readonly text: string;
  readonly count: number;
}

/** Puts a text with placeholders in the place of the one that is there. */
export async function writeLinkedText(
  session: Session,
  on: OpenDividend,
  { cell, text, count }: LinkedText,
): Promise<Notice> {
  const fix = textFix(on, cell, text);
  const outcome = await write(session, on, fix);
  return outcome.is === "fixed"
    ? { is: "linked", cell, count, undo: undoOf([fix]) }
    : failedWriting(outcome);
}

function textFix({ open: { sheet } }: OpenDividend, cell: CellAddress, text: string): CellFix {
  return { cell, held: cellAt(sheet, cell), content: { is: "text", text }, numberFormat: null };
}

function write(
  session: Session,
  { open: { worksheet, sheet } }: OpenDividend,
  fix: CellFix,
): Promise<FixesOutcome> {
  return fixCells(session, worksheet, sheet, [fix]);
}

/** Makes numbers and dates of texts, in a format that shows the same. */
export async function turnTextSources(
  session: Session,
  { open: { worksheet, sheet } }: OpenDividend,
  sources: readonly TextSource[],
): Promise<Notice> {
  const fixes = sources.map(({ cell, value, numberFormat }) => ({
    cell,
    held: cellAt(sheet, cell),
    content: value,
    numberFormat,
  }));
  const outcome = await fixCells(session, worksheet, sheet, fixes);
  return outcome.is === "fixed"
    ? {
        is: "textAmountsDone",
        cells: sources.map(({ cell }) => a1(cell)),
        undo: undoOf(fixes),
      }
    : failedWriting(outcome);
}
