import type { TablePlan } from "../../src/tables/plan";
import { insertTables } from "../../src/excel/planWriting";
import type { Placement, TablesOutcome } from "../../src/excel/tablesRequest";
import {
  type OpenWorkbook,
  annualPlan,
  comparisonPlan,
  asked,
  openWorkbook,
  tablesRequest,
  words,
  worksheetName,
} from "./openWorkbook";

let workbook: OpenWorkbook;
const newSheet: Placement = { at: "newSheet", name: "Dividend tables" };
const selection: Placement = { at: "selection" };

afterEach(() => workbook.close());

async function insert(plans: readonly TablePlan[], placement: Placement): Promise<TablesOutcome> {
  const open = await workbook.open();
  workbook.excel.bridge.reset();
  return insertTables(workbook.session, tablesRequest(plans, open), placement);
}

function select(sheet: string, row: number, column: number): void {
  const worksheet = workbook.excel.workbook.worksheet(sheet);
  if (worksheet === undefined) throw new Error(`no sheet ${sheet}`);
  workbook.excel.workbook.select(worksheet, { row, column, rows: 1, columns: 1 });
}

test.each([10, 300])("both tables with %i annual rows go in in two round trips", async (rows) => {
  workbook = await openWorkbook();
  const outcome = await insert([comparisonPlan(), annualPlan(rows)], newSheet);
  expect(asked(outcome)).toEqual({
    is: "written",
    tables: [
      { table: "comparison", shareClass: null, sheet: "Dividend tables", address: "B2:D5" },
      {
        table: "annual",
        shareClass: null,
        sheet: "Dividend tables",
        address: `B7:C${String(rows + 7)}`,
      },
    ],
  });
  expect(workbook.excel.bridge.trips).toHaveLength(2);
  const bytes = workbook.excel.bridge.trips.map(({ requestBytes }) => requestBytes);
  expect(Math.max(...bytes)).toBeLessThan(37_000 + 150 * rows);
  const last = { row: rows + 6, column: 1 };
  expect(workbook.held("Dividend tables", last)).toBe(
    `Year ended March 31, ${String(2020 - rows)}`,
  );
});

test("figures are formulas on the worksheet, shown by their formats", async () => {
  workbook = await openWorkbook();
  await insert([comparisonPlan()], newSheet);
  await workbook.cells();
  const sheet = "Dividend tables";
  expect(workbook.held(sheet, { row: 3, column: 2 })).toBe("='Worksheet ''19'!$B$3");
  expect(workbook.shown(sheet, { row: 3, column: 2 })).toBe("JPY13.50");
  expect(workbook.shown(sheet, { row: 2, column: 2 })).toBe("March 31, 2019");
  expect(workbook.shown(sheet, { row: 4, column: 2 })).toBe("JPY608 million");
  workbook.type(worksheetName, { row: 2, column: 1 }, 14.25);
  await workbook.cells();
  expect(workbook.shown(sheet, { row: 3, column: 2 })).toBe("JPY14.25");
});

test("text stays text, whatever it looks like", async () => {
  workbook = await openWorkbook();
  const texts = [
    "=1+1",
    "-",
    "+81",
    "@name",
    "May 24, 2019",
    "1/2",
    "TRUE",
    "2019年3月期",
    "00123",
  ];
  const plan: TablePlan = {
    ...annualPlan(0),
    merges: [],
    rows: texts.map((text) => [words(text), words("plain")]),
  };
  await insert([plan], newSheet);
  await workbook.cells();
  const sheet = workbook.excel.workbook.worksheet("Dividend tables");
  for (const [row, text] of texts.entries()) {
    expect(sheet?.cells.content(row + 1, 1)).toEqual({
      value: text,
      type: "String",
      formula: undefined,
    });
  }
});

test("a new sheet gets a free name and one A4 page", async () => {
  workbook = await openWorkbook([worksheetName, "dividend TABLES"]);
  const outcome = await insert([comparisonPlan()], newSheet);
  expect(outcome).toMatchObject({ tables: [{ sheet: "Dividend tables (2)" }] });
  const sheet = workbook.excel.workbook.worksheet("Dividend tables (2)");
  expect(sheet?.pageLayout).toMatchObject({
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
  });
});

test("at the selection cells that hold something are named and kept, until the user agrees", async () => {
  workbook = await openWorkbook([worksheetName, "Mine"]);
  // All that the first of them shows is an apostrophe.
  workbook.type("Mine", { row: 4, column: 1 }, "''");
  workbook.type("Mine", { row: 4, column: 2 }, "mine");
  workbook.type("Mine", { row: 5, column: 3 }, 0);
  workbook.type("Mine", { row: 6, column: 1 }, "in the blank row between");
  const open = await workbook.open();
  select("Mine", 2, 1);
  const before = await workbook.cells();
  const request = tablesRequest([comparisonPlan(), annualPlan(2)], open);
  workbook.excel.bridge.reset();
  const question = await insertTables(workbook.session, request, selection);
  expect(asked(question)).toEqual({
    is: "occupied",
    sheet: "Mine",
    cells: ["B5", "C5", "D6"],
  });
  expect(question).toMatchObject({
    cells: [
      { holds: "'", becomes: "Dividend per share" },
      { holds: "mine", becomes: "13.5" },
      { holds: "0", becomes: "" },
    ],
  });
  expect(workbook.excel.bridge.trips).toHaveLength(1);
  expect(await workbook.cells()).toEqual(before);
  workbook.excel.bridge.reset();
  const consent = question.is === "occupied" ? question.consent : null;
  expect(await insertTables(workbook.session, { ...request, consent }, selection)).toMatchObject({
    is: "written",
    tables: [
      { sheet: "Mine", address: "B3:D6" },
      { sheet: "Mine", address: "B8:C10" },
    ],
  });
  expect(workbook.excel.bridge.trips).toHaveLength(2);
  expect(workbook.held("Mine", { row: 6, column: 1 })).toBe("in the blank row between");
});

