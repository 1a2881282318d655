import {
  type NamedDividend,
  dividendNamedBefore,
  figuresOfNamed,
} from "../../../src/checks/prose/namedDividends";
import { announcement } from "../announcements";
import type { AnnouncementWritten } from "../written";

test.each<[string, NamedDividend | null]>([
  ["With the interim dividend of", "interim"],
  ["Interim dividends were low, the interim dividend was", "interim"],
  ["Interim Dividend of", "interim"],
  ["中間配当", "interim"],
  ["中間配当金として1株当たり金", "interim"],
  ["中間配当（実施済み）", null],
  ["１株当たりの中間配当金は、 １ 株につき、", "interim"],
  ["a commemorative dividend of", "commemorative"],
  ["anniversary dividends of", "commemorative"],
  ["記念配当を", "commemorative"],
  ["a special dividend of", "special"],
  ["特別配当金", "special"],
  ["an ordinary dividend of", "ordinary"],
  ["普通配当の", "ordinary"],
  ["The ordinary dividend is", "ordinary"],
  ["The regular dividend was", "ordinary"],
  ["the commemorative one will be", "commemorative"],
  ["the special part of", "special"],
  ["its special portion:", "special"],
  ["an ordinary dividend (", "ordinary"],
  ["普通配当（", "ordinary"],
  ["the ordinary dividend", null],
  ["the special resolution is", null],
  ["an annual ordinary dividend of", null],
  ["a full-year ordinary dividend of", null],
  ["the annual dividend will be", "annual"],
  ["full year dividends of", "annual"],
  ["年間の配当金は", "annual"],
  ["年間配当、", "annual"],
  ["the annual dividend, of which", null],
  ["the latest forecast of", "forecast"],
  ["our initial dividend forecast of", "forecast"],
  ["直近の予想", "forecast"],
  ["前回の配当予想額", "forecast"],
  ["前回予想は1株当り", "forecast"],
  ["前回予想より良く", null],
  ["the previous year's dividend of", "previous"],
  ["last fiscal year’s", "previous"],
  ["the prior year's dividends of", "previous"],
  ["the prior year's result and", null],
  ["前期の", "previous"],
  ["前年実績の", "previous"],
  ["前年度の", "previous"],
  ["前期のとおり", null],
  ["The dividend of", null],
  ["Of net income the interim dividend of", null],
  ["In spite of lower prices the interim dividend of", null],
  ["At this share price the interim dividend of", null],
  ["利益からの中間配当", null],
])("%s JPY13.50: %s", (before, dividend) => {
  expect(dividendNamedBefore(`${before} `, `${before} JPY13.50`)).toBe(dividend);
  const doubled = before.replaceAll(" ", "\n ");
  expect(dividendNamedBefore(doubled, doubled)).toBe(dividend);
});

const written: AnnouncementWritten = {
  decided: { dividendPerShare: "24", parts: { ordinary: "21", "special (sale)": "3" } },
  forecast: { dividendPerShare: "22" },
  previous: { dividendPerShare: "20", dividendPerShareAsPaid: "40" },
  annual: [
    { year: "2019-03-31", interim: "11", yearEnd: "24", total: "35" },
    { year: "2018-03-31", interim: "10", yearEnd: "20", total: "30" },
    { year: null, forecast: "plain", interim: "-", yearEnd: "22", total: "33" },
  ],
};

function figures(dividend: NamedDividend, changes: AnnouncementWritten = {}): readonly string[] {
  return figuresOfNamed(dividend, announcement({ ...written, ...changes })).map(
    (each) => each.shown,
  );
}

test("of a named dividend the worksheet has the likeliest figure first", () => {
  expect(figures("interim")).toEqual(["11", "11", "10"]);
  expect(figures("annual")).toEqual(["35", "35", "30", "33"]);
  expect(figures("forecast")).toEqual(["22", "22", "33"]);
  expect(figures("previous")).toEqual(["20", "40", "10", "20", "30"]);
  expect(figures("special")).toEqual(["3"]);
  expect(figures("commemorative")).toEqual([]);
});

test("without parts the whole of another column's dividend is ordinary", () => {
  expect(figures("ordinary")).toEqual(["21", "22", "20"]);
  expect(figures("ordinary", { decided: { dividendPerShare: "24" } })).toEqual([]);
  const parts = { ordinary: "19", "commemorative (25th)": "1" };
  const previous = { dividendPerShare: "20", parts };
  expect(figures("ordinary", { previous })).toEqual(["21", "19", "22", "20"]);
  expect(figures("special", { previous })).toEqual(["3"]);
});

test("the parts decided come first, of every class of shares", () => {
  const second = { decided: { dividendPerShare: "30", parts: { ordinary: "28" } } };
  const previous = { dividendPerShare: "20", parts: { ordinary: "19" } };
  const changes = { previous, furtherClasses: [second] };
  expect(figures("ordinary", changes)).toEqual(["21", "28", "19", "22", "20"]);
});

test("of an interim decision the columns are about the interim dividend", () => {
  const decision = { kind: "interim" };
  expect(figures("interim", { decision })).toEqual(["24", "21", "3", "22", "20", "40", "11", "10"]);
  expect(figures("annual", { decision })).toEqual(["35", "35", "30", "33"]);
});

test("what the worksheet does not give it has no other figure for", () => {
  const annual = [
    { year: "2019-03-31", interim: "-", yearEnd: "24", total: "-" },
    { year: "2018-03-31", interim: "10", yearEnd: "20", total: "30" },
  ];
  expect(figures("interim", { annual })).toEqual([]);
  expect(figures("annual", { annual })).toEqual([]);
  expect(figures("forecast", { forecast: null })).toEqual(["22", "33"]);
  expect(figures("interim", { annual: null, forecast: null, previous: null })).toEqual([]);
});
