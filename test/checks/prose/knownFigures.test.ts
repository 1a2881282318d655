import {
  amountOf,
  isDifferencePerShare,
  isInPartName,
  isOfSplitRatio,
  isSecurityCode,
  knownDates,
  saysAmount,
  saysAmountOfSplit,
  saysOtherFigure,
  statesSplitRatio,
  usualRecordDates,
} from "../../../src/checks/prose/knownFigures";
import { isoDate } from "../../../src/dividend/civilDate";
import { decimal } from "../../../src/dividend/decimal";
import { type NumberReading, findAmounts } from "../../../src/worksheet/notation/runningText";
import { announcement } from "../announcements";
import { amount, fact } from "../written";

function number(text: string): NumberReading {
  const [found] = findAmounts(text);
  if (found === undefined) throw new Error(`${text} has no number`);
  return found.reading;
}

test("the usual record dates are those of this year's and last year's quarters", () => {
  expect(usualRecordDates(announcement()).map(isoDate)).toEqual([
    "2018-06-30",
    "2018-09-30",
    "2018-12-31",
    "2019-03-31",
    "2017-06-30",
    "2017-09-30",
    "2017-12-31",
    "2018-03-31",
  ]);
  expect(usualRecordDates(announcement({ decision: { fiscalYearEnd: "" } }))).toEqual([]);
});

test("every day of the worksheet is known", () => {
  const written = announcement({
    decision: { fiscalYearEnd: "", boardMeetingDate: "2019-05-22" },
    decided: { splitEffectiveDate: "2018-10-01" },
    annual: [{ year: "2019-03-30" }, { year: null, forecast: "plain", announcedOn: "2018-11-09" }],
  });
  expect(knownDates(written).map(isoDate)).toEqual([
    "2019-05-23",
    "2019-05-22",
    "2019-06-27",
    "2019-03-31",
    "2019-06-28",
    "2018-10-01",
    "2019-05-14",
    "2019-03-31",
    "2018-03-31",
    "2018-06-29",
    "2019-03-30",
    "2018-11-09",
  ]);
  const withYearEnd = knownDates(announcement()).map(isoDate);
  expect(withYearEnd).toContain("2018-09-30");
  expect(withYearEnd.slice(0, 2)).toEqual(["2019-05-23", "2019-03-31"]);
});

test("the number in a part's name is known", () => {
  const decided = {
    parts: {
      ordinary: "10",
      "commemorative (第２５回 of 2 anniversaries)": "3.50",
      "special (sale)": "1",
    },
  };
  const known = (digits: string) => isInPartName(digits, announcement({ decided }));
  expect(["25", "2", "5", "3.50"].filter(known)).toEqual(["25", "2"]);
  expect(isInPartName("25", announcement())).toBe(false);
});

test("dividends per share differ by so much either way", () => {
  const written = announcement({
    decided: { dividendPerShare: "24" },
    forecast: { dividendPerShare: "22" },
    previous: { dividendPerShare: "-" },
    annual: null,
  });
  const isBy = (by: string) => isDifferencePerShare(decimal(by), written);
  expect(["0", "2", "2.00", "22", "-2", "1"].map(isBy)).toEqual([
    true,
    true,
    true,
    false,
    true,
    false,
  ]);
});

test("a number in a text is an amount, its unit from the text", () => {
  expect(amountOf(number("JPY608 million"))).toMatchObject({ unit: "million", unitFrom: "cell" });
  expect(amountOf(number("JPY13.50"))).toMatchObject({ places: 2, unit: "one", unitFrom: "none" });
  expect(amountOf(number("JPY13.50"))).toMatchObject({ paid: false, upperLimit: false, marks: [] });
});

test("a number says an amount that rounds to it", () => {
  const says = (text: string, of: string) => saysAmount(number(text), amount(of));
  expect(says("608,629,828 yen", "608 million")).toBe(true);
  expect(says("608,629,828 yen", "609 million")).toBe(true);
  expect(says("608,629,828 yen", "610 million")).toBe(false);
  expect(says("13.5 yen", "13.50")).toBe(true);
});

test("a security code is in the listing", () => {
  const listing = (text: string) => ({ en: fact(text, { row: 2, column: 1 }, text) });
  const known = (digits: string) =>
    isSecurityCode(digits, {
      ...announcement(),
      company: { listing: listing("TSE1: ３７７４, 45") },
    });
  expect(["3774", "377", "1", "45"].filter(known)).toEqual(["3774"]);
  const without = { ...announcement(), company: { listing: listing("TSE Prime") } };
  expect(isSecurityCode("3774", without)).toBe(false);
  expect(isSecurityCode("3774", announcement())).toBe(false);
});

test("a split's ratio makes its two numbers known, and amounts so many times one of the worksheet", () => {
  const split = announcement({ previous: { splitRatio: "3 for 2" } });
  expect(statesSplitRatio(split)).toBe(true);
  expect(statesSplitRatio(announcement())).toBe(false);
  const ofRatio = (of = split) =>
    ["1", "2", "3"].filter((each) => isOfSplitRatio(decimal(each), of));
  expect(ofRatio()).toEqual(["2", "3"]);
  expect(ofRatio(announcement())).toEqual([]);
  const amounts = ["JPY20.25", "JPY9.00", "JPY13.50", "JPY27.00"];
  const said = amounts.filter((each) => saysAmountOfSplit(number(each), split));
  expect(said).toEqual(["JPY20.25", "JPY9.00"]);
  expect(saysAmountOfSplit(number("JPY20.25 million"), split)).toBe(false);
  expect(saysAmountOfSplit(number("JPY20.25"), announcement())).toBe(false);
});

test("totals, share counts and the distributable amount are known", () => {
  const written = announcement({
    decision: { distributableAmount: "25 million" },
    decided: { trustShares: "1,200" },
  });
  const known = (text: string) => saysOtherFigure(number(text), written);
  const said = ["JPY608 million", "46,734,600", "1,650,909", "1,200", "45,070,491", "25 million"];
  expect(said.filter(known)).toEqual(said);
  expect(known("JPY13.50")).toBe(false);
});
