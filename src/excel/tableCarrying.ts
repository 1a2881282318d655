import { blockReference } from "../worksheet/reference";
import { worksheetMark } from "../worksheet/workbookMarks";
import { type CheckedWrite, writeChecked } from "./checkedWriting";
import { keptTablesText, tablesSetting } from "./keptTables";
import { requestName, requestNameBack, requestOwner, requestSettingBack } from "./ownership";
import { type PlacedTable, addressOf } from "./placedTables";
import type { Session } from "./session";
import { type Source, requestSecondLook } from "./sourceLook";
import { blockRange, requestContents, requestLooks } from "./tableBlock";
import { lookAgain } from "./tableExtent";
import { memoryOf } from "./tableMemory";
import {
  type ChangedMeanwhile,
  changeMeanwhile,
  requestStood,
  requestStoodBack,
} from "./tableStood";
import type { PlaceBefore } from "./placeBefore";
import type { AddedSheet, TablesBefore } from "./takingBack";
import type { TablesOutcome, TablesRequest } from "./tablesRequest";

/** What else a write needs to do, before and after the tables. */
export interface Surroundings {
  /** What takes the tables back; null where they cannot be. */
  readonly takenBackBy: "sheet" | "contents" | PlaceBefore | null;
  /** Looks, in the write's own batch, at what it replaces besides the tables' places. */
  readonly look: (workbook: Excel.Workbook) => void;
  /** What that look found changed since the one before, by address with sheet. */
  readonly changed: () => readonly string[];
  readonly before: (workbook: Excel.Workbook) => void;
  readonly after: (workbook: Excel.Workbook) => void;
  /** Takes back what was done before and after the tables. */
  readonly takeBack: (workbook: Excel.Workbook) => void;
}

/**
 * Writes the tables in one round trip. Marks come right after the contents, and looks last: a table that
 * lacks a border is a table, and one that lacks its mark is never found again.
 */
export async function carryOut(
  session: Session,
  tables: readonly PlacedTable[],
  request: TablesRequest,
  source: Source,
  surroundings: Surroundings,
): Promise<TablesOutcome> {
  const written = await writeChecked(session, {
    asked: "tables",
    write: async (context) => {
      const { workbook } = context;
      const sourceNow = requestSecondLook(workbook, request);
      const stood = tables.map((table) => requestStood(workbook, table));
      surroundings.look(workbook);
      surroundings.before(workbook);
      for (const table of tables) requestTable(workbook, table);
      requestMarksOf(workbook, tables, request, source);
      for (const table of tables) {
        if (!table.keepsLooks) requestLooks(rangeOf(workbook, table), table.plan);
      }
      surroundings.after(workbook);
      await context.sync();
      return changeMeanwhile(
        { source: sourceNow, tables: stood, cells: surroundings.changed },
        request,
        source,
      );
    },
    lookAgain: (context) => lookAgain(context, tables),
    putBack: putBackOf(tables, source, surroundings),
  });
  if (written.is === "putBack") return written.change.why;
  if (written.is !== "written") return written;
  return {
    is: "written",
    tables: tables.map(writtenTable),
    before: beforeOf(surroundings.takenBackBy, tables, source),
  };
}

function beforeOf(
  by: Surroundings["takenBackBy"],
  tables: readonly PlacedTable[],
  { owner, marks }: Source,
): TablesBefore | AddedSheet | null {
  if (by === null) return null;
  if (by !== "sheet") {
    return { is: "tables", tables, owner, marks, place: by === "contents" ? null : by };
  }
  return {
    is: "sheet",
    sheet: tables[0]?.sheet ?? "",
    blocks: tables.map(({ first, block }) => ({ ...first, contents: block.formulas })),
    tables: { names: tables.map(({ name }) => name), owner },
  };
}

function rangeOf(workbook: Excel.Workbook, table: PlacedTable): Excel.Range {
  return blockRange(workbook.worksheets.getItem(table.sheetKey), table.first, table.block);
}

function requestTable(workbook: Excel.Workbook, table: PlacedTable): void {
  const range = rangeOf(workbook, table);
  if (!table.keepsLooks && table.before !== null) range.unmerge();
  requestContents(range, table.block);
}

function requestMarksOf(
  workbook: Excel.Workbook,
  tables: readonly PlacedTable[],
  { open }: TablesRequest,
  { marks, owner, name }: Source,
): void {
  for (const table of tables) {
    const reference = blockReference(table.sheet, addressOf(table));
    requestName(workbook, table.name, { range: rangeOf(workbook, table), reference }, marks);
  }
  const kept = tables.map(({ name: table, block, language }) => {
    return [table, { memory: memoryOf(block.formulas), language }] as const;
  });
  workbook.settings.add(tablesSetting(owner), keptTablesText(marks, owner, new Map(kept)));
  requestOwner(workbook, owner, { id: open.worksheet.id, name }, open.sheet, marks);
}

function putBackOf(
  tables: readonly PlacedTable[],
  { owner }: Source,
  surroundings: Surroundings,
): CheckedWrite<ChangedMeanwhile>["putBack"] {
  return ({ stood, marks }) =>
    async (context) => {
      const { workbook } = context;
      for (const table of stood) requestStoodBack(workbook, table);
      surroundings.takeBack(workbook);
      for (const { name } of tables) requestNameBack(workbook, name, marks);
      requestNameBack(workbook, worksheetMark(owner), marks);
      requestSettingBack(workbook, tablesSetting(owner), marks);
      await context.sync();
    };
}

/** A table as it is said to be written. */
export function writtenTable(table: PlacedTable) {
  const { table: kind, shareClass } = table.plan;
  return { table: kind, shareClass, sheet: table.sheet, address: addressOf(table) };
}
