import type { Language } from "../../src/dividend/language";
import { findingText } from "../../src/languages/findingText";
import { expectAsWritten, told } from "./told";
import { type Changes, judged } from "./worksheets";

const day = (date: string) => ({ date });
const annual = (interim: number, yearEnd: number) => [interim, yearEnd, interim + yearEnd];

/** A defect in an otherwise right worksheet; the row and column it is found at; what else hangs under it. */
const defects: readonly (readonly [
  rule: string,
  at: readonly [label: string, column: number],
  changes: Changes,
])[] = [
  [
    "DV16",
    ["Record date", 2],
    { Dividend: { "Record date": [day("2019-03-31"), day("2018-03-31"), day("2018-03-31")] } },
  ],
  [
    "DV17",
    ["Record date", 3],
    { Dividend: { "Record date": [day("2019-03-31"), day("2019-03-31"), day("2018-03-30")] } },
  ],
  [
    "DV19",
    ["Record date", 1],
    {
      Announcement: { "Release date": [day("2019-03-20")], "Board meeting date": [] },
      Dividend: { "Announced on": [null, day("2019-02-14")] },
      "Annual dividends": {
        "Year ended March 31, 2019": [],
        "Year ending March 31, 2019": annual(13.5, 13.5),
        "Year ended March 31, 2018": annual(13.5, 13.5),
      },
    },
  ],
  [
    "DV20",
    ["Effective date", 1],
    { Dividend: { "Effective date": [day("2018-06-28"), "-", day("2018-06-29")] } },
  ],
  [
    "DV21",
    ["Effective date", 1],
    { Dividend: { "Effective date": [day("2019-06-26"), "-", day("2018-06-29")] } },
  ],
  [
    "DV22",
    ["Effective date", 1],
    { Dividend: { "Effective date": [day("2019-07-01"), "-", day("2018-06-29")] } },
  ],
  [
    "DV23",
    ["Effective date", 3],
    { Dividend: { "Effective date": [day("2019-06-28"), "-", day("2018-06-30")] } },
  ],
  [
    "DV24",
    ["Approval", 1],
    { Text: { Approval: ["The 26th Ordinary General Meeting of Shareholders is to approve it."] } },
  ],
  ["DV25", ["Announced on", 2], { Dividend: { "Announced on": [null, day("2019-05-24")] } }],
  ["DV26", ["Reason", 1], { Text: { Reason: ["The meeting is on Friday, June 27, 2019."] } }],
  ["DV27", ["Column heading", 3], { Dividend: { "Column heading": ["FY2018", "", "FY2018"] } }],
  [
    "DV28",
    ["Record date", 1],
    {
      Dividend: {
        "Effective date": ["令和元年6月28日", "-", day("2018-06-29")],
        "Record date": ["令和元年3月31日", day("2019-03-31"), day("2018-03-31")],
      },
    },
  ],
  ["DV29", ["Headline", 1], { Text: { Headline: ["Dividend from Capital Surplus"] } }],
  [
    "DV30",
    ["Approval", 1],
    {
      Text: {
        Approval: ["The dividend needs no approval by the General Meeting of Shareholders."],
      },
    },
  ],
  [
    "DV31",
    ["Total dividend amount", 1],
    { Announcement: { "Distributable amount": [600_000_000] } },
  ],
  [
    "DV32",
    ["Dividend per share", 2],
    { Dividend: { "Dividend per share": [13.5, "USD13.50", 13.5] } },
  ],
  [
    "DV33",
    ["Total dividend amount", 2],
    { Dividend: { "Total dividend amount": ["JPY608 million", "―", "JPY608 million"] } },
  ],
  ["DV34", ["Lead", 1], { Text: { Lead: ["The dividend is JPY13.00 per share."] } }],
  [
    "DV35",
    ["Reason", 1],
    { Text: { Reason: ["The dividend is an increase of JPY3 from the previous year."] } },
  ],
  [
    "DV36",
    ["Lead (Japanese)", 1],
    {
      Text: {
        "Lead (English)": ["It is paid on June 28, 2019."],
        "Lead (Japanese)": ["2018年6月29日に支払います。"],
      },
    },
  ],
  [
    "DV37",
    ["Dividend per share", 3],
    { Dividend: { "Dividend per share": [13.5, 13.5, "13.50 (*1)"] } },
  ],
  ["DV40", ["Dividend per share", 1], { Dividend: { "Dividend per share": [13.5, 12, 13.5] } }],
  [
    "DV42",
    ["Column heading", 2],
    { Dividend: { "Column heading": ["", "Latest forecast (released on May 15, 2018)", ""] } },
  ],
  [
    "DV43",
    ["Release date", 1],
    { Announcement: { "Release date": [day("2019-05-25")], "Board meeting date": [] } },
  ],
];

test.each(defects)("%s is found, at %s", (rule, [label, column], changes) => {
  const { of, at, result } = judged(changes);
  expect(of(rule)[0]?.cell).toEqual(at(label, column));
  expectAsWritten("plantedSlips.findings.txt", rule, result.findings.map(told));
  const beside = result.findings.filter(
    (finding) => finding.rule !== rule && finding.causedBy === null,
  );
  expect(beside.map((finding) => `${finding.rule} ${finding.outcome}`)).toEqual([]);
});

test.each(defects)("%s is said in both languages", (rule, _, changes) => {
  const currency = "JPY";
  for (const finding of judged(changes).result.findings) {
    const [english, japanese] = (["en", "ja"] satisfies Language[]).map((language) =>
      findingText(finding, language, currency),
    );
    for (const said of [english ?? "", japanese ?? ""]) {
      expect(said).not.toMatch(/undefined|null|\[object|NaN|\{\{/u);
      expect(said).toMatch(/[.。]$/u);
    }
    expect(japanese).toMatch(/[ぁ-ん]/u);
    expect(english).not.toBe(japanese);
  }
  expect(judged(changes).of(rule).length).toBeGreaterThan(0);
});
