import { digitsOf } from "../../../../src/dividend/decimal";
import type { Value } from "../../../../src/dividend/finding";
import type { TypedCell } from "../../../worksheet/sheets";
import { announcement } from "../../announcements";
import { checked, findingsOf, missingOf } from "../../checked";
import { paragraphs } from "../../paragraphs";
import { type Changes, judged } from "../../worksheets";
import { changesToldInFull } from "../../inFull";

// 22 decided, 20 forecast, 19 last year; 40 a year after 38.
const figures: Changes = {
  Dividend: {
    "Dividend per share": [22, 20, 19],
    "Total dividend amount": ["JPY991 million", "-", "JPY856 million"],
  },
  "Annual dividends": {
    "Year ended March 31, 2019": [18, 22, 40],
    "Year ended March 31, 2018": [19, 19, 38],
  },
};

function found(words: string, changes: Changes = figures) {
  const { of, at } = judged({ ...changes, Text: { Reason: [words] } });
  return of("DV35").map(({ outcome, severity, cell }) => [
    severity,
    outcome,
    cell?.row === at("Reason").row,
  ]);
}

test.each([
  "The dividend is an increase of 3 yen from the forecast.",
  "The year-end dividend is an increase of JPY2 from the previous year.",
  "The dividend was raised by JPY20.",
  "The year-end dividend is JPY22, up JPY4 on the previous year's.",
  "The dividend is a decrease of 2 yen from the forecast.",
  "期末配当は前期から2円増配の22円とします。",
  "直近の配当予想から3円の増配です。",
  "年間配当金は前期に比べ3円増配の40円です。",
  "The dividend exceeds the forecast by JPY3.",
  "The difference to the previous dividend is 7 yen.",
  "The difference of JPY4 between the amount determined (JPY22) and the latest forecast (JPY20) is due to an increase in orders.",

  "決定額（22円）と直近の予想額（20円）との差（3円）は、主として受注の増加によるものです。",
  "The dividend is 22 yen, 3 yen better than the forecast of 20 yen.",
  "The dividend is 22 yen, a plus of 4 yen on the previous year's 19 yen.",
  "配当は22円で、前期の19円に対し4円のプラスです。",
  "配当は22円となり、予想の20円より3円だけ多くなりました。",
  "The dividend falls JPY2 below the forecast.",
  "The dividend rises JPY4 year on year.",
  "The dividend is revised upward by JPY3 from the forecast.",
  "直近の予想を3円上回る配当です。",
  "前回予想20円から3円増配、前期の19円に比べ3円の増配です。",
  "The interim dividend was up JPY1 on the previous year's.",
  "The interim dividend was up JPY3 on the previous year's.",
  "The dividend is an increase of JPY3 from the forecast of JPY20 and of JPY3 from the previous year.",
  "The dividend is an increase of JPY2 from the forecast and of JPY4 from the previous year.",
  "前回予想20円から2円減配、前期の19円に比べ3円の増配です。",
])("%s: another size", (words) => {
  expect(found(words)).toEqual([["error", "otherSize", true]]);
});

test.each([
  "The dividend is an increase of 2 yen from the forecast.",
  "The dividend is an increase of JPY3 from the previous year.",
  "The year-end dividend is up JPY3 on the previous year's and up JPY2 on the latest forecast.",
  "The dividend was raised by JPY3.",
  "The annual dividend is JPY40, an increase of JPY2 from the previous year.",
  "期末配当は前期から3円増配の22円とします。",
  "直近の配当予想から2円の増配です。",
  "年間配当金は前期に比べ2円増配の40円です。",
  "The dividend exceeds the forecast by JPY2.",
  "The difference to the previous dividend is 3 yen.",
  "The difference of JPY2 between the amount determined (JPY22) and the latest forecast (JPY20) is due to an increase in orders.",
  "決定額（22円）と直近の予想額（20円）との差（2円）は、主として受注の増加によるものです。",
  "The dividend is 22 yen, 2 yen better than the forecast of 20 yen.",
  "配当は22円で、前期の19円に対し3円のプラスです。",
  "The number of individual shareholders increased by 2,315 from the previous year-end.",
  'The dividend is unchanged from the "Notice of an Increase in the Dividend"; we wish to thank our shareholders.',
  "The dividend rises JPY3 year on year.",
  "直近の予想を2円上回る配当です。",
  "前回予想20円から2円増配、前期の19円に比べ3円の増配です。",
  "The interim dividend was down JPY1 on the previous year's.",
  "The dividend is an increase of JPY2 from the forecast of JPY20 and of JPY3 from the previous year.",
  "The interim dividend was lower than the previous year's.",
  "期末配当予想の修正（減配）に関するお知らせ",
  "The share price was up JPY50 from the previous year; the dividend is JPY22.",
  "1株当たり当期純利益は前期比5円増の78円となり、配当は22円です。",
  "We plan next year's dividend at JPY30 per share, an increase of JPY8.",
  "Net income increased by JPY5 million over the previous year, so we pay a dividend.",
  "The dividend policy has a payout ratio that rose by 5%.",
  "We aim to increase dividends above the previous year's.",
  "当社は前期を上回る増配を目指します。",
])("%s: right, or not about it", (words) => {
  expect(found(words)).toEqual([]);
});

