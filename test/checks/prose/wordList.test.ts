import {
  anyOf,
  beginningIn,
  beginsWith,
  endsWith,
  entriesOf,
  kindsIn,
  wordsOf,
} from "../../../src/checks/prose/wordList";

test("the entries of a list are parted by commas, whatever blanks and line breaks are among them", () => {
  expect(entriesOf(" last  year,\n   前期,, YoY\n")).toEqual(["last year", "前期", "YoY"]);
  expect(entriesOf(" \n ")).toEqual([]);
});

// An entry, the texts it stands for, and texts like them.
test.each<[string, readonly string[], readonly string[]]>([
  ["last year", ["last year", "Last Year's", "in last-year terms"], ["last years", "blast year"]],
  ["dividend(s)", ["dividend", "dividends"], ["dividended"]],
  ["引(き)上げ", ["引上げ", "大幅な引き上げを"], ["引い上げ"]],
  ["pay(s/ing)", ["pay", "pays", "paying"], ["payed", "pa"]],
  ["{a/one} year ago", ["a year ago", "one year ago"], ["year ago", "aone year ago"]],
  ["repurchas~", ["repurchase", "repurchasing"], ["prerepurchase"]],
  ["past # years", ["past 3 years", "past 12 years"], ["past years", "past three years"]],
  ["per… share", ["per share", "per one common share", "per a b c share"], ["per a b c d share"]],
  ["as…… forecast", ["as in the latest of all forecast"], ["as a b c d e f g forecast"]],
  ["予想…どおり", ["予想どおり", "予想の金額どおり"], ["予想で、金額どおり", "予想。どおり"]],
  ["予想…どおり", [`予想${"の".repeat(16)}どおり`], [`予想${"の".repeat(17)}どおり`]],
  ["差(額){は/が}", ["差は", "差額が"], ["差額を"]],
  ["計, =", ["合計", "12 = 5"], ["5"]],
  ["5%", ["of 5%"], ["of 5"]],
  ["holders{'/’} own", ["holders' own", "holders’ own"], ["holders own"]],
])("%s stands for %j, and not for %j", (list, texts, others) => {
  const { areIn } = wordsOf(list);
  expect(texts.filter(areIn)).toEqual(texts);
  expect(others.filter(areIn)).toEqual([]);
});

test("an empty list stands for nothing", () => {
  expect(new RegExp(anyOf("")).test("")).toBe(false);
  expect(wordsOf("").areIn("text")).toBe(false);
  expect(wordsOf("").leftOutOf("text")).toBe("text");
});

test("a word counts where it is no part of what is excepted", () => {
  const earnings = wordsOf("earnings", "retained earnings");
  expect(earnings.areIn("Earnings rose")).toBe(true);
  expect(earnings.areIn("from retained earnings")).toBe(false);
  expect(earnings.areIn("retained earnings and earnings")).toBe(true);
  expect(earnings.leftOutOf("earnings, retained earnings")).toBe(" , retained earnings");
});

test("a text begins with a word, and not with what is excepted", () => {
  const begins = beginsWith("(円)から", "から成る");
  expect(begins("円から増配")).toBe(true);
  expect(begins("から増配")).toBe(true);
  expect(begins("から成る")).toBe(false);
  expect(begins("12円から")).toBe(false);
});

test("the words that a text begins with are given with what stands before them", () => {
  const begin = beginningIn("interim, final", "final say", "(?:the )?");
  expect(begin("the interim one")).toBe("the interim");
  expect(begin("Final payment")).toBe("Final");
  expect(begin("the final say")).toBe("");
  expect(begin("our interim one")).toBe("");
});

test("a text ends with a word, less what is excepted", () => {
  const ends = endsWith("from……", "from surplus");
  expect(ends("up from the")).toBe(true);
  expect(ends("from")).toBe(true);
  expect(ends("from the, and")).toBe(false);
  expect(ends("paid from surplus of")).toBe(false);
});

test("the kinds of words in a text come in its order, the first list's where two begin at one place", () => {
  const kinds = kindsIn([
    ["ratio", "dividend yield"],
    ["dividend", "dividend(s), 配当"],
    ["price", "price, 株価"],
  ]);
  expect(kinds("the price, the dividend yield and dividends")).toEqual([
    "price",
    "ratio",
    "dividend",
  ]);
  expect(kinds("配当と株価")).toEqual(["dividend", "price"]);
  expect(kinds("the weather")).toEqual([]);
});
