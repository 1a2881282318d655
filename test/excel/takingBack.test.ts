import { wordsCell } from "../../src/excel/newSheet";
import { addSheet, addedSheet } from "../../src/excel/newSheets";
import { insertTables } from "../../src/excel/planWriting";
import { takeSheetBack } from "../../src/excel/sheetTakingBack";
import { updateTables } from "../../src/excel/tableUpdating";
import { type TakenBackOutcome, takeTablesBack } from "../../src/excel/takingBack";
import type { TablesOutcome } from "../../src/excel/tablesRequest";
import {
  type OpenWorkbook,
  annualPlan,
  comparisonPlan,
  openWorkbook,
  tablesRequest,
  worksheetName,
} from "./openWorkbook";

// What was written is taken back, cells, looks and marks, where nothing of it was changed since.
const newSheet = { at: "newSheet", name: "Tables" } as const;
const plans = [comparisonPlan(), annualPlan(2)];
let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook([worksheetName, "Other"]);
});
afterEach(() => workbook.close());

async function insert(placement: Parameters<typeof insertTables>[2]): Promise<TablesOutcome> {
  return insertTables(workbook.session, tablesRequest(plans, await workbook.open()), placement);
}

function takeBack(outcome: TablesOutcome): Promise<TakenBackOutcome> {
  if (outcome.is !== "written" || outcome.before === null) throw new Error(outcome.is);
  return outcome.before.is === "sheet"
    ? takeSheetBack(workbook.session, outcome.before)
    : takeTablesBack(workbook.session, outcome.before);
}

function select(row: number, column: number): void {
  const sheet = workbook.excel.workbook.worksheet("Other");
  if (sheet === undefined) throw new Error("no sheet");
  workbook.excel.workbook.select(sheet, { row, column, rows: 1, columns: 1 });
}

/** Everything a user sees of the other sheet, and what the product keeps. */
async function everything() {
  const cells = await workbook.cells();
  const { workbook: book } = workbook.excel;
  const sheet = book.worksheet("Other");
  const looks = Array.from({ length: 14 * 6 }, (_, index) =>
    sheet?.cells.format(Math.floor(index / 6), index % 6),
  );
  const widths = Array.from({ length: 6 }, (_, column) => sheet?.layout.columnWidth(column));
  const heights = Array.from({ length: 14 }, (_, row) => sheet?.layout.rowHeight(row));
  return {
    cells,
    looks,
    widths,
    heights,
    merges: sheet?.layout.merges(),
    tables: (await workbook.open()).insertedTables,
    names: book.names
      .all()
      .map(({ name }) => name)
      .filter((name) => !name.endsWith(".worksheet")),
  };
}

test("tables at the selection: cells, looks, merges, widths, heights and names are as before", async () => {
  workbook.type("Other", { row: 0, column: 0 }, "Mine");
  const place = { row: 0, column: 0, rows: 14, columns: 6 };
  workbook.excel.workbook
    .worksheet("Other")
    ?.cells.applyFormat(place, () => ({ fill: "#FFF2CC", fontName: "Arial", horizontal: "Right" }));
  select(2, 1);
  const before = await everything();
  const outcome = await insert({ at: "selection" });
  expect((await everything()).looks).not.toEqual(before.looks);
  workbook.excel.bridge.reset();
  expect(await takeBack(outcome)).toEqual({
    is: "takenBack",
    places: ["Other!B3:D6", "Other!B8:C10"],
  });
  expect(workbook.excel.bridge.trips).toHaveLength(2);
  expect(await everything()).toEqual(before);
});

test("tables on a new sheet go with it, and the next ones have their names again", async () => {
  const before = await everything();
  const outcome = await insert(newSheet);
  workbook.excel.bridge.reset();
  expect(await takeBack(outcome)).toEqual({ is: "takenBack", places: ["Tables"] });
  expect(workbook.excel.bridge.trips).toHaveLength(2);
  expect(await everything()).toEqual(before);
  expect(await insert(newSheet)).toMatchObject({
    is: "written",
    tables: [{ sheet: "Tables" }, {}],
  });
});

test("an update is taken back to what the tables were, and is no change of theirs afterwards", async () => {
  await insert(newSheet);
  const before = await workbook.cells();
  const open = await workbook.open();
  const later = [comparisonPlan("610"), annualPlan(2)];
  const outcome = await updateTables(workbook.session, tablesRequest(later, open));
  expect(await workbook.cells()).not.toEqual(before);
  expect(await takeBack(outcome)).toMatchObject({ is: "takenBack" });
  expect(await workbook.cells()).toEqual(before);
  const again = await updateTables(workbook.session, tablesRequest(later, await workbook.open()));
  expect(again.is).toBe("written");
});

