import { a1 } from "../../../../src/dividend/fact";
import { agreedBy } from "../../agreed";
import { judged } from "../../worksheets";
import { changesToldInFull } from "../../inFull";

function headed(decided: string, forecast: string, previous: string, label = "") {
  return judged({
    Announcement: { "Fiscal year label": label === "" ? [] : [label] },
    Dividend: { "Column heading": [decided, forecast, previous] },
  });
}

test.each([
  ["FY2018 Year-end dividend", "", "FY2017 Year-end dividend", ""],
  ["FY2019 Year-end dividend", "", "FY2018 Year-end dividend", "FY2019"],
  ["2018年度期末配当", "", "2017年度期末配当", ""],
  ["FY2017", "", "FY2016", "FY2017"],
  ["FY2018", "", "", ""],
  ["FY2019", "", "", ""],
  ["Year-end dividend", "", "", "FY2018"],
])("%s, %s, %s are counted alike", (decided, forecast, previous, label) => {
  expect(headed(decided, forecast, previous, label).of("DV27")).toEqual([]);
});

test("the label unlike the others is found, and put right", () => {
  const { of, at } = headed("FY2017 Year-end dividend", "", "FY2017 Year-end dividend", "FY2018");
  expect(of("DV27")).toMatchObject([
    {
      severity: "error",
      outcome: "otherYear",
      cell: at("Column heading"),
      details: { label: "FY2017", right: "FY2018" },
      fix: { cell: at("Column heading"), value: { text: "FY2018 Year-end dividend" } },
    },
  ]);
});

test("of two ways the usual one is meant, without a fix", () => {
  const { of, at } = headed("FY2018", "", "FY2016");
  expect(of("DV27")).toMatchObject([
    { cell: at("Column heading", 3), details: { right: "FY2017" }, fix: null },
  ]);
});

test("a label all alone must be one that issuers use", () => {
  expect(headed("FY2017", "", "").of("DV27")).toMatchObject([{ details: { right: "FY2018" } }]);
  expect(headed("FY2020", "", "").of("DV27")).toHaveLength(1);
});

test("the year before a changed one is not known", () => {
  const changes = {
    Announcement: { "Fiscal year changed": ["yes"], "Fiscal year label": ["FY2018"] },
    Dividend: { "Column heading": ["", "", "FY2015"] },
  };
  expect(judged(changes).of("DV27")).toEqual([]);
});

function rowed(label: string) {
  const row = ["JPY13.50", "JPY13.50", "JPY27.00"];
  return judged({ "Annual dividends": { "Year ended March 31, 2019": [], [label]: row } });
}

test("rows that give both label and date are counted with the columns", () => {
  const rows = { "FY2017 (year ended March 31, 2019)": [13.5, 13.5, 27] };
  const { of, at } = judged({
    Dividend: { "Column heading": ["FY2018", "", "FY2017"] },
    "Annual dividends": { "Year ended March 31, 2019": [], ...rows },
  });
  expect(of("DV27")).toMatchObject([
    { cell: at("FY2017 (year ended March 31, 2019)", 0), details: { right: "FY2018" } },
  ]);
});

test("ended and ending follow the release date", () => {
  expect(rowed("Year ending March 31, 2019").of("DV27")).toMatchObject([
    { severity: "note", outcome: "endedOrEnding", details: { wording: "ending" } },
  ]);
  expect(rowed("Year ended March 31, 2019").of("DV27")).toEqual([]);
  expect(rowed("Year ended March 31, 2020").of("DV27")).toMatchObject([
    { details: { wording: "ended" } },
  ]);
  expect(rowed("Year ending March 31, 2020").of("DV27")).toEqual([]);
  const heading = "Dividend for the fiscal year ending March 31, 2019";
  expect(headed(heading, "", "").of("DV27")).toHaveLength(1);
});

test("on the year's last day either will do, and a forecast keeps the words of its day", () => {
  const release = { "Release date": [{ date: "2019-03-31" }] };
  for (const word of ["ended", "ending"]) {
    const heading = `Dividend for the year ${word} March 31, 2019`;
    const changes = { Announcement: release, Dividend: { "Column heading": [heading] } };
    expect(judged(changes).of("DV27")).toEqual([]);
  }
  expect(rowed("Forecast (May 14, 2018): Year ending March 31, 2019").of("DV27")).toEqual([]);
});

test("what is missing is said", () => {
  const missing = judged().result.notChecked.filter(({ rule }) => rule === "DV27");
  expect(missing.map((each) => each.missing)).toEqual(["fiscalYearLabel"]);
  const noRelease = judged({ Announcement: { "Release date": [] } }).result.notChecked;
  expect(noRelease.some((each) => each.rule === "DV27" && each.missing === "releaseDate")).toBe(
    true,
  );
});

test("labels that agree are logged together, by name only", () => {
  const { result, at } = headed("FY2018 (2019年3月期)", "2019年3月期", "FY2017", "FY2018");
  const cells = [at("Fiscal year label"), at("Column heading"), at("Column heading", 3)];
  expect(agreedBy("DV27", result)[0]).toBe(`${cells.map(a1).join(" ")} | FY2018 | FY2018 | FY2017`);
  const differing = headed("FY2018", "", "FY2016", "FY2018");
  expect(differing.of("DV27")).toMatchObject([
    { related: [at("Fiscal year label"), at("Column heading")] },
  ]);
  expect(agreedBy("DV27", differing.result).filter((line) => line.includes("FY"))).toEqual([]);
});

