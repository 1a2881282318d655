import type { CellAddress } from "../dividend/fact";
import type { Language } from "../dividend/language";
import type { TablePlan } from "../tables/plan";
import { areaOfAddress } from "../worksheet/reference";
import { type HeldCells, heldCells, partOfHeld, requestHeld } from "./heldCells";
import { type FilledCells, filledCells, requestFilled } from "./mergedCells";
import type { WorksheetRef } from "./sheetLoading";
import { type InsertedTable, marksTable } from "./tableMarks";
import type { TablesRequest } from "./tablesRequest";

/** An inserted table as it stands, with the cells around it that its new plan may take. */
export interface StandingTable {
  readonly plan: TablePlan;
  readonly language: Language;
  readonly name: string;
  readonly worksheet: WorksheetRef;
  readonly isProtected: boolean;
  readonly first: CellAddress;
  /** What the marked block holds. */
  readonly present: HeldCells;
  /** What that and the block of the plan's size hold, and some rows below. */
  readonly reach: HeldCells;
  /** What is filled above and left of it. */
  readonly filled: FilledCells;
  /** Excel tables with cells in its reach. */
  readonly excelTables: readonly string[];
}

export interface RequestedTable {
  readonly plan: TablePlan;
  readonly language: Language;
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly present: Excel.Range;
  /** The marked block and all that the plan may take. */
  readonly whole: Excel.Range;
  readonly filled: Excel.Range;
  readonly tables: Excel.TableScopedCollection;
}

/** Asks for the inserted tables that the worksheet still has, where their marks stand now. */
export function requestStanding(
  workbook: Excel.Workbook,
  request: TablesRequest,
): RequestedTable[] {
  const planned = plannedTables(request);
  const room = rowsGained(planned);
  return planned.map(({ inserted: { name }, plan, language }) => {
    const present = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    present.load("rowIndex,columnIndex,rowCount,columnCount");
    const reach = present.getAbsoluteResizedRange(
      plan.rows.length + room,
      plan.columnWidths.length,
    );
    const whole = present.getBoundingRect(reach);
    requestHeld(whole);
    const tables = reach.getTables(false);
    tables.load("items/name");
    // A way to another object, which is walked without being loaded.
    // eslint-disable-next-line office-addins/call-sync-before-read
    const sheet = present.worksheet;
    sheet.load("id,name");
    sheet.protection.load("protected");
    const filled = requestFilled(sheet, reach);
    return { plan, language, name, sheet, present, whole, filled, tables };
  });
}

/** The table as it came; null where it was deleted. */
export function standingTable(requested: RequestedTable): StandingTable | null {
  const { plan, language, name, sheet, present, whole, filled, tables } = requested;
  if (present.isNullObject) return null;
  const held = heldCells(whole);
  return {
    plan,
    language,
    name,
    worksheet: { id: sheet.id, name: sheet.name },
    isProtected: sheet.protection.protected,
    first: { row: present.rowIndex, column: present.columnIndex },
    present: partOfHeld(held, { rows: present.rowCount, columns: present.columnCount }),
    reach: held,
    filled: filledCells(filled),
    excelTables: tables.items.map((table) => table.name),
  };
}

interface PlannedTable {
  readonly inserted: InsertedTable;
  readonly plan: TablePlan;
  readonly language: Language;
}

/** Each inserted table with its plan, in the language it was written in. */
function plannedTables({ open, plansIn, language: usual }: TablesRequest): PlannedTable[] {
  return open.insertedTables.flatMap((inserted) => {
    const language = inserted.language ?? usual;
    const plan = plansIn(language).find((each) => marksTable(inserted.name, each));
    return plan === undefined ? [] : [{ inserted, plan, language }];
  });
}

/** How many rows all tables together have gained since they were last seen: so far one may have to move down. */
function rowsGained(planned: readonly PlannedTable[]): number {
  return planned.reduce((gained, { inserted, plan }) => {
    const rows = areaOfAddress(inserted.address)?.rows ?? 0;
    return gained + (rows === 0 ? 0 : Math.max(0, plan.rows.length - rows));
  }, 0);
}
