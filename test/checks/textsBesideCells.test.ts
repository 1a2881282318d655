import { a1 } from "../../src/dividend/fact";
import type { CellChange } from "./fullWorksheet";
import { fullChecked } from "./fullWorksheet";
import { reasonOnYear } from "./sampleBases";
import type { TypedCell } from "../worksheet/sheets";

const yen = (amount: number): TypedCell => [amount, '"JPY"0.00'];
const paid = (amount: number): TypedCell => [amount, '"JPY"0.00" (paid)"'];

const cell = (label: string, column: number, value: TypedCell): CellChange => ({
  label,
  column,
  value,
});
const text = (words: string) => cell("Reason", 1, words);

/** What is found besides the notes of a right worksheet, each with what it follows from. */
function found(...changes: readonly CellChange[]) {
  return fullChecked([text(reasonOnYear), ...changes])
    .findings.filter(({ severity, causedBy }) => severity !== "note" || causedBy !== null)
    .map(({ rule, cell: at, causedBy }) => ({
      rule,
      cell: at === null ? "-" : a1(at),
      causedBy,
    }));
}

const heads = (findings: ReturnType<typeof found>) =>
  findings.filter(({ causedBy }) => causedBy === null).map((each) => `${each.rule} ${each.cell}`);

test("the text is right by the cells", () => {
  expect(found()).toEqual([]);
});

const current = "Year ended March 31, 2025";

// A cell that is wrong, with a right text beside it that says what it should be.
test.each<[string, CellChange, string, string]>([
  ["the dividend decided", cell("Dividend per share", 1, yen(28)), "DV12 B31", "DV35"],
  ["the forecast", cell("Dividend per share", 2, yen(21)), "DV14 C31", "DV35"],
  ["the total", cell("Total dividend amount", 1, "JPY1,226 million"), "DV01 B37", "DV34"],
  ["an annual part", cell(current, 1, paid(21)), "DV11 B59", "DV34"],
  ["an annual total", cell(current, 3, yen(48)), "DV11 D59", "DV34"],
  ["a part", cell("Commemorative dividend (50th anniversary)", 1, yen(6)), "DV08 B31", "DV34"],
  ["a row's year", cell(current, 0, "Year ended March 31, 2026"), "DV41 A59", "DV35"],
  ["the fiscal year end", cell("Fiscal year end", 1, { date: "2026-03-31" }), "DV41 B12", "DV35"],
])("a text that bears out what is wrong with %s follows from it", (_, change, head, rule) => {
  const findings = found(change);
  expect(heads(findings)).toEqual([head]);
  const ofText = findings.filter((each) => each.rule === rule);
  expect(ofText.length).toBeGreaterThan(0);
  expect(ofText.every(({ causedBy }) => causedBy !== null)).toBe(true);
});

// The text has a slip of its own, which the cell's does not explain.
test.each<[string, CellChange, string, string, string]>([
  ["total", cell("Total dividend amount", 1, "JPY1,226 million"), "1,262", "1,562", "DV34"],
  ["dividend decided", cell("Dividend per share", 1, yen(28)), "by JPY5.00", "by JPY8.00", "DV35"],
  ["annual part", cell(current, 1, paid(21)), "of JPY20.00", "of JPY26.00", "DV34"],
  ["record date", cell("Record date", 1, { date: "2024-03-31" }), "March 31", "March 30", "DV34"],
])("a text that is wrong beside a wrong %s stands for itself", (_, change, right, wrong, rule) => {
  const findings = found(change, text(reasonOnYear.replace(right, wrong)));
  const ofText = findings.filter((each) => each.rule === rule);
  expect(ofText.some(({ causedBy }) => causedBy === null)).toBe(true);
});
