import { a1 } from "../../../../src/dividend/fact";
import { agreedBy } from "../../agreed";
import { judged } from "../../worksheets";
import { changesToldInFull } from "../../inFull";

function headed(decided: string, forecast = "", previous = "", changes = {}) {
  return judged({ ...changes, Dividend: { "Column heading": [decided, forecast, previous] } });
}

test.each([
  ["Latest forecast (released on May 15, 2018)", "otherAnnouncement"],
  ["直近の配当予想（2018年5月15日公表）", "otherAnnouncement"],
  ["Latest forecast (released on May 13, 2019)", "otherAnnouncement"],
  ["Forecast for the year ended March 31, 2018", "otherFiscalYear"],
  ["Interim forecast (released on May 14, 2019)", "otherKind"],
  ["2019年3月期（2018年3月31日）の予想", "otherFiscalYear"],
  ["2018年3月期の予想 (14 May 2019)", "otherFiscalYear"],
  ["Forecast of 14 May 2019 for March 2018", "otherFiscalYear"],
  ["2018年3月期2019年5月14日公表", "otherFiscalYear"],
  ["2019年5月14日公表 2018年3月期", "otherFiscalYear"],
  ["2018年3月31日に終了した期の予想", "otherFiscalYear"],
  ["2018年3月31日 期の予想", "otherFiscalYear"],
  ["Forecast for the year  ended  on  March 31, 2018", "otherFiscalYear"],
  ["Forecast for the year to March 31, 2018", "otherFiscalYear"],
  ["Forecast as of March 31, 2018", "otherFiscalYear"],
  ["予想（当期（2018年3月31日））", "otherFiscalYear"],
  ["Forecast for the year ending\n(March 31, 2018)", "otherFiscalYear"],
  ["Forecast for the period ended, of May 13, 2019", "otherAnnouncement"],
  ["2019年5月13日公表の当期予想", "otherAnnouncement"],
])("over the forecast: %s", (heading, outcome) => {
  const { of, at } = headed("", heading);
  expect(of("DV42")).toMatchObject([{ severity: "error", outcome, cell: at("Column heading", 2) }]);
});

test.each([
  ["前期実績（2017年3月期）", "otherFiscalYear"],
  ["Year-end dividend for the year ended March 31, 2019", "otherFiscalYear"],
  ["前期中間配当", "otherKind"],
  ["Special dividend of last year", "otherKind"],
])("over the previous year: %s", (heading, outcome) => {
  const { of, at } = headed("", "", heading);
  expect(of("DV42")).toMatchObject([{ outcome, cell: at("Column heading", 3) }]);
});

test.each([
  [
    "FY2018 Year-end dividend",
    "Latest forecast (released on May 14, 2019)",
    "FY2017 Year-end dividend",
  ],
  ["決定額", "直近の配当予想（2019年5月14日公表）", "前期実績（2018年3月期）"],
  ["2019年3月期期末配当", "同左", "平成30年3月期"],
  ["Amount decided (May 23, 2019)", "", "Paid on June 29, 2018"],
  [
    "Fiscal year ended March 31, 2019",
    "Forecast (released on May 14, 2019)",
    "Fiscal year ended March 31, 2018",
  ],
  ["Ordinary, special and year-end dividend", "", ""],
  ["", "Forecast (14 May 2019)", ""],
  ["2019年3月期（2019年5月23日決定）", "2019年3月期（2019年5月14日公表）", ""],
  ["", "2019年3月期 2019年5月14日公表", "2018年3月期（2018年3月31日）"],
  ["", "Forecast (February 30, 2019)", ""],
])("%s | %s | %s", (decided, forecast, previous) => {
  expect(headed(decided, forecast, previous).of("DV42")).toEqual([]);
});

test("a name of a year is held against the worksheet's own label", () => {
  const label = { Announcement: { "Fiscal year label": ["FY2019"] } };
  expect(headed("", "", "FY2018", label).of("DV42")).toEqual([]);
  const { of } = headed("FY2018 dividend", "", "FY2018 dividend", label);
  expect(of("DV42")).toMatchObject([{ outcome: "otherFiscalYear", causedBy: "DV27" }]);
});

test("a name of a year alone is held against nothing", () => {
  expect(headed("FY2017 dividend", "", "FY2015 dividend").of("DV42")).toEqual([]);
});

test("the end of an interim period is no year's end", () => {
  const interim = {
    Announcement: { "Kind of dividend": ["Interim"], "Fiscal year end": [{ date: "2019-03-31" }] },
    Dividend: {
      "Record date": [{ date: "2018-09-30" }, "Same as left", { date: "2017-09-30" }],
      "Column heading": ["2018年9月中間配当", "", "2018年3月期中間配当"],
    },
  };
  expect(judged(interim).of("DV42")).toEqual([]);
});

test("what is missing is said", () => {
  const missing = (changes: Parameters<typeof judged>[0]) =>
    judged(changes)
      .result.notChecked.filter(({ rule }) => rule === "DV42")
      .map((each) => each.missing);
  expect(missing({})).toEqual(["columnHeading"]);
  const heading = { "Column heading": ["", "Forecast (May 14, 2019)", ""] };
  expect(missing({ Dividend: { ...heading, "Announced on": [] } })).toEqual(["announcedOn"]);
  const year = { "Column heading": ["Year ended March 31, 2019", "2019年3月期", ""] };
  expect(missing({ Announcement: { "Fiscal year end": [] }, Dividend: year })).toEqual([
    "fiscalYearEnd",
    "fiscalYearEnd",
  ]);
  const kind = { "Column heading": ["Year-end dividend", "", ""] };
  expect(missing({ Announcement: { "Kind of dividend": [] }, Dividend: kind })).toEqual(["kind"]);
});

