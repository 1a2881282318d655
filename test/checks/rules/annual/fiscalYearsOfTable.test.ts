import { announcement } from "../../announcements";
import { annualCell, decisionCell } from "../../cells";
import { checked, findingsOf, glance, missingOf } from "../../checked";
import { type AnnouncementWritten, type AnnualWritten, day } from "../../written";
import { toldInFull } from "../../inFull";

function years(ends: (string | null)[], more: AnnouncementWritten = {}) {
  const annual: AnnualWritten[] = ends.map((year) => ({
    year,
    interim: "13.50",
    yearEnd: "13.50",
    total: "27.00",
  }));
  return checked(announcement({ ...more, annual }));
}

const label = (row: number) => annualCell(row, "label");

test("two rows of one year: the one in the place of the missing year kept a copied label", () => {
  const bothPrevious = years(["2018-03-31", "2018-03-31"]);
  expect(findingsOf("DV41", bothPrevious)).toMatchObject([
    { severity: "error", outcome: "repeated", cell: label(0), related: [label(1)] },
  ]);
  expect(findingsOf("DV41", years(["2019-03-31", "2019-03-31"]))).toMatchObject([
    { outcome: "repeated", cell: label(1), related: [label(0)] },
  ]);
  const third = years(["2019-03-31", "2018-03-31", "2018-03-31"]);
  expect(findingsOf("DV41", third)).toMatchObject([{ outcome: "repeated", cell: label(2) }]);
  expect(glance(bothPrevious.findings)).toEqual(["DV41 error A203"]);
});

test("an older year in the place of the previous one is shifted", () => {
  expect(findingsOf("DV41", years(["2019-03-31", "2017-03-31"]))).toMatchObject([
    { severity: "error", outcome: "shifted", cell: label(1) },
  ]);
  expect(findingsOf("DV41", years(["2019-03-31", "2018-03-31", "2017-03-31"]))).toEqual([]);
});

test("an actual row for a later year is shifted", () => {
  expect(findingsOf("DV41", years(["2020-03-31", "2018-03-31"]))).toMatchObject([
    { outcome: "shifted", cell: label(0) },
  ]);
});

test("a fiscal year end that neither the record date nor the table has is the slip itself", () => {
  const decision = { fiscalYearEnd: "2018-03-31" };
  expect(findingsOf("DV41", years(["2019-03-31", "2018-03-31"], { decision }))).toMatchObject([
    {
      outcome: "yearEndDiffers",
      cell: decisionCell("fiscalYearEnd"),
      related: [label(0), label(1)],
    },
  ]);
  const late = { fiscalYearEnd: "2020-03-31" };
  expect(findingsOf("DV41", years(["2019-03-31", "2018-03-31"], { decision: late }))).toMatchObject(
    [
      {
        outcome: "yearEndDiffers",
        cell: decisionCell("fiscalYearEnd"),
        related: [label(0), label(1)],
      },
    ],
  );
  // Where the table has that year, a record date of another one says nothing about it.
  expect(findingsOf("DV41", years(["2020-03-31", "2019-03-31"], { decision: late }))).toEqual([]);
  const otherDate = { decision: late, decided: { recordDate: "2020-03-31" } };
  expect(findingsOf("DV41", years(["2019-03-31", "2018-03-31"], otherDate))).toMatchObject([
    { severity: "note", outcome: "missing" },
  ]);
});

test("a fiscal year end off the day that all rows and the record date have is the slip itself", () => {
  const rows = ["2019-03-31", "2018-03-31"];
  for (const fiscalYearEnd of ["2019-03-30", "2019-04-30", "2019-02-28"]) {
    const result = years(rows, { decision: { fiscalYearEnd } });
    expect(findingsOf("DV41", result)).toMatchObject([
      {
        outcome: "yearEndDiffers",
        cell: decisionCell("fiscalYearEnd"),
        related: [label(0), label(1)],
        expected: { date: { month: 3, day: 31 } },
      },
    ]);
    expect(result.findings.filter(({ causedBy }) => causedBy === null)).toHaveLength(1);
  }
  const decision = { fiscalYearEnd: "2019-04-30" };
  // Neither rows that differ, nor one alone, nor a record date of another day say so.
  expect(findingsOf("DV41", years(["2019-03-31", "2018-02-28"], { decision }))).toHaveLength(2);
  expect(findingsOf("DV41", years(["2019-03-31"], { decision }))).toMatchObject([
    { outcome: "notYearEnd" },
  ]);
  const decided = { recordDate: "2019-04-30" };
  expect(findingsOf("DV41", years(rows, { decision, decided }))).toHaveLength(2);
});

