import { comparableFigures, figuresWithout } from "../../../src/checks/prose/comparableFigures";
import { announcement } from "../announcements";
import type { DecisionWritten } from "../written";

/** The figures of a text, each by its keys, with the year of a date and what it may be left out as. */
function figuresIn(text: string, decision: DecisionWritten = {}): readonly string[] {
  const all = comparableFigures(text, "JPY", announcement({ decision }).decision);
  return all.map(({ keys, year, optional }) =>
    [
      keys.join(" or "),
      ...(year === null ? [] : [`of ${String(year)}`]),
      ...(optional === null ? [] : [`(${optional})`]),
    ].join(" "),
  );
}

const both = (english: string, japanese: string, ...figures: string[]) =>
  [english, japanese, figures] as const;

test.each([
  both("Paid on June 28, 2019.", "2019年6月28日支払", "date 6/28 of 2019"),
  both("Paid on June 28 2019.", "令和元年6月28日支払", "date 6/28 of 2019"),
  both("Paid on June 8.", "６ 月 8 日支払", "date 6/8"),
  both(
    "Paid June 28, 2019, not July 1.",
    "2019/6/28、7月1日ではない",
    "date 6/28 of 2019",
    "date 7/1",
  ),
  both("Paid on December 31.", "12月31日支払", "date 12/31"),
  both(
    "On June 27, 2019 and June 28, 2019 JPY13.50, 30%",
    "2019年6月27日と2019年6月28日に13円50銭、30%",
    "date 6/27 of 2019",
    "date 6/28 of 2019",
    "money 13.5",
    "percent 30",
  ),
  both("By May, as of March 31, 2019", "2019年3月31日現在、5月までの", "date 3/31 of 2019"),
  both("There is no April 31, 2019.", "2019年4月31日はない"),
  both("It is May 23, 2019.", "2019年5月23日です。", "date 5/23 of 2019 (releaseDay)"),
  both(
    "The year ended on March 31, 2019",
    "2019年3月31日に終了した年度",
    "date 3/31 or year 2019/3 of 2019 (fiscalYear)",
  ),
  both(
    "The year ending March 31, 2020",
    "2020年3月31日 までの年度",
    "date 3/31 or year 2020/3 of 2020 (fiscalYear)",
  ),
  both("It ended by March 31, 2019.", "2019年3月31日、終了", "date 3/31 of 2019"),
  both("FY3/19", "2019年3月期", "year 2019/3 (fiscalYear)"),
  both("FY2018", "2018年度", "name 2018 or year 2019/3 or year 2018/3 (fiscalYear)"),
  both("JPY13.50", "13円50銭", "money 13.5"),
  both("JPY608 million", "6億800万円", "money 608000000"),
  both("30%", "30パーセント", "percent 30"),
  both("100 shares", "100株", "shares 100"),
  both("99 shares", "99株", "shares 99"),
  both("A split into 100 shares", "分割で100株", "shares 100"),
  both("A split into 99 shares", "分割で99株"),
  both("A split, and JPY13.50", "分割、13円50銭", "money 13.5"),
  both("1,200 offices, twice or 2 times", "1,200か所、2倍"),
  both("A two-for-one split", "1株を2株に分割", "split 2/1 (split)"),
  both(
    "A 2-for-1 split by 2-for-1",
    "1株を2株に分割、1株につき2株",
    "split 2/1 (split)",
    "split 2/1 (split)",
  ),
  both("The 27th General Meeting", "第27回定時株主総会", "ordinal 27"),
  both(
    "The 27th General Meeting and 50th anniversary",
    "第27回定時株主総会と第50回の記念",
    "ordinal 27",
    "ordinal 50 (ordinal)",
  ),
  both("The 50th anniversary", "第50回の記念", "ordinal 50 (ordinal)"),
  both("(*1)", "（＊１）", "mark 1"),
  both("(*12)", "（注１２）", "mark 12"),
  both("(Note)", "（注）", "mark alone"),
])("%s / %s", (english, japanese, figures) => {
  expect(figuresIn(english)).toEqual(figures);
  expect(figuresIn(japanese)).toEqual(figures);
  expect(figuresIn(english.replaceAll(" ", "\n "))).toEqual(figures);
});