test.each([
  ["The dividend is unchanged from the previous year.", "otherWay"],
  ["配当は直近の予想と同額です。", "otherWay"],
  ["配当は前期から減配となります。", "otherWay"],
  ["配当は前期比で増配となります。", null],
  ["The dividend is smaller than the previous year's.", "otherWay"],
  ['The dividend is larger than in the "Notice of Revision to the Dividend Forecast".', null],
  ["Dividend Forecast Revised Downward from 20 yen to 22 yen per Share", "otherWay"],
  ["Dividend Forecast Revised Upward from 20 yen to 22 yen per Share", null],
  // From amounts that are none of the worksheet's another forecast may be revised.
  ["Dividend Forecast Revised Downward from 30 yen to 25 yen per Share", null],
  ["配当予想の修正（1株当たり20円から22円への減額）に関するお知らせ", "otherWay"],
  [
    "By scaling back total dividends from JPY856 million in the previous year to JPY991 million, we wish to thank you.",
    "otherWay",
  ],
  ["配当総額を前期の856百万円から991百万円へ圧縮し、ご期待に応えてまいる所存です。", "otherWay"],
  ["The dividend is higher than the forecast.", null],
])("%s", (words, outcome) => {
  expect(found(words).map(([, each]) => each)).toEqual(outcome === null ? [] : [outcome]);
});

test("the right worksheet's dividend is unchanged", () => {
  const words = "The dividend is the same as the previous year's and the forecast.";
  expect(found(words, {})).toEqual([]);
  expect(found("配当は前期と同額です。", {})).toEqual([]);
  expect(found("配当は前期比0.5円の増配です。", {})).toHaveLength(1);
});

test("a previous dividend as paid also counts as restated", () => {
  const split: Changes = {
    Dividend: {
      "Dividend per share": [23, 19.5, 41],
      "Share split ratio": ["4 for 1"],
      "Split effective date": [{ date: "2019-01-01" }],
    },
  };
  expect(found("The dividend is up JPY12.75 on the previous year (post-split).", split)).toEqual(
    [],
  );
  expect(found("The dividend is up JPY12.50 on the previous year.", split)).toHaveLength(1);
});

test("what it would be compared with can be missing", () => {
  const { result } = judged({
    Dividend: { "Dividend per share": [22, "未定", 19] },
    Text: { Reason: ["The dividend is an increase of JPY2 from the forecast."] },
  });
  expect(result.notChecked).toContainEqual(
    expect.objectContaining({ rule: "DV35", missing: "dividendPerShare", column: "forecast" }),
  );
});

test("of a previous dividend that is restated only that counts", () => {
  const restated = (basis: string): Changes => ({
    ...figures,
    Dividend: {
      ...figures["Dividend"],
      "Share split ratio": ["2 for 1"],
      "Split effective date": [{ date: "2018-10-01" }],
      "Share basis": ["As paid", null, basis],
    },
  });
  const words = "The dividend is an increase of JPY12.50 from the previous year.";
  expect(found(words, restated("Restated")).map(([, each]) => each)).toEqual(["otherSize"]);
  expect(found(words, restated("As paid"))).toEqual([]);
});

test("without the kind of dividend any period is the decided one", () => {
  const changes: Changes = {
    ...figures,
    Announcement: { "Kind of dividend": [] },
    "Annual dividends": { "Year ended March 31, 2019": [], "Year ended March 31, 2018": [] },
  };
  expect(found("The year-end dividend is up JPY3 from the previous year.", changes)).toEqual([]);
  expect(found("The year-end dividend is up JPY4 from the previous year.", changes)).toHaveLength(
    1,
  );
});

