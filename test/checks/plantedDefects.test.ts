import { a1 } from "../../src/dividend/fact";
import { languages } from "../../src/dividend/language";
import { findingText } from "../../src/languages/findingText";
import type { Finding } from "../../src/dividend/finding";
import { type CellChange, fullChecked } from "./fullWorksheet";
import { expectAsWritten, told } from "./told";
import type { TypedCell } from "../worksheet/sheets";

const [decided, forecast, previous] = [1, 2, 3];
const [interim, yearEnd, total] = [1, 2, 3];
const current = "Year ended March 31, 2025";
const before = "Year ended March 31, 2024";
const preferred = 1;

const line = ({ rule, severity, cell }: Finding) =>
  `${rule} ${severity} ${cell === null ? "-" : a1(cell)}`;

const rightFindings = fullChecked().findings;
const rightLines = rightFindings.map(line);
const rightTold = new Set(rightFindings.map(told));

/** The findings that the changes bring and that follow from nothing else. */
function brought(...changes: CellChange[]): readonly string[] {
  return fullChecked(changes)
    .findings.filter(({ causedBy }) => causedBy === null)
    .map(line)
    .filter((each) => !rightLines.includes(each));
}

function cell(label: string, column: number, value: TypedCell, nth = 0): CellChange {
  return { label, column, value, nth };
}

test("the full sample has nothing wrong", () => {
  expect(rightLines.filter((each) => !each.includes(" note "))).toEqual([]);
});

const yen = (amount: number): TypedCell => [amount, '"JPY"0.00'];
const day = (date: string): TypedCell => ({ date });
const paid = (amount: number): TypedCell => [amount, '"JPY"0.00" (paid)"'];

