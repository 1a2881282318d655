import { decimal } from "../../src/dividend/decimal";
import { fixCells } from "../../src/excel/cellFixing";
import { wordsCell } from "../../src/excel/newSheet";
import { addSheet } from "../../src/excel/newSheets";
import { insertTables } from "../../src/excel/planWriting";
import { goTo, selectCell } from "../../src/excel/selection";
import { cellAt } from "../../src/excel/sheetLoading";
import { updateTables } from "../../src/excel/tableUpdating";
import { openSession } from "../../src/excel/session";
import { type Watch, watchWorksheet } from "../../src/excel/watching";
import type { Found } from "../../src/excel/worksheetReading";
import { findWorksheet } from "../../src/excel/worksheetReading";
import type { Outcome } from "../../src/excel/session";
import type { Timer } from "../../src/excel/timer";
import { excelWords as english } from "../../src/languages/en/excel";
import { explainProblem } from "../../src/languages/excelWords";
import { excelWords as japanese } from "../../src/languages/ja/excel";
import { openEmbeddedExcel } from "../../src/workbench/node";
import { insertedTables } from "../../src/excel/tableMarks";
import { marksAmong } from "../../src/worksheet/workbookMarks";
import {
  type OpenWorkbook,
  annualPlan,
  comparisonPlan,
  openWorkbook,
  readTitle,
  tablesRequest,
  worksheetName,
} from "./openWorkbook";

// What the real Excel does, by its documentation and its users, and a kinder Excel would not.
const newSheet = { at: "newSheet", name: "Dividend tables" } as const;
const selection = { at: "selection" } as const;
const plans = [comparisonPlan(), annualPlan(2)];
let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook([worksheetName, "Other"]);
});
afterEach(() => workbook.close());

const situation = () => workbook.excel.workbook.situation;
const actions = () => workbook.excel.bridge.trips.flatMap((trip) => trip.actions);

async function insertion(placement: Parameters<typeof insertTables>[2] = newSheet) {
  return insertTables(workbook.session, tablesRequest(plans, await workbook.open()), placement);
}

test("1: today's client and an Excel with 1.20 refuse no write for want of undo", async () => {
  const excel = await openEmbeddedExcel({
    sheets: [worksheetName],
    client: "today",
    excelApi: "1.20",
  });
  excel.install();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(worksheetName).getRange("A1").values = [["Dividend"]];
    await context.sync();
  });
  const merged = excel.Excel.run({ mergeUndoGroup: true }, async (context) => {
    context.workbook.settings.add("any", "text");
    await context.sync();
  });
  await expect(merged).rejects.toMatchObject({ code: "UndoNotSupported" });
  const session = openSession();
  const found = await findWorksheet(session, readTitle);
  const open = found.is === "done" ? found.value : null;
  if (open === null) throw new Error("no worksheet");
  expect(await insertTables(session, tablesRequest(plans, open), newSheet)).toMatchObject({
    is: "written",
  });
  await excel.dispose();
  workbook.excel.install();
});

describe("2 and 7: a reading does not stay old", () => {
  let watch: Watch;
  let readings: Outcome<Found<string>>[];
  let pauses: (() => void)[];
  const timer: Timer = {
    start: (_milliseconds, then) => {
      pauses.push(then);
      return () => {
        pauses = pauses.filter((each) => each !== then);
      };
    },
  };
  beforeEach(async () => {
    readings = [];
    pauses = [];
    watch = watchWorksheet(workbook.session, {
      readSheet: readTitle,
      onReading: (reading) => readings.push(reading),
      timer,
    });
    await settled();
  });
  afterEach(() => watch.stop());

  async function settled(): Promise<void> {
    for (let quiet = 0; quiet < 4; quiet += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      await workbook.excel.bridge.idle();
    }
  }
  async function afterPauses(): Promise<void> {
    await settled();
    const ended = pauses;
    pauses = [];
    for (const end of ended) end();
    await settled();
  }
  const lastTitle = () => {
    const last = readings.at(-1);
    return last?.is === "done" ? last.value?.sheet.rows[0]?.[1]?.value : last?.problem.is;
  };
  function chooseUnheard(): void {
    situation().choicesUnheard = true;
    const sheet = workbook.excel.workbook.worksheet(worksheetName);
    if (sheet !== undefined) workbook.excel.workbook.choose(sheet, 0, 1, "Resolved");
  }

  test("a choice no event tells of is read once another cell is selected", async () => {
    chooseUnheard();
    await afterPauses();
    expect(lastTitle()).toBe("Decided");
    const sheet = workbook.excel.workbook.worksheet(worksheetName);
    if (sheet !== undefined) {
      workbook.excel.workbook.select(sheet, { row: 1, column: 1, rows: 1, columns: 1 });
    }
    await afterPauses();
    expect(lastTitle()).toBe("Resolved");
  });

  test("and once the user turns to the pane", async () => {
    chooseUnheard();
    watch.makeSure();
    watch.makeSure();
    await settled();
    expect(lastTitle()).toBe("Resolved");
    expect(readings).toHaveLength(2);
  });

  test("a cell that is edited and left with Esc is no last word", async () => {
    workbook.type(worksheetName, { row: 0, column: 1 }, "Resolved");
    workbook.excel.workbook.isCellBeingEdited = () => true;
    await afterPauses();
    expect(lastTitle()).toBe("editing");
    workbook.excel.workbook.isCellBeingEdited = () => false;
    await afterPauses();
    expect(lastTitle()).toBe("Resolved");
    expect(pauses).toHaveLength(0);
  });
});