test("the day of the board's meeting may be left out, too", () => {
  const decision = { decidedBy: "board", boardMeetingDate: "2019-05-22" };
  expect(figuresIn("It is May 22, 2019.", decision)).toEqual(["date 5/22 of 2019 (releaseDay)"]);
  const none = { ...decision, releaseDate: "", boardMeetingDate: "" };
  expect(figuresIn("It is May 22, 2019.", none)).toEqual(["date 5/22 of 2019"]);
});

test("the name of a fiscal year has no end where the worksheet gives none", () => {
  expect(figuresIn("FY2018", { fiscalYearEnd: "" })).toEqual(["name 2018 (fiscalYear)"]);
});

const undetermined = ["state undetermined"];
const noDividend = ["state no dividend"];

test.each([
  ["It is undetermined.", undetermined],
  ["It is undecided.", undetermined],
  ["It is to be decided.", undetermined],
  ["It is TBD.", undetermined],
  ["未定です。", undetermined],
  ["No dividend is paid.", noDividend],
  ["No interim cash dividends are paid.", noDividend],
  ["It decided not to pay a dividend.", noDividend],
  ["It is not paying an interim dividend.", noDividend],
  ["It does not pay any dividends.", noDividend],
  ["It does not pay dividends.", noDividend],
  ["It withholds the dividend.", noDividend],
  ["The Board has withheld its year-end dividend.", noDividend],
  ["We omit the interim dividend.", noDividend],
  ["It forgoes a dividend.", noDividend],
  ["It will skip this dividend.", noDividend],
  ["The Company suspends all dividends.", noDividend],
  ["無配とします。", noDividend],
  ["配当は行いません。", noDividend],
  ["配当を実施せず", noDividend],
  ["配当いたしません。", noDividend],
  ["配当は行っておりません。", noDividend],
  ["配当ありません。", noDividend],
  ["配当を見送ります。", noDividend],
  ["配当の見送り", noDividend],
  ["配当見送り", noDividend],
  ["配当を行い、損失はありません。", []],
  ["配当を行う。変更はない。", []],
  ["配当を決議、見送りなし", []],
  ["There is no reason to change the dividend.", []],
  ["Tax is withheld from the dividend.", []],
  ["It withholds the tax on dividends.", []],
])("%s", (text, state) => {
  expect(figuresIn(text)).toEqual(state);
  expect(figuresIn(text.replaceAll(" ", "\n "))).toEqual(state);
});

function odd(own: string, others: string): readonly string[] {
  const { decision } = announcement();
  const all = (text: string) => comparableFigures(text, "JPY", decision);
  return figuresWithout(all(own), all(others)).map(({ words }) => words);
}

test("a figure is odd that the other text has not", () => {
  expect(odd("JPY13.50 and 30%", "13円50銭")).toEqual(["30%"]);
  expect(odd("June 28", "2019年6月28日")).toEqual([]);
  expect(odd("2019年6月28日", "June 28")).toEqual([]);
  expect(odd("2019年6月28日", "June 28, 2019")).toEqual([]);
  expect(odd("June 28, 2019", "2018年6月28日")).toEqual(["June 28, 2019"]);
});

test("what may be left out is odd only where the other text has another of its sort", () => {
  expect(odd("FY2018", "")).toEqual([]);
  expect(odd("FY2018", "2017年3月期")).toEqual(["FY2018"]);
  expect(odd("FY2018", "第50回の記念")).toEqual([]);
  expect(odd("FY2018", "2019年3月期と2017年3月期")).toEqual([]);
});
