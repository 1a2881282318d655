import { decimal } from "../../src/dividend/decimal";
import { type NewCell, type NewSheet, wordsCell } from "../../src/excel/newSheet";
import { addSheet } from "../../src/excel/newSheets";
import { type OpenWorkbook, openWorkbook } from "./openWorkbook";

const plain: Omit<NewCell, "content"> = {
  numberFormat: "General",
  role: "value",
  choices: null,
  choicesOnly: false,
  hint: null,
};
const chosen: NewCell = {
  ...plain,
  content: { is: "empty" },
  choices: ["Interim", "Year-end"],
  choicesOnly: true,
  hint: "Which dividend this is",
};
const sheet: NewSheet = {
  name: "Dividend",
  columnWidths: [30, 20],
  rows: [
    [wordsCell("Announcement", "section")],
    [
      wordsCell("Release date", "label"),
      {
        ...plain,
        content: { is: "date", date: { year: 2019, month: 5, day: 23 } },
        numberFormat: "yyyy-mm-dd",
      },
    ],
    [],
    [wordsCell("Kind of dividend", "label"), chosen],
    [
      wordsCell("Dividend per share", "label"),
      { ...plain, content: { is: "number", number: decimal("13.5") }, numberFormat: '"JPY"0.00' },
      wordsCell("=1+1"),
    ],
  ],
};
let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook(["Dividend"]);
});
afterEach(() => workbook.close());

test("a sheet is added in two round trips, with a free name, and shown in one more", async () => {
  expect(await addSheet(workbook.session, sheet)).toEqual({ is: "added", sheet: "Dividend (2)" });
  expect(workbook.excel.bridge.trips).toHaveLength(3);
  await workbook.cells();
  const { excel } = workbook;
  expect(excel.workbook.activeWorksheet().name).toBe("Dividend (2)");
  expect(workbook.shown("Dividend (2)", { row: 1, column: 1 })).toBe("2019-05-23");
  expect(workbook.shown("Dividend (2)", { row: 4, column: 1 })).toBe("JPY13.50");
  expect(workbook.held("Dividend (2)", { row: 4, column: 2 })).toBe("=1+1");
  expect(excel.workbook.worksheet("Dividend (2)")?.cells.content(4, 2).type).toBe("String");
});

test("cells to choose in have their list, and Excel asks before it takes another word", async () => {
  await addSheet(workbook.session, sheet);
  const added = workbook.excel.workbook.worksheet("Dividend (2)");
  expect(added?.validations).toEqual([
    {
      area: { row: 3, column: 1, rows: 1, columns: 1 },
      rule: { list: { inCellDropDown: true, source: "Interim,Year-end" } },
      prompt: { title: "", message: "Which dividend this is", showPrompt: true },
      alert: { title: "", message: "Which dividend this is", style: "Warning", showAlert: true },
    },
  ]);
});

test("where any word may be typed, Excel takes it without asking", async () => {
  const added = { ...sheet, rows: [[{ ...chosen, choicesOnly: false }]] };
  await addSheet(workbook.session, added);
  expect(workbook.excel.workbook.worksheet("Dividend (2)")?.validations).toMatchObject([
    { alert: { showAlert: false } },
  ]);
});

test("choices Excel cannot list are left to be typed", async () => {
  const comma: NewCell = { ...chosen, choices: ["a, b", "c"] };
  const long: NewCell = { ...chosen, choices: Array.from({ length: 30 }, () => "x".repeat(10)) };
  const added = { ...sheet, rows: [[comma, long]] };
  expect(await addSheet(workbook.session, added)).toMatchObject({ is: "added" });
  const hints = workbook.excel.workbook.worksheet("Dividend (2)")?.validations ?? [];
  // They keep the hint that shows what belongs there.
  expect(hints.map(({ rule }) => rule)).toEqual([{}, {}]);
});

test("dates are of the workbook's own calendar", async () => {
  await addSheet(workbook.session, sheet, "1904");
  expect(workbook.held("Dividend (2)", { row: 1, column: 1 })).toBe(43608 - 1462);
});

test("a sheet for printing is A4 wide, with its headings again on every page", async () => {
  const page = { orientation: "Landscape", pagesDown: "any", titleRow: 3 } as const;
  await addSheet(workbook.session, { ...sheet, page });
  expect(workbook.excel.workbook.worksheet("Dividend (2)")?.pageLayout).toMatchObject({
    paperSize: "A4",
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    printTitleRows: "4:4",
  });
});