test.each(["#REF!", "#BEZUG!", "#¡REF!", "#VERW!"])(
  "3: a deleted tables sheet counts as deleted, where Excel calls it %s",
  async (referenceError) => {
    workbook.excel.workbook.referenceError = referenceError;
    await insertion();
    const sheet = workbook.excel.workbook.worksheet("Dividend tables");
    if (sheet !== undefined) workbook.excel.workbook.deleteWorksheet(sheet);
    const formula = await Excel.run(async (context) => {
      const name = context.workbook.names.getItem("DividendTables.annual");
      name.load("formula");
      await context.sync();
      return String(name.formula);
    });
    expect(formula).toBe(`=${referenceError}$B$7:$C$9`);
    const marks = marksAmong([{ name: "DividendTables.annual", formula }], []);
    expect(insertedTables("DividendTables", marks)).toEqual([]);
    expect((await workbook.open()).insertedTables).toEqual([]);
  },
);

test("4: no batch has two new settings", async () => {
  situation().newSettingsCollide = true;
  expect(await insertion()).toMatchObject({ is: "written" });
  expect((await workbook.open()).insertedTables).toHaveLength(2);
});

test("4: a setting that is not found is not said to be a sheet", async () => {
  const open = await workbook.open();
  workbook.excel.bridge.reset();
  workbook.excel.bridge.failTrip(2, {
    kind: "error",
    code: "ItemNotFound",
    location: "SettingCollection.add",
  });
  const outcome = await insertTables(workbook.session, tablesRequest(plans, open), newSheet);
  expect(outcome).toEqual({
    is: "notWritten",
    problem: { is: "failed", code: "ItemNotFound", asked: "tables" },
  });
});

test("5: merged cells are not asked for where nothing stands alone before the tables", async () => {
  situation().mergedAreasEmptyUndo = true;
  workbook.type("Other", { row: 0, column: 0 }, "Notes");
  workbook.type("Other", { row: 1, column: 0 }, "more");
  workbook.type("Other", { row: 2, column: 0 }, "and more");
  select("Other", 20, 4);
  workbook.excel.bridge.reset();
  // The third note may be a title merged across the tables; below it nothing is filled.
  workbook.type("Other", { row: 2, column: 0 }, "");
  workbook.type("Other", { row: 1, column: 0 }, "");
  workbook.type("Other", { row: 0, column: 0 }, "");
  expect(await insertion(selection)).toMatchObject({ is: "written" });
  await insertion();
  const open = await workbook.open();
  await updateTables(workbook.session, tablesRequest([comparisonPlan("610"), annualPlan(3)], open));
  expect(
    actions().filter((action) => action.includes("Merged") || action.includes("Areas")),
  ).toEqual([]);
  expect(await workbook.excel.workbook.undo()).toBe(true);
});

test("5: a title merged across the tables is found, though it begins beyond them", async () => {
  workbook.type("Other", { row: 3, column: 0 }, "A title");
  const sheet = workbook.excel.workbook.worksheet("Other");
  sheet?.layout.merge([{ row: 3, column: 0, rows: 1, columns: 8 }]);
  select("Other", 2, 1);
  expect(await insertion(selection)).toMatchObject({ is: "occupied", cells: [{ cell: "A4:H4" }] });
});

test("5: where Excel tells of no merged cells, for there are too many, tables are inserted all the same", async () => {
  workbook.type("Other", { row: 3, column: 0 }, "A title");
  const sheet = workbook.excel.workbook.worksheet("Other");
  const pairs = Array.from({ length: 600 }, (_, row) => ({ row, column: 0, rows: 1, columns: 2 }));
  sheet?.layout.merge(pairs);
  select("Other", 590, 3);
  expect(await insertion(selection)).toMatchObject({ is: "written" });
});

test("6: a new sheet is shown, in a batch of its own", async () => {
  situation().addedSheetsInactive = true;
  const outcome = await addSheet(workbook.session, {
    name: "Log",
    columnWidths: [20],
    rows: [[wordsCell("Check log")]],
  });
  expect(outcome).toEqual({ is: "added", sheet: "Log" });
  expect(workbook.excel.workbook.activeWorksheet().name).toBe("Log");
});

test("6: what was inserted is shown with the reading after it, in one round trip", async () => {
  situation().addedSheetsInactive = true;
  const watch = watchWorksheet(workbook.session, {
    readSheet: readTitle,
    onReading: () => undefined,
  });
  await watch.readAgain();
  await insertion();
  expect(workbook.excel.workbook.activeWorksheet().name).toBe(worksheetName);
  workbook.excel.bridge.reset();
  await watch.readAgain({ sheet: "Dividend tables", address: "B2:D5" });
  expect(workbook.excel.workbook.activeWorksheet().name).toBe("Dividend tables");
  expect(workbook.excel.bridge.trips).toHaveLength(1);
  await watch.stop();
});

