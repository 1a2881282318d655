import type { CellAddress } from "../dividend/fact";
import type { TablePlan } from "../tables/plan";
import { areaOfAddress } from "../worksheet/reference";
import type { MarkOwner } from "../worksheet/workbookMarks";
import { type MergedCells, type RequestedMerges, lookedMerges, requestMerges } from "./mergedCells";
import { tableMark } from "./tableMarks";
import type { Contents } from "./tableMemory";
import type { TablesRequest } from "./tablesRequest";

/** An inserted table as it stands, with the cells around it that its new plan may take. */
export interface StandingTable {
  readonly plan: TablePlan;
  readonly name: string;
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly first: CellAddress;
  /** What the marked block holds. */
  readonly present: Contents;
  /** What the block of the plan's size holds, and some rows below. */
  readonly reach: Contents;
  /** Merged cells with a part in what was looked at, those of tables among them. */
  readonly merges: readonly MergedCells[];
}

export interface RequestedTable {
  readonly plan: TablePlan;
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly present: Excel.Range;
  readonly reach: Excel.Range;
  readonly merges: RequestedMerges;
}

/** Asks for the tables of a request where their marks stand now. */
export function requestStanding(
  workbook: Excel.Workbook,
  owner: MarkOwner,
  request: TablesRequest,
): RequestedTable[] {
  const room = rowsGained(owner, request);
  return request.plans.map((plan) => {
    const name = tableMark(owner, plan);
    const present = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    present.load("rowIndex,columnIndex,formulas");
    const reach = present.getAbsoluteResizedRange(
      plan.rows.length + room,
      plan.columnWidths.length,
    );
    reach.load("formulas");
    // A way to another object, which is walked without being loaded.
    // eslint-disable-next-line office-addins/call-sync-before-read
    const sheet = present.worksheet;
    sheet.load("name");
    sheet.protection.load("protected");
    return { plan, name, sheet, present, reach, merges: requestMerges(reach) };
  });
}

/** The table as it came; null where it was deleted. */
export function standingTable(requested: RequestedTable): StandingTable | null {
  const { plan, name, sheet, present, reach, merges } = requested;
  if (present.isNullObject) return null;
  return {
    plan,
    name,
    sheet: sheet.name,
    isProtected: sheet.protection.protected,
    first: { row: present.rowIndex, column: present.columnIndex },
    present: present.formulas as Contents,
    reach: reach.formulas as Contents,
    merges: lookedMerges(merges),
  };
}

/** How many rows all tables together have gained since they were last seen: so far one may have to move down. */
function rowsGained(owner: MarkOwner, { plans, open }: TablesRequest): number {
  return plans.reduce((gained, plan) => {
    const seen = open.insertedTables.find(({ name }) => name === tableMark(owner, plan));
    const rows = seen === undefined ? 0 : (areaOfAddress(seen.address)?.rows ?? 0);
    return gained + Math.max(0, rows === 0 ? 0 : plan.rows.length - rows);
  }, 0);
}
