import type { CellAddress } from "../dividend/fact";
import type { TablePlan } from "../tables/plan";
import { blockAddress, blockReference } from "../worksheet/reference";
import { blockExtent } from "./blockExtent";
import { type Extent, type Written, writeChecked } from "./checkedWriting";
import { loadedMarks, requestMarks } from "./markLoading";
import { requestName, requestOwner } from "./ownership";
import type { PlanBlock } from "./planBlock";
import type { Session } from "./session";
import type { Source } from "./sourceLook";
import { blockRange, requestContents, requestLooks } from "./tableBlock";
import { type Contents, memoryOf, memoryText } from "./tableMemory";
import type { TablesOutcome, TablesRequest } from "./tablesRequest";

/** A plan with its place. */
export interface PlacedTable {
  readonly plan: TablePlan;
  readonly block: PlanBlock;
  /** The name that marks it. */
  readonly name: string;
  readonly sheet: string;
  readonly first: CellAddress;
  /** What its cells held when they were looked at; null on a sheet that was not there yet. */
  readonly before: Contents | null;
  /** Whether it still has its looks from before. */
  readonly keepsLooks: boolean;
}

/** What else a write needs to do, before and after the tables. */
export interface Surroundings {
  readonly before: (workbook: Excel.Workbook) => void;
  readonly after: (workbook: Excel.Workbook) => void;
}

/** Writes the tables in one round trip, marks last: a mark says that its table is whole. */
export async function carryOut(
  session: Session,
  tables: readonly PlacedTable[],
  { open }: TablesRequest,
  { name, marks, owner }: Source,
  surroundings: Surroundings,
): Promise<TablesOutcome> {
  const written = await writeChecked(
    session,
    async (context) => {
      const { workbook } = context;
      surroundings.before(workbook);
      for (const table of tables) {
        const range = blockRange(
          workbook.worksheets.getItem(table.sheet),
          table.first,
          table.block,
        );
        if (!table.keepsLooks && table.before !== null) range.unmerge();
        requestContents(range, table.block);
        if (!table.keepsLooks) requestLooks(range, table.plan);
      }
      surroundings.after(workbook);
      for (const table of tables) {
        const reference = blockReference(table.sheet, addressOf(table));
        requestName(workbook, table.name, reference, marks);
        workbook.settings.add(table.name, memoryText(memoryOf(table.block.formulas)));
      }
      requestOwner(workbook, owner, name, open.sheet, marks);
      await context.sync();
    },
    (context) => lookAgain(context, tables),
  );
  return tablesOutcome(written, tables);
}

function tablesOutcome(written: Written, tables: readonly PlacedTable[]): TablesOutcome {
  if (written.is !== "written") return written;
  return {
    is: "written",
    tables: tables.map((table) => ({
      table: table.plan.table,
      shareClass: table.plan.shareClass,
      sheet: table.sheet,
      address: addressOf(table),
    })),
  };
}

function addressOf({ first, block }: PlacedTable): string {
  return blockAddress(first, block.rows, block.columns);
}

async function lookAgain(
  context: Excel.RequestContext,
  tables: readonly PlacedTable[],
): Promise<Extent> {
  const { workbook } = context;
  const ranges = tables.map((table) => {
    const sheet = workbook.worksheets.getItemOrNullObject(table.sheet);
    const range = sheet.getRangeByIndexes(
      table.first.row,
      table.first.column,
      table.block.rows,
      table.block.columns,
    );
    range.load("formulas");
    return { table, sheet, range };
  });
  const marks = requestMarks(workbook);
  await context.sync();
  const { names } = loadedMarks(marks);
  const extents = ranges.map(({ table, sheet, range }) => {
    const now = sheet.isNullObject ? null : (range.formulas as Contents);
    return tableExtent(table, now, names.get(table.name)?.address === addressOf(table));
  });
  return {
    written: extents.flatMap(({ written }) => written),
    missing: extents.flatMap(({ missing }) => missing),
  };
}

/** How much of a table stands; a table is whole once its mark is there. */
function tableExtent(table: PlacedTable, now: Contents | null, isMarked: boolean): Extent {
  const { sheet, first, before, block } = table;
  const { written, missing } = blockExtent({ sheet, first, before, sent: block.formulas }, now);
  return missing.length > 0 || isMarked ? { written, missing } : { written, missing: [table.name] };
}
