import { isoDate } from "../../src/dividend/civilDate";
import { readAnnualLabel } from "../../src/worksheet/annualLabel";
import { amountLine, findingLines, read } from "./readings";
import type { TypedCell } from "./sheets";

const known = { end: { year: 2019, month: 3, day: 31 }, namedYear: null };

function line(label: string, year: Parameters<typeof readAnnualLabel>[1] = known): string {
  const reading = readAnnualLabel(label, year, (date) => (date.is === "date" ? date.date : null));
  if (reading === null) return "unknown";
  const { kind, fiscalYearEnd, yearFrom, wording, forecast, announcedOn } = reading;
  return [
    kind === "actual" ? "actual" : (forecast ?? ""),
    fiscalYearEnd ? isoDate(fiscalYearEnd) : "-",
    yearFrom,
    wording ?? "",
    announcedOn ? `on ${isoDate(announcedOn)}` : "",
  ]
    .join(" ")
    .replace(/\s+/gu, " ")
    .trim();
}

it.each([
  ["Year ended March 31, 2019", "actual 2019-03-31 date ended"],
  ["Year ending March 31, 2020", "actual 2020-03-31 date ending"],
  ["Fiscal year ended March 31, 2019", "actual 2019-03-31 date ended"],
  ["March 31, 2019", "actual 2019-03-31 date"],
  ["2019-03-31", "actual 2019-03-31 date"],
  ["2019年3月期", "actual 2019-03-31 date"],
  ["２０１９年３月期", "actual 2019-03-31 date"],
  ["平成31年3月期", "actual 2019-03-31 date"],
  ["2019年2月期", "actual 2019-02-28 date"],
  ["2020年2月期", "actual 2020-02-29 date"],
  ["FY3/18", "actual 2018-03-31 date"],
  ["FY2023.10", "actual 2023-10-31 date"],
  ["2010-9", "actual 2010-09-30 date"],
  ["FY2018", "actual 2019-03-31 date"],
  ["FY2017", "actual 2018-03-31 date"],
  ["2018年度", "actual 2019-03-31 date"],
  ["当期実績", "actual 2019-03-31 current"],
  ["前期実績", "actual 2018-03-31 previous"],
  ["前期実績(平成20年3月期)", "actual 2008-03-31 date"],
  ["Results for the fiscal year ending March 31, 2022", "actual 2022-03-31 date ending"],
  ["Results for the current fiscal year", "actual 2019-03-31 current"],
  [
    "Results for the previous fiscal year (fiscal year ended March 31, 2023)",
    "actual 2023-03-31 date ended",
  ],
  [
    "(Reference) Annual dividends per share for the year ended March 31, 2018",
    "actual 2018-03-31 date ended",
  ],
  ["Dividend target", "target - none"],
  ["Previous forecast", "previous - none"],
  ["Previous Forecast (Disclosed on May 12, 2021)", "previous - none on 2021-05-12"],
  ["Revised forecast", "revised - none"],
  [
    "Forecast (May 14, 2019): Year ending March 31, 2020",
    "plain 2020-03-31 date ending on 2019-05-14",
  ],
  [
    "Forecast announced on May 14, 2019: Year ending March 31, 2020",
    "plain 2020-03-31 date ending on 2019-05-14",
  ],
  ["Forecast (Year ending March 31, 2020)", "plain 2020-03-31 date ending"],
  ["前回予想", "previous - none"],
  ["前回予想(平成20年8月8日公表)", "previous - none on 2008-08-08"],
  ["前回発表予想（2019年5月14日公表）", "previous - none on 2019-05-14"],
  ["今回予想", "revised - none"],
  ["今回修正予想", "revised - none"],
  ["2020年3月期（予想）", "plain 2020-03-31 date"],
  ["2020年3月期予想（2019年5月14日公表）", "plain 2020-03-31 date on 2019-05-14"],
  ["当期予想", "plain 2019-03-31 current"],
  ["2019年3月期(*1)", "actual 2019-03-31 date"],
  ["Year ended March 31,2019 *", "actual 2019-03-31 date ended"],
  ["Year ended March 31, 2018 (restated)", "actual 2018-03-31 date ended"],
  ["Year ended March 31, 2018 (before stock split)", "actual 2018-03-31 date ended"],
  ["2018年3月期（株式分割後）", "actual 2018-03-31 date"],
  ["2018年3月期（調整後）", "actual 2018-03-31 date"],
])("%s", (label, expected) => {
  expect(line(label)).toBe(expected);
});

it.each([
  "Payout ratio",
  "Payout ratio, year ended March 31, 2019",
  "配当性向（2019年3月期）",
  "第43期",
])("%s is no annual row", (label) => {
  expect(line(label)).toBe("unknown");
});

it("names years as the worksheet does", () => {
  expect(line("FY2019", { ...known, namedYear: 2019 })).toBe("actual 2019-03-31 date");
  expect(line("FY2018", { end: null, namedYear: null })).toBe("actual - date");
});

it("ends a year on the issuer's own day", () => {
  const twentieth = { end: { year: 2019, month: 3, day: 20 }, namedYear: null };
  expect(line("2018年3月期", twentieth)).toBe("actual 2018-03-20 date");
  const february = { end: { year: 2019, month: 2, day: 28 }, namedYear: null };
  expect(line("2020年2月期", february)).toBe("actual 2020-02-29 date");
  expect(line("2018年9月期", twentieth)).toBe("actual 2018-09-30 date");
});

describe("annual rows", () => {
  const annual = (...rows: readonly (readonly TypedCell[])[]) =>
    read([["Dividend", "Decided"], ["Annual dividends", "Interim", "Year-end", "Total"], ...rows]);

  it("may be labelled by a date in a cell", () => {
    const { announcement, findings } = annual([
      { date: "2019-03-31", numberFormat: "mmm yyyy" },
      1,
      2,
      3,
    ]);
    expect(findings).toEqual([]);
    expect(announcement.annual.rows[0]?.fiscalYearEnd).toEqual({ year: 2019, month: 3, day: 31 });
  });

  it("of one year twice are left to the rulebook, forecasts of one name are not", () => {
    const reading = annual(
      ["Year ended March 31, 2018", 1, 2, 3],
      ["Year ended March 31, 2018", 1, 2, 3],
      ["Previous forecast", 1, 2, 3],
      ["previous forecast:", 1, 2, 3],
    );
    expect(findingLines(reading)).toEqual(["WS04 label A6"]);
    expect(reading.announcement.annual.rows).toHaveLength(3);
  });

  it("whose year does not exist or is unknown are said", () => {
    const reading = annual(
      ["Year ended February 30, 2019", 1, 2, 3],
      ["Payout ratio", "30%"],
      [null, 5],
    );
    expect(findingLines(reading)).toEqual([
      "WS05 noSuchDate A3",
      "WS03 annualRow A4",
      "WS09 noLabel B5",
    ]);
  });

  it("hold states, marks and units beside figures", () => {
    const { announcement, findings } = annual(["2019年3月期", "13円50銭（支払済）", "未定", "―"]);
    expect(findings).toEqual([]);
    const { interim, yearEnd, total } = announcement.annual.rows[0]?.cells ?? {};
    expect([interim, yearEnd, total].map(amountLine)).toEqual([
      "13.5 one/none JPY 2 paid",
      "undetermined",
      "notApplicable",
    ]);
  });
});
