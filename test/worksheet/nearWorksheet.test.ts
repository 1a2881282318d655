import { a1 } from "../../src/dividend/fact";
import { languages } from "../../src/dividend/language";
import { nearText } from "../../src/languages/nearText";
import { nearWorksheet } from "../../src/worksheet/nearWorksheet";
import { readWorksheet } from "../../src/worksheet/reader";
import type { Sheet, SheetCell } from "../../src/worksheet/sheet";
import { emptyCell } from "../../src/worksheet/sheet";
import { type LackedRows, lackedRows } from "../../src/worksheet/writing/lackedRows";
import { sheetOf } from "../../src/worksheet/writing/worksheetPlan";
import { type SheetOptions, type TypedCell, sheet } from "./sheets";

const dividend: readonly (readonly TypedCell[])[] = [
  ["Dividend", "Decided", "Latest forecast"],
  ["Record date", "2019-03-31", "2019-03-31"],
  ["Dividend per share", 13.5, 13.5],
];
const annual: readonly (readonly TypedCell[])[] = [
  ["Annual dividends", "Interim", "Year-end", "Total"],
  ["Year ended March 31, 2019", 13.5, 13.5, 27],
];

function told(rows: readonly (readonly TypedCell[])[], options?: SheetOptions) {
  const near = nearWorksheet(sheet(rows, options));
  if (near === null) throw new Error("The sheet is nearly a dividend worksheet");
  return { near, en: nearText(near, "en"), ja: nearText(near, "ja"), added: lackedRows(near) };
}

/** The sheet once the rows are in it. */
function withRows(before: Sheet, added: readonly LackedRows[]): Sheet {
  const rows: SheetCell[][] = before.rows.map((row) => [...row]);
  for (const { first, rows: planned } of added) {
    const plan = {
      sheetName: before.name,
      language: "en" as const,
      rows: planned,
      columnWidths: [],
    };
    sheetOf(plan, first, before.dateSystem).rows.forEach((row, r) => {
      const at = first.row - before.origin.row + r;
      for (let filled = rows.length; filled <= at; filled += 1) rows.push([]);
      row.forEach((cell, c) => {
        const target = rows[at] ?? [];
        for (
          let width = target.length;
          width <= first.column - before.origin.column + c;
          width += 1
        )
          target.push(emptyCell);
        target[first.column - before.origin.column + c] = cell;
      });
    });
  }
  const width = Math.max(...rows.map((row) => row.length));
  return {
    ...before,
    rows: rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? emptyCell)),
  };
}

test("the section of annual dividends that is missing is named with the cell it goes into", () => {
  const { en, ja } = told(dividend);
  expect(en).toBe(
    "“Sheet1” is nearly a dividend worksheet (recognised: A1 “Dividend”, A2 “Record date”, A3 “Dividend per share”), but the section “Annual dividends” is missing: add it from A5 on",
  );
  expect(ja).toBe(
    "「Sheet1」は配当ワークシートに近いシートですが（認識したセル：A1「Dividend」、A2「Record date」、A3「Dividend per share」）、「Annual dividends」の欄がないため、A5から追加してください",
  );
});

test("the headings to type are in the language of the sheet", () => {
  const { en, ja } = told(
    [
      ["配当の内容", "決定額"],
      ["基準日", "2019-03-31"],
      ["1株当たり配当金", 13.5],
    ],
    { name: "配当", origin: { row: 3, column: 1 } },
  );
  expect(en).toContain("B4 “配当の内容”, B5 “基準日”, B6 “1株当たり配当金”");
  expect(en).toContain("the section “年間配当” is missing: add it from B8 on");
  expect(ja).toContain("「年間配当」の欄がないため、B8から追加してください");
});

const columns = ["", "Decided", "Latest forecast"];
const [, ...rowsAlone] = dividend;

