import type { Outcome } from "../../src/excel/session";
import type { Timer } from "../../src/excel/timer";
import { insertTables } from "../../src/excel/planWriting";
import { type Watch, watchWorksheet } from "../../src/excel/watching";
import type { Found } from "../../src/excel/worksheetReading";
import {
  type OpenWorkbook,
  comparisonPlan,
  fill,
  openWorkbook,
  readTitle,
  tablesRequest,
  worksheetCells,
  worksheetName,
} from "./openWorkbook";

let workbook: OpenWorkbook;
let watch: Watch;
let readings: Outcome<Found<string>>[];

/** Pauses end when the test says so. */
let endPause: () => void;
const timer: Timer = {
  start(_milliseconds, then) {
    endPause = then;
    return () => {
      endPause = () => undefined;
    };
  },
};

async function watchFrom(sheets: readonly string[] = [worksheetName]): Promise<void> {
  workbook = await openWorkbook(sheets);
  if (sheets.includes(worksheetName)) {
    // An empty cell beside a filled one may be merged with it, and would be asked for.
    workbook.type(worksheetName, { row: 3, column: 2 }, "-");
    await workbook.cells();
    workbook.excel.bridge.reset();
  }
  readings = [];
  endPause = () => undefined;
  watch = watchWorksheet(workbook.session, {
    readSheet: readTitle,
    onReading: (reading) => readings.push(reading),
    timer,
  });
  await settled();
}

async function settled(): Promise<void> {
  for (let quiet = 0; quiet < 4; quiet += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await workbook.excel.bridge.idle();
  }
}

async function afterPause(): Promise<void> {
  await settled();
  endPause();
  await settled();
}

