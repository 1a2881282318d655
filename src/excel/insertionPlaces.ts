import type { CellAddress } from "../dividend/fact";
import { type HeldCells, partOfHeld } from "./heldCells";
import type { PlacedTable } from "./placedTables";
import { rowHeights, sharedWidths } from "../tables/tableLayout";
import { markedBlock } from "./outOfDateMark";
import { planBlock } from "./planBlock";
import { blockRange, requestHeights } from "./tableBlock";
import type { Source } from "./sourceLook";
import { freeCopy, tableMark } from "./tableMarks";
import type { TablesRequest } from "./tablesRequest";

/** Blank rows between two tables. */
const gap = 1;

/** Where new tables go. */
interface NewPlace {
  readonly sheet: string;
  readonly sheetKey: string;
  readonly first: CellAddress;
  /** What is there; null on a sheet that is only added. */
  readonly held: HeldCells | null;
}

/** The request's tables one below the other, as one more copy. */
export function placedTables(
  { plansIn, language, open }: TablesRequest,
  { name, owner, marks }: Source,
  { sheet, sheetKey, first, held }: NewPlace,
): PlacedTable[] {
  const copy = freeCopy(owner, marks);
  let down = 0;
  return plansIn(language).map((plan) => {
    const start = { row: first.row + down, column: first.column };
    const at = { first: start, worksheet: name, sheet: open.sheet, language };
    const block = markedBlock(planBlock(plan, name, open.sheet.dateSystem), plan, at);
    const below = down;
    down += block.rows + gap;
    return {
      plan,
      language,
      block,
      name: tableMark(owner, plan, copy),
      sheet,
      sheetKey,
      first: start,
      before:
        held === null
          ? null
          : partOfHeld(held, { row: below, rows: block.rows, columns: block.columns }),
      stood: null,
      keepsLooks: false,
    };
  });
}

/** How many rows the tables take together. */
export function height({ plansIn, language }: TablesRequest): number {
  const plans = plansIn(language);
  return plans.reduce((rows, plan) => rows + plan.rows.length, gap * (plans.length - 1));
}

/** The columns' widths in points. */
export function widths({ plansIn, language }: TablesRequest): readonly number[] {
  return sharedWidths(plansIn(language));
}

/** Asks Excel for the heights of the rows that tables take, in columns of these widths. */
export function requestTableHeights(
  sheet: Excel.Worksheet,
  tables: readonly PlacedTable[],
  inWidths: readonly number[],
): void {
  for (const { plan, first, block } of tables)
    requestHeights(blockRange(sheet, first, block), rowHeights(plan, inWidths));
}
