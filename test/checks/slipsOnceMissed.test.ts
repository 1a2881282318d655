import { a1 } from "../../src/dividend/fact";
import { findingText } from "../../src/languages/findingText";
import { type Changes, judged } from "./worksheets";

// Slips that were once graded as notes, told at a right cell, or told twice, each in all blocks of texts it may stand in.

const blocks = ["Lead", "Reason", "Notes"];
const counted: Changes["Dividend"] = {
  "Dividend per share": [41, 41, 13.5],
  "Total dividend amount": ["JPY1,846 million", "-", "JPY608 million"],
  "Shares entitled": ["45,036,900", null, null],
  "Shares held in trust": ["113,800", null, null],
};
const annual: Changes["Annual dividends"] = { "Year ended March 31, 2019": [49, 41, 90] };

/** The errors that a text brings beside the figures above: rule, found, expected. */
function errors(says: string, block = "Reason", more: Changes = {}): readonly unknown[] {
  const written = { Dividend: counted, "Annual dividends": annual, ...more };
  return judged({ ...written, Text: { [block]: [says] } })
    .result.findings.filter(({ severity }) => severity === "error")
    .map(({ rule, actual, expected }) => [rule, shown(actual), shown(expected)]);
}

function shown(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, each: unknown) => each);
}

const shares = (count: number) => ({ is: "shares", shares: String(count) });
const date = (year: number, month: number, day: number) => ({
  is: "date",
  date: { year, month, day },
});

describe.each(blocks)("in %s", (block) => {
  test.each([
    "配当金総額は1,864百万円となります。",
    "配当金総額は18億64百万円となります。",
    "The total amount of dividends is JPY1,864 million.",
    "これにより、年間の配当は80円となる予定です。",
    "年間配当金は1株当たり80円となります。",
    "The annual dividend will be JPY80.00 per share.",
  ])("a contradiction is an error: %s", (says) => {
    expect(errors(says, block)).toMatchObject([["DV34", { is: "amount" }, { is: "amount" }]]);
  });

  test.each([
    "配当金総額は1,846百万円となります。",
    "The total amount of dividends is JPY1,846 million.",
    "年間配当金は1株当たり90円となります。",
    "The annual dividend will be JPY90.00 per share.",
    "Payment begins from June 28.",
    "配当の対象となる株式数は45,036,900株です。信託が保有する当社株式113,800株を含みます。",
  ])("the same said rightly is none: %s", (says) => {
    expect(errors(says, block)).toEqual([]);
  });

  test.each([
    "Payment starts on June 25, 2019.",
    "Payment begins from June 25.",
    "配当金は6月25日よりお支払いします。",
  ])("a day of payment that is another: %s", (says) => {
    expect(errors(says, block)).toEqual([["DV34", date(2019, 6, 25), date(2019, 6, 28)]]);
  });

  test("share counts are held against the worksheet's, and told in shares", () => {
    const entitled = ["DV34", shares(45_039_600), shares(45_036_900)];
    const inTrust = ["DV34", shares(118_300), shares(113_800)];
    expect(
      errors(
        "配当の対象となる株式数は45,039,600株です。信託が保有する株式は118,300株です。",
        block,
      ),
    ).toEqual([entitled, inTrust]);
    expect(
      errors(
        "The number of shares entitled to the dividend is 45,039,600. The number of shares held in trust is 118,300.",
        block,
      ),
    ).toEqual([entitled, inTrust]);
  });
});

test.each([
  ["第27回定時株主総会（6月26日開催予定）に付議します。", "2019-06-26"],
  ["The 27th Ordinary General Meeting of Shareholders is to be held on June 20.", "2019-06-20"],
])("a day of the meeting without its year: %s", (says, iso) => {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  expect(errors(says, "Approval")).toEqual([["DV24", date(year, month, day), date(2019, 6, 27)]]);
});

test("an era that had ended in a day of the meeting is one slip", () => {
  const heads = (day: string) =>
    judged({ Text: { Approval: [`第27回定時株主総会（${day}開催予定）に付議します。`] } })
      .result.findings.filter(({ causedBy }) => causedBy === null)
      .map(({ rule }) => rule);
  expect(heads("平成31年6月27日")).toEqual(["DV28"]);
  expect(heads("平成32年6月27日")).toEqual(["DV28"]);
  expect(heads("令和元年6月27日")).toEqual([]);
});

test.each(["平成36年3月期", "平成32年3月期"])(
  "the era of a year of the annual table: %s",
  (year) => {
    const { of } = judged({ "Annual dividends": { [`${year}（予想）`]: [14, 14, 28] } });
    expect(of("DV28")).toMatchObject([{ severity: "error", actual: { text: year } }]);
  },
);

test("the era of a year that it holds is right", () => {
  const { of } = judged({ "Annual dividends": { "平成31年3月期（予想）": [13.5, 13.5, 27] } });
  expect(of("DV28")).toEqual([]);
});

test.each(["Forecast: Year ending March 31, 2020", "2020年3月期（予想）"])(
  "a dividend to come is not paid, in a forecast row either: %s",
  (label) => {
    const { of, at } = judged({ "Annual dividends": { [label]: ["JPY14.00 (paid)", 14, 28] } });
    expect(of("DV15")).toMatchObject([{ severity: "error", outcome: "notYet", cell: at(label) }]);
  },
);

test("a forecast dated on its day of another year has no expected value, and both days are named", () => {
  const { of } = judged({ "Annual dividends": { "Forecast (May 14, 2018)": [13.5, 13.5, 27] } });
  const [found, ...others] = of("DV14");
  expect(others).toEqual([]);
  expect(found).toMatchObject({ outcome: "otherAnnouncementYear", expected: null });
  const said = found === undefined ? "" : findingText(found, "en", "JPY");
  expect(said).toContain("May 14, 2019");
  expect(said).toContain("May 14, 2018");
});

test("a year's name unlike the others is put as the other columns, or labels, have it", () => {
  const said = (changes: Changes) =>
    judged(changes)
      .of("DV27")
      .map(
        (found) =>
          `${found.cell === null ? "" : a1(found.cell)} ${findingText(found, "en", "JPY")}`,
      );
  const columns = { Dividend: { "Column heading": ["FY2017", "FY2018", "FY2017"] } };
  expect(said(columns)).toEqual([
    expect.stringContaining("FY2018, as the other columns name their years"),
  ]);
  const label = { ...columns, Announcement: { "Fiscal year label": ["FY2018"] } };
  expect(said(label)).toEqual([
    expect.stringContaining("FY2018, as the other labels name their years"),
  ]);
});

test("the previous year may have its grand total beside this year's", () => {
  const summed = (previous: string) =>
    judged({ Dividend: { 配当金総額合計: ["JPY608 million", "-", previous] } });
  const { lines, result } = summed("JPY608 million");
  expect(lines.filter((line) => /^(?:WS|DV09)/u.test(line))).toEqual([]);
  expect(result.agreements.filter(({ rule }) => rule === "DV09")).toHaveLength(2);
  expect(summed("JPY609 million").of("DV09")).toMatchObject([
    { severity: "error", cell: summed("JPY609 million").at("配当金総額合計", 3) },
  ]);
});

test("this year's grand total is still one figure", () => {
  const { of, at } = judged({ Dividend: { "Grand total": ["JPY608 million", "JPY609 million"] } });
  expect(of("WS09")).toMatchObject([{ outcome: "extra", cell: at("Grand total", 2) }]);
});