test("8: another workbook in front is what is said", async () => {
  const { worksheet } = await workbook.open();
  situation().otherWorkbookInFront = true;
  const cell = { row: 1, column: 1 };
  expect(await selectCell(workbook.session, worksheet.id, cell)).toEqual({
    is: "problem",
    problem: { is: "notInFront", code: "GeneralException" },
  });
  expect(await insertion(selection)).toEqual({
    is: "notWritten",
    problem: { is: "notInFront", code: "InvalidSelection" },
  });
  expect(await insertion()).toEqual({
    is: "notWritten",
    problem: { is: "notInFront", code: "GeneralException" },
  });
});

test("9: while a chart sheet is active the other sheets are looked through", async () => {
  situation().chartSheetActive = true;
  const found = await findWorksheet(workbook.session, readTitle);
  expect(found).toMatchObject({ is: "done", value: { reading: worksheetName } });
});

test("10: tables whose page cannot be set up stand, and are found again", async () => {
  situation().pageSetupFails = true;
  expect(await insertion()).toMatchObject({ is: "written" });
  const open = await workbook.open();
  expect(open.insertedTables).toHaveLength(2);
  const outcome = await updateTables(workbook.session, tablesRequest(plans, open));
  expect(outcome).toMatchObject({ is: "written" });
});

test("11: a hidden column stays hidden", async () => {
  const sheet = workbook.excel.workbook.worksheet("Other");
  sheet?.layout.hideColumns({ row: 0, column: 2, rows: 1, columns: 1 }, true);
  select("Other", 2, 1);
  expect(await insertion(selection)).toMatchObject({ is: "written" });
  expect(sheet?.layout.isColumnHidden(2)).toBe(true);
  expect(sheet?.layout.columnWidth(1)).toBeGreaterThan(64);
});

test("11: inside an Excel table nothing is inserted, and the table is named", async () => {
  workbook.excel.workbook
    .worksheet("Other")
    ?.tables.push({ name: "Budget", area: { row: 0, column: 0, rows: 9, columns: 5 } });
  select("Other", 2, 1);
  const before = await workbook.cells();
  expect(await insertion(selection)).toEqual({
    is: "inExcelTable",
    sheet: "Other",
    table: "Budget",
  });
  expect(await workbook.cells()).toEqual(before);
});

test("11: columns are as wide as the table's own letters ask, whatever the workbook's font", async () => {
  Object.assign(workbook.excel.workbook.standardWidth, { characters: 8.38, pixels: 72 });
  workbook.excel.workbook.engine.book
    .getSheets()
    .forEach((sheet) => (sheet.getConfig().defaultColumnWidth = 72));
  await insertion();
  const sheet = workbook.excel.workbook.worksheet("Dividend tables");
  expect(sheet?.layout.columnWidth(1)).toBe((150 * 4) / 3);
});

test("11: a hidden sheet is not gone to, and that is said", async () => {
  const sheet = workbook.excel.workbook.worksheet("Other");
  if (sheet !== undefined) sheet.hidden = true;
  expect(await goTo(workbook.session, "Other", "B3")).toEqual({
    is: "problem",
    problem: { is: "sheetHidden", sheet: "Other" },
  });
});

test("12: text that begins with = is text: it can be put right, and is the user's in a table", async () => {
  workbook.type(worksheetName, { row: 3, column: 2 }, "'=B4");
  const { worksheet, sheet } = await workbook.open();
  const cell = { row: 3, column: 2 };
  const fix = {
    cell,
    held: cellAt(sheet, cell),
    content: { is: "number", number: decimal("608") } as const,
    numberFormat: null,
  };
  expect(await fixCells(workbook.session, worksheet, sheet, [fix])).toMatchObject({ is: "fixed" });
  await insertion();
  workbook.type("Dividend tables", { row: 3, column: 2 }, "'=mine");
  const open = await workbook.open();
  expect(await updateTables(workbook.session, tablesRequest(plans, open))).toMatchObject({
    is: "occupied",
    cells: [{ cell: "C4" }],
  });
});

test("12: AccessDenied may come from a security program, and that is said in both languages", () => {
  const problem = { is: "protected", sheet: null } as const;
  expect(explainProblem(problem, english).sentence).toContain("security program");
  expect(explainProblem(problem, japanese).sentence).toContain("セキュリティ");
});

function select(sheet: string, row: number, column: number): void {
  const worksheet = workbook.excel.workbook.worksheet(sheet);
  if (worksheet === undefined) throw new Error(`no sheet ${sheet}`);
  workbook.excel.workbook.select(worksheet, { row, column, rows: 1, columns: 1 });
  workbook.excel.workbook.worksheet(worksheetName)?.activate();
  worksheet.activate();
}