const headline = (words: string) =>
  judged({ ...figures, Text: { Headline: [words] } })
    .of("DV35")
    .map(({ outcome }) => outcome);

test.each([
  "期末配当の減配に関するお知らせ",
  "Notice of Dividend Cut",
  "Reduction of the Year-end Dividend",
])("a heading needs no base: %s", (words) => {
  expect(headline(words)).toEqual(["otherWay"]);
  expect(found(words)).toEqual([]);
});

test.each([
  "期末配当の増配に関するお知らせ",
  "Notice of Dividend Increase",
  "Dividends from Surplus and Reduction of Capital Reserves",
  "剰余金の配当及び期末配当予想の修正（減配）に関するお知らせ",
])("%s is a heading of a raised dividend", (words) => {
  expect(headline(words)).toEqual([]);
});

test("the ordinary part has a change of its own (Subaru, May 13, 2024: 48 and 10 after 38)", () => {
  const parts: Changes = {
    ...figures,
    Dividend: {
      ...figures["Dividend"],
      "Ordinary dividend": [20, 20, null],
      "Commemorative dividend (70th anniversary)": [2, null, null],
    },
  };
  const said = (words: string) => found(words, parts).map(([, outcome]) => outcome);
  expect(said("The ordinary dividend is increased by JPY1 from the previous year.")).toEqual([]);
  expect(said("普通配当に記念配当を加え、前期比3円の増配です。")).toEqual([]);
  expect(said("The dividend is increased by JPY1 from the previous year.")).toEqual(["otherSize"]);
  expect(said("The ordinary dividend is up JPY4 from the previous year.")).toEqual(["otherSize"]);
});

test("what agrees is logged with its cells, and what does not told with the gap", () => {
  const { result, at } = judged({
    ...figures,
    Text: { Reason: ["The dividend is an increase of JPY2 from the forecast."] },
  });
  const dividend = (column: number) => at("Dividend per share", column);
  const [logged] = result.agreements.filter(({ rule }) => rule === "DV35");
  expect(logged?.cells).toEqual([at("Reason"), dividend(1), dividend(2)]);
  expect(logged?.values.map((each) => told(each))).toEqual(["JPY2"]);
  const finding = (words: string) =>
    judged({ ...figures, Text: { Reason: [words] } }).of("DV35")[0];
  const size = finding("The dividend is a decrease of JPY3 from the forecast.");
  expect(size?.related).toEqual([dividend(1), dividend(2)]);
  expect([size?.expected, size?.actual, size?.gap].map((each) => told(each))).toEqual([
    "JPY2",
    "JPY-3",
    "JPY-5",
  ]);
  const way = finding("The dividend is lower than the previous year's.");
  expect(way?.related).toEqual([dividend(1), dividend(3)]);
  expect(way).toMatchObject({
    details: { words: "lower", way: "down" },
    actual: { is: "text", text: "lower" },
  });
});

function told(value: Value | null | undefined): string {
  return value?.is === "money" ? `JPY${digitsOf(value.money)}` : String(value?.is);
}

test("a year's forecast stands for the year where no actual row does", () => {
  const table = (rows: Changes[string]): Changes => ({
    ...figures,
    "Annual dividends": {
      "Year ended March 31, 2019": [],
      "Year ended March 31, 2018": [],
      ...rows,
    },
  });
  const forecast = table({
    "Year ended March 31, 2018": [19, 19, 38],
    "Year ending March 31, 2019 (forecast)": [18, 23, 41],
  });
  const up = (by: number) => `The annual dividend is up JPY${String(by)} from the previous year.`;
  expect(found(up(3), forecast)).toEqual([]);
  expect(found(up(2), forecast)).toHaveLength(1);
  const { of, at } = judged({ ...forecast, Text: { Reason: [up(2)] } });
  expect(of("DV35")[0]?.related).toEqual(
    expect.arrayContaining([
      at("Year ending March 31, 2019 (forecast)", 0),
      at("Year ended March 31, 2018", 0),
      at("Fiscal year end"),
    ]),
  );
  const both = table({
    "Year ended March 31, 2019": [18, 22, 40],
    "Year ending March 31, 2019 (forecast)": [18, 20, 38],
  });
  expect(found("The annual dividend is JPY2 above the forecast.", both)).toEqual([]);
  expect(found("The annual dividend is JPY3 above the forecast.", both)).toHaveLength(1);
  expect(found("The annual dividend is JPY3 above the forecast.", table({}))).toEqual([]);
});

