import { isAboutSplit, isOfRatioIn, splitRatiosIn } from "../../../src/checks/prose/splitWords";
import { decimal } from "../../../src/dividend/decimal";

const ratios = (sentence: string) =>
  splitRatiosIn(sentence).map(
    ({ words, ratio: { to, from } }) => `${words} = ${to.toString()} for ${from.toString()}`,
  );

test.each([
  "A stock split takes effect.",
  "Shares are split.",
  "A consolidation of shares takes effect.",
  "After the consolidation  of\n stock",
  "The share consolidation",
  "The stock\n consolidation",
  "株式分割を行います。",
  "株式併合を行います。",
])("%s is about a split", (sentence) => {
  expect(isAboutSplit(sentence)).toBe(true);
});

test.each([
  "A splitter",
  "On consolidation of subsidiaries",
  "Consolidated results",
  "配当を行います。",
])("%s is not", (sentence) => {
  expect(isAboutSplit(sentence)).toBe(false);
});

test.each([
  ["a two-for-one split", ["two-for-one = 2 for 1"]],
  ["a 2 for 1 split", ["2 for 1 = 2 for 1"]],
  ["a 3-for-2 split", ["3-for-2 = 3 for 2"]],
  ["a 1.5 for 1 split", ["1.5 for 1 = 1.5 for 1"]],
  ["a one-for-ten consolidation", ["one-for-ten = 1 for 10"]],
  ["１株につき２株の割合", ["1株につき2株 = 2 for 1"]],
  ["1 株 を 1.5 株に分割", ["1 株 を 1.5 株 = 1.5 for 1"]],
  ["10株を1株に併合", ["10株を1株 = 1 for 10"]],
  ["2.5株に付き1株", ["2.5株に付き1株 = 1 for 2.5"]],
  ["split 4:1", ["4:1 = 4 for 1", "4:1 = 1 for 4"]],
  ["分割１ : 1.5", ["1 : 1.5 = 1 for 1.5", "1 : 1.5 = 1.5 for 1"]],
  ["2-for-1 and 3-for-1", ["2-for-1 = 2 for 1", "3-for-1 = 3 for 1"]],
  ["not for one", []],
  ["paid for 2 years", []],
  ["0 for 1", []],
])("ratios in %s", (sentence, expected) => {
  expect(ratios(sentence)).toEqual(expected);
});

test("a number is a ratio's only where a split is spoken of", () => {
  const isOf = (sentence: string, number: string) => isOfRatioIn(sentence, decimal(number));
  expect([isOf("A 4-for-1 split", "4"), isOf("A 4-for-1 split", "1")]).toEqual([true, true]);
  expect(isOf("A 4-for-1 split", "3")).toBe(false);
  expect(isOf("A 4-for-1 offer", "4")).toBe(false);
  expect(isOf("A split", "4")).toBe(false);
  expect(isOf("A 4-for-1 split after one of 3-for-1", "3")).toBe(true);
});
