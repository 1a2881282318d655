import { findWorksheet, rereadWorksheet } from "../../src/excel/worksheetReading";
import {
  type OpenWorkbook,
  fill,
  openWorkbook,
  readTitle,
  worksheetCells,
  worksheetName,
} from "./openWorkbook";

let workbook: OpenWorkbook;

afterEach(() => workbook.close());

test("the active worksheet is read in one round trip, as its cells hold and show it", async () => {
  workbook = await openWorkbook();
  const found = await findWorksheet(workbook.session, readTitle);
  expect(workbook.excel.bridge.trips).toHaveLength(1);
  expect(found).toMatchObject({
    is: "done",
    value: {
      worksheet: { name: worksheetName },
      reading: worksheetName,
      cut: null,
      owner: null,
      acceptedFindings: [],
      keptDrafts: { accepted: [], seen: [] },
      insertedTables: [],
      sheet: { origin: { row: 0, column: 0 }, dateSystem: "1900" },
    },
  });
  const cells = found.is === "done" ? found.value?.sheet.rows : undefined;
  expect(cells?.[1]?.[1]).toEqual({
    value: 43555,
    text: "2019-03-31",
    numberFormat: "yyyy-mm-dd",
    formula: null,
    error: null,
  });
  expect(cells?.[3]?.[2]).toEqual({
    value: null,
    text: "",
    numberFormat: "General",
    formula: null,
    error: null,
  });
});

test("another visible sheet's worksheet is found in a second round trip", async () => {
  workbook = await openWorkbook(["First", "Hidden", worksheetName]);
  fill(workbook, "Hidden", worksheetCells);
  const hidden = workbook.excel.workbook.worksheet("Hidden");
  if (hidden !== undefined) hidden.hidden = true;
  const found = await findWorksheet(workbook.session, readTitle);
  expect(found).toMatchObject({ is: "done", value: { reading: worksheetName } });
  expect(workbook.excel.bridge.trips).toHaveLength(2);
});

test("a workbook without a worksheet is no problem, only empty-handed", async () => {
  workbook = await openWorkbook(["First", "Second"]);
  expect(await findWorksheet(workbook.session, readTitle)).toEqual({ is: "done", value: null });
});

test("formulas, their errors and text that looks like a formula are told apart", async () => {
  workbook = await openWorkbook();
  workbook.type(worksheetName, { row: 6, column: 1 }, "=1/0");
  workbook.type(worksheetName, { row: 6, column: 2 }, "'=1+1");
  workbook.type(worksheetName, { row: 7, column: 1 }, "=B3*2");
  const { sheet } = await workbook.open();
  expect(sheet.rows[6]?.[1]).toMatchObject({ value: null, error: "#DIV/0!", formula: "=1/0" });
  expect(sheet.rows[6]?.[2]).toMatchObject({ value: "=1+1", formula: null });
  expect(sheet.rows[7]?.[1]).toMatchObject({ value: 27, formula: "=B3*2" });
});

test("of a sheet used far beyond any worksheet the first part is read, and what was left is said", async () => {
  workbook = await openWorkbook();
  workbook.type(worksheetName, { row: 49_999, column: 3 }, "stray");
  const { cut, sheet } = await workbook.open();
  expect(cut).toEqual({ used: "A1:D50000", read: "A1:AN2000" });
  expect(sheet.rows).toHaveLength(worksheetCells.length);
});

test("a cell takes so few bytes that a sheet full as far as it is read is handed over", async () => {
  workbook = await openWorkbook();
  const area = { row: 0, column: 0, rows: 100, columns: 40 };
  const written = workbook.excel.workbook.worksheet(worksheetName)?.cells;
  written?.write(area, (row, column) => (row + column === 0 ? "Dividend" : 1234.5));
  const { sheet, cut } = await workbook.open();
  expect([sheet.rows.length, sheet.rows[0]?.length, cut]).toEqual([100, 40, null]);
  const bytes = workbook.excel.bridge.trips[0]?.responseBytes ?? Infinity;
  expect((bytes / 4000) * 80_000).toBeLessThan(5_000_000);
});

test("sheets that together are more than Excel hands over are read one by one", async () => {
  workbook = await openWorkbook(["First", "Large", worksheetName]);
  for (let row = 0; row < 40; row += 1) {
    workbook.type("Large", { row, column: 0 }, "x".repeat(200));
  }
  workbook.excel.bridge.responseLimit = 8_000;
  const found = await findWorksheet(workbook.session, readTitle);
  expect(found).toMatchObject({ is: "done", value: { reading: worksheetName } });
});

test("a sheet is read again by its id in one round trip, under its new name", async () => {
  workbook = await openWorkbook();
  const { worksheet } = await workbook.open();
  const sheet = workbook.excel.workbook.worksheet(worksheet.id);
  if (sheet !== undefined) sheet.name = "Renamed";
  workbook.excel.bridge.reset();
  const again = await rereadWorksheet(workbook.session, worksheet.id, readTitle);
  expect(again).toMatchObject({
    is: "done",
    value: { worksheet: { id: worksheet.id, name: "Renamed" } },
  });
  expect(workbook.excel.bridge.trips).toHaveLength(1);
});

test("a sheet that was deleted is gone, not an exception", async () => {
  workbook = await openWorkbook([worksheetName, "Other"]);
  const { worksheet } = await workbook.open();
  const sheet = workbook.excel.workbook.worksheet(worksheet.id);
  if (sheet !== undefined) workbook.excel.workbook.deleteWorksheet(sheet);
  expect(await rereadWorksheet(workbook.session, worksheet.id, readTitle)).toEqual({
    is: "problem",
    problem: { is: "sheetGone" },
  });
});