test("a row without a date, whose year was read from its name, agrees with nothing", () => {
  const { result } = judged({
    Dividend: { "Column heading": ["FY2018"] },
    "Annual dividends": { "Year ended March 31, 2019": [], FY2018: [13.5, 13.5, 27] },
  });
  expect(agreedBy("DV27", result)[0]).toMatch(/^\w+ \| FY2018$/u);
});

test("a year in full width is put right as a whole", () => {
  const { of } = headed("２０１７年度期末配当", "", "2017年度", "2018年度");
  expect(of("DV27")).toMatchObject([
    { fix: { value: { text: "2018年度期末配当" } }, details: { right: "2018年度" } },
  ]);
});

test("what ended and ending would rightly be is said, beside the release date", () => {
  const ending = rowed("Year ending March 31, 2019");
  expect(ending.of("DV27")).toMatchObject([
    {
      related: [ending.at("Release date")],
      expected: { text: "ended" },
      actual: { text: "ending" },
    },
  ]);
  expect(rowed("Year ENDED on  March 31, 2020").of("DV27")).toMatchObject([
    { expected: { text: "ending" }, actual: { text: "ENDED" } },
  ]);
});

test("ended and ending that agree are logged", () => {
  const { result, at } = rowed("Year ended\n on March 31, 2019");
  const cells = `A${String(at("Year ended\n on March 31, 2019").row + 1)} ${a1(at("Release date"))}`;
  expect(agreedBy("DV27", result)).toContain(
    `${cells} | Year ended\n on March 31, 2019 | May 23, 2019`,
  );
});

test.each(["Year ended, paid on June 28, 2019", "Year ended February 30, 2020"])(
  "ended says nothing of another day or of none: %s",
  (heading) => {
    expect(headed(heading, "", "").of("DV27")).toEqual([]);
  },
);

test("the cell that lacks a release date is given", () => {
  const { result, at } = judged({
    Announcement: { "Release date": [] },
    Dividend: { "Column heading": ["Year ended March 31, 2019"] },
  });
  expect(result.notChecked).toContainEqual(
    expect.objectContaining({ rule: "DV27", missing: "releaseDate", cell: at("Column heading") }),
  );
});

test.each([
  ["Headline", "FY2017 Year-end Dividend", "FY2017"],
  ["Headline", "FY2019 Year-end Dividend", "FY2019"],
  ["Headline", "剰余金の配当（2018年3月期期末配当）に関するお知らせ", "2018年3月期"],
  ["Headline", "2018年3月期の配当について", "2018年3月期"],
  ["Reason", "We decided to pay JPY13.50 per share as FY2017 year-end dividend.", "FY2017"],
  ["Reason", "2018年3月期の期末配当を決議しました。", "2018年3月期"],
])("%s: %s is another year's dividend", (block, words, year) => {
  const { of, at } = judged({ Text: { [block]: [words] } });
  expect(of("DV27")).toMatchObject([
    {
      severity: "error",
      outcome: "otherYearInText",
      cell: at(block),
      related: [at("Fiscal year end")],
      details: { words: year },
    },
  ]);
});

test.each([
  ["Headline", "FY2018 Year-end Dividend"],
  ["Headline", "2019年3月期 期末配当に関するお知らせ"],
  ["Lead", "Unlike the FY2017 year-end dividend of last year it is paid in June."],
  ["Reason", "The FY2017 year-end dividend was JPY13.50 per share."],
  ["Lead", "FY2017 was a good year."],
])("%s: %s names no other year's for this one", (block, words) => {
  expect(judged({ Text: { [block]: [words] } }).of("DV27")).toEqual([]);
});

test("the worksheet's own label or heading names the years of a text", () => {
  const headline = (words: string, label: string, heading = "") =>
    judged({
      Announcement: { "Fiscal year label": label === "" ? [] : [label] },
      Dividend: { "Column heading": heading === "" ? [] : [heading] },
      Text: { Headline: [words] },
    })
      .of("DV27")
      .map(({ outcome }) => outcome);
  expect(headline("FY2019 dividend", "FY2019")).toEqual([]);
  expect(headline("FY2018 dividend", "FY2019")).toEqual(["otherYearInText"]);
  expect(headline("FY2019 dividend", "FY2018")).toEqual(["otherYearInText"]);
  expect(headline("FY2019 dividend", "", "FY2019 year-end")).toEqual([]);
  // A heading that names no year leaves both ways.
  expect(headline("FY2019 dividend", "", "Determined amount")).toEqual([]);
  expect(headline("FY2017 dividend", "", "Determined amount")).toEqual(["otherYearInText"]);
});

changesToldInFull("DV27", "dates", {
  "all named alike": { Dividend: { "Column heading": ["FY2018", "FY2018", "FY2017"] } },
  "one named otherwise": { Dividend: { "Column heading": ["FY2018", "FY2018", "FY2018"] } },
  "ending, though over": {
    "Annual dividends": {
      "Year ended March 31, 2019": [],
      "Year ending March 31, 2019": [13.5, 13.5, 27],
    },
  },
  "ended, though to come": {
    "Annual dividends": { "Year ended March 31, 2020": [13.5, 13.5, 27] },
  },
  "named in a text": { Text: { Reason: ["The dividend for FY2018 is unchanged."] } },
  "named otherwise in a text": { Text: { Reason: ["2018年3月期の期末配当は13円50銭とします。"] } },
  typed: { Announcement: { "Fiscal year label": ["FY2018"] } },
  "typed otherwise": { Announcement: { "Fiscal year label": ["FY2020"] } },
});
