import { decimal } from "../../src/dividend/decimal";
import type { CellAddress } from "../../src/dividend/fact";
import { fixCells } from "../../src/excel/cellFixing";
import { goTo, selectCell } from "../../src/excel/selection";
import type { CellFix } from "../../src/excel/sentCells";
import { cellAt } from "../../src/excel/sheetLoading";
import { contentOfValue } from "../../src/excel/valueContent";
import { type OpenWorkbook, openWorkbook, worksheetName } from "./openWorkbook";

const recordDate: CellAddress = { row: 1, column: 2 };
const total: CellAddress = { row: 3, column: 1 };
const june28 = { year: 2019, month: 6, day: 28 };
let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook([worksheetName, "Other"]);
});
afterEach(() => workbook.close());

async function fix(
  cell: CellAddress,
  content: CellFix["content"],
  numberFormat: string | null = null,
  meanwhile: () => void = () => undefined,
) {
  const { worksheet, sheet } = await workbook.open();
  meanwhile();
  workbook.excel.bridge.reset();
  const held = cellAt(sheet, cell);
  const outcome = await fixCells(workbook.session, worksheet, sheet, [
    { cell, held, content, numberFormat },
  ]);
  await workbook.cells();
  return outcome;
}

test("a date goes in as a serial and keeps the cell's own format, in two round trips", async () => {
  expect(await fix(recordDate, { is: "date", date: june28 })).toEqual({
    is: "fixed",
    cells: ["C2"],
  });
  expect(workbook.excel.bridge.trips).toHaveLength(2);
  expect(workbook.held(worksheetName, recordDate)).toBe(43644);
  expect(workbook.shown(worksheetName, recordDate)).toBe("2019-06-28");
});

test("a date in a cell without a date's format gets one that reads alike everywhere", async () => {
  const empty = { row: 3, column: 2 };
  await fix(empty, { is: "date", date: june28 });
  expect(workbook.shown(worksheetName, empty)).toBe("2019-06-28");
});

test("a text amount becomes a number that shows the same", async () => {
  const before = workbook.shown(worksheetName, total);
  await fix(total, { is: "number", number: decimal("608") }, '"JPY"#,##0" million"');
  expect(workbook.held(worksheetName, total)).toBe(608);
  expect(workbook.shown(worksheetName, total)).toBe(before);
});

test("a number in a text cell is a number", async () => {
  const cell = { row: 3, column: 2 };
  workbook.excel.workbook
    .worksheet(worksheetName)
    ?.cells.applyFormat({ ...cell, rows: 1, columns: 1 }, () => ({ numberFormat: "@" }));
  await fix(cell, { is: "number", number: decimal("13.50") });
  expect(workbook.held(worksheetName, cell)).toBe(13.5);
});

test("a cell that no longer holds what was judged is left alone", async () => {
  const outcome = await fix(recordDate, { is: "date", date: june28 }, null, () => {
    workbook.type(worksheetName, recordDate, 43600);
  });
  expect(outcome).toEqual({ is: "cellChanged", cell: "C2", shown: "2019-05-15" });
  expect(workbook.held(worksheetName, recordDate)).toBe(43600);
  expect(workbook.excel.bridge.trips).toHaveLength(1);
});

test("a formula is never replaced", async () => {
  workbook.type(worksheetName, recordDate, "=B2+1");
  await workbook.cells();
  expect(await fix(recordDate, { is: "date", date: june28 })).toEqual({
    is: "cellHasFormula",
    cell: "C2",
  });
  expect(workbook.held(worksheetName, recordDate)).toBe("=B2+1");
});

test("a protected sheet is named, and its cell kept", async () => {
  const outcome = await fix(recordDate, { is: "date", date: june28 }, null, () => {
    const sheet = workbook.excel.workbook.worksheet(worksheetName);
    if (sheet !== undefined) sheet.protection = {};
  });
  expect(outcome).toEqual({
    is: "notWritten",
    problem: { is: "protected", sheet: worksheetName },
  });
  expect(workbook.held(worksheetName, recordDate)).toBe(43555);
});

test("several cells are fixed in the same two round trips, or none", async () => {
  const { worksheet, sheet } = await workbook.open();
  const fixes = [recordDate, { row: 1, column: 1 }].map((cell) => ({
    cell,
    held: cellAt(sheet, cell),
    content: { is: "date", date: june28 } as const,
    numberFormat: null,
  }));
  workbook.excel.bridge.reset();
  expect(await fixCells(workbook.session, worksheet, sheet, fixes)).toEqual({
    is: "fixed",
    cells: ["C2", "B2"],
  });
  expect(workbook.excel.bridge.trips).toHaveLength(2);
  expect(await fixCells(workbook.session, worksheet, sheet, fixes)).toMatchObject({
    is: "cellChanged",
    cell: "C2",
  });
});

test("what no cell can hold has no content", () => {
  expect(contentOfValue({ is: "text", text: "Tokyo" })).toEqual({ is: "text", text: "Tokyo" });
  expect(contentOfValue({ is: "state", state: "undetermined" })).toBeNull();
  expect(contentOfValue({ is: "days", days: 3 })).toBeNull();
});

test("a click selects the cell, on whatever sheet it is", async () => {
  const { worksheet } = await workbook.open();
  workbook.excel.workbook.worksheet("Other")?.activate();
  workbook.excel.bridge.reset();
  expect(await selectCell(workbook.session, worksheet.id, recordDate)).toMatchObject({
    is: "done",
  });
  expect(workbook.excel.bridge.trips).toHaveLength(1);
  const selected = workbook.excel.workbook.selection();
  expect([selected.worksheet.name, selected.area]).toEqual([
    worksheetName,
    { row: 1, column: 2, rows: 1, columns: 1 },
  ]);
  expect(await goTo(workbook.session, "Nowhere", "A1")).toEqual({
    is: "problem",
    problem: { is: "sheetGone" },
  });
});
