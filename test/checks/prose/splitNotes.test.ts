import {
  splitDaysIn,
  splitDaysSaid,
  splitRatiosSaid,
  weighed,
} from "../../../src/checks/prose/splitNotes";
import { isoDate } from "../../../src/dividend/civilDate";
import { fact } from "../written";

const days = (text: string) => splitDaysIn(text).map(({ reading }) => isoDate(reading));
const note = (text: string, row = 0) => fact(text, { row, column: 1 }, text);

/** Each sentence as it is, and with its blanks doubled over two lines. */
const wrapped = (words: string) => [words, words.replaceAll(" ", "\n ")];

test.each([
  "The stock split took effect on October 1, 2018.",
  "On October 1, 2018, shares were split.",
  "As announced earlier, shares were split on October 1, 2018.",
  "2018年10月1日付で株式分割を行いました。",
  "2018年10月1日に株式分割を行い、期末配当を改めました。",
  "2018年10月1日 （月） を効力発生日とする株式併合です。",
])("the day of a split: %s", (text) => {
  for (const each of wrapped(text)) expect(days(each)).toEqual(["2018-10-01"]);
});

test.each([
  "The dividend was paid on October 1, 2018.",
  "Those of the year ended October 1, 2018 are before the split.",
  "Those of the year ending on October 1, 2018 are before the split.",
  "The split announced October 1, 2018 is not yet in effect.",
  "The split was disclosed on October 1, 2018.",
  "The split was released on October 1, 2018.",
  "The split was published on October 1, 2018.",
  "Dividends before October 1, 2018 are not restated for the split.",
  "Dividends until October 1, 2018 are not restated for the split.",
  "Dividends through October 1, 2018 are not restated for the split.",
  "Dividends prior to October 1, 2018 are not restated for the split.",
  "Dividends up to October 1, 2018 are not restated for the split.",
  "Shares held on the record date of October 1, 2018 are split.",
  "The Board resolved on October 1, 2018 that shares be split.",
  "TOKYO - October 1, 2018 - Shares are split.",
  "2018年10月1日に終了した年度は、株式分割前の金額です。",
  "2018年10月1日終了の年度は、株式分割前の金額です。",
  "2018年10月1日期は、株式分割前の金額です。",
  "2018年10月1日まで、株式分割前の金額です。",
  "2018年10月1日 （月曜日） まで、株式分割前の金額です。",
  "2018年10月1日（基準日） 以前は、株式分割前の金額です。",
  "2018年10月1日より前は、株式分割前の金額です。",
  "2018年10月1日付で公表した株式分割です。",
  "2018年10月1日付けで開示した株式分割です。",
  "2018年10月1日に発表した株式分割です。",
  "2018年10月1日決議の株式分割です。",
  "2018年10月1日開催の会議で決めた株式分割です。",
  "Shares are split on October 32, 2018.",
])("no day of a split: %s", (text) => {
  for (const each of wrapped(text)) expect(days(each)).toEqual([]);
});

test("a note says in each sentence what it may mean, the likeliest first, in its own words", () => {
  const text =
    "Rounded down. Shares were split 1:2 on October 1, 2018. Another split is on April 1, 2019 or May 1, 2019.";
  const of = note(text);
  expect(splitDaysSaid([of])).toMatchObject([
    { note: of, words: "October 1, 2018", meant: [{ month: 10 }] },
    { note: of, words: "April 1, 2019", meant: [{ month: 4 }, { month: 5 }] },
  ]);
  const ratios = splitRatiosSaid([of, note("A ratio of 1:2 is no matter here.")]);
  expect(
    ratios.map(({ words, meant }) => [
      words,
      meant.map(({ to, from }) => `${to.toString()} for ${from.toString()}`),
    ]),
  ).toEqual([["1:2", ["1 for 2", "2 for 1"]]]);
});

/** What is said of a split as letters: each note's, the likeliest first, against what the cells state. */
function against(stated: string, bornOut: string, ...said: readonly string[]) {
  const [first = "", ...others] = stated;
  const cell = (value: string, column: number) => fact(value, { row: 9, column }, value);
  const { agreeing, contradicting } = weighed(
    said.map((letters, row) => {
      const [likeliest = "", ...less] = letters;
      return { note: note(letters, row), words: letters, meant: [likeliest, ...less] };
    }),
    [cell(first, 0), ...others.map((each, at) => cell(each, at + 1))],
    (a, b) => a === b,
    (meant) => bornOut.includes(meant),
  );
  return {
    agreeing: agreeing.map(({ words }) => words),
    contradicting: contradicting.map(({ said: { words }, byWorksheet, cell: at, related }) => ({
      words,
      blamed: byWorksheet ? "worksheet" : "note",
      at: [at.row, at.column],
      related: related.map(({ row, column }) => [row, column]),
    })),
  };
}

const blamesNote = (words: string, row: number, related = [[9, 0]]) => ({
  words,
  blamed: "note",
  at: [row, 1],
  related,
});
const blamesWorksheet = (words: string, ...rows: readonly number[]) => ({
  words,
  blamed: "worksheet",
  at: [9, 0],
  related: rows.map((row) => [row, 1]),
});

test.each([
  ["agree by any meaning", against("a", "", "a", "ba"), ["a", "ba"], []],
  ["agree with any cell", against("ab", "", "b"), ["b"], []],
  ["one other is wrong", against("a", "", "b"), [], [blamesNote("b", 0)]],
  [
    "several that differ are each wrong",
    against("a", "", "b", "c"),
    [],
    [blamesNote("b", 0), blamesNote("c", 1)],
  ],
  ["several alike blame the cell", against("a", "", "b", "bc"), [], [blamesWorksheet("b", 0, 1)]],
  ["one that figures bear out blames it", against("a", "b", "b"), [], [blamesWorksheet("b", 0)]],
  [
    "not where another note agrees",
    against("a", "b", "a", "b", "b"),
    ["a"],
    [blamesNote("b", 1), blamesNote("b", 2)],
  ],
  [
    "nor where two cells state it",
    against("ad", "b", "b"),
    [],
    [
      blamesNote("b", 0, [
        [9, 0],
        [9, 1],
      ]),
    ],
  ],
  ["nothing said", against("a", "a"), [], []],
])("notes %s", (_, weight, agreeing, contradicting) => {
  expect(weight).toEqual({ agreeing, contradicting });
});
