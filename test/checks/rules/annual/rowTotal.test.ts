import { announcement } from "../../announcements";
import { annualCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import type { AnnualWritten, ColumnWritten } from "../../written";
import { toldInFull } from "../../inFull";

const previousYear = "2018-03-31";

function row(written: Omit<AnnualWritten, "year">, decided: ColumnWritten = {}) {
  return checked(
    announcement({
      decided,
      previous: null,
      annual: [
        { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
        { year: previousYear, ...written },
      ],
    }),
  );
}

test("payments that do not add up to the total are an error at it, and the sum is its fix", () => {
  const [finding, ...others] = findingsOf(
    "DV11",
    row({ interim: "13.50", yearEnd: "13.50", total: "26.00" }),
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: "error",
    cell: annualCell(1, "total"),
    related: [annualCell(1, "interim"), annualCell(1, "yearEnd")],
    fix: { cell: annualCell(1, "total") },
  });
  const value = finding?.fix?.value;
  expect(value?.is === "amount" && value.amount.number.toFixed(2)).toBe("27.00");
});

test.each([
  ["26.99", 1],
  ["27.00", 0],
  ["27", 0],
  ["27.01", 1],
])("13.50 + 13.50 = %s is found %d times", (total, times) => {
  const result = row({ interim: "13.50", yearEnd: "13.50", total });
  expect(findingsOf("DV11", result)).toHaveLength(times);
});

test("all four payments count", () => {
  const quarters = { firstQuarter: "1", interim: "2", thirdQuarter: "3", yearEnd: "4" };
  expect(findingsOf("DV11", row({ ...quarters, total: "10" }))).toEqual([]);
  expect(findingsOf("DV11", row({ ...quarters, total: "9" }))).toHaveLength(1);
});

test("a dash, an empty cell and none count as nothing beside a number", () => {
  expect(findingsOf("DV11", row({ interim: "-", yearEnd: "27", total: "27" }))).toEqual([]);
  expect(findingsOf("DV11", row({ interim: "", yearEnd: "27", total: "27" }))).toEqual([]);
  expect(findingsOf("DV11", row({ interim: "none", yearEnd: "27", total: "27" }))).toEqual([]);
  expect(findingsOf("DV11", row({ interim: "none", yearEnd: "none", total: "none" }))).toEqual([]);
  expect(findingsOf("DV11", row({ interim: "-", yearEnd: "13.50", total: "27" }))).toHaveLength(1);
});

test("what is missing or undetermined is not added", () => {
  const missing = (written: Omit<AnnualWritten, "year">) => {
    const result = row(written);
    expect(findingsOf("DV11", result)).toEqual([]);
    return missingOf("DV11", result);
  };
  expect(missing({ interim: "13.50", yearEnd: "-", total: "-" })).toEqual(["annualTotal"]);
  expect(missing({ interim: "13.50", yearEnd: "", total: "" })).toEqual(["annualTotal"]);
  expect(missing({ interim: "13.50", yearEnd: "undetermined", total: "27" })).toEqual([
    "annualPart",
  ]);
  expect(missing({ interim: "-", yearEnd: "-", total: "27" })).toEqual(["annualPart"]);
  expect(missingOf("DV11", checked(announcement({ annual: null })))).toEqual(["annualTable"]);
});

test("a payment that could not be read is not nothing", () => {
  const read = announcement();
  const rows = read.annual.rows.map((each) => {
    const { yearEnd, total } = each.cells;
    return yearEnd && total ? { ...each, cells: { yearEnd, total } } : each;
  });
  const result = checked({ ...read, annual: { ...read.annual, rows } });
  expect(findingsOf("DV11", result)).toEqual([]);
  expect(missingOf("DV11", result)).toEqual(["annualPart", "annualPart"]);
});

test("figures before and after a split are added only where a mark says they are restated", () => {
  const split = { splitRatio: "2 for 1", splitEffectiveDate: "2017-10-01" };
  const mixed = { interim: "40", yearEnd: "20", total: "40" };
  const unmarked = row(mixed, split);
  expect(findingsOf("DV11", unmarked)).toEqual([]);
  expect(missingOf("DV11", unmarked)).toEqual(["shareBasis"]);
  const marked = { ...mixed, interim: "20 (*1)" };
  expect(findingsOf("DV11", row(marked, split))).toEqual([]);
  expect(findingsOf("DV11", row({ ...marked, total: "41" }, split))).toHaveLength(1);
  // A split before the interim record date or after the year's end leaves one basis.
  for (const splitEffectiveDate of ["2017-09-30", "2018-04-01"]) {
    expect(findingsOf("DV11", row(mixed, { ...split, splitEffectiveDate }))).toHaveLength(1);
  }
});

toldInFull("DV11", "annual", {
  "adding up": {},
  "another total": {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "26.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "an interim dividend left out": {
    annual: [
      { year: "2019-03-31", interim: "", yearEnd: "13.50", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "the decided one left out": {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "-", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "last year's left out": {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "", total: "27.00" },
    ],
  },
  undetermined: {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "undetermined", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "no total": {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "-" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "no dividends": {
    annual: [{ year: "2019-03-31", interim: "none", yearEnd: "none", total: "none" }],
  },
  "no table": { annual: null },
  "a split within the year": {
    decided: { splitRatio: "2 for 1", splitEffectiveDate: "2018-10-01" },
    annual: [{ year: "2019-03-31", interim: "27.00", yearEnd: "13.50", total: "27.00" }],
  },
  "lacking what another row's forecast shows": {
    annual: [
      { year: null, forecast: "plain", interim: "-", yearEnd: "13.50", total: "27.00" },
      { year: "2019-03-31", interim: "12.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
});
