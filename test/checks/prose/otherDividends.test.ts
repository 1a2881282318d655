import {
  type OtherDividend,
  dividendsNamed,
  hasFiguresOf,
  othersAmong,
} from "../../../src/checks/prose/otherDividends";
import { announcement } from "../announcements";
import type { AnnouncementWritten } from "../written";

test.each<[string, readonly OtherDividend[]]>([
  ["It rises over the prior term.", ["previous"]],
  ["It rises year-on-year.", ["previous"]],
  ["It rises year over year.", ["previous"]],
  ["It compares well.", ["previous"]],
  ["It has priority.", []],
  ["It is as forecasted.", ["forecast"]],
  ["The interim dividend", ["interim"]],
  ["第2四半期の配当", ["interim"]],
  ["第 ２ 四半期の配当", ["interim"]],
  ["The first-quarter and the 3rd quarter dividend", ["quarter"]],
  ["第３四半期の配当", ["quarter"]],
  ["第 一 四半期末の配当", ["quarter"]],
  ["The year end dividend", ["yearEnd"]],
  ["The final dividend", ["yearEnd"]],
  ["The year-end dividend", ["yearEnd"]],
  ["期末配当", ["yearEnd"]],
  ["The full-year dividend", ["annual"]],
  ["The full year dividend", ["annual"]],
  ["Dividends for the year", ["annual"]],
  ["前期の年間配当", ["previous", "annual"]],
  ["The dividend", []],
])("%s", (sentence, named) => {
  expect(dividendsNamed(sentence)).toEqual(named);
  expect(dividendsNamed(sentence.replaceAll(" ", "\n "))).toEqual(named);
});

const all: readonly OtherDividend[] = [
  "previous",
  "forecast",
  "interim",
  "quarter",
  "yearEnd",
  "annual",
];

function given(written: AnnouncementWritten): readonly OtherDividend[] {
  return all.filter((each) => hasFiguresOf(each, announcement(written)));
}

const none: AnnouncementWritten = {
  decision: { kind: "special" },
  forecast: { dividendPerShare: "undetermined" },
  previous: { dividendPerShare: "-" },
  annual: [{ year: "2019-03-31", interim: "-", yearEnd: "" }],
};

test.each<[OtherDividend, AnnouncementWritten]>([
  ["previous", { previous: { dividendPerShare: "13.50" } }],
  ["forecast", { forecast: { dividendPerShare: "13.50" } }],
  ["interim", { decision: { kind: "interim" } }],
  ["interim", { annual: [{ year: "2019-03-31", interim: "13.50" }] }],
  ["quarter", { decision: { kind: "firstQuarter" } }],
  ["quarter", { decision: { kind: "thirdQuarter" } }],
  ["quarter", { annual: [{ year: "2019-03-31", firstQuarter: "5", thirdQuarter: "-" }] }],
  ["quarter", { annual: [{ year: "2019-03-31", firstQuarter: "-", thirdQuarter: "5" }] }],
  ["yearEnd", { decision: { kind: "yearEnd" } }],
  ["yearEnd", { annual: [{ year: "2019-03-31", yearEnd: "13.50" }] }],
  ["annual", { annual: [{ year: "2019-03-31", interim: "-", total: "27" }] }],
  ["previous", { furtherClasses: [{ previous: { dividendPerShare: "13.50" } }] }],
  ["interim", { annual: [{ year: "2019-03-31" }, { year: "2018-03-31", interim: "13.50" }] }],
])("a worksheet may have figures of the dividend named %s", (named, written) => {
  expect(given(none)).toEqual([]);
  expect(given({ ...none, ...written })).toEqual([named]);
});

test("without a column it has no figures of it", () => {
  expect(given({ ...none, forecast: null, previous: null })).toEqual([]);
});

test("the dividend decided is no other", () => {
  const others = (kind: string) => othersAmong(all, announcement({ decision: { kind } }));
  expect(others("yearEnd")).toEqual(["previous", "forecast", "interim", "quarter", "annual"]);
  expect(others("interim")).toEqual(["previous", "forecast", "quarter", "yearEnd", "annual"]);
  expect(others("firstQuarter")).toEqual(["previous", "forecast", "interim", "yearEnd", "annual"]);
  expect(others("thirdQuarter")).toEqual(["previous", "forecast", "interim", "yearEnd", "annual"]);
  expect(others("special")).toEqual(all);
  expect(others("")).toEqual(all);
});
