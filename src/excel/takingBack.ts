import { a1 } from "../dividend/fact";
import type { Obstacle, Unfinished } from "../languages/excelWords";
import type { MarkOwner, WorkbookMarks } from "../worksheet/workbookMarks";
import { writeChecked } from "./checkedWriting";
import { type Contents, type HeldCells, heldCells, requestHeld, requestPutBack } from "./heldCells";
import { keptTablesBack, tablesSetting } from "./keptTables";
import { loadedMarks, requestMarks } from "./markLoading";
import { type PlacedTable, addressOf } from "./placedTables";
import { type PlaceBefore, requestPlaceBack } from "./placeBefore";
import type { Session } from "./session";
import { blockRange } from "./tableBlock";
import { foreignCells, memoryOf } from "./tableMemory";

/** What the workbook was before tables were written into cells that were there: all that takes them back. */
export interface TablesBefore {
  readonly is: "tables";
  readonly tables: readonly PlacedTable[];
  readonly owner: MarkOwner;
  readonly marks: WorkbookMarks;
  /** How the place of new tables looked; null for tables that were updated and kept their looks. */
  readonly place: PlaceBefore | null;
}

/** A sheet that was added, with what was written on it. */
export interface AddedSheet {
  readonly is: "sheet";
  readonly sheet: string;
  readonly blocks: readonly SheetBlock[];
  /** The tables on it, whose marks go with it; null for a sheet of another kind. */
  readonly tables: { readonly names: readonly string[]; readonly owner: MarkOwner } | null;
}

interface SheetBlock {
  readonly row: number;
  readonly column: number;
  readonly contents: Contents;
}

export type TakenBackOutcome =
  | { readonly is: "takenBack"; readonly places: readonly string[] }
  | Extract<Obstacle, { readonly is: "changedSince" }>
  | Unfinished;

/**
 * Makes the cells of tables what they were before, names and what is kept of them too, unless anything in
 * them was changed since: one round trip to look, one to write.
 */
export async function takeTablesBack(
  session: Session,
  before: TablesBefore,
): Promise<TakenBackOutcome> {
  const { tables, owner, place } = before;
  const look = await session.read("tables", async (context) => {
    const requested = requestNow(context.workbook, tables);
    await context.sync();
    return { changed: changedCells(requested), marks: loadedMarks(requested.marks) };
  });
  if (look.is === "problem") return { is: "notWritten", problem: look.problem };
  if (look.value.changed.length > 0) return { is: "changedSince", cells: look.value.changed };
  const places = tables.map((table) => `${table.sheet}!${addressOf(table)}`);
  const written = await writeChecked<Meanwhile>(session, {
    asked: "tables",
    write: async (context) => {
      const { workbook } = context;
      const requested = requestNow(workbook, tables);
      for (const { table } of requested.ranges) {
        const range = rangeOf(workbook, table);
        if (place !== null) range.unmerge();
        if (table.before !== null) requestPutBack(range, table.before);
        if (table.stood === null) workbook.names.getItemOrNullObject(table.name).delete();
      }
      const names = tables.map(({ name }) => name);
      const text = keptTablesBack(look.value.marks, owner, names, before.marks);
      workbook.settings.add(tablesSetting(owner), text);
      if (place !== null) requestPlaceBack(workbook, place);
      await context.sync();
      const changed = changedCells(requested);
      return changed.length === 0 ? null : { changed, held: requested.ranges.map(heldOf) };
    },
    lookAgain: async (context) => {
      const requested = requestNow(context.workbook, tables);
      await context.sync();
      const isBack = requested.ranges.map(({ table, range }) =>
        sameContents(heldCells(range).contents, table.before?.contents ?? []),
      );
      const which = (back: boolean) => places.filter((_, index) => isBack[index] === back);
      return { written: which(true), missing: which(false) };
    },
    // The looks and the mark stay taken back; what somebody typed meanwhile does not go.
    putBack: ({ held }) => {
      return async (context) => {
        for (const [index, table] of tables.entries()) {
          const cells = held[index];
          if (cells !== undefined) requestPutBack(rangeOf(context.workbook, table), cells);
        }
        await context.sync();
      };
    },
  });
  if (written.is === "putBack") return { is: "changedSince", cells: written.change.changed };
  return written.is === "written" ? { is: "takenBack", places } : written;
}

interface Meanwhile {
  readonly changed: readonly string[];
  readonly held: readonly HeldCells[];
}

interface Now {
  readonly ranges: readonly { readonly table: PlacedTable; readonly range: Excel.Range }[];
  readonly named: readonly Excel.Range[];
  readonly marks: ReturnType<typeof requestMarks>;
}

function requestNow(workbook: Excel.Workbook, tables: readonly PlacedTable[]): Now {
  const ranges = tables.map((table) => {
    const range = rangeOf(workbook, table);
    requestHeld(range);
    return { table, range };
  });
  const named = tables.map(({ name }) => {
    const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  return { ranges, named, marks: requestMarks(workbook) };
}

/** Cells that no longer hold what was written; the first of a table that stands elsewhere by now. */
function changedCells({ ranges, named }: Now): string[] {
  return ranges.flatMap(({ table, range }, index) => {
    const { first, block, sheet } = table;
    const cell = (row: number, column: number) =>
      `${sheet}!${a1({ row: first.row + row, column: first.column + column })}`;
    const name = named[index];
    const isThere =
      name?.isNullObject === false &&
      name.rowIndex === first.row &&
      name.columnIndex === first.column &&
      name.rowCount === block.rows &&
      name.columnCount === block.columns;
    if (!isThere) return [cell(0, 0)];
    return foreignCells(heldCells(range).contents, memoryOf(block.formulas)).map(([r, c]) =>
      cell(r, c),
    );
  });
}

function rangeOf(workbook: Excel.Workbook, { sheetKey, first, block }: PlacedTable): Excel.Range {
  return blockRange(workbook.worksheets.getItem(sheetKey), first, block);
}

function heldOf({ range }: { readonly range: Excel.Range }): HeldCells {
  return heldCells(range);
}

function sameContents(a: Contents, b: Contents): boolean {
  return foreignCells(a, memoryOf(b)).length === 0 && foreignCells(b, memoryOf(a)).length === 0;
}
