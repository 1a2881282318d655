import { type CellAddress, a1 } from "../dividend/fact";
import type { TablePlan } from "../tables/plan";
import { contentText } from "./cellContent";
import { planBlock } from "./planBlock";
import type { Session } from "./session";
import { type Source, lookedSource, requestSource } from "./sourceLook";
import { type PlacedTable, carryOut } from "./tableCarrying";
import { type Contents, foreignCells, memoryFrom } from "./tableMemory";
import type { TablesOutcome, TablesRequest } from "./tablesRequest";
import { tableMark } from "./workbookMarks";

/**
 * Refreshes the inserted tables where they stand now, wherever the user moved them: one round trip to
 * look, one to write. What the user wrote around them stays; where a table has grown into cells that
 * hold something, or the user wrote into it, those cells are named and nothing is written without consent.
 */
export async function updateTables(
  session: Session,
  request: TablesRequest,
): Promise<TablesOutcome> {
  const { owner } = request.open;
  if (owner === null) return { is: "noTables" };
  const look = await session.read(async (context) => {
    const { workbook } = context;
    const requested = requestSource(workbook, request);
    const standing = request.plans.map((plan) =>
      requestStanding(workbook, tableMark(owner, plan), plan),
    );
    await context.sync();
    return {
      source: lookedSource(requested, request),
      standing: standing.map(lookedStanding).filter((table) => table !== null),
    };
  });
  if (look.is === "problem") return { is: "notWritten", problem: look.problem };
  const { source, standing } = look.value;
  if (source.is !== "source") return source;
  if (standing.length === 0) return { is: "noTables" };
  const shut = standing.find(({ isProtected }) => isProtected);
  if (shut !== undefined) {
    return { is: "notWritten", problem: { is: "protected", sheet: shut.sheet } };
  }
  const updates = standing.map((table) => updateOf(table, request, source.source));
  const [firstInTheWay] = updates.filter(({ inTheWay }) => inTheWay.length > 0);
  if (firstInTheWay !== undefined && !request.consent) {
    const { sheet } = firstInTheWay.table;
    const cells = updates
      .filter(({ table }) => table.sheet === sheet)
      .flatMap(({ inTheWay }) => inTheWay);
    return { is: "occupied", sheet, cells };
  }
  return carryOut(
    session,
    updates.map(({ table }) => table),
    request,
    source.source,
    {
      before: () => undefined,
      // Cleared last: should the write stop before, the old table still stands.
      after: (workbook) => {
        for (const { table, leftOver } of updates) {
          const sheet = workbook.worksheets.getItem(table.sheet);
          for (const address of leftOver) sheet.getRange(address).clear();
        }
      },
    },
  );
}

/** An inserted table as it stands, with the cells its new plan would take. */
interface Standing {
  readonly plan: TablePlan;
  readonly name: string;
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly first: CellAddress;
  /** What the marked block holds. */
  readonly present: Contents;
  /** What the block of the plan's size holds. */
  readonly wanted: Contents;
}

interface RequestedStanding {
  readonly plan: TablePlan;
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly present: Excel.Range;
  readonly wanted: Excel.Range;
}

function requestStanding(
  workbook: Excel.Workbook,
  name: string,
  plan: TablePlan,
): RequestedStanding {
  const present = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  present.load("rowIndex,columnIndex,formulas");
  const wanted = present.getAbsoluteResizedRange(plan.rows.length, plan.columnWidths.length);
  wanted.load("formulas");
  // A way to another object, which is walked without being loaded.
  // eslint-disable-next-line office-addins/call-sync-before-read
  const sheet = present.worksheet;
  sheet.load("name");
  sheet.protection.load("protected");
  return { plan, name, sheet, present, wanted };
}

function lookedStanding({
  plan,
  name,
  sheet,
  present,
  wanted,
}: RequestedStanding): Standing | null {
  if (present.isNullObject) return null;
  return {
    plan,
    name,
    sheet: sheet.name,
    isProtected: sheet.protection.protected,
    first: { row: present.rowIndex, column: present.columnIndex },
    present: present.formulas as Contents,
    wanted: wanted.formulas as Contents,
  };
}

interface Update {
  readonly table: PlacedTable;
  /** Cells that hold something the product did not write. */
  readonly inTheWay: readonly string[];
  /** Blocks of the old table that the new one no longer takes. */
  readonly leftOver: readonly string[];
}

function updateOf(standing: Standing, { open }: TablesRequest, source: Source): Update {
  const { plan, name, sheet, first, present, wanted } = standing;
  const rows = present.length;
  const columns = present[0]?.length ?? 0;
  const memory = memoryFrom(source.marks.settings.get(name));
  const address = (r: number, c: number) => a1({ row: first.row + r, column: first.column + c });
  const changed = foreignCells(present, memory).map(([r, c]) => address(r, c));
  const grown = wanted.flatMap((row, r) =>
    row.flatMap((content, c) =>
      (r >= rows || c >= columns) && contentText(content) !== "" ? [address(r, c)] : [],
    ),
  );
  const block = planBlock(plan, source.name, open.sheet.dateSystem);
  const leftOver: string[] = [];
  if (rows > block.rows)
    leftOver.push(`${address(block.rows, 0)}:${address(rows - 1, columns - 1)}`);
  if (columns > block.columns) {
    leftOver.push(`${address(0, block.columns)}:${address(rows - 1, columns - 1)}`);
  }
  const keepsShape =
    memory?.rows === block.rows && rows === block.rows && columns === block.columns;
  return {
    table: { plan, block, name, sheet, first, before: wanted, keepsLooks: keepsShape },
    inTheWay: [...changed, ...grown],
    leftOver,
  };
}