test("a title merged across the tables' place is named, though only its first cell holds it", async () => {
  workbook = await openWorkbook([worksheetName, "Mine"]);
  workbook.type("Mine", { row: 3, column: 0 }, "A title of mine");
  workbook.excel.workbook.worksheet("Mine")?.layout.merge([
    { row: 3, column: 0, rows: 1, columns: 8 },
    { row: 4, column: 3, rows: 1, columns: 4 },
  ]);
  const open = await workbook.open();
  select("Mine", 2, 1);
  const request = tablesRequest([comparisonPlan()], open);
  const merges = () => workbook.excel.workbook.worksheet("Mine")?.layout.merges();
  const before = merges();
  workbook.excel.bridge.reset();
  const question = await insertTables(workbook.session, request, selection);
  expect(asked(question)).toEqual({
    is: "occupied",
    sheet: "Mine",
    cells: ["A4:H4"],
  });
  expect(question).toMatchObject({ cells: [{ holds: "A title of mine", becomes: null }] });
  // One more to ask for merged cells, where a filled cell stands alone before the tables' place.
  expect(workbook.excel.bridge.trips).toHaveLength(2);
  expect(merges()).toEqual(before);
  const consent = question.is === "occupied" ? question.consent : null;
  expect(await insertTables(workbook.session, { ...request, consent }, selection)).toMatchObject({
    is: "written",
    tables: [{ address: "B3:D6" }],
  });
  expect(workbook.held("Mine", { row: 3, column: 0 })).toBe("A title of mine");
});

test("where the sheet ends too early, the tables' size is said and nothing is written", async () => {
  workbook = await openWorkbook([worksheetName, "Mine"]);
  const open = await workbook.open();
  select("Mine", 1_048_574, 1);
  const before = await workbook.cells();
  const request = tablesRequest([comparisonPlan(), annualPlan(2)], open);
  expect(await insertTables(workbook.session, request, selection)).toEqual({
    is: "noRoom",
    rows: 8,
    columns: 3,
  });
  expect(await workbook.cells()).toEqual(before);
});

test("a protected sheet is left alone and named", async () => {
  workbook = await openWorkbook([worksheetName, "Mine"]);
  const open = await workbook.open();
  select("Mine", 0, 0);
  const mine = workbook.excel.workbook.worksheet("Mine");
  if (mine !== undefined) mine.protection = {};
  const outcome = await insertTables(
    workbook.session,
    tablesRequest([comparisonPlan()], open),
    selection,
  );
  expect(outcome).toEqual({ is: "notWritten", problem: { is: "protected", sheet: "Mine" } });
});

test("a worksheet that changed after it was read writes nothing", async () => {
  workbook = await openWorkbook();
  const open = await workbook.open();
  workbook.type(worksheetName, { row: 2, column: 1 }, 99);
  const outcome = await insertTables(
    workbook.session,
    tablesRequest([comparisonPlan()], open),
    newSheet,
  );
  expect(outcome).toEqual({ is: "worksheetChanged" });
  expect(workbook.excel.workbook.worksheet("Dividend tables")).toBeUndefined();
});

test("a formula that is never the same twice is no change of the worksheet", async () => {
  workbook = await openWorkbook();
  workbook.type(worksheetName, { row: 6, column: 1 }, "=RAND()");
  await workbook.cells();
  const open = await workbook.open();
  workbook.type(worksheetName, { row: 6, column: 1 }, "=RAND()");
  await workbook.cells();
  const outcome = await insertTables(
    workbook.session,
    tablesRequest([comparisonPlan()], open),
    newSheet,
  );
  expect(outcome).toMatchObject({ is: "written" });
});

test("names mark the tables and their worksheet, and the next reading knows them", async () => {
  workbook = await openWorkbook();
  const preferred: TablePlan = { ...comparisonPlan(), shareClass: "Class A preferred" };
  await insert([comparisonPlan(), preferred, annualPlan(2)], newSheet);
  const { owner, insertedTables } = await workbook.open();
  expect(owner).toBe("DividendTables");
  expect(insertedTables).toEqual([
    { name: "DividendTables.annual", sheet: "Dividend tables", address: "B12:C14", language: "en" },
    {
      name: "DividendTables.comparison",
      sheet: "Dividend tables",
      address: "B2:D5",
      language: "en",
    },
    {
      name: "DividendTables.comparison.class_a_preferred",
      sheet: "Dividend tables",
      address: "B7:D10",
      language: "en",
    },
  ]);
  const worksheet = workbook.excel.workbook.worksheet(worksheetName);
  if (worksheet !== undefined) worksheet.name = "Renamed";
  expect((await workbook.open()).owner).toBe("DividendTables");
});

test("insertion is one step of undo", async () => {
  workbook = await openWorkbook([worksheetName, "Mine"]);
  const open = await workbook.open();
  select("Mine", 0, 0);
  const before = await workbook.cells();
  await insertTables(workbook.session, tablesRequest([comparisonPlan()], open), selection);
  await workbook.excel.workbook.undo();
  const after = await workbook.cells();
  expect(Object.keys(after)).toEqual(Object.keys(before));
});
