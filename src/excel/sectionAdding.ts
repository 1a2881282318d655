import { type CellAddress, a1 } from "../dividend/fact";
import type { DateSystem } from "../dividend/excelSerial";
import type { Obstacle, Unfinished } from "../languages/excelWords";
import { blockAddress } from "../worksheet/reference";
import { blockExtent } from "./blockExtent";
import { contentText, typedContent } from "./cellContent";
import { writeChecked } from "./checkedWriting";
import { type HeldCells, heldCells, requestHeld, requestPutBack } from "./heldCells";
import { type NewSheet, asBlock } from "./newSheet";
import { requestCellLooks } from "./newSheetLooks";
import { goTo } from "./selection";
import type { Session } from "./session";
import { type WorksheetRef, lastRowRead } from "./sheetLoading";

export type SectionOutcome =
  /** A1 without the sheet. */
  | { readonly is: "added"; readonly address: string }
  | Extract<Obstacle, { readonly is: "noRoomBelow" | "notFreeBelow" }>
  | Unfinished;

/** Rows to be put into empty cells of a sheet that is there. */
export interface RowsBelow {
  readonly first: CellAddress;
  readonly rows: NewSheet["rows"];
}

/**
 * Adds rows below everything a worksheet holds, and shows them: one round trip to look, one to write, one to show. Cells
 * that hold something by then, or keep nothing because they are merged with others, refuse it: all is as it was.
 */
export async function addRowsBelow(
  session: Session,
  worksheet: WorksheetRef,
  { first, rows }: RowsBelow,
  dateSystem: DateSystem,
): Promise<SectionOutcome> {
  const block = asBlock(rows);
  const columns = block[0]?.length ?? 1;
  if (first.row + block.length > lastRowRead) return { is: "noRoomBelow", lastRow: lastRowRead };
  const address = blockAddress(first, block.length, columns);
  const sent = block.map((row) => row.map(({ content }) => typedContent(content, dateSystem)));
  const rangeIn = (context: Excel.RequestContext) =>
    context.workbook.worksheets
      .getItem(worksheet.id)
      .getRangeByIndexes(first.row, first.column, block.length, columns);
  const look = await session.read("cells", async (context) => {
    const range = rangeIn(context);
    requestHeld(range);
    const sheet = range.worksheet;
    sheet.load("name");
    sheet.protection.load("protected");
    await context.sync();
    return {
      held: heldCells(range),
      protectedSheet: sheet.protection.protected ? sheet.name : null,
    };
  });
  if (look.is === "problem") return { is: "notWritten", problem: look.problem };
  const { held, protectedSheet } = look.value;
  if (protectedSheet !== null)
    return { is: "notWritten", problem: { is: "protected", sheet: protectedSheet } };
  const filled = filledCells(held, first);
  if (filled.length > 0) return { is: "notFreeBelow", address, cells: filled };
  const extentOf = (now: HeldCells) =>
    blockExtent({ sheet: worksheet.name, first, sent, before: held }, now);
  const written = await writeChecked<NotFree>(session, {
    asked: "cells",
    write: async (context) => {
      const before = rangeIn(context);
      requestHeld(before);
      const range = rangeIn(context);
      range.numberFormat = block.map((row) => row.map(({ numberFormat }) => numberFormat));
      range.formulas = sent;
      requestCellLooks(range.worksheet, block, first);
      const after = rangeIn(context);
      requestHeld(after);
      await context.sync();
      const found = heldCells(before);
      const cells = filledCells(found, first);
      const kept = heldCells(after);
      const lost = cells.length > 0 ? [] : lostCells(sent, kept, first);
      return cells.length + lost.length === 0
        ? null
        : { held: found, cells: cells.length > 0 ? cells : lost };
    },
    lookAgain: async (context) => {
      const range = rangeIn(context);
      requestHeld(range);
      await context.sync();
      return extentOf(heldCells(range));
    },
    putBack: (found) => async (context) => {
      const range = rangeIn(context);
      range.dataValidation.clear();
      range.format.fill.clear();
      range.format.font.bold = false;
      requestPutBack(range, found.held);
      await context.sync();
    },
  });
  if (written.is === "putBack") return { is: "notFreeBelow", address, cells: written.change.cells };
  if (written.is !== "written") return written;
  // That it is there matters; where it cannot be shown, the user still finds it by its address.
  await goTo(session, worksheet.id, address);
  return { is: "added", address };
}

/** Cells that were not free after all, and what the block held. */
interface NotFree {
  readonly held: HeldCells;
  readonly cells: readonly string[];
}

function filledCells({ contents }: HeldCells, first: CellAddress): readonly string[] {
  return addressesWhere(contents, first, (content) => contentText(content) !== "");
}

/** Cells that hold nothing of what was written into them, as all but the first of merged ones. */
function lostCells(
  sent: HeldCells["contents"],
  { contents }: HeldCells,
  first: CellAddress,
): readonly string[] {
  return addressesWhere(
    sent,
    first,
    (content, r, c) => contentText(content) !== "" && contentText(contents[r]?.[c]) === "",
  );
}

function addressesWhere(
  contents: HeldCells["contents"],
  first: CellAddress,
  holds: (content: unknown, row: number, column: number) => boolean,
): readonly string[] {
  return contents.flatMap((row, r) =>
    row.flatMap((content, c) =>
      holds(content, r, c) ? [a1({ row: first.row + r, column: first.column + c })] : [],
    ),
  );
}
