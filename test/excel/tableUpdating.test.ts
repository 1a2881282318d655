import type { TablePlan } from "../../src/tables/plan";
import { insertTables } from "../../src/excel/planWriting";
import { updateTables } from "../../src/excel/tableUpdating";
import type { TablesOutcome, TablesRequest } from "../../src/excel/tablesRequest";
import {
  type OpenWorkbook,
  annualPlan,
  comparisonPlan,
  agreeing,
  asked,
  openWorkbook,
  tablesRequest,
  words,
  worksheetName,
} from "./openWorkbook";

const sheet = "Dividend tables";
let workbook: OpenWorkbook;

afterEach(() => workbook.close());

async function inserted(plans: readonly TablePlan[]): Promise<void> {
  workbook = await openWorkbook();
  const open = await workbook.open();
  const outcome = await insertTables(workbook.session, tablesRequest(plans, open), {
    at: "newSheet",
    name: sheet,
  });
  expect(outcome.is).toBe("written");
}

async function update(plans: readonly TablePlan[], consent = false): Promise<TablesOutcome> {
  const open = await workbook.open();
  await workbook.cells();
  workbook.excel.bridge.reset();
  const doing = (agreed: TablesRequest["consent"]) =>
    updateTables(workbook.session, tablesRequest(plans, open, agreed));
  return consent ? agreeing(doing) : doing(null);
}

/** Something the user does through Excel's own commands. */
async function byUser(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
}

function longerComparison(): TablePlan {
  const plan = comparisonPlan();
  return {
    ...plan,
    rows: [...plan.rows, [words("Effective date"), words("June 28, 2019"), words("-")]],
  };
}

test.each([10, 300])(
  "both tables of %i annual rows are refreshed in two round trips",
  async (rows) => {
    await inserted([comparisonPlan(), annualPlan(rows)]);
    const outcome = await update([comparisonPlan("610"), annualPlan(rows)]);
    expect(outcome).toMatchObject({
      is: "written",
      tables: [{ address: "B2:D5" }, { table: "annual" }],
    });
    expect(workbook.excel.bridge.trips).toHaveLength(2);
    await workbook.cells();
    expect(workbook.shown(sheet, { row: 4, column: 2 })).toBe("JPY610 million");
  },
);

test("what the user wrote and coloured around and on the tables stays", async () => {
  await inserted([comparisonPlan(), annualPlan(2)]);
  workbook.type(sheet, { row: 0, column: 1 }, "A title of mine");
  workbook.type(sheet, { row: 3, column: 5 }, "a remark");
  await byUser((proxy) => {
    proxy.getRange("C3").format.fill.color = "#FFFF00";
  });
  expect(await update([comparisonPlan("610"), annualPlan(2)])).toMatchObject({ is: "written" });
  expect(workbook.held(sheet, { row: 0, column: 1 })).toBe("A title of mine");
  expect(workbook.held(sheet, { row: 3, column: 5 })).toBe("a remark");
  const found = workbook.excel.workbook.worksheet(sheet);
  expect(found?.cells.format(2, 2).fill?.toUpperCase()).toBe("#FFFF00");
});

test("tables are found again after their sheet is renamed and rows are inserted above", async () => {
  await inserted([comparisonPlan()]);
  const found = workbook.excel.workbook.worksheet(sheet);
  if (found !== undefined) found.name = "Renamed";
  await workbook.insertRows("Renamed", 1, 2);
  const outcome = await update([comparisonPlan("610")]);
  expect(outcome).toMatchObject({
    is: "written",
    tables: [{ sheet: "Renamed", address: "B4:D7" }],
  });
});

test("a table that grows into cells that hold something is refused, and they are named", async () => {
  await inserted([comparisonPlan()]);
  workbook.type(sheet, { row: 5, column: 2 }, "mine");
  const before = await workbook.cells();
  expect(asked(await update([longerComparison()]))).toEqual({
    is: "occupied",
    sheet,
    cells: ["C6"],
  });
  expect(await workbook.cells()).toEqual(before);
  expect(await update([longerComparison()], true)).toMatchObject({
    is: "written",
    tables: [{ address: "B2:D6" }],
  });
});

test("a table that grows into a title merged across its place is refused, its own merged cells are not", async () => {
  await inserted([comparisonPlan()]);
  workbook.type(sheet, { row: 5, column: 0 }, "A title of mine");
  workbook.excel.workbook
    .worksheet(sheet)
    ?.layout.merge([{ row: 5, column: 0, rows: 1, columns: 6 }]);
  expect(asked(await update([longerComparison()]))).toEqual({
    is: "occupied",
    sheet,
    cells: ["A6:F6"],
  });
  const { rows, columnWidths, ...plan } = comparisonPlan();
  const narrower: TablePlan = {
    ...plan,
    merges: [],
    columnWidths: columnWidths.slice(0, 2),
    rows: rows.map((row) => row.slice(0, 2)),
  };
  expect(await update([narrower])).toMatchObject({ tables: [{ address: "B2:C5" }] });
});