test("where year and period are named either may be meant", () => {
  const said = (by: number) =>
    found(`The annual and year-end dividends are up JPY${String(by)} on the previous year.`).length;
  expect([said(2), said(3), said(4)]).toEqual([0, 0, 1]);
});

test("without a forecast, a column or a decided dividend there is nothing to compare", () => {
  const words = "The ordinary dividend is an increase of JPY2 from the forecast.";
  const missing = (changes: Changes) =>
    judged({ ...changes, Text: { Reason: [words] } }).result.notChecked.some(
      ({ rule, missing }) => rule === "DV35" && missing === "dividendPerShare",
    );
  expect(missing(figures)).toBe(false);
  expect(missing({ Dividend: { "Dividend per share": [22, null, 19] } })).toBe(true);
  expect(missing({ Dividend: { "Dividend per share": [null, 20, 19] } })).toBe(true);
});

test("a change may be right of a class whose dividend is not given", () => {
  const preferred = (decided: string | null, previous: string | null) =>
    announcement({
      decided: { dividendPerShare: "22" },
      forecast: { dividendPerShare: "20" },
      previous: { dividendPerShare: "19" },
      furtherClasses: [
        {
          name: "Class A",
          decided: { dividendPerShare: decided },
          forecast: { dividendPerShare: "none" },
          previous: { dividendPerShare: previous },
        },
      ],
      text: { reason: paragraphs("The dividend is an increase of JPY5 from the previous year.") },
    });
  const outcome = (...of: Parameters<typeof preferred>) => {
    const result = checked(preferred(...of));
    return [findingsOf("DV35", result).length, missingOf("DV35", result)];
  };
  expect(outcome("60", "59")).toEqual([1, []]);
  expect(outcome("60", "55")).toEqual([0, []]);
  expect(outcome("none", "59")).toEqual([0, ["dividendPerShare"]]);
  expect(outcome("60", "-")).toEqual([0, ["dividendPerShare"]]);
});

test("a change of the year's dividend needs no column", () => {
  const changes = {
    ...figures,
    Dividend: { ...figures["Dividend"], "Dividend per share": ["-", 20, 19] },
  };
  expect(found("The annual dividend is up JPY3 on the previous year.", changes)).toHaveLength(1);
  expect(found("The dividend is up JPY3 on the previous year.", changes)).toEqual([]);
});

test("a forecast stands for the figure of a year's own row that is not known yet", () => {
  const annual = (total: TypedCell) => ({
    ...figures,
    "Annual dividends": {
      "Year ended March 31, 2019": [18, 22, total],
      "Year ending March 31, 2019 (forecast)": [18, 23, 41],
      "Year ended March 31, 2018": [19, 19, 38],
    },
  });
  const up = (by: number, total: TypedCell) =>
    found(`The annual dividend is up JPY${String(by)} on the previous year.`, annual(total)).length;
  expect([up(2, 40), up(3, 40), up(4, 40)]).toEqual([0, 1, 1]);
  for (const open of ["-", null, "Undetermined"]) {
    expect([up(3, open), up(4, open)]).toEqual([0, 1]);
  }
  for (const wrong of ["No dividend", 0, "?"]) expect(up(4, wrong)).toBe(0);
  // Nor does the period's stand for the year's.
  const both = "With the interim dividend the annual dividend is up JPY9 on the previous year.";
  expect(found(both, annual(40))).toHaveLength(1);
  expect(found(both, annual("No dividend"))).toEqual([]);
});

test("a change of the dividend is the year's only where its words say so", () => {
  const words = (by: number) => `The dividend is up JPY${String(by)} on the previous year.`;
  expect([2, 3, 4].map((by) => found(words(by)).length)).toEqual([1, 0, 1]);
});

test.each([
  ["The dividend goes from 19 yen to 22 yen, up by 2 yen.", "JPY3"],
  ["Shareholders get a dividend of 40 yen instead of 38 yen, 3 yen more.", "JPY2"],
  ["配当は19円から2円増配の22円といたします。", "JPY3"],
  ["配当は20円から3円増配の22円といたします。", "JPY2"],
  ["配当は38円から3円増配の40円といたします。", "JPY2"],
  ["The dividend is lifted by 2 yen to 22 yen from 19 yen of the previous year.", "JPY3"],
  ["The dividend is up 3 yen from 20 yen.", "JPY2"],
  ["The dividend is up 2 yen from 19 yen.", "JPY3"],
])("the amounts beside a size say what it is of: %s", (words, expected) => {
  const all = judged({ ...figures, Text: { Reason: [words] } });
  expect(all.of("DV35").map((each) => told(each.expected))).toEqual([expected]);
  expect(all.result.agreements.filter(({ rule }) => rule === "DV35")).toEqual([]);
});

