import type { CellAddress } from "../dividend/fact";
import { blockAddress } from "../worksheet/reference";
import { contentText } from "./cellContent";
import type { Contents } from "./heldCells";
import { seesMergedCells } from "./requirements";
import type { Session } from "./session";
import type { WorksheetRef } from "./sheetLoading";

/** A block of a sheet that tables are to take. */
export interface Block {
  readonly first: CellAddress;
  readonly rows: number;
  readonly columns: number;
}

/** Cells of a sheet that are merged into one. */
export interface MergedCells extends Block {
  readonly content: unknown;
}

/** What is filled from A1 to the last cell of a block, as far as it was asked for. */
export interface FilledCells {
  readonly first: CellAddress;
  /** What they show: all that matters is whether that is nothing. */
  readonly values: Contents;
}

/** Asks for what is filled above and left of a block, where cells merged across it would begin. */
export function requestFilled(sheet: Excel.Worksheet, block: Excel.Range): Excel.Range {
  const filled = sheet.getRange("A1").getBoundingRect(block).getUsedRangeOrNullObject(true);
  filled.load("rowIndex,columnIndex,values");
  return filled;
}

export function filledCells(range: Excel.Range): FilledCells {
  if (range.isNullObject) return { first: { row: 0, column: 0 }, values: [] };
  return { first: { row: range.rowIndex, column: range.columnIndex }, values: range.values };
}

/**
 * Whether a cell outside of a block may be the first of merged cells that reach into it: it holds something,
 * and all that lies between is empty. Only then is Excel asked, for asking empties the list of steps to undo
 * in some versions (OfficeDev/office-js#5918).
 */
export function mayBeCut({ first, values }: FilledCells, block: Block): boolean {
  const at = (row: number, column: number) =>
    contentText(values[row - first.row]?.[column - first.column]) !== "";
  const lastRow = block.first.row + block.rows - 1;
  const lastColumn = block.first.column + block.columns - 1;
  for (const [r, line] of values.entries()) {
    for (const c of line.keys()) {
      const [row, column] = [first.row + r, first.column + c];
      if (!at(row, column) || row > lastRow || column > lastColumn) continue;
      if (row >= block.first.row && column >= block.first.column) continue;
      if (isAlone(at, row, column, block.first)) return true;
    }
  }
  return false;
}

/** Whether no other cell is filled from this one to the block's first row and column. */
function isAlone(
  at: (row: number, column: number) => boolean,
  row: number,
  column: number,
  to: CellAddress,
): boolean {
  for (let down = row; down <= Math.max(row, to.row); down += 1) {
    for (let across = column; across <= Math.max(column, to.column); across += 1) {
      if ((down !== row || across !== column) && at(down, across)) return false;
    }
  }
  return true;
}

/** A block of a sheet of the workbook. */
export interface PlacedBlock extends Block {
  readonly worksheet: WorksheetRef;
}

/**
 * For each block the merged cells that begin anywhere from A1 to its last cell, all in one round trip: Excel
 * tells only those whose first cell lies in the range (OfficeDev/office-js#3611). None where it cannot tell,
 * as above 512 of them.
 */
export async function mergedCellsUpTo(
  session: Session,
  blocks: readonly PlacedBlock[],
): Promise<readonly (readonly MergedCells[])[]> {
  const none = blocks.map(() => []);
  if (blocks.length === 0 || !seesMergedCells()) return none;
  const looked = await session.read("tables", async (context) => {
    const requested = blocks.map(({ worksheet, first, rows, columns }) => {
      const sheet = context.workbook.worksheets.getItem(worksheet.id);
      const around = sheet.getRangeByIndexes(0, 0, first.row + rows, first.column + columns);
      const merged = around.getMergedAreasOrNullObject();
      merged.areas.load(
        "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount,items/formulas",
      );
      return merged;
    });
    await context.sync();
    return requested.map((merged) =>
      merged.isNullObject ? [] : merged.areas.items.map(mergedArea),
    );
  });
  return looked.is === "done" ? looked.value : none;
}

function mergedArea(area: Excel.Range): MergedCells {
  return {
    first: { row: area.rowIndex, column: area.columnIndex },
    rows: area.rowCount,
    columns: area.columnCount,
    content: (area.formulas as Contents)[0]?.[0],
  };
}

/** The merged cells with something in them that a block would cut apart: partly in it, partly not. */
export function cutApart(
  merges: readonly MergedCells[],
  { first, rows, columns }: Block,
): MergedCells[] {
  return merges.filter((merged) => {
    const down = common(merged.first.row, merged.rows, first.row, rows);
    const across = common(merged.first.column, merged.columns, first.column, columns);
    const isCut = down * across < merged.rows * merged.columns;
    return contentText(merged.content) !== "" && down * across > 0 && isCut;
  });
}

export function addressOfMerged({ first, rows, columns }: MergedCells): string {
  return blockAddress(first, rows, columns);
}

/** How much two stretches have in common. */
function common(from: number, length: number, other: number, otherLength: number): number {
  return Math.max(0, Math.min(from + length, other + otherLength) - Math.max(from, other));
}
