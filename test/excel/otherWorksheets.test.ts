import { readOtherWorksheets } from "../../src/excel/otherWorksheets";
import { type OpenWorkbook, fill, openWorkbook, readTitle, worksheetCells } from "./openWorkbook";

let workbook: OpenWorkbook;

afterEach(() => workbook.close());

async function openSheets(): Promise<string> {
  workbook = await openWorkbook(["This year", "Notes", "Last year", "The year before"]);
  for (const sheet of ["This year", "Last year", "The year before"])
    fill(workbook, sheet, worksheetCells);
  const found = await workbook.open();
  workbook.excel.bridge.reset();
  return found.worksheet.id;
}

test("the other worksheets are read in two round trips, a hidden one too", async () => {
  const id = await openSheets();
  const hidden = workbook.excel.workbook.worksheet("Last year");
  if (hidden !== undefined) hidden.hidden = true;
  const readings = await readOtherWorksheets(workbook.session, id, readTitle);
  expect(readings).toEqual(["Last year", "The year before"]);
  expect(workbook.excel.bridge.trips).toHaveLength(2);
});

test("one that Excel does not hand over is left out, the rest is read", async () => {
  const id = await openSheets();
  for (let row = 10; row < 50; row += 1) {
    workbook.type("Last year", { row, column: 0 }, "x".repeat(200));
  }
  workbook.excel.bridge.responseLimit = 8_000;
  const readings = await readOtherWorksheets(workbook.session, id, readTitle);
  expect(readings).toEqual(["The year before"]);
});