test.each([
  ["a cell of a table", { row: 3, column: 2 }, "Tables!C4"],
  ["a cell between the tables", { row: 5, column: 1 }, "Tables!B6"],
  ["a cell beside them", { row: 20, column: 7 }, "Tables!H21"],
])("a sheet stays where %s was typed into", async (_, cell, named) => {
  const outcome = await insert(newSheet);
  workbook.type("Tables", cell, "mine");
  const before = await workbook.cells();
  expect(await takeBack(outcome)).toEqual({ is: "changedSince", cells: [named] });
  expect(await workbook.cells()).toEqual(before);
});

test("tables stay where one of their cells was changed, or rows were inserted above them", async () => {
  select(2, 1);
  const outcome = await insert({ at: "selection" });
  workbook.type("Other", { row: 3, column: 2 }, "mine");
  expect(await takeBack(outcome)).toEqual({ is: "changedSince", cells: ["Other!C4"] });
  await workbook.excel.workbook.undo();
  await workbook.insertRows("Other", 1, 1);
  const before = await workbook.cells();
  expect(await takeBack(outcome)).toMatchObject({ is: "changedSince" });
  expect(await workbook.cells()).toEqual(before);
});

test("what is typed while they are taken back stays", async () => {
  select(2, 1);
  const outcome = await insert({ at: "selection" });
  const { bridge } = workbook.excel;
  bridge.reset();
  bridge.failTrip(2, {
    kind: "meanwhile",
    act: () => {
      workbook.type("Other", { row: 3, column: 2 }, "mine");
    },
  });
  expect(await takeBack(outcome)).toEqual({ is: "changedSince", cells: ["Other!C4"] });
  await workbook.cells();
  expect(workbook.held("Other", { row: 3, column: 2 })).toBe("mine");
});

test("tables that came too late leave their place as it looked", async () => {
  const place = { row: 0, column: 0, rows: 14, columns: 6 };
  workbook.excel.workbook
    .worksheet("Other")
    ?.cells.applyFormat(place, () => ({ fill: "#FFF2CC", fontName: "Arial", bold: true }));
  select(2, 1);
  const open = await workbook.open();
  const { bridge } = workbook.excel;
  const { looks, widths, heights } = await everything();
  bridge.reset();
  bridge.failTrip(2, {
    kind: "meanwhile",
    act: () => {
      workbook.type("Other", { row: 3, column: 2 }, "mine");
    },
  });
  const outcome = await insertTables(workbook.session, tablesRequest(plans, open), {
    at: "selection",
  });
  expect(outcome).toEqual({ is: "changedMeanwhile", cells: ["Other!C4"] });
  expect(await everything()).toMatchObject({ looks, widths, heights, tables: [] });
  expect(workbook.held("Other", { row: 3, column: 2 })).toBe("mine");
});

test("where the place's cells looked different nothing is offered, for Excel did not tell how", async () => {
  workbook.excel.workbook
    .worksheet("Other")
    ?.cells.applyFormat({ row: 3, column: 1, rows: 1, columns: 1 }, () => ({ bold: true }));
  select(2, 1);
  expect(await insert({ at: "selection" })).toMatchObject({ is: "written", before: null });
});

test("tables that move or take other cells in an update are not offered to be taken back", async () => {
  await insert(newSheet);
  const open = await workbook.open();
  const grown = [comparisonPlan(), annualPlan(3)];
  expect(await updateTables(workbook.session, tablesRequest(grown, open))).toMatchObject({
    is: "written",
    before: null,
  });
});

describe("a sheet of words", () => {
  const log = {
    name: "Log",
    columnWidths: [20],
    rows: [[wordsCell("Check log")], [wordsCell("=1+1")], [wordsCell("May 24, 2019")]],
  };

  test("is removed as it was added", async () => {
    const before = await workbook.cells();
    await addSheet(workbook.session, log);
    const back = await takeSheetBack(workbook.session, addedSheet("Log", log, "1900"));
    expect(back).toEqual({ is: "takenBack", places: ["Log"] });
    expect(await workbook.cells()).toEqual(before);
  });

  test("stays where it was written on, and where it is gone that is said", async () => {
    await addSheet(workbook.session, log);
    workbook.type("Log", { row: 4, column: 0 }, "Looked at by me");
    const added = addedSheet("Log", log, "1900");
    expect(await takeSheetBack(workbook.session, added)).toEqual({
      is: "changedSince",
      cells: ["Log!A5"],
    });
    const sheet = workbook.excel.workbook.worksheet("Log");
    if (sheet !== undefined) workbook.excel.workbook.deleteWorksheet(sheet);
    expect(await takeSheetBack(workbook.session, added)).toMatchObject({ is: "notWritten" });
  });

  test("an answer that is lost is looked after", async () => {
    await addSheet(workbook.session, log);
    const added = addedSheet("Log", log, "1900");
    workbook.excel.bridge.reset();
    workbook.excel.bridge.failTrip(2, { kind: "silence", carriedOut: true });
    expect(await takeSheetBack(workbook.session, added)).toMatchObject({ is: "takenBack" });
  });
});
