import { a1, type CellAddress } from "../dividend/fact";
import type { Obstacle, Unfinished } from "../languages/excelWords";
import type { Sheet } from "../worksheet/sheet";
import { writeChecked } from "./checkedWriting";
import { requestPutBack } from "./heldCells";
import { type CellFix, contentOfCell, extentOf, heldCell, sentCell } from "./sentCells";
import type { Session } from "./session";
import {
  type RequestedSheet,
  type WorksheetRef,
  cellAt,
  loadedSheet,
  requestSheet,
} from "./sheetLoading";

export type FixesOutcome =
  | { readonly is: "fixed"; readonly cells: readonly string[] }
  | Extract<Obstacle, { readonly is: "cellChanged" | "cellHasFormula" }>
  | Unfinished;

/**
 * Writes cells of the worksheet, after a look that they still are the cells that were judged: one round trip
 * to look, one to write, all of them or none. A formula is never replaced. `sheet` is the reading they were
 * judged in: rows inserted since put other cells at their addresses.
 */
export async function fixCells(
  session: Session,
  worksheet: WorksheetRef,
  sheet: Sheet,
  fixes: readonly CellFix[],
): Promise<FixesOutcome> {
  const look = await session.read("cells", (context) => lookAt(context, worksheet));
  if (look.is === "problem") return { is: "notWritten", problem: look.problem };
  const now = look.value;
  if (now === null) return { is: "notWritten", problem: { is: "sheetGone" } };
  const obstacle = obstacleTo(fixes, now.sheet, sheet);
  if (obstacle !== null) return obstacle;
  if (now.isProtected) {
    return { is: "notWritten", problem: { is: "protected", sheet: now.sheet.name } };
  }
  const cells = fixes.map((fix) => sentCell(fix, cellAt(now.sheet, fix.cell), sheet.dateSystem));
  const written = await writeChecked<Meanwhile>(session, {
    asked: "cells",
    write: async (context) => {
      const requested = requestLook(context, worksheet);
      for (const { address, typed, numberFormat, held } of cells) {
        const range = requested.proxy.getRange(address);
        if (numberFormat !== held.numberFormat) range.numberFormat = [[numberFormat]];
        range.formulas = [[typed]];
      }
      await context.sync();
      const found = loadedSheet(requested);
      const why = found === null ? null : obstacleTo(fixes, found.sheet, sheet);
      return found === null || why === null ? null : { why, sheet: found.sheet };
    },
    lookAgain: async (context) => {
      const seen = await lookAt(context, worksheet);
      return extentOf(cells, seen?.sheet ?? null);
    },
    putBack: (meanwhile) => async (context) => {
      const proxy = context.workbook.worksheets.getItem(worksheet.id);
      for (const [index, { address }] of cells.entries()) {
        const fix = fixes[index];
        if (fix !== undefined) {
          requestPutBack(proxy.getRange(address), heldCell(cellAt(meanwhile.sheet, fix.cell)));
        }
      }
      await context.sync();
    },
  });
  if (written.is === "putBack") return written.change.why;
  if (written.is !== "written") return written;
  return { is: "fixed", cells: cells.map(({ address }) => address) };
}

type CellObstacle = Extract<Obstacle, { readonly is: "cellChanged" | "cellHasFormula" }>;

/** Something that stands in the way, found by the write itself, and the worksheet as it was then. */
interface Meanwhile {
  readonly why: CellObstacle;
  readonly sheet: Sheet;
}

function obstacleTo(fixes: readonly CellFix[], now: Sheet, judged: Sheet): CellObstacle | null {
  for (const { cell, held } of fixes) {
    const found = cellAt(now, cell);
    if (found.formula !== null) return { is: "cellHasFormula", cell: a1(cell) };
    const isHeld = contentOfCell(found) === contentOfCell(held) && samePlace(cell, now, judged);
    if (!isHeld) return { is: "cellChanged", cell: a1(cell), shown: found.text };
  }
  return null;
}

/** Whether a cell's row still stands where it stood: as many rows and columns, and the same label in front. */
function samePlace({ row }: CellAddress, now: Sheet, judged: Sheet): boolean {
  const labelIn = (sheet: Sheet) => sheet.rows[row - sheet.origin.row]?.[0];
  return (
    now.origin.row === judged.origin.row &&
    now.origin.column === judged.origin.column &&
    now.rows.length === judged.rows.length &&
    now.rows[0]?.length === judged.rows[0]?.length &&
    labelIn(now)?.value === labelIn(judged)?.value
  );
}

function requestLook(context: Excel.RequestContext, worksheet: WorksheetRef): RequestedSheet {
  const proxy = context.workbook.worksheets.getItem(worksheet.id);
  return requestSheet(proxy);
}

/** The worksheet now; null where it is no longer in the workbook. */
async function lookAt(
  context: Excel.RequestContext,
  worksheet: WorksheetRef,
): Promise<{ readonly sheet: Sheet; readonly isProtected: boolean } | null> {
  const proxy = context.workbook.worksheets.getItemOrNullObject(worksheet.id);
  proxy.protection.load("protected");
  const requested = requestSheet(proxy);
  await context.sync();
  const loaded = loadedSheet(requested);
  return loaded && { sheet: loaded.sheet, isProtected: proxy.protection.protected };
}
