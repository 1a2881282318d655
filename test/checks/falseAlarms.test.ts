import { type Changes, judged } from "./worksheets";

const day = (date: string) => ({ date });

/** Errors and warnings: what would stop or trouble someone whose release is right. */
function alarms(changes: Changes): readonly string[] {
  return judged(changes).lines.filter((line) => !line.includes(" note "));
}

function shares(total: string, rounding: readonly string[] = []): Changes {
  return {
    Presentation: { "Rounding of totals": rounding },
    Dividend: {
      "Shares issued": [46_734_600, null, null],
      "Treasury shares": [1_650_909, null, null],
      "Total dividend amount": [total, "-", "JPY608 million"],
    },
  };
}

// 13.50 yen on 45,083,691 shares are 608,629,828.5 yen.
describe("half up is not assumed", () => {
  test.each([
    ["JPY608 million", []],
    ["JPY608 million", ["Down"]],
    ["JPY609 million", []],
    ["JPY609 million", ["Up"]],
    ["JPY609 million", ["Half up"]],
  ])("%s, rounded %s", (total, rounding) => {
    expect(alarms(shares(total, rounding))).toEqual([]);
  });

  test("but a mode that is stated must fit", () => {
    expect(alarms(shares("JPY608 million", ["Up"]))).toEqual(["DV01 error B28"]);
  });
});

const row = (interim: number, yearEnd: number) => [interim, yearEnd, interim + yearEnd];

function dividends(decided: number, previous: number, totals: readonly string[]): Changes {
  return {
    Dividend: {
      "Dividend per share": [decided, decided, previous],
      "Total dividend amount": [totals[0] ?? null, "-", totals[1] ?? null],
    },
    "Annual dividends": {
      "Year ended March 31, 2019": row(13.5, decided),
      "Year ended March 31, 2018": row(13.5, previous),
    },
  };
}

test("the same dividend per share may have another total (E04208: 512 and 513 million at 52 yen)", () => {
  expect(alarms(dividends(52, 52, ["JPY512 million", "JPY513 million"]))).toEqual([]);
});

test("treasury shares get nothing: the total is not that of the shares issued", () => {
  expect(alarms(shares("JPY608 million"))).toEqual([]);
  expect(alarms(shares("JPY630 million"))).toHaveLength(1);
});

test.each([
  ["The total includes the dividend on shares held by the trust.", "JPY608 million"],
  ["The total does not include the dividend on shares held by the trust.", "JPY595 million"],
])("trust-held shares may be included or not: %s", (words, total) => {
  const changes = shares(total);
  expect(
    alarms({
      ...changes,
      Dividend: { ...changes["Dividend"], "Trust-held shares": [1_000_000, null, null] },
      Text: { Notes: [words] },
    }),
  ).toEqual([]);
});

test.each(["2019-06-25", "2019-06-26", "2019-06-28"])(
  "a meeting of June 24 may have a dividend take effect on %s",
  (date) => {
    const changes = {
      Announcement: { "Meeting date": [day("2019-06-24")] },
      Dividend: { "Effective date": [day(date), "-", day("2018-06-29")] },
    };
    expect(alarms(changes)).toEqual([]);
  },
);

test.each(["2019-05-24", "2019-06-10", "2019-06-28"])(
  "a board's dividend may take effect on %s",
  (date) => {
    const changes = {
      Announcement: { "Decided by": ["Board of directors"] },
      Dividend: { "Effective date": [day(date), "-", day("2018-06-29")] },
    };
    expect(alarms(changes)).toEqual([]);
  },
);

/** A year-end dividend of a company that closes on another day. */
function closing(
  now: string,
  before: string,
  paid: string,
  paidBefore: string,
  meeting: string,
): Changes {
  return {
    Announcement: {
      "Release date": [day("2019-04-12")],
      "Board meeting date": [],
      "Fiscal year end": [day(now)],
      "Meeting date": [day(meeting)],
    },
    Dividend: {
      "Announced on": [null, day("2019-04-05")],
      "Record date": [day(now), day(now), day(before)],
      "Effective date": [day(paid), "-", day(paidBefore)],
    },
    "Annual dividends": {
      "Year ended March 31, 2019": [],
      "Year ended March 31, 2018": [],
      [`Year ended ${now}`]: row(13.5, 13.5),
      [`Year ended ${before}`]: row(13.5, 13.5),
    },
  };
}

test("rights of the last day of February run to May 31", () => {
  const dates = ["2019-02-28", "2018-02-28", "2019-05-31", "2018-05-31", "2019-05-30"] as const;
  expect(alarms(closing(...dates))).toEqual([]);
});

test("a record date need be no month's end", () => {
  const dates = ["2019-03-20", "2018-03-20", "2019-06-20", "2018-06-20", "2019-06-19"] as const;
  expect(alarms(closing(...dates))).toEqual([]);
});

test("a meeting may be on a Saturday", () => {
  const changes = {
    Announcement: { "Meeting date": [day("2019-06-22")] },
    Dividend: { "Effective date": [day("2019-06-24"), "-", day("2018-06-29")] },
  };
  expect(alarms(changes)).toEqual([]);
});

test("the interim dividend may be another, and dividends may fall", () => {
  expect(alarms(dividends(10, 20, ["JPY450 million", "JPY901 million"]))).toEqual([]);
});

test.each([
  ["FY2018 Year-end dividend", "FY2017 Year-end dividend"],
  ["FY2019 Year-end dividend", "FY2018 Year-end dividend"],
  ["2019年3月期期末配当", "2018年3月期期末配当"],
])("the year to March 2019 may be called %s", (decided, previous) => {
  expect(alarms({ Dividend: { "Column heading": [decided, "", previous] } })).toEqual([]);
});

test("the dividend decided may be another than forecast: a reminder, no more", () => {
  const { lines } = judged({ Dividend: { "Dividend per share": [13.5, 12, 13.5] } });
  expect(lines.filter((line) => !line.includes(" note "))).toEqual([]);
  expect(lines.some((line) => line.startsWith("DV40 note"))).toBe(true);
});

test("after a split the total stays as paid (IIJ 2021: 41 yen, restated 10.25, 925 million)", () => {
  const changes = {
    Dividend: {
      "Dividend per share": [11, 11, "10.25 (*1)"],
      "Shares entitled": [90_243_902, null, 22_560_976],
      "Total dividend amount": ["JPY992 million", "-", "JPY925 million"],
      "Share split ratio": ["4 for 1"],
      "Split effective date": [day("2018-10-01")],
      "Share basis": ["As paid", null, "Restated"],
    },
    "Annual dividends": {
      "Year ended March 31, 2019": ["-", 11, "-"],
      "Year ended March 31, 2018": ["-", "10.25 (*1)", "-"],
    },
    Text: { Notes: ["(*1) Restated for the four-for-one split of October 1, 2018."] },
  };
  expect(alarms(changes)).toEqual([]);
});

test("last year's cells need not be marked paid", () => {
  const changes = {
    "Annual dividends": {
      "Year ended March 31, 2019": ["JPY13.50 (paid)", "JPY13.50", "JPY27.00"],
      "Year ended March 31, 2018": ["JPY13.50", "JPY13.50", "JPY27.00"],
    },
  };
  expect(alarms(changes)).toEqual([]);
});

test("an exact total divides only by a dividend of whole yen (36.67 yen: 2,766,837,052)", () => {
  const exact = dividends(36.67, 36.67, []);
  const totals = { "Total dividend amount": [2_766_837_052, "-", 2_766_837_052] };
  expect(alarms({ ...exact, Dividend: { ...exact["Dividend"], ...totals } })).toEqual([]);
});
