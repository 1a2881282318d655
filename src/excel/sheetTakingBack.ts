import { a1 } from "../dividend/fact";
import { contentText } from "./cellContent";
import { type Contents, heldCells, requestHeld } from "./heldCells";
import { keptTablesBack, tablesSetting } from "./keptTables";
import { loadedMarks, requestMarks } from "./markLoading";
import type { Session } from "./session";
import type { AddedSheet, TakenBackOutcome } from "./takingBack";
import { foreignCells, memoryOf } from "./tableMemory";

/**
 * Removes a sheet that was added, with the marks of its tables, unless it holds anything else by now: one
 * round trip to look, one to write. Excel itself cannot undo that, and has no removal on a condition.
 */
export async function takeSheetBack(
  session: Session,
  added: AddedSheet,
): Promise<TakenBackOutcome> {
  const { sheet, tables } = added;
  const look = await session.read("newSheet", async (context) => {
    const { workbook } = context;
    const proxy = workbook.worksheets.getItem(sheet);
    const used = proxy.getUsedRangeOrNullObject(true);
    requestHeld(used);
    used.load("rowIndex,columnIndex");
    const marks = requestMarks(workbook);
    await context.sync();
    const now = used.isNullObject
      ? { row: 0, column: 0, contents: [] }
      : { row: used.rowIndex, column: used.columnIndex, contents: heldCells(used).contents };
    return { changed: changedCells(added, now), marks: loadedMarks(marks) };
  });
  if (look.is === "problem") return { is: "notWritten", problem: look.problem };
  const { changed, marks } = look.value;
  if (changed.length > 0) return { is: "changedSince", cells: changed };
  const removed = await session.write("newSheet", async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem(sheet).delete();
    if (tables !== null) {
      for (const name of tables.names) workbook.names.getItemOrNullObject(name).delete();
      const none = { names: new Map(), settings: new Map() };
      const text = keptTablesBack(marks, tables.owner, tables.names, none);
      workbook.settings.add(tablesSetting(tables.owner), text);
    }
    await context.sync();
  });
  if (removed.is === "done") return { is: "takenBack", places: [sheet] };
  const seen = await session.read("newSheet", async (context) => {
    const proxy = context.workbook.worksheets.getItemOrNullObject(sheet);
    proxy.load("name");
    await context.sync();
    return proxy.isNullObject;
  });
  if (seen.is === "problem") return { is: "unknown", problem: removed.problem };
  if (seen.value) return { is: "takenBack", places: [sheet] };
  return removed.problem.is === "noAnswer"
    ? { is: "pending", problem: removed.problem }
    : { is: "notWritten", problem: removed.problem };
}

/** Cells that hold what was not written there. */
function changedCells(
  { sheet, blocks }: AddedSheet,
  now: { readonly row: number; readonly column: number; readonly contents: Contents },
): string[] {
  const at = (row: number, column: number) => now.contents[row - now.row]?.[column - now.column];
  const inBlocks = blocks.flatMap(({ row, column, contents }) => {
    const present = contents.map((line, r) => line.map((_, c) => at(row + r, column + c) ?? ""));
    return foreignCells(present, memoryOf(contents)).map(
      ([r, c]) => [row + r, column + c] as const,
    );
  });
  const outside = now.contents.flatMap((line, r) =>
    line.flatMap((content, c) => {
      const [row, column] = [now.row + r, now.column + c];
      const isOurs = blocks.some(
        (block) =>
          row >= block.row &&
          row < block.row + block.contents.length &&
          column >= block.column &&
          column < block.column + (block.contents[0]?.length ?? 0),
      );
      return isOurs || contentText(content) === "" ? [] : [[row, column] as const];
    }),
  );
  return [...inBlocks, ...outside].map(([row, column]) => `${sheet}!${a1({ row, column })}`);
}
