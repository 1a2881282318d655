import { classLetters, scopeSaid, yearsNamed } from "../../../../src/checks/prose/ties/scopeWords";
import { goesOn, isOfSamePeriod } from "../../../../src/checks/prose/ties/betweenFigures";
import {
  isBaseOfChange,
  isLimit,
  isOfEarlierForecast,
} from "../../../../src/checks/prose/ties/limits";
import { saidBehind } from "../../../../src/checks/prose/ties/saidBehind";

// What release.md and the rulebook call words that make a figure another's, as releases write them.
test.each([
  ["previous", "last year"],
  ["previous", "the previous fiscal year"],
  ["previous", "the prior year's dividend"],
  ["previous", "preceding term"],
  ["previous", "a year earlier"],
  ["previous", "twelve months ago"],
  ["previous", "year on year"],
  ["previous", "YoY"],
  ["previous", "the year before"],
  ["previous", "last time"],
  ["previous", "the same period"],
  ["previous", "previous dividend"],
  ["previous", "前期"],
  ["previous", "前年"],
  ["previous", "昨年"],
  ["previous", "前事業年度"],
  ["previous", "1年前"],
  ["previous", "前回"],
  ["forecast", "the forecast"],
  ["forecast", "the previous forecast"],
  ["forecast", "our latest dividend forecast"],
  ["forecast", "the outlook"],
  ["forecast", "previously announced"],
  ["forecast", "had been expected"],
  ["forecast", "the last plan"],
  ["forecast", "予想"],
  ["forecast", "直近の配当予想"],
  ["forecast", "前回予想"],
  ["forecast", "公表値"],
  ["forecast", "見込んでおり"],
  ["now", "this fiscal year"],
  ["now", "the current term"],
  ["now", "the present dividend"],
  ["now", "this time"],
  ["now", "the same period of this year"],
  ["now", "当期"],
  ["now", "当中間期"],
  ["now", "今回"],
  ["now", "このたび"],
])("%s: %s", (when, words) => {
  expect([...scopeSaid(words).whens]).toEqual([when]);
});

test.each([
  "the year before last",
  "in line with the latest forecast",
  "the same as the forecast",
  "予想どおり",
  "more than the previous year:",
  "前期比",
  "lasting years",
  "foreword",
  "yearly",
  "the dividend",
  "配当",
])("no year: %s", (words) => {
  expect([...scopeSaid(words).whens]).toEqual([]);
});

test.each([
  ["the previous year and the forecast", ["forecast", "previous"]],
  ["前期および予想", ["forecast", "previous"]],
  ["the forecast for the previous year", ["forecast", "previous"]],
  ["the previous forecast", ["forecast"]],
  ["this year", []],
])("years to compare with in %s: %j", (words, years) => {
  expect([...yearsNamed(words)]).toEqual(years);
});

test.each([
  ["firstQuarter", "the first-quarter dividend"],
  ["firstQuarter", "1Q"],
  ["firstQuarter", "第1四半期末"],
  ["interim", "the interim dividend"],
  ["interim", "second quarter"],
  ["interim", "2nd-quarter"],
  ["interim", "mid-year"],
  ["interim", "the half year"],
  ["interim", "中間配当"],
  ["interim", "第２四半期".normalize("NFKC")],
  ["interim", "上期"],
  ["thirdQuarter", "third quarter"],
  ["thirdQuarter", "第三四半期"],
  ["yearEnd", "the year-end dividend"],
  ["yearEnd", "year end"],
  ["yearEnd", "the final dividend"],
  ["yearEnd", "期末配当"],
  ["yearEnd", "下期"],
  ["total", "the annual dividend"],
  ["total", "the full year"],
  ["total", "per annum"],
  ["total", "the whole year"],
  ["total", "年間配当"],
  ["total", "通期"],
])("%s: %s", (period, words) => {
  expect([...scopeSaid(words).periods]).toEqual([period]);
});

test.each([
  "Annual General Meeting",
  "the annual report",
  "mid-term management plan",
  "the year ended",
  "behalf",
  "the latter half of May",
  "finally",
  "配当",
])("no period: %s", (words) => {
  expect([...scopeSaid(words).periods]).toEqual([]);
});

test.each([
  ["ordinary", "an ordinary dividend"],
  ["ordinary", "regular"],
  ["ordinary", "普通配当"],
  ["commemorative", "a commemorative dividend"],
  ["commemorative", "the 70th anniversary"],
  ["commemorative", "記念配当"],
  ["special", "a special dividend"],
  ["special", "特別配当"],
])("%s: %s", (part, words) => {
  expect([...scopeSaid(words).parts]).toEqual([part]);
});

test.each(["Ordinary General Meeting", "ordinary shares", "specially", "普通株式", "特別損失"])(
  "no part: %s",
  (words) => {
    expect([...scopeSaid(words).parts]).toEqual([]);
  },
);

