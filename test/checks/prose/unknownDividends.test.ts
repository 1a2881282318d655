import { isOfOtherTimes, namesUnknownYear } from "../../../src/checks/prose/unknownDividends";
import { announcement } from "../announcements";
import { fact } from "../written";

test.each([
  "The next dividend",
  "next year's dividend",
  "dividends of the coming fiscal years",
  "the upcoming financial term",
  "the following business period",
  "the next interim dividend",
  "the next year-end dividend",
  "dividends for periods after the next terms and next periods",
  "A year ago it was less.",
  "two years earlier",
  "We are considering a dividend.",
  "It would be JPY27.",
  "It would have been JPY27.",
  "the equivalent of JPY27",
  "次期の配当",
  "翌年度の配当",
  "翌事業年度の配当",
  "十年前の配当",
  "配当を検討中です。",
  "配当を検討しています。",
  "分割前に換算した配当",
  "分割考慮前の配当",
  "株式分割を考慮しない場合の配当",
])("%s is of another time", (words) => {
  expect(isOfOtherTimes(words)).toBe(true);
  expect(isOfOtherTimes(words.replaceAll(" ", "\n "))).toBe(true);
});

test.each([
  "It pays the following dividend.",
  "It pays the following dividends.",
  "The Board resolved next to pay a dividend.",
  "慎重に検討した結果の配当",
  "分割を考慮した配当",
])("%s is of this one", (words) => {
  expect(isOfOtherTimes(words)).toBe(false);
});

/** A worksheet about the year to March 31, 2019, with the label for it where it has one. */
function about(fiscalYearEnd = "2019-03-31", label?: string) {
  const { decision, ...rest } = announcement({
    decision: { fiscalYearEnd },
    annual: [
      { year: fiscalYearEnd === "" ? "2019-03-31" : fiscalYearEnd },
      { year: "2015-03-31" },
      { year: "2013-12-31", label: "Nine months ended December 31, 2013" },
      { year: null, forecast: "plain" },
    ],
  });
  const named = label === undefined ? {} : { en: fact(label, { row: 5, column: 1 }, label) };
  return { ...rest, decision: { ...decision, fiscalYearLabel: named } };
}

test.each([
  "The year ended March 31, 2017",
  "2017年3月31日に終了した事業年度",
  "2017年3月期の配当",
  "The FY2016 dividend",
  "The FY2020 dividend",
  "The year ended December 31, 2012",
  "2012年12月期の配当",
  "2018年12月期の配当",
])("%s is a year the worksheet knows nothing of", (words) => {
  expect(namesUnknownYear(words, about())).toBe(true);
  expect(namesUnknownYear(words, about(""))).toBe(false);
});

test.each([
  "The year ended March 31, 2019",
  "The year ended March 31, 2018",
  "The year ended March 31, 2015",
  "It is paid on June 28, 2017.",
  "It was decided in June 2017.",
  "It has the record date of March 30, 2017.",
  "It was founded on May 31, 2013.",
  "There is no February 30, 2017.",
  "2018年3月期の配当",
  "2015年3月期の配当",
  "The FY2018 dividend",
  "The FY2019 dividend",
  "The FY2017 dividend",
  "The FY2014 dividend",
  "配当",
])("%s is none", (words) => {
  expect(namesUnknownYear(words, about())).toBe(false);
});

test("the worksheet's label says how years are named", () => {
  const unknown = (label: string) =>
    [2016, 2017, 2018, 2019, 2020].filter((year) =>
      namesUnknownYear(`The FY${String(year)} dividend`, about("2019-03-31", label)),
    );
  expect(unknown("FY2018")).toEqual([2016, 2019, 2020]);
  expect(unknown("FY2019")).toEqual([2016, 2017, 2020]);
});