test.each<[string, readonly (readonly TypedCell[])[], string, string]>([
  [
    "a heading nobody knows over the rows",
    [["Details", "Decided"], ...rowsAlone, ...annual],
    "the heading “Dividend” is missing over its rows: type it in A1 in place of “Details”",
    "A1の「Details」を書き換えてください",
  ],
  [
    "rows without a heading",
    [columns, ...rowsAlone, [], ...annual],
    "type it in A1",
    "A1に入力してください",
  ],
  [
    "rows from the first row of the sheet on",
    [...rowsAlone, ...annual],
    "insert a row above A1 and type it there",
    "A1の上に行を挿入して入力してください",
  ],
  [
    "fiscal years right below the dividend",
    [...dividend, ["Year ended March 31, 2019", 13.5, 13.5, 27]],
    "the heading “Annual dividends” is missing over its rows: insert a row above A4",
    "A4の上に行を挿入",
  ],
  [
    "tables side by side",
    dividend.map((row, r) => [...row, null, ...(annual[r] ?? [])]),
    "the heading “Annual dividends” (E1) is not in the column of the other labels",
    "見出し「Annual dividends」（E1）がほかの項目名と別の列にある",
  ],
  [
    "a notice that holds no dividend",
    [["Announcement"], ["Release date", "2019-05-14"], ...annual],
    "the section “Dividend” is missing: add it from A6 on",
    "「Dividend」の欄がないため、A6から追加してください",
  ],
  [
    "an announcement and a dividend under another heading",
    [["Announcement"], ["Release date", "2019-05-14"], ["Details"], ...rowsAlone],
    "in place of “Details”; and the section “Annual dividends” is missing",
    "書き換えてください。また、「Annual dividends」の欄がない",
  ],
])("%s", (_, rows, english, japanese) => {
  const { en, ja } = told(rows);
  expect(en).toContain(english);
  expect(ja).toContain(japanese);
});

test.each<[string, readonly (readonly TypedCell[])[]]>([
  ["an empty sheet", []],
  ["a worksheet", [...dividend, ...annual]],
  [
    "a word in a ledger",
    [
      ["Interest", 3],
      ["Dividend", 4],
      ["Rent", 5],
    ],
  ],
  [
    "a price list with record dates",
    [
      ["Share", "Price"],
      ["Record date", "2019-03-31"],
    ],
  ],
  [
    "annual dividends of an equity research sheet",
    [
      ["Annual dividends", 12],
      ["Yield", 0.03],
    ],
  ],
])("%s is told nothing", (_, rows) => {
  expect(nearWorksheet(sheet(rows))).toBeNull();
});

test.each<[string, readonly (readonly TypedCell[])[], readonly string[]]>([
  ["the annual dividends", dividend, ["A5"]],
  ["the dividend", [["Announcement"], [], ...annual], ["A6"]],
  ["a heading in a blank cell", [columns, ...rowsAlone, [], ...annual], ["A1"]],
  ["a heading and a section", [columns, ...rowsAlone], ["A1", "A5"]],
  [
    "two fields of which none is there",
    [["Announcement"], ["Release date", "2019-05-14"], [], ...rowsAlone],
    ["A3", "A7"],
  ],
])("%s added, the sheet is a dividend worksheet", (_, rows, firsts) => {
  const { near, added } = told(rows);
  expect(added.map(({ first }) => a1(first))).toEqual(firsts);
  const before = sheet(rows);
  const after = withRows(before, added);
  expect(readWorksheet(after)?.announcement.classes).toHaveLength(1);
  expect(nearWorksheet(after)).toBeNull();
  for (const language of languages)
    expect(lackedRows({ ...near, language })).toHaveLength(added.length);
});

test("the row above what the sheet holds is as good as any blank one", () => {
  const { en } = told([...rowsAlone, ...annual], { origin: { row: 2, column: 1 } });
  expect(en).toContain("type it in B2");
});

test("nothing is added where a cell that is filled would have to change", () => {
  expect(told([["Details", "Decided"], ...rowsAlone, ...annual]).added).toEqual([]);
  expect(told([...rowsAlone, ...annual]).added).toEqual([]);
});
