import { draftVerifier } from "../../src/drafts/compare/verifying";
import { importRelease } from "../../src/drafts/import/importing";
import { readTextDraft } from "../../src/drafts/read/text";
import { growth } from "../growth";
import { sample } from "../release/worksheets";

const verify = draftVerifier(sample("iij-2019-05-23.xlsx"));

const comparison = [
  "\tDecided amount\tLatest forecast\tPrevious year",
  "Record date\tMarch 31, 2019\tMarch 31, 2019\tMarch 31, 2018",
  "Dividend per share\tJPY13.50\tJPY13.50\tJPY13.50",
  "Total amount of dividends\tJPY608 million\t-\tJPY608 million",
  "Effective date\tJune 28, 2019\t-\tJune 29, 2018",
].join("\n");

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index));

const otherTable = (rows: number) =>
  ["a\tb\tc", ...lines(rows, (row) => `${String(row)}\t${String(3 * row)}\tJPY1.50`)].join("\n");

const annualTable = (rows: number) =>
  [
    comparison,
    "",
    "\tInterim\tYear-end\tTotal",
    ...lines(
      rows,
      (row) => `FY ended March 31, ${String(2019 + row)}\tJPY1.50\tJPY${String(row)}.00\tJPY3.00`,
    ),
  ].join("\n");

// What is looked for among all the others takes sixteen times as much for four times the size.
const allowed = 9;

test.each<[what: string, size: number, text: (size: number) => string]>([
  ["numbers in a line", 4000, (size) => lines(size, (at) => String(1000 + 7 * at)).join(" ")],
  ["numbers in lines", 4000, (size) => lines(size, (at) => String(1000 + 7 * at)).join("\n")],
  ["dates in a line", 2000, (size) => lines(size, () => "March 31, 2019").join(" and ")],
  ["rows of a table", 1000, otherTable],
  ["digits in a run", 40_000, (size) => "1".repeat(size)],
  ["letters in a run", 40_000, (size) => "a".repeat(size)],
  ["dashes in a run", 40_000, (size) => "-".repeat(size)],
  ["points in a run", 40_000, (size) => ".".repeat(size)],
  ["@ in a run", 40_000, (size) => "@".repeat(size)],
  ["blanks in a run", 40_000, (size) => `a${" ".repeat(size)}b`],
  ["digits and dashes in turn", 10_000, (size) => "1-".repeat(size)],
])("a draft with four times the %s takes little more than four times as long", (_, size, text) => {
  const of = (count: number) => {
    const written = text(count);
    return () => {
      expect(verify(readTextDraft(written)).missing).not.toEqual([]);
    };
  };
  expect(growth({ small: of(size / 4), large: of(size) }, allowed)).toBeLessThan(allowed);
});

test("an annual table with four times the rows is imported in little more than four times as long", () => {
  const of = (rows: number) => {
    const draft = readTextDraft(annualTable(rows));
    return () => {
      expect(importRelease(draft)?.announcement.annual.rows).toHaveLength(rows);
    };
  };
  expect(growth({ small: of(250), large: of(1000) }, allowed)).toBeLessThan(allowed);
});

test("a run of digits as long as a page is one figure that stands against the worksheet", () => {
  const run = "1".repeat(100_000);
  const { items } = verify(readTextDraft(`See ${run} for more.`));
  expect(items.map(({ verdict, found }) => ({ verdict, found }))).toEqual([
    { verdict: "unmatched", found: run },
  ]);
});