test("a label off the fiscal years' last day is an error, to the day", () => {
  expect(findingsOf("DV41", years(["2019-03-31", "2018-03-30"]))).toMatchObject([
    { severity: "error", outcome: "notYearEnd", cell: label(1) },
  ]);
  expect(findingsOf("DV41", years(["2019-03-31", "2018-04-30"]))).toHaveLength(1);
  const twentieth = { decision: { fiscalYearEnd: "2018-06-20" } };
  expect(findingsOf("DV41", years(["2018-06-20", "2017-06-20"], twentieth))).toEqual([]);
  const february = { decision: { fiscalYearEnd: "2020-02-29" } };
  expect(findingsOf("DV41", years(["2020-02-29", "2019-02-28"], february))).toEqual([]);
  expect(findingsOf("DV41", years(["2020-02-28", "2019-02-28"], february))).toHaveLength(1);
});

test("where the fiscal year was changed, year ends are not compared", () => {
  const changed = { decision: { fiscalYearEnd: "2019-12-31", fiscalYearChanged: "yes" } };
  expect(findingsOf("DV41", years(["2019-12-31", "2019-03-31"], changed))).toEqual([]);
});

test("a missing row is a note at the table", () => {
  expect(findingsOf("DV41", years(["2019-03-31"]))).toMatchObject([
    { severity: "note", outcome: "missing", details: { which: "previous" } },
  ]);
  expect(findingsOf("DV41", years(["2018-03-31"]))).toMatchObject([
    { severity: "note", outcome: "missing", details: { which: "current" } },
  ]);
  expect(findingsOf("DV41", years([]))).toHaveLength(2);
});

