import { resourcesNamed } from "../../../src/checks/prose/resourceWords";

const named = (text: string, isHeading = false) =>
  resourcesNamed(text, isHeading).map(({ resource, words }) => [resource, words]);

/** Each sentence as it is, and with its blanks doubled over two lines. */
const wrapped = (words: string) => words.replaceAll(" ", "\n ");

test.each([
  ["The dividend is paid from retained earnings.", "retainedEarnings", "retained earnings"],
  ["本配当は、利益剰余金から行います。", "retainedEarnings", "利益剰余金"],
  ["Dividends come from capital surplus.", "capitalSurplus", "capital surplus"],
  ["Distribution is from other capital surplus.", "capitalSurplus", "other capital surplus"],
  ["Payment is from paid-in surplus.", "capitalSurplus", "paid-in surplus"],
  [
    "The payout is from additional paid-in capital.",
    "capitalSurplus",
    "additional paid-in capital",
  ],
  ["原資は資本剰余金です。", "capitalSurplus", "資本剰余金"],
  ["その他資本剰余金を配当します。", "capitalSurplus", "その他資本剰余金"],
  ["資本準備金を原資とします。", "reserve", "資本準備金を原資"],
  ["利益準備金の配当原資への充当です。", "reserve", "利益準備金の配当原資"],
  ["資本準備金を配当の原資とします。", "reserve", "資本準備金を配当の原資"],
  ["資本準備金原資の支払いです。", "reserve", "資本準備金原資"],
  [
    "It is paid out of the legal capital reserve.",
    "reserve",
    "paid out of the legal capital reserve",
  ],
  ["It is distributed from earned reserves.", "reserve", "distributed from earned reserves"],
  ["It is paid from the capital reserve.", "reserve", "paid from the capital reserve"],
])("%s names %s", (text, resource, words) => {
  expect(named(text)).toEqual([[resource, words]]);
  expect(named(wrapped(text))).toEqual([[resource, wrapped(words)]]);
});

test.each([
  ["a sentence that is not about paying", "Retained earnings are kept for growth."],
  ["surplus alone", "The dividend is paid from surplus. 剰余金の配当です。"],
  ["a reserve that pays nothing", "The dividend leaves the capital reserve as it is."],
  ["a sentence that names both", "Dividends are from capital surplus, not from retained earnings."],
  ["a transfer", "Capital surplus, reclassified, will be for dividends."],
  ["a transfer", "Retained earnings are transferred for dividends."],
  ["a transfer", "利益剰余金に振り替え、配当に充てます。"],
  ["a transfer", "利益剰余金に振替え、配当に充てます。"],
  ["a reduction", "資本準備金を減少し、資本剰余金を配当に備えます。"],
  ["a reduction", "資本準備金を取り崩し、資本剰余金を配当に備えます。"],
  ["a reduction", "資本準備金を取崩し、資本剰余金を配当に備えます。"],
])("%s names none: %s", (_, text) => {
  expect(named(text)).toEqual([]);
});

test("a heading names whatever stands in it, also in other widths", () => {
  expect(named("Retained Earnings and Capital Surplus", true)).toEqual([
    ["retainedEarnings", "Retained Earnings"],
    ["capitalSurplus", "Capital Surplus"],
  ]);
  expect(named("Ｃａｐｉｔａｌ　Ｓｕｒｐｌｕｓ", true)).toEqual([
    ["capitalSurplus", "Capital Surplus"],
  ]);
});

test("each sentence is judged by itself", () => {
  const text =
    "Retained earnings are kept. It is paid from capital surplus. We pay from retained earnings.";
  expect(named(text).map(([resource]) => resource)).toEqual(["capitalSurplus", "retainedEarnings"]);
});