test("a table that grows into blank cells takes them, its mark with it", async () => {
  await inserted([comparisonPlan()]);
  expect(await update([longerComparison()])).toMatchObject({ tables: [{ address: "B2:D6" }] });
  expect((await workbook.open()).insertedTables).toEqual([
    { name: "DividendTables.comparison", sheet, address: "B2:D6", language: "en" },
  ]);
});

test("a table below one that has grown moves down, and what is below it is kept", async () => {
  await inserted([comparisonPlan(), annualPlan(2)]);
  const plans = [longerComparison(), annualPlan(2)];
  workbook.type(sheet, { row: 9, column: 1 }, "mine");
  expect(asked(await update(plans))).toEqual({ is: "occupied", sheet, cells: ["B10"] });
  workbook.type(sheet, { row: 9, column: 1 }, "");
  expect(await update(plans)).toMatchObject({
    is: "written",
    tables: [{ address: "B2:D6" }, { address: "B8:C10" }],
  });
  await workbook.cells();
  expect(workbook.held(sheet, { row: 6, column: 1 })).toBe("");
  expect(workbook.held(sheet, { row: 7, column: 1 })).toBe("Fiscal year");
  expect(workbook.shown(sheet, { row: 9, column: 2 })).toBe("JPY13.50");
  expect(await update(plans)).toMatchObject({ is: "written" });
});

test("a table that shrinks clears what it leaves", async () => {
  await inserted([longerComparison()]);
  expect(await update([comparisonPlan()])).toMatchObject({ tables: [{ address: "B2:D5" }] });
  await workbook.cells();
  expect(workbook.held(sheet, { row: 5, column: 1 })).toBe("");
});

test("a cell the user changed inside a table is named before it is replaced", async () => {
  await inserted([comparisonPlan()]);
  workbook.type(sheet, { row: 1, column: 2 }, "Our decision");
  const question = await update([comparisonPlan()]);
  expect(asked(question)).toEqual({ is: "occupied", sheet, cells: ["C2"] });
  expect(question).toMatchObject({ cells: [{ holds: "Our decision", becomes: "Decided" }] });
  expect(await update([comparisonPlan()], true)).toMatchObject({ is: "written" });
  expect(workbook.held(sheet, { row: 1, column: 2 })).toBe("Decided");
});

test("a cell that shows an apostrophe alone is the user's, and asked about like any other", async () => {
  await inserted([comparisonPlan()]);
  workbook.type(sheet, { row: 1, column: 2 }, "''");
  expect(workbook.held(sheet, { row: 1, column: 2 })).toBe("'");
  expect(asked(await update([comparisonPlan()]))).toEqual({ is: "occupied", sheet, cells: ["C2"] });
});

test("a row the user put into a table is named, an empty one is closed up", async () => {
  await inserted([comparisonPlan()]);
  await workbook.insertRows(sheet, 3, 1);
  workbook.type(sheet, { row: 3, column: 1 }, "a row of mine");
  expect(asked(await update([comparisonPlan()]))).toEqual({ is: "occupied", sheet, cells: ["B4"] });
  workbook.type(sheet, { row: 3, column: 1 }, "");
  expect(await update([comparisonPlan()])).toMatchObject({ tables: [{ address: "B2:D5" }] });
});

test("text that begins with an apostrophe is the table's own, and so is a class in capitals", async () => {
  const plan: TablePlan = { ...comparisonPlan(), shareClass: "Class A" };
  const [headings = [], ...rows] = plan.rows;
  const quoted = { ...plan, rows: [[words("'19"), ...headings.slice(1)], ...rows] };
  await inserted([quoted]);
  expect(workbook.held(sheet, { row: 1, column: 1 })).toBe("'19");
  const renamed = { ...quoted, shareClass: "CLASS A" };
  expect(await update([renamed])).toMatchObject({ is: "written" });
  expect(workbook.excel.workbook.names.all().map(({ name }) => name)).toEqual([
    "DividendTables.comparison.class_a",
    "DividendTables.worksheet",
  ]);
});

test("a deleted table is left deleted, and without any there is nothing to update", async () => {
  await inserted([comparisonPlan(), annualPlan(2)]);
  const found = workbook.excel.workbook.worksheet(sheet);
  if (found !== undefined) workbook.excel.workbook.deleteWorksheet(found);
  expect(await update([comparisonPlan()])).toEqual({ is: "noTables" });
});

test("before anything was inserted there is nothing to update, and nothing is asked of Excel", async () => {
  workbook = await openWorkbook();
  expect(await update([comparisonPlan()])).toEqual({ is: "noTables" });
  expect(workbook.excel.bridge.trips).toHaveLength(0);
});

test("the tables of a renamed worksheet look at it by its new name", async () => {
  await inserted([comparisonPlan()]);
  const worksheet = workbook.excel.workbook.worksheet(worksheetName);
  if (worksheet !== undefined) worksheet.name = "FY2019";
  expect(await update([comparisonPlan()])).toMatchObject({ is: "written" });
  expect(workbook.held(sheet, { row: 3, column: 2 })).toBe("='FY2019'!$B$3");
});