test("forecast rows are no actual rows", () => {
  const result = checked(
    announcement({
      annual: [
        { year: "2020-03-31", forecast: "plain", interim: "14", yearEnd: "14", total: "28" },
        {
          year: "2019-03-31",
          forecast: "revised",
          interim: "13.50",
          yearEnd: "13.50",
          total: "27",
        },
        { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
        { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      ],
    }),
  );
  expect(findingsOf("DV41", result)).toEqual([]);
});

test("what is missing is said", () => {
  expect(missingOf("DV41", checked(announcement({ annual: null })))).toEqual(["annualTable"]);
  const undated = years(["2018-03-31", "2018-03-31"], { decision: { fiscalYearEnd: null } });
  expect(missingOf("DV41", undated)).toEqual(["fiscalYearEnd"]);
  expect(findingsOf("DV41", undated)).toMatchObject([{ outcome: "repeated" }]);
});

test("of several older years only the first is in the place of the previous one", () => {
  expect(findingsOf("DV41", years(["2019-03-31", "2017-03-31", "2016-03-31"]))).toMatchObject([
    { outcome: "shifted", cell: label(1), expected: { date: { year: 2018 } } },
  ]);
});

test("the latest of years that all end on another day says which year is meant, wherever it stands", () => {
  for (const ends of [
    ["2019-04-30", "2018-04-30"],
    ["2018-04-30", "2019-04-30"],
  ]) {
    const result = years(ends, { decided: { recordDate: "2019-04-30" } });
    expect(findingsOf("DV41", result)).toMatchObject([
      {
        outcome: "yearEndDiffers",
        cell: decisionCell("fiscalYearEnd"),
        related: [label(0), label(1)],
        expected: { date: { year: 2019, month: 4, day: 30 } },
      },
    ]);
  }
});

test("the rows of both years are in the log with their ends", () => {
  const logged = years(["2019-03-31", "2018-03-31"]).agreements.filter(
    ({ rule }) => rule === "DV41",
  );
  expect(logged).toMatchObject([
    { cells: [label(0)], values: [{ is: "date", date: { year: 2019 } }] },
    { cells: [label(1)], values: [{ is: "date", date: { year: 2018 } }] },
  ]);
});

test("the record date tells the year end where the dated rows are that year's and the year before's", () => {
  const of = (ends: string[], fiscalYearEnd: string, more: AnnouncementWritten = {}) =>
    findingsOf("DV41", years(ends, { ...more, decision: { fiscalYearEnd, ...more.decision } })).map(
      ({ outcome, expected }) => [outcome, expected],
    );
  const told = [["yearEndDiffers", { is: "date", date: day("2019-03-31") }]];
  // Two years early or late both rows are off.
  expect(of(["2019-03-31", "2018-03-31"], "2017-03-31")).toEqual(told);
  expect(of(["2019-03-31", "2018-03-31"], "2021-03-31")).toEqual(told);
  // The previous year's row alone tells it, beside one that is the current year's by name.
  expect(of(["2018-03-31"], "2020-03-31")).toEqual(told);
  expect(of(["2020-03-31", "2018-03-31"], "2020-03-31")).toEqual(told);
  // A longer table tells it too, where the record date's year has a row.
  const three = ["2019-03-31", "2018-03-31", "2017-03-31"];
  expect(of(three, "2020-03-31")).toEqual(told);
  expect(of(three, "2018-03-31")).toEqual(told);
  expect(of(three, "2017-03-31")).toEqual(told);
  expect(of(three, "2021-03-31")).toEqual(told);
  // Older rows tell nothing.
  expect(of(["2017-03-31"], "2020-03-31")).not.toEqual(told);
  const special = { decision: { kind: "special" } } as const;
  expect(of(["2018-03-31"], "2020-03-31", special)).not.toEqual(told);
  expect(of(["2018-03-31"], "2020-03-31", { decided: { recordDate: "" } })).not.toEqual(told);
  const changed = { decision: { fiscalYearChanged: "yes" } } as const;
  expect(of(["2018-03-31"], "2020-03-31", changed)).not.toEqual(told);
});

test("labels left a year old are one slip, told at the label and not at a right amount", () => {
  const result = checked(
    announcement({
      decided: { dividendPerShare: "15", total: "676 million" },
      forecast: { dividendPerShare: "15" },
      annual: [
        { year: "2018-03-31", interim: "13.50", yearEnd: "15", total: "28.50" },
        { year: "2017-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      ],
    }),
  );
  const heads = result.findings.filter(
    ({ causedBy, severity }) => causedBy === null && severity !== "note",
  );
  expect(heads.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual(["DV41 shifted"]);
  expect(heads[0]?.expected).toEqual({ is: "date", date: { year: 2019, month: 3, day: 31 } });
  // The row that is called the previous year's has this year's figure, which nothing may ask to change.
  expect(findingsOf("DV13", result)).toEqual([]);
  expect(missingOf("DV13", result)).toEqual(["previousYearRow"]);
});

toldInFull("DV41", "annual", {
  "both years": {},
  "last year twice": {
    annual: [
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "this year twice": {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "three rows, two of them last year's": {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "an older year for last year's": {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2017-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "a year to come": {
    annual: [
      { year: "2020-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "a year to come for this year's": {
    annual: [
      { year: "2020-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "two years to come": {
    annual: [
      { year: "2021-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2020-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "no year's end": {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-04-30", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "no row for last year": {
    annual: [{ year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" }],
  },
  "no row for this year": {
    annual: [{ year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" }],
  },
  "no row": { annual: [] },
  "no table": { annual: null },
  "a fiscal year's end that nobody gave": { decision: { fiscalYearEnd: "" } },
  "a year that was changed": {
    decision: { fiscalYearChanged: "yes" },
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-12-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "a fiscal year's end against table and record date": {
    decision: { fiscalYearEnd: "2020-03-31" },
  },
  "a fiscal year's end against all of it, for a special dividend": {
    decision: { fiscalYearEnd: "2020-03-31", kind: "special" },
  },
  "labels a year old": {
    decided: { dividendPerShare: "15.00" },
    annual: [
      { year: "2018-03-31", interim: "13.50", yearEnd: "15.00", total: "28.50" },
      { year: "2017-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "a year that its label calls the current one": {
    annual: [
      { year: null, yearFrom: "current", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },

  "no year's end in either row, the record date's": {
    decision: { fiscalYearEnd: "2019-12-31" },
  },
  "no year's end in one of two rows": {
    decision: { fiscalYearEnd: "2019-12-31" },
    annual: [
      { year: "2019-12-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "two rows of two days": {
    decision: { fiscalYearEnd: "2019-12-31" },
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-06-30", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },

  "a year that was changed, no row before it": {
    decision: { fiscalYearChanged: "yes" },
    annual: [{ year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" }],
  },
});
