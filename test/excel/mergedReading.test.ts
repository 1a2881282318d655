import { type Watch, watchWorksheet } from "../../src/excel/watching";
import type { OpenWorksheet } from "../../src/excel/worksheetReading";
import { type Reading, readWorksheet } from "../../src/worksheet/reader";
import { type OpenWorkbook, fill, openWorkbook } from "./openWorkbook";

const sheet = "Dividends";
const cells = [
  ["Dividend", "Decided", "Latest forecast", "Previous year"],
  ["Record date", 43_555, "", 43_190],
  ["Dividend per share", 13.5, 13.5, 13.5],
  ["Total dividend amount", "JPY608 million", "-", "JPY608 million"],
  ["Effective date", 43_644, "-", 43_280],
  ["Annual dividends", "Interim", "Year-end", "Total"],
  ["Year ended March 31, 2019", 13.5, 13.5, 27],
];
let workbook: OpenWorkbook;
let watch: Watch;
let last: OpenWorksheet<Reading> | null = null;

beforeEach(async () => {
  workbook = await openWorkbook([sheet]);
  fill(workbook, sheet, cells);
  workbook.excel.workbook
    .worksheet(sheet)
    ?.cells.applyFormat({ row: 1, column: 1, rows: 1, columns: 3 }, () => ({
      numberFormat: "yyyy-mm-dd",
    }));
  await workbook.cells();
  workbook.excel.workbook.forgetSteps();
  workbook.excel.bridge.reset();
});
afterEach(async () => {
  await watch.stop();
  await workbook.close();
});

async function open(): Promise<void> {
  last = null;
  watch = watchWorksheet(workbook.session, {
    readSheet: readWorksheet,
    onReading: (outcome) => {
      last = outcome.is === "done" ? outcome.value : null;
    },
    pause: 10,
  });
  await settled();
}

async function settled(): Promise<void> {
  for (let quiet = 0; quiet < 6; quiet += 1) {
    await new Promise((resolve) => setTimeout(resolve, 15));
    await workbook.excel.bridge.idle();
  }
}

/** The cell the forecast's record date was read from. */
const forecast = () =>
  last?.reading.announcement.classes[0]?.columns.find(({ role }) => role === "forecast")?.recordDate
    ?.cell;
const mergesAsked = () =>
  workbook.excel.bridge.trips.filter(({ actions }) =>
    actions.some((action) => /Merged|Areas/u.test(action)),
  ).length;

function merge(row: number): void {
  workbook.excel.workbook.worksheet(sheet)?.layout.merge([{ row, column: 1, rows: 1, columns: 2 }]);
}

test("a record date merged over two columns holds for both", async () => {
  merge(1);
  await open();
  expect(forecast()).toEqual({ row: 1, column: 1 });
});

test("it goes on holding after edits, and after rows are inserted above", async () => {
  merge(1);
  await open();
  workbook.type(sheet, { row: 2, column: 1 }, 14);
  await settled();
  expect(forecast()).toEqual({ row: 1, column: 1 });
  await workbook.insertRows(sheet, 1, 2);
  await settled();
  expect(forecast()).toEqual({ row: 3, column: 1 });
});

test("Excel is asked once, when the worksheet is opened, so that what is typed then can be undone", async () => {
  workbook.excel.workbook.situation.mergedAreasEmptyUndo = true;
  merge(1);
  await open();
  expect(mergesAsked()).toBe(1);
  workbook.type(sheet, { row: 2, column: 2 }, "");
  await settled();
  await watch.readAgain();
  expect(mergesAsked()).toBe(1);
  expect(await workbook.excel.workbook.undo()).toBe(true);
  await settled();
  expect(workbook.held(sheet, { row: 2, column: 2 })).toBe(13.5);
});

test("where nothing can be merged nothing is asked, and cells that only stand alone are taken as they are", async () => {
  await open();
  expect(mergesAsked()).toBe(1);
  expect(forecast() ?? null).not.toEqual({ row: 1, column: 1 });
  await watch.stop();
  workbook.type(sheet, { row: 1, column: 2 }, 43_555);
  await workbook.cells();
  workbook.excel.bridge.reset();
  await open();
  expect(mergesAsked()).toBe(0);
  expect(forecast()).toEqual({ row: 1, column: 2 });
});

test("cells merged after the worksheet was opened are taken as one once it is opened again", async () => {
  await open();
  merge(1);
  await settled();
  expect(forecast() ?? null).not.toEqual({ row: 1, column: 1 });
  await watch.stop();
  await open();
  expect(forecast()).toEqual({ row: 1, column: 1 });
});

test("a cell that stands alone in a row where nothing was merged is no merge", async () => {
  merge(1);
  workbook.type(sheet, { row: 4, column: 2 }, "");
  await open();
  const effective = last?.reading.announcement.classes[0]?.columns.find(
    ({ role }) => role === "forecast",
  )?.effectiveDate;
  expect(forecast()).toEqual({ row: 1, column: 1 });
  expect(effective?.cell ?? null).not.toEqual({ row: 4, column: 1 });
});

test("a merge taken apart and filled is no merge", async () => {
  merge(1);
  await open();
  workbook.excel.workbook
    .worksheet(sheet)
    ?.layout.unmerge({ row: 1, column: 1, rows: 1, columns: 2 });
  workbook.type(sheet, { row: 1, column: 2 }, 43_190);
  await settled();
  expect(forecast()).toEqual({ row: 1, column: 2 });
});