test.each([
  ["per common share", ["common"]],
  ["普通株式", ["common"]],
  ["class A", ["A"]],
  ["the class A preferred shares", ["A"]],
  ["A種優先株式およびB種優先株式", ["A", "B"]],
  ["series b", ["B"]],
  ["preferred shares", ["preferred"]],
  ["優先株式", ["preferred"]],
  ["all classes", ["every"]],
  ["both share classes", ["every"]],
  ["the grand total", ["every"]],
  ["first-class service", []],
  ["uncommon shares", []],
])("classes in %s: %j", (words, classes) => {
  expect([...scopeSaid(words).classes]).toEqual(classes);
});

test("the letters of classes are read in either language", () => {
  expect([...classLetters("Class A preferred shares / A種優先株式")]).toEqual(["A"]);
  expect([...classLetters("B種優先株式")]).toEqual(["B"]);
  expect([...classLetters("甲種株式")]).toEqual(["甲"]);
  expect([...classLetters("Class")]).toEqual([]);
  expect([...classLetters("Class Action")]).toEqual([]);
});

test.each([
  "in total",
  "altogether",
  "adds up to",
  "combined",
  "合わせて",
  "合計",
  "中間を含め",
  "計",
])("added up: %s", (words) => {
  expect(scopeSaid(words).isSum).toBe(true);
});

test.each(["the dividend", "summary", "計画", "totally"])("not added up: %s", (words) => {
  expect(scopeSaid(words).isSum).toBe(false);
});

test.each([
  ["per share in the previous year, which", "per share in the previous year"],
  ["a year earlier and", "a year earlier"],
  ["yen paid for the prior term.", "yen paid for the prior term"],
  ["last time", "last time"],
  ["we announced", "we announced"],
  ["in the latest forecast", "in the latest forecast"],
  ["for the interim dividend.", "for the interim dividend"],
  ["円の中間配当", "円の中間配当"],
  ["(前期)です", "(前期)"],
  ["円と見込んでおりました", "円と見込んでおりました"],
  ["per share", ""],
  ["and a year earlier", ""],
  ["in the previous year's report", ""],
])("right behind a figure, %j says %j", (words, said) => {
  expect(saidBehind(words)).toBe(said);
});

test.each(["and", "and the other", "、", "および"])("%s goes on", (words) => {
  expect(goesOn(words)).toBe(true);
});

test.each([
  "to",
  "compared with",
  "whereas the other",
  "is now",
  "から",
  "より",
  "一方",
  "増配し",
  "and so on and so forth, with many more words between",
])("%s begins anew", (words) => {
  expect(goesOn(words)).toBe(false);
});

test.each([
  ["and", true],
  [", ", true],
  ["および", true],
  ["yen per common share and", true],
  ["to", true],
  ["against", true],
  ["に対し", true],
  ["うち", true],
  ["was paid in May, and the board has met since", false],
  ["を支払い、来年は", false],
])("one period on both sides of %j: %s", (words, isSame) => {
  expect(isOfSamePeriod(words)).toBe(isSame);
});

test.each([
  ["from", "", true],
  ["up from the", "", true],
  ["compared with the dividend of", "", true],
  ["more than", "", true],
  ["exceeding", "", true],
  ["in place of", "", true],
  ["", "円から増配", true],
  ["", "円に対し", true],
  ["", "円に比べ", true],
  ["", "円を上回る", true],
  ["a dividend from surplus of", "", false],
  ["from retained earnings of", "", false],
  ["", "円よりお支払い", false],
  ["the dividend of", "", false],
  ["", "円とします", false],
])("%j | %j: what a change is from: %s", (before, behind, isBase) => {
  expect(isBaseOfChange(before, behind)).toBe(isBase);
});

test.each([
  ["at least", "", true],
  ["no less than", "", true],
  ["a minimum of", "", true],
  ["we aim for", "", true],
  ["a target of", "", true],
  ["up to", "", true],
  ["下限を", "", true],
  ["", "円以上", true],
  ["", "円を下限", true],
  ["", "円を目安", true],
  ["", "per share or more", true],
  ["adding up to", "", false],
  ["raised up to", "", false],
  ["the dividend of", "", false],
  ["", "円とします", false],
])("%j | %j: a limit or target: %s", (before, behind, is) => {
  expect(isLimit(before, behind)).toBe(is);
});

test("an earlier forecast than the latest is told by its words", () => {
  for (const words of [
    "the initial forecast",
    "originally",
    "at the start of the year",
    "期初予想",
  ])
    expect(isOfEarlierForecast(words)).toBe(true);
  for (const words of ["the forecast", "initiative", "予想"])
    expect(isOfEarlierForecast(words)).toBe(false);
});
