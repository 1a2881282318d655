import { addRowsBelow } from "../../excel/sectionAdding";
import { asBlock } from "../../excel/newSheet";
import type { Session } from "../../excel/session";
import { lastRowRead } from "../../excel/sheetLoading";
import { type NearWorksheet, nearWorksheet } from "../../worksheet/nearWorksheet";
import type { Sheet } from "../../worksheet/sheet";
import { type LackedRows, lackedRows } from "../../worksheet/writing/lackedRows";
import type { Notice, Place, Undo } from "../state/pane";
import { hintedRows } from "./plannedSheet";
import { notAdded } from "./sectionWriting";

/** A sheet that is nearly a dividend worksheet, and what makes one of it. */
export interface LackingSheet {
  readonly sheet: Sheet;
  readonly near: NearWorksheet;
  readonly added: readonly LackedRows[];
}

/** Null for a sheet that is not nearly one, or was not read to its end: what it lacks may stand in the rest. */
export function lackingSheet(sheet: Sheet): LackingSheet | null {
  if (sheet.origin.row + sheet.rows.length >= lastRowRead) return null;
  const near = nearWorksheet(sheet);
  return near === null ? null : { sheet, near, added: lackedRows(near) };
}

/** Writes what a sheet lacks into cells that are empty, each block as `addRowsBelow` does. */
export async function addLacked(
  session: Session,
  { sheet, near, added }: LackingSheet,
): Promise<Notice | null> {
  const places: Place[] = [];
  const undo: Undo[] = [];
  // Excel finds a sheet by its name as by its id.
  const worksheet = { id: sheet.name, name: sheet.name };
  for (const { first, rows } of added) {
    const block = { first, rows: hintedRows(rows, near.language) };
    const outcome = await addRowsBelow(session, worksheet, block, sheet.dateSystem);
    if (outcome.is !== "added") return notAdded(outcome);
    places.push({ sheet: sheet.name, address: outcome.address });
    undo.push(...undoOfRows(block));
  }
  return places.length === 0 ? null : { is: "lackedAdded", places, undo };
}

/** Takes the cells back to empty; where one of them was filled since, even one that was left empty, nothing is taken. */
function undoOfRows({ first, rows }: Parameters<typeof addRowsBelow>[2]): readonly Undo[] {
  return asBlock(rows).flatMap((row, r) =>
    row.map(({ content }, c) => ({
      cell: { row: first.row + r, column: first.column + c },
      written: content,
      before: { is: "empty" } as const,
      numberFormat: "General",
    })),
  );
}
