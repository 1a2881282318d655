import { isOfOtherTimes } from "../../../src/checks/prose/unknownDividends";

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
