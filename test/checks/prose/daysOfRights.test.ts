import { daysOfRightsIn } from "../../../src/checks/prose/daysOfRights";
import { isoDate } from "../../../src/dividend/civilDate";

const said = (text: string) =>
  daysOfRightsIn(text).map(({ name, date, words }) => `${name} ${isoDate(date)} ${words}`);

const [march26, march27] = ["2019年3月26日", "2019年3月27日"];

test.each([
  "The ex-dividend date is March 27, 2019.",
  "The ex-dividend day is March 27, 2019.",
  "The ex-rights date is March 27, 2019.",
  "The ex-rights day is March 27, 2019.",
  "Ex-dividend date: March 27, 2019",
  "March 27, 2019 (the ex-dividend date)",
  "March 27, 2019 (ex-dividend date) is the day.",
])("%s is about the ex-dividend date", (text) => {
  expect(said(text)).toEqual(["exDividendDate 2019-03-27 March 27, 2019"]);
});

test.each([
  "The last day with rights is March 26, 2019.",
  "The last day with the rights is March 26, 2019.",
  "The last trading day with rights is March 26, 2019.",
  "The last day cum dividend is March 26, 2019.",
  "The last trading day cum-dividend is March 26, 2019.",
  "The cum-dividend date is March 26, 2019.",
  "The cum-dividend day is March 26, 2019.",
  "March 26, 2019 (the last day with rights)",
])("%s is about the last day with rights", (text) => {
  expect(said(text)).toEqual(["lastDayWithRights 2019-03-26 March 26, 2019"]);
});

test.each([
  ["exDividendDate", march27, `権利落日は${march27}です。`],
  ["exDividendDate", march27, `権利落ち日：${march27}`],
  ["exDividendDate", march27, `${march27}（権利落日）以降のお買付けは対象となりません。`],
  ["exDividendDate", march27, `${march27} （ 株式の権利落ち日）以降`],
  ["lastDayWithRights", march26, `権利付最終日は${march26}です。`],
  ["lastDayWithRights", march26, `権利付き最終日は${march26}です。`],
  ["lastDayWithRights", march26, `権利付最終売買日は${march26}です。`],
  ["lastDayWithRights", march26, `${march26}（権利付き最終売買日）までに`],
])("%s, %s: %s", (name, words, text) => {
  expect(said(text)).toEqual([expect.stringMatching(new RegExp(`^${name} .* ${words}$`, "u"))]);
});

test("of two names before a date the nearer one is its name", () => {
  expect(said(`権利付最終日は${march26}、権利落日は${march27}です。`)).toEqual([
    `lastDayWithRights 2019-03-26 ${march26}`,
    `exDividendDate 2019-03-27 ${march27}`,
  ]);
  expect(said(`権利落日の前、権利付最終日：${march26}`)).toEqual([
    `lastDayWithRights 2019-03-26 ${march26}`,
  ]);
  expect(said(`権利付最終日の翌日、権利落日：${march27}`)).toEqual([
    `exDividendDate 2019-03-27 ${march27}`,
  ]);
});

test.each([
  ["a date behind another", `権利落日 ${march27} 効力発生日 2019年6月28日`, 1],
  ["a name with its date in brackets", `権利落日（${march27}）、基準日（2019年3月31日）`, 1],
  [
    "a name far before",
    "The ex-dividend date is decided by the exchange in view of holidays: June 28, 2019.",
    0,
  ],
  ["a name of another sentence", "権利落日をご確認ください。2019年6月28日にお支払いします。", 0],
  ["a name behind, outside the brackets", "2019年6月28日（予定）の権利落日", 0],
  ["brackets with another date", `2019年6月28日（権利落日は${march27}）`, 1],
  ["no such date", "The ex-dividend date is February 30, 2019.", 0],
  ["another day", "基準日は2019年3月31日です。", 0],
])("%s: %s", (_, text, count) => {
  const found = said(text);
  expect(found).toHaveLength(count);
  expect(found.join()).not.toContain("06-28");
});