test("what a heading says otherwise stands beside the cell it is held against", () => {
  const found = (changes: Parameters<typeof judged>[0]) => judged(changes).of("DV42")[0];
  const { at } = judged({ Dividend: { "Column heading": ["", "", ""] } });
  const forecast = (heading: string) =>
    found({ Dividend: { "Column heading": ["", heading, ""] } });
  expect(forecast("Forecast (May 13, 2019)")).toMatchObject({
    related: [at("Announced on", 2)],
    details: { words: "May 13, 2019", announcedOn: { month: 5, day: 14 } },
  });
  expect(forecast("Forecast, ended March 31, 2018")).toMatchObject({
    related: [at("Fiscal year end")],
    details: { words: "March 31, 2018", yearEnd: { year: 2019 } },
  });
  expect(forecast("2018年3月期")).toMatchObject({ related: [at("Fiscal year end")] });
  expect(forecast("Interim forecast")).toMatchObject({
    related: [at("Kind of dividend")],
    details: { heading: "Interim forecast", kind: "yearEnd", named: "interim" },
  });
});

test("a day behind a month of two digits is the year's end if it is of that month", () => {
  const december = { Announcement: { "Fiscal year end": [{ date: "2018-12-31" }] } };
  expect(headed("2018年12月期（2018年12月31日）", "", "", december).of("DV42")).toEqual([]);
  expect(headed("2018年12月期（2017年12月31日）", "", "", december).of("DV42")).toMatchObject([
    { outcome: "otherFiscalYear", details: { words: "2017年12月31日" } },
  ]);
});

test("what a heading says rightly is logged", () => {
  const { result, at } = headed(
    "Year-end dividend, ended March 31, 2019",
    "2019年3月期 (May 14, 2019)",
    "Paid on June 29, 2018",
  );
  const [decided = "", forecast = ""] = [at("Column heading"), at("Column heading", 2)].map(a1);
  expect(agreedBy("DV42", result)).toEqual([
    `${decided} | March 31, 2019`,
    `${decided} | Year-end dividend, ended March 31, 2019`,
    `${forecast} | May 14, 2019`,
    `${forecast} | 2019年3月期`,
  ]);
});

test("a date that is no year's end lacks none, and without an end none is beside", () => {
  const noEnd = { Announcement: { "Fiscal year end": [] } };
  const { result } = headed("Decided on May 23, 2019", "Forecast (May 14, 2019)", "", noEnd);
  expect(result.notChecked.filter(({ rule }) => rule === "DV42")).toEqual([]);
});

/** A previous column on record on September 30, 2018, of a worksheet that dates its fiscal year's end otherwise. */
function ofInterim(heading: string, kind = "Interim") {
  const { of } = judged({
    Announcement: { "Kind of dividend": [kind], "Fiscal year end": ["March 31, 2021"] },
    Dividend: {
      "Column heading": ["Decided", "", heading],
      "Record date": ["September 30, 2019", "September 30, 2019", "September 30, 2018"],
    },
    "Annual dividends": { "Year ended March 31, 2019": [], "Year ended March 31, 2018": [] },
  });
  return of("DV42").map(({ outcome, causedBy }) => [outcome, causedBy]);
}

test.each([
  ["Interim dividend of the year ended March 31, 2019", "DV18"],
  ["中間配当（2019年3月期）", "DV18"],
  ["Interim dividend of the year ended March 31, 2018", null],
  ["中間配当（2018年3月期）", null],
])("a heading of the year that its record date tells bears that year out: %s", (heading, cause) => {
  expect(ofInterim(heading)).toEqual([["otherFiscalYear", cause]]);
});

test("a special dividend's record date tells no year", () => {
  expect(ofInterim("年間の特別配当（2019年3月期）", "Special")).toEqual([
    ["otherFiscalYear", null],
  ]);
});

test("the record date behind “as of” is right, whatever the fiscal year ends on", () => {
  const under = (previous: string) =>
    judged({
      Announcement: { "Kind of dividend": ["Interim"], "Fiscal year end": ["2020-03-31"] },
      Dividend: {
        "Column heading": ["", "", previous],
        "Record date": ["2019-09-30", "2019-09-30", "2018-09-30"],
      },
    }).of("DV42");
  expect(under("Previous results (as of Sep. 30, 2018)")).toEqual([]);
  expect(under("Previous results (as of Sep. 30, 2017)")).toMatchObject([
    { outcome: "otherFiscalYear" },
  ]);
});

changesToldInFull("DV42", "texts", {
  right: {
    Dividend: {
      "Column heading": [
        "Year-end dividend",
        "Forecast (released on May 14, 2019)",
        "Year ended March 31, 2018",
      ],
    },
  },
  "another day": {
    Dividend: { "Column heading": [null, "Forecast (released on May 15, 2018)", null] },
  },
  "another kind": { Dividend: { "Column heading": ["Interim dividend", null, null] } },
  "another year": { Dividend: { "Column heading": [null, null, "Year ended March 31, 2017"] } },
  "a record date": {
    Dividend: { "Column heading": [null, null, "Previous results (as of March 31, 2018)"] },
  },
  "in Japanese": {
    Dividend: {
      "Column heading": [
        "決定額",
        "直近の配当予想（2018年5月14日公表）",
        "前期実績（2017年3月期）",
      ],
    },
  },
  "no day given": {
    Dividend: {
      "Column heading": [null, "Forecast (released on May 14, 2019)", null],
      "Announced on": [null, null],
    },
  },
  "no fiscal year's end": {
    Dividend: { "Column heading": [null, null, "Year ended March 31, 2018"] },
    Announcement: { "Fiscal year end": [null] },
  },
});
