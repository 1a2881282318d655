import { mayHoldRelease } from "../../src/drafts/releaseOnSheet";
import { readSheetDraft } from "../../src/drafts/read/sheet";
import { type Sheet, emptyCell } from "../../src/worksheet/sheet";

/** A sheet from C3 on whose cells show these texts. */
function sheetOf(rows: readonly (readonly string[])[], merged: Sheet["merged"] = []): Sheet {
  return {
    name: "Release",
    origin: { row: 2, column: 2 },
    dateSystem: "1900",
    merged,
    rows: rows.map((row) => row.map((text) => ({ ...emptyCell, value: text, text }))),
  };
}

const at = (row: number, column: number) => ({ row: row + 2, column: column + 2 });

const said = (sheet: Sheet) =>
  readSheetDraft(sheet).blocks.map((block) =>
    block.is === "paragraph"
      ? block.text
      : block.rows.map((row) =>
          row.map(({ text, covered }) => (covered ? `(${text})` : text)).join(" | "),
        ),
  );

test("rows of one cell are paragraphs, rows of several a table, without columns that are empty in it", () => {
  const sheet = sheetOf([
    ["Notice of a dividend", "", "", ""],
    ["", "", "", ""],
    ["", "Record date", "", "March 31, 2024"],
    ["", "Notes", "", ""],
    ["", "Total", "", " 608 "],
    ["", "The end", "", ""],
  ]);
  expect(said(sheet)).toEqual([
    "Notice of a dividend",
    ["Record date | March 31, 2024", "Notes | ", "Total | 608"],
    "The end",
  ]);
});

test("merged cells spread over all they cover, and a line merged across is one paragraph", () => {
  const sheet = sheetOf(
    [
      ["Annual dividends of the company", "", ""],
      ["Fiscal year", "Dividend per share", ""],
      ["", "Year-end", "Annual"],
      ["2024", "10", "20"],
    ],
    [
      { first: at(0, 0), last: at(0, 2) },
      { first: at(1, 0), last: at(2, 0) },
      { first: at(1, 1), last: at(1, 2) },
    ],
  );
  expect(said(sheet)).toEqual([
    "Annual dividends of the company",
    [
      "Fiscal year | Dividend per share | (Dividend per share)",
      "(Fiscal year) | Year-end | Annual",
      "2024 | 10 | 20",
    ],
  ]);
});

test("an empty sheet is a draft without words, and holds no release", () => {
  expect(readSheetDraft(sheetOf([])).blocks).toEqual([]);
  expect(mayHoldRelease(sheetOf([]))).toBe(false);
});

test.each([
  [["1株当たり配当金", "剰余金の配当に関するお知らせ"], true],
  [["１株につき10円の配当"], true],
  [["Dividend per common share"], true],
  [["Dividends", "Earnings per share"], true],
  [["Dividends received", "Interest"], false],
  [["1株当たり純資産", "総資産"], false],
  [["Earnings per share", "Net assets"], false],
])("%j may hold a release: %s", (texts, may) => {
  expect(mayHoldRelease(sheetOf(texts.map((text) => [text])))).toBe(may);
});