// What one cell of the full sample is changed to, and the one finding that is to stand for it.
test.each<[string, CellChange, string]>([
  [
    "a total that is not the product",
    cell("Total dividend amount", decided, "JPY1,263 million"),
    "DV01 error B37",
  ],
  [
    "last year's total",
    cell("Total dividend amount", previous, "JPY937 million"),
    "DV01 error D37",
  ],
  ["a rounding that no total has", cell("Rounding of totals", 1, "Up"), "DV01 error B37"],
  [
    "a total in thousands",
    cell("Total dividend amount", decided, "JPY1,262 thousand"),
    "DV02 error B37",
  ],
  ["a dividend in sen", cell("Dividend per share", decided, yen(2700)), "DV02 error B31"],
  [
    "treasury shares in the total",
    cell("Total dividend amount", decided, "JPY1,296 million"),
    "DV03 error B37",
  ],
  ["too many shares entitled", cell("Shares entitled", decided, 47_750_000), "DV03 error B36"],
  ["too few treasury shares", cell("Treasury shares", decided, 250_000), "DV03 error B35"],
  ["a part that does not add up", cell("Ordinary dividend", decided, yen(21)), "DV08 error B31"],
  [
    "a grand total that is not the sum",
    cell("Grand total", decided, "JPY1,325 million"),
    "DV09 error B38",
  ],
  [
    "a class's total",
    cell("Total dividend amount", decided, "JPY61 million", preferred),
    "DV01 error B53",
  ],
  [
    "an undetermined decision",
    cell("Dividend per share", decided, "Undetermined"),
    "DV10 error B31",
  ],
  [
    "an undetermined forecast unlike the table's",
    cell("Dividend per share", forecast, "Undetermined"),
    "DV14 error C31",
  ],
  ["a wrong annual total", cell(before, total, yen(39)), "DV11 error D60"],
  ["a wrong annual part", cell(before, interim, paid(17)), "DV11 error D60"],
  [
    "a decided dividend unlike the table's",
    cell("Dividend per share", decided, yen(28)),
    "DV12 error B31",
  ],
  ["an annual figure unlike the decided one", cell(current, yearEnd, yen(26)), "DV12 error C59"],
  ["an annual figure unlike last year's", cell(before, yearEnd, paid(21)), "DV13 error C60"],
  [
    "a forecast unlike the table's",
    cell("Forecast (February 6, 2025)", yearEnd, yen(21)),
    "DV14 error C58",
  ],
  ["a forecast's total", cell("Forecast (February 6, 2025)", total, yen(43)), "DV14 error D58"],
  ["a decided dividend marked paid", cell(current, yearEnd, paid(27)), "DV15 error C59"],
  ["a paid dividend not marked", cell(before, yearEnd, yen(20)), "DV15 note C60"],
  [
    "a previous dividend without its basis",
    cell("Dividend per share as paid", previous, yen(41.02)),
    "DV38 error D44",
  ],
  ["a wrong split ratio", cell("Share split ratio", decided, "3 for 1"), "DV38 error B41"],
  ["a year twice", cell(before, 0, current), "DV41 error A60"],
  [
    "a dividend a thousand times too large",
    cell("Dividend per share", decided, yen(27000)),
    "DV12 error B31",
  ],
  [
    "a paid dividend a thousand times too large",
    cell("Dividend per share as paid", previous, yen(40000)),
    "DV38 error D44",
  ],
  [
    "a paid dividend in sen",
    cell("Dividend per share as paid", previous, yen(4000)),
    "DV38 error D44",
  ],
  [
    "a paid dividend of zero",
    cell("Dividend per share as paid", previous, yen(0)),
    "DV38 error D44",
  ],
  ["a total of zero", cell("Total dividend amount", decided, 0), "DV10 error B37"],
  ["a grand total of zero", cell("Grand total", decided, 0), "DV09 error B38"],
  ["a grand total without its unit", cell("Grand total", decided, 1322), "WS12 warning B38"],
  [
    "a grand total above what may be paid",
    cell("Grand total", decided, "JPY13,222 million"),
    "DV09 error B38",
  ],
  ["a dash for the dividend decided", cell("Dividend per share", decided, "-"), "DV10 error B31"],
  ["ten times the shares issued", cell("Shares issued", decided, 480_000_000), "DV03 error B34"],
  ["a tenth of the shares issued", cell("Shares issued", decided, 4_800_000), "DV03 error B34"],
  ["no shares issued", cell("Shares issued", decided, 0, preferred), "DV01 error B53"],
  ["a figure that a forecast leans on", cell(current, interim, paid(21)), "DV11 error B59"],
  ["a dash that a forecast leans on", cell(current, interim, "-"), "DV11 error B59"],
  ["a dividend left out of the table", cell(current, yearEnd, null), "DV11 error C59"],
  ["last year's dividend left out of the table", cell(before, yearEnd, "-"), "DV11 error C60"],
  ["another kind of dividend", cell("Kind of dividend", 1, "Interim"), "DV18 warning B11"],
  [
    "a fiscal year end a year early",
    cell("Fiscal year end", 1, day("2024-03-31")),
    "DV41 error B12",
  ],
  [
    "a fiscal year end a year late",
    cell("Fiscal year end", 1, day("2026-03-31")),
    "DV41 error B12",
  ],
  [
    "last year's effective date a year late",
    cell("Effective date", previous, day("2025-06-27")),
    "DV22 error D39",
  ],
  [
    "a split a year early",
    cell("Split effective date", decided, day("2023-04-01")),
    "DV38 warning B42",
  ],
  [
    "a record date a year late",
    cell("Record date", decided, day("2026-03-31")),
    "DV18 warning B30",
  ],
  [
    "last year's record date a year late",
    cell("Record date", previous, day("2025-03-31")),
    "DV17 warning D30",
  ],
])("%s brings one finding", (what, change, expected) => {
  // A note beside it is about another thing than the slip.
  const graver = brought(change).filter((each) => !each.includes(" note ") || each === expected);
  expect(graver).toEqual([expected]);
  const { findings } = fullChecked([change]);
  const toldOfIt = findings.map(told).filter((each) => !rightTold.has(each));
  expectAsWritten("plantedDefects.findings.txt", what, toldOfIt);
  for (const language of languages) {
    for (const finding of findings) {
      const text = findingText(finding, language, "JPY");
      expect(text).toMatch(language === "en" ? /^[A-Z“].*[.?]$/s : /[。？]$/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
  }
});

test("what a cell that cannot be read would have told is not held against others", () => {
  const unread = { error: "#REF!", text: "#REF!" };
  expect(brought(cell("Commemorative dividend (50th anniversary)", decided, unread))).toEqual([
    "WS02 error B33",
  ]);
  expect(brought(cell(current, interim, unread))).toEqual(["WS02 error B59"]);
  expect(brought(cell(current, interim, "Undetermined"))).toEqual([]);
});

test("a wrong release date is the cause of the paid marks that it makes wrong", () => {
  expect(brought(cell("Release date", 1, day("2024-05-15")))).toEqual(["DV43 error B10"]);
});

const uncounted = [decided, previous].flatMap((column) => [
  cell("Shares issued", column, null),
  cell("Treasury shares", column, null),
  cell("Shares entitled", column, null),
]);

function broughtTo(base: readonly CellChange[], change: CellChange): readonly string[] {
  const rightThere = fullChecked(base).findings.map(line);
  return fullChecked([...base, change])
    .findings.filter(({ causedBy }) => causedBy === null)
    .map(line)
    .filter((each) => !rightThere.includes(each));
}

test("without share counts the implied ones bring one finding", () => {
  expect(broughtTo(uncounted, cell("Total dividend amount", decided, "JPY1,400 million"))).toEqual([
    "DV05 warning B37",
  ]);
  expect(broughtTo(uncounted, cell("Total dividend amount", previous, "JPY800 million"))).toEqual([
    "DV05 warning B37",
  ]);
  const oneClass = [...uncounted, cell("Grand total", decided, null)];
  expect(broughtTo(oneClass, cell("Total dividend amount", decided, 1262))).toContain(
    "DV02 error B37",
  );
});

test("a total to the yen brings one finding", () => {
  const exact = [
    cell("Total dividend amount", decided, 1_262_250_000),
    cell("Total dividend amount", previous, 936_000_000),
    cell("Grand total", decided, null),
  ];
  const off = cell("Total dividend amount", decided, 1_262_250_001);
  expect(broughtTo(exact, off)).toEqual(["DV01 error B37"]);
  expect(broughtTo([...uncounted, ...exact], off)).toEqual(["DV06 error B37"]);
});

test("a total beside an undetermined forecast brings one finding", () => {
  const undetermined = [
    cell("Dividend per share", forecast, "Undetermined"),
    cell("Ordinary dividend", forecast, "-"),
    cell("Forecast (February 6, 2025)", yearEnd, "Undetermined"),
    cell("Forecast (February 6, 2025)", total, "-"),
  ];
  expect(
    broughtTo(undetermined, cell("Total dividend amount", forecast, "JPY1,028 million")),
  ).toEqual(["DV10 error C37"]);
});

test("totals rounded in two ways bring one note", () => {
  const unstated = [
    cell("Rounding of totals", 1, null),
    cell("Shares issued", previous, 24_010_000),
    cell("Shares entitled", previous, 23_410_000),
    cell("Grand total", decided, null),
  ];
  expect(broughtTo(unstated, cell("Total dividend amount", decided, "JPY1,263 million"))).toEqual([
    "DV07 note D37",
  ]);
});