test.each([
  ["The dividend goes from 19 yen to 22 yen, up by 3 yen.", "JPY3"],
  ["Shareholders get a dividend of 40 yen instead of 38 yen, 2 yen more.", "JPY2"],
  ["The dividend is up 2 yen from 20 yen.", "JPY2"],
  ["The dividend is up 3 yen from 19 yen.", "JPY3"],
])("and it agrees with just that: %s", (words, by) => {
  const { result, of } = judged({ ...figures, Text: { Reason: [words] } });
  expect(of("DV35")).toEqual([]);
  const logged = result.agreements.filter(({ rule }) => rule === "DV35");
  expect(logged.map(({ values }) => values.map((each) => told(each)))).toEqual([[by]]);
});

test("what a text is held against and lacks is named with its column", () => {
  const missing = (words: string, perShare: readonly TypedCell[]) => {
    const { result, at } = judged({
      Dividend: { "Dividend per share": perShare },
      Text: { Reason: [words] },
    });
    return result.notChecked.flatMap(({ rule, cell, column }) =>
      rule === "DV35" ? [[column, cell?.row === at("Reason").row]] : [],
    );
  };
  const than = (base: string) => `The dividend is an increase of JPY2 from the ${base}.`;
  expect(missing(than("previous year"), [22, 20, "未定"])).toEqual([["previous", true]]);
  expect(missing(than("forecast"), [22, "未定", 19])).toEqual([["forecast", true]]);
});

test("a class without a column leaves what the other says", () => {
  const said = (words: string, further: Parameters<typeof announcement>[0]) => {
    const result = checked(
      announcement({
        decided: { dividendPerShare: "22" },
        forecast: { dividendPerShare: "20" },
        previous: { dividendPerShare: "19" },
        furtherClasses: [{ name: "Class A", ...further }],
        text: { reason: paragraphs(words) },
      }),
    );
    return [findingsOf("DV35", result).length, missingOf("DV35", result)];
  };
  const than = (base: string, by: number) =>
    `The dividend is an increase of JPY${String(by)} from the ${base}.`;
  const decidedOnly = { decided: { dividendPerShare: "60" }, forecast: null, previous: null };
  expect(said(than("forecast", 3), decidedOnly)).toEqual([1, []]);
  expect(said(than("previous year", 3), decidedOnly)).toEqual([0, []]);
  const previousOnly = { decided: null, forecast: null, previous: { dividendPerShare: "60" } };
  expect(said(than("previous year", 3), previousOnly)).toEqual([0, []]);
  expect(said(than("previous year", 4), previousOnly)).toEqual([1, []]);
  expect(
    said("The ordinary dividend is an increase of JPY4 from the previous year.", decidedOnly),
  ).toEqual([1, []]);
  expect(
    said("The ordinary dividend is an increase of JPY4 from the previous year.", previousOnly),
  ).toEqual([1, []]);
});

test("a split restates the previous dividend, not the forecast", () => {
  const split: Changes = {
    Dividend: {
      "Dividend per share": [23, 20, 40],
      "Share split ratio": ["4 for 1"],
      "Split effective date": [{ date: "2019-01-01" }],
    },
  };
  expect(found("The dividend is JPY13 above the previous year's.", split)).toEqual([]);
  expect(found("The dividend is JPY18 above the forecast.", split)).toHaveLength(1);
});

test("the ordinary part is the one of that name, wherever it stands", () => {
  const parts: Changes = {
    ...figures,
    Dividend: {
      ...figures["Dividend"],
      "Commemorative dividend (70th anniversary)": [2, null, null],
      "Ordinary dividend": [20, 20, null],
    },
  };
  const up = (by: number) =>
    found(`The ordinary dividend is increased by JPY${String(by)} from the previous year.`, parts);
  expect(up(1)).toEqual([]);
  // Not the commemorative 2 less the whole 19.
  expect(found("普通配当は前期比17円の減配です。", parts)).toHaveLength(1);
});

