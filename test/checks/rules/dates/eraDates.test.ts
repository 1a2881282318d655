import { judged } from "../../worksheets";
import { changesToldInFull } from "../../inFull";

function dated(recordDate: string, releaseDate = "2019-05-23") {
  return judged({
    Announcement: { "Release date": [{ date: releaseDate }] },
    Dividend: { "Effective date": [recordDate, "-", { date: "2018-06-29" }] },
  });
}

test.each(["平成31年5月1日", "平成31年6月28日", "H31.6.28", "令和元年4月30日", "平成35年3月31日"])(
  "%s is not in that era",
  (words) => {
    const { of, at } = dated(words);
    expect(of("DV28")).toMatchObject([
      { severity: "error", outcome: "otherEra", cell: at("Effective date") },
    ]);
  },
);

test.each([
  "平成31年4月30日",
  "令和元年5月1日",
  "令和元年6月28日",
  "令和1年6月28日",
  "R1.6.28",
  "昭和64年1月7日",
  // Which era had the days before is not known.
  "明治元年10月1日",
  "2019年6月28日",
])("%s is in its era, or in none", (words) => {
  expect(dated(words).of("DV28")).toEqual([]);
});

test("while the era ran, what was to come could only be written in it", () => {
  expect(dated("平成31年6月28日", "2019-03-20").of("DV28")).toMatchObject([
    { severity: "note", outcome: "eraEndsBefore" },
  ]);
  expect(dated("平成31年6月28日", "2019-04-30").of("DV28")).toMatchObject([{ severity: "note" }]);
  expect(dated("平成31年6月28日", "2019-05-01").of("DV28")).toMatchObject([{ severity: "error" }]);
  expect(dated("令和元年4月1日", "2019-05-23").of("DV28")).toMatchObject([{ severity: "error" }]);
});

test("both forms of a date are one date", () => {
  expect(dated("2019年（令和元年）6月28日").of("DV28")).toEqual([]);
  expect(dated("2019年（令和2年）6月28日").of("DV28")).toMatchObject([
    { severity: "error", outcome: "formsDiffer" },
  ]);
});

test("texts are read too, and need no release date", () => {
  const { of, at } = judged({
    Announcement: { "Release date": [] },
    Text: { Notes: ["効力発生日は平成31年6月28日です。"] },
  });
  expect(of("DV28")).toMatchObject([{ severity: "error", cell: at("Notes") }]);
});

changesToldInFull("DV28", "dates", {
  right: { Dividend: { "Effective date": ["令和元年6月28日"] } },
  "an era that had ended": { Dividend: { "Effective date": ["平成31年6月28日"] } },
  "an era not begun": { Dividend: { "Record date": ["令和元年3月31日"] } },
  "two forms of one day": { Dividend: { "Effective date": ["2019年（令和元年）6月28日"] } },
  "two forms of two days": { Dividend: { "Effective date": ["2019年（令和2年）6月28日"] } },
  "in a text": {
    Text: { "Approval (Japanese)": ["平成31年6月27日開催予定の株主総会に付議します。"] },
  },
  "a year's label": { "Annual dividends": { 平成36年3月期: [13.5, 13.5, 27] } },
  "a right label": {
    "Annual dividends": { 平成30年3月期: [13.5, 13.5, 27], "Year ended March 31, 2018": [] },
  },
  "a label with a month of two digits": {
    "Annual dividends": { 平成36年12月期: [13.5, 13.5, 27] },
  },
  "a label's first year": { "Annual dividends": { 令和元年12月期: [13.5, 13.5, 27] } },
  "an era that ran on the release date": {
    Announcement: { "Release date": ["2019-04-26"] },
    Dividend: { "Effective date": ["平成31年6月28日"] },
  },
});