function sheet(name: string) {
  const found = workbook.excel.workbook.worksheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

afterEach(async () => {
  await watch.stop();
  await workbook.close();
});

test("opening reads and registers in one round trip", async () => {
  await watchFrom();
  expect(workbook.excel.bridge.trips).toHaveLength(1);
  expect(readings).toMatchObject([{ is: "done", value: { reading: worksheetName } }]);
});

test("opening on another sheet takes two", async () => {
  await watchFrom(["Other", worksheetName]);
  expect(workbook.excel.bridge.trips).toHaveLength(2);
  expect(readings).toMatchObject([{ is: "done", value: { reading: worksheetName } }]);
});

test("edits in quick succession are read once, in one round trip", async () => {
  await watchFrom();
  workbook.excel.bridge.reset();
  workbook.type(worksheetName, { row: 2, column: 1 }, 14);
  workbook.type(worksheetName, { row: 2, column: 2 }, 15);
  await afterPause();
  expect(workbook.excel.bridge.trips).toHaveLength(1);
  expect(readings).toHaveLength(2);
  const last = readings[1];
  const cells = last?.is === "done" ? last.value?.sheet.rows[2] : undefined;
  expect(cells?.map(({ value }) => value)).toEqual(["Dividend per share", 14, 15]);
});

test("a changed number format is read too, the looks of another sheet are not", async () => {
  await watchFrom([worksheetName, "Other"]);
  workbook.excel.bridge.reset();
  const cell = { row: 2, column: 1, rows: 1, columns: 1 };
  sheet(worksheetName).cells.applyFormat(cell, () => ({ numberFormat: '0.00" (paid)"' }));
  sheet("Other").cells.applyFormat(cell, () => ({ bold: true }));
  await afterPause();
  expect(workbook.excel.bridge.trips).toHaveLength(1);
  const last = readings.at(-1);
  const read = last?.is === "done" ? last.value?.sheet.rows[2]?.[1] : undefined;
  expect(read?.text).toBe("13.50 (paid)");
});

test("a change that follows at once does not keep an activated worksheet from being followed", async () => {
  await watchFrom([worksheetName, "Second"]);
  fill(workbook, "Second", worksheetCells);
  sheet("Second").activate();
  await settled();
  workbook.type(worksheetName, { row: 2, column: 1 }, 20);
  await afterPause();
  expect(readings.at(-1)).toMatchObject({ is: "done", value: { reading: "Second" } });
});

test("edits on other sheets are not read", async () => {
  await watchFrom([worksheetName, "Other"]);
  workbook.excel.bridge.reset();
  workbook.type("Other", { row: 0, column: 0 }, "elsewhere");
  await afterPause();
  expect(workbook.excel.bridge.trips).toHaveLength(0);
});

test("where tables are inserted, an edit on their sheet is read, and so is that it was deleted", async () => {
  await watchFrom([worksheetName, "Other"]);
  const request = tablesRequest([comparisonPlan()], await workbook.open());
  await insertTables(workbook.session, request, { at: "newSheet", name: "Tables" });
  await watch.readAgain();
  await afterPause();
  const shown = () => {
    const last = readings.at(-1);
    const found = last?.is === "done" ? last.value : null;
    return Object.values(found?.shownTables ?? {}).map(({ texts }) => texts[1]?.[0]);
  };
  expect(shown()).toEqual(["Record date"]);
  workbook.type("Tables", { row: 2, column: 1 }, "mine");
  await afterPause();
  expect(shown()).toEqual(["mine"]);
  // Not the sheet in front, so that no other is activated in its place.
  sheet("Other").activate();
  await afterPause();
  workbook.excel.workbook.deleteWorksheet(sheet("Tables"));
  await afterPause();
  expect(shown()).toEqual([]);
});

test("another dividend worksheet is followed when it is activated, another sheet is not", async () => {
  await watchFrom([worksheetName, "Second", "Other"]);
  fill(workbook, "Second", worksheetCells);
  sheet("Other").activate();
  await afterPause();
  expect(readings.at(-1)).toMatchObject({ is: "done", value: { reading: worksheetName } });
  sheet("Second").activate();
  await afterPause();
  expect(readings.at(-1)).toMatchObject({ is: "done", value: { reading: "Second" } });
  workbook.excel.bridge.reset();
  workbook.type("Second", { row: 2, column: 1 }, 20);
  await afterPause();
  expect(workbook.excel.bridge.trips).toHaveLength(1);
  expect(readings.at(-1)).toMatchObject({ is: "done", value: { reading: "Second" } });
});

test("a renamed worksheet stays watched; of a deleted one another is looked for", async () => {
  await watchFrom([worksheetName, "Second"]);
  fill(workbook, "Second", worksheetCells);
  sheet(worksheetName).name = "Renamed";
  workbook.type("Renamed", { row: 2, column: 1 }, 20);
  await afterPause();
  expect(readings.at(-1)).toMatchObject({ is: "done", value: { reading: "Renamed" } });
  workbook.excel.workbook.deleteWorksheet(sheet("Renamed"));
  await watch.readAgain();
  expect(readings.at(-1)).toMatchObject({ is: "done", value: { reading: "Second" } });
});

test("a worksheet typed into an empty workbook is found", async () => {
  await watchFrom(["Empty"]);
  expect(readings).toEqual([{ is: "done", value: null }]);
  fill(workbook, "Empty", worksheetCells);
  await afterPause();
  expect(readings.at(-1)).toMatchObject({ is: "done", value: { reading: "Empty" } });
});

test("what stops being a worksheet is no longer reported as one", async () => {
  await watchFrom();
  workbook.type(worksheetName, { row: 0, column: 0 }, "Something else");
  await afterPause();
  expect(readings.at(-1)).toEqual({ is: "done", value: null });
});

test("a failed opening registers at the next reading", async () => {
  workbook = await openWorkbook();
  const { bridge } = workbook.excel;
  bridge.failTrip(1, { kind: "error", code: "InvalidOperationInCellEditMode" });
  readings = [];
  watch = watchWorksheet(workbook.session, {
    readSheet: readTitle,
    onReading: (reading) => readings.push(reading),
    timer,
  });
  await settled();
  expect(readings).toEqual([{ is: "problem", problem: { is: "editing" } }]);
  await watch.readAgain();
  workbook.type(worksheetName, { row: 2, column: 1 }, 20);
  await afterPause();
  expect(readings.map(({ is }) => is)).toEqual(["problem", "done", "done"]);
});

test("a reading that fails is reported, and the next change is read again", async () => {
  await watchFrom();
  workbook.excel.bridge.reset();
  workbook.excel.bridge.failTrip(1, { kind: "error", code: "InactiveWorkbook" });
  workbook.type(worksheetName, { row: 2, column: 1 }, 20);
  await afterPause();
  workbook.type(worksheetName, { row: 2, column: 1 }, 21);
  await afterPause();
  expect(readings.slice(1)).toMatchObject([
    { is: "problem", problem: { is: "inactiveWorkbook" } },
    { is: "done", value: { reading: worksheetName } },
  ]);
});

test("a defect while a reading is shown does not end the watch", async () => {
  workbook = await openWorkbook();
  readings = [];
  const defects: unknown[] = [];
  watch = watchWorksheet(workbook.session, {
    readSheet: readTitle,
    onReading: (reading) => {
      if (readings.push(reading) === 2) throw new Error("a defect");
    },
    onDefect: (error) => defects.push(error),
    timer,
  });
  await settled();
  await watch.readAgain();
  expect(defects).toEqual([new Error("a defect")]);
  await watch.readAgain();
  expect(readings).toHaveLength(3);
});

test("an opening whose answer was lost is tried again, and heard once", async () => {
  workbook = await openWorkbook();
  workbook.excel.bridge.failTrip(1, { kind: "silence", carriedOut: true });
  readings = [];
  watch = watchWorksheet(workbook.session, {
    readSheet: readTitle,
    onReading: (reading) => readings.push(reading),
    timer,
  });
  await settled();
  await settled();
  expect(readings).toMatchObject([{ is: "done" }]);
  workbook.excel.bridge.reset();
  workbook.type(worksheetName, { row: 2, column: 1 }, 20);
  await afterPause();
  expect(workbook.excel.bridge.trips).toHaveLength(1);
});

test("after the stop nothing is heard, and nothing stays registered", async () => {
  await watchFrom();
  await watch.stop();
  await settled();
  expect(workbook.excel.bridge.session.registrations.total).toBe(0);
  workbook.type(worksheetName, { row: 2, column: 1 }, 20);
  await afterPause();
  expect(readings).toHaveLength(1);
});