describe("the year's change", () => {
  const up = "The annual dividend is up JPY3 on the previous year.";
  const lacking = (changes: Changes, words = up) => {
    const { result, of } = judged({ ...changes, Text: { Reason: [words] } });
    expect(of("DV35")).toEqual([]);
    expect(result.agreements.filter(({ rule }) => rule === "DV35")).toEqual([]);
    return result.notChecked.filter(({ rule }) => rule === "DV35").length;
  };
  const noRows = { "Year ended March 31, 2019": [], "Year ended March 31, 2018": [] };

  test("is not known without the year", () => {
    expect(lacking({ ...figures, Announcement: { "Fiscal year end": [] } })).toBe(1);
  });

  test("is not known where the previous year's row has no total", () => {
    const annual = {
      "Year ended March 31, 2019": [18, 22, 40],
      "Year ended March 31, 2018": [19, 19, null],
    };
    expect(lacking({ ...figures, "Annual dividends": annual })).toBe(1);
  });

  test("is none of a forecast from itself", () => {
    const annual = { ...noRows, "Year ending March 31, 2019 (forecast)": [18, 23, 41] };
    const same = "The annual dividend is unchanged from the forecast.";
    expect(lacking({ ...figures, "Annual dividends": annual }, same)).toBe(1);
  });

  test("is told with the years' labels: an actual row's only where a forecast speaks for the year", () => {
    const related = (rows: Changes[string]) => {
      const { of, at } = judged({
        ...figures,
        "Annual dividends": { ...noRows, ...rows },
        Text: { Reason: ["The annual dividend is up JPY9 on the previous year."] },
      });
      return { found: of("DV35").map((each) => each.related), at };
    };
    const [now, before, forecast] = [
      "Year ended March 31, 2019",
      "Year ended March 31, 2018",
      "Year ending March 31, 2019 (forecast)",
    ] as const;
    const actual = related({
      [now]: [18, 22, 40],
      [before]: [19, 19, 38],
      "Year ended March 31, 2017": [17, 17, 34],
    });
    expect(actual.found).toEqual([
      [
        actual.at(now, 3),
        actual.at(before, 3),
        actual.at(now, 0),
        actual.at(before, 0),
        actual.at("Fiscal year end"),
      ],
    ]);
    const ahead = related({
      [before]: [19, 19, 38],
      "Year ended March 31, 2017": [17, 17, 34],
      [forecast]: [18, 23, 41],
    });
    expect(ahead.found).toEqual([
      [
        ahead.at(forecast, 3),
        ahead.at(before, 3),
        ahead.at(forecast, 0),
        ahead.at(before, 0),
        ahead.at(before, 0),
        ahead.at("Year ended March 31, 2017", 0),
        ahead.at("Fiscal year end"),
      ],
    ]);
  });
});

changesToldInFull("DV35", "texts", {
  unchanged: { Text: { Reason: ["The dividend is unchanged from the previous year."] } },
  "raised, though unchanged": { Text: { Reason: ["前期に比べ増配となります。"] } },
  "by another amount": {
    Dividend: { "Dividend per share": [15, 13.5, 13.5] },
    Text: { Reason: ["An increase of JPY2 per share from the forecast."] },
  },
  "by that amount": {
    Dividend: { "Dividend per share": [15, 13.5, 13.5] },
    Text: { Reason: ["An increase of JPY1.5 per share from the forecast."] },
  },
  "cut, though raised": {
    Dividend: { "Dividend per share": [15, 13.5, 13.5] },
    Text: { Reason: ["前期比で減配となります。"] },
  },
  "as forecast, though raised": {
    Dividend: { "Dividend per share": [15, 13.5, 13.5] },
    Text: { Reason: ["配当予想どおりの配当とします。"] },
  },
  "from one to the other": {
    Dividend: { "Dividend per share": [15, 13.5, 13.5] },
    Text: { Reason: ["The dividend is raised from JPY13.50 to JPY15.00."] },
  },
  "from another to the other": {
    Dividend: { "Dividend per share": [15, 13.5, 13.5] },
    Text: { Reason: ["The dividend is raised from JPY12.50 to JPY15.00."] },
  },
  "of the year": { Text: { Reason: ["年間配当は前期と同額の27円となります。"] } },
  "no figures to compare": {
    Dividend: { "Dividend per share": [15, null, null] },
    Text: { Reason: ["前期に比べ増配となります。"] },
  },
});
