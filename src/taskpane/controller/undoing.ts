import type { DateSystem } from "../../dividend/excelSerial";
import { decimalFromNumber } from "../../dividend/decimal";
import { a1 } from "../../dividend/fact";
import { type CellContent, typedContent } from "../../excel/cellContent";
import { fixCells } from "../../excel/cellFixing";
import type { CellFix } from "../../excel/sentCells";
import type { Session } from "../../excel/session";
import { takeSheetBack } from "../../excel/sheetTakingBack";
import { type AddedSheet, type TablesBefore, takeTablesBack } from "../../excel/takingBack";
import { cellAt } from "../../excel/sheetLoading";
import type { SheetCell } from "../../worksheet/sheet";
import type { Notice, Undo } from "../state/pane";
import { failedWriting } from "./cellFailure";
import type { OpenDividend } from "./openDividend";

/** How to take writes back; null where what a cell held is nothing that can be typed again. */
export function undoOf(fixes: readonly CellFix[]): readonly Undo[] | null {
  const undo = fixes.flatMap(({ cell, held, content }): readonly Undo[] => {
    const before = contentBefore(held);
    return before === null
      ? []
      : [{ cell, written: content, before, numberFormat: held.numberFormat }];
  });
  return undo.length === fixes.length ? undo : null;
}

/** Takes back what a message says was written. */
export async function undo(
  session: Session,
  on: OpenDividend,
  what: readonly Undo[] | TablesBefore | AddedSheet,
): Promise<Notice> {
  if (!("is" in what)) return takeBack(session, on, what);
  const outcome =
    what.is === "sheet" ? await takeSheetBack(session, what) : await takeTablesBack(session, what);
  switch (outcome.is) {
    case "takenBack":
      return what.is === "sheet"
        ? { is: "sheetRemoved", sheet: what.sheet }
        : { is: "undone", cells: outcome.places };
    case "changedSince":
      return { is: "failed", failure: { is: "obstacle", obstacle: outcome } };
    case "notWritten":
    case "partlyWritten":
    case "formatsOnly":
    case "pending":
    case "unknown":
      return { is: "failed", failure: { is: "unfinished", unfinished: outcome } };
  }
}

/** Puts back what cells held, where they still hold what was written; else nothing is changed, and the cell is named. */
async function takeBack(
  session: Session,
  { open: { worksheet, sheet } }: OpenDividend,
  undo: readonly Undo[],
): Promise<Notice> {
  const changed = undo.find(
    ({ cell, written }) => !holds(cellAt(sheet, cell), written, sheet.dateSystem),
  );
  if (changed !== undefined) {
    const { cell } = changed;
    const obstacle = {
      is: "cellChanged",
      cell: a1(cell),
      shown: cellAt(sheet, cell).text,
    } as const;
    return { is: "failed", failure: { is: "obstacle", obstacle } };
  }
  const fixes = undo.map(({ cell, before, numberFormat }) => ({
    cell,
    held: cellAt(sheet, cell),
    content: before,
    numberFormat,
  }));
  const outcome = await fixCells(session, worksheet, sheet, fixes);
  return outcome.is === "fixed"
    ? { is: "undone", cells: undo.map(({ cell }) => a1(cell)) }
    : failedWriting(outcome);
}

function holds({ value }: SheetCell, written: CellContent, dateSystem: DateSystem): boolean {
  if (written.is === "empty") return value === null;
  return value === (written.is === "text" ? written.text : typedContent(written, dateSystem));
}

function contentBefore({ value, formula, error }: SheetCell): CellContent | null {
  if (formula !== null || error !== null || typeof value === "boolean") return null;
  if (value === null) return { is: "empty" };
  if (typeof value === "string") return { is: "text", text: value };
  const number = decimalFromNumber(value);
  return number === null ? null : { is: "number", number };
}
