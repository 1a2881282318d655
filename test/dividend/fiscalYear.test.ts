import {
  type DividendKind,
  fiscalYearEndFor,
  fiscalYearName,
  fiscalYearStart,
  previousFiscalYearEnd,
  usualRecordDate,
} from "../../src/dividend/fiscalYear";
import { isoDate } from "../../src/dividend/civilDate";
import { everyDay, numberOf, textOf } from "./slowCalendar";
import { day } from "../checks/written";

const first = { year: 1900, month: 1, day: 1 };

test("a fiscal year starts on the day after the one before it ended", () => {
  const wrong = everyDay
    .filter(({ year }) => year > 1901)
    .filter((end) => {
      const before = numberOf(previousFiscalYearEnd(end)) ?? 0;
      const length = (numberOf(end) ?? 0) - before;
      const start = everyDay[before + 1] ?? first;
      return textOf(start) !== textOf(fiscalYearStart(end)) || (length !== 365 && length !== 366);
    });
  expect(wrong).toEqual([]);
});

test.each([
  ["2019-03-31", "2018-04-01", 2018],
  ["2019-12-31", "2019-01-01", 2019],
  ["2020-02-29", "2019-03-01", 2019],
  ["2019-02-28", "2018-03-01", 2018],
  ["2019-03-20", "2018-03-21", 2018],
  ["2018-12-30", "2017-12-31", 2017],
])("the year to %s starts on %s and is %d", (end, start, name) => {
  expect(isoDate(fiscalYearStart(day(end)))).toBe(start);
  expect(fiscalYearName(day(end))).toBe(name);
});

test.each<[DividendKind, string, string | null]>([
  ["yearEnd", "2019-03-31", "2019-03-31"],
  ["interim", "2019-03-31", "2018-09-30"],
  ["firstQuarter", "2019-03-31", "2018-06-30"],
  ["thirdQuarter", "2019-03-31", "2018-12-31"],
  ["interim", "2020-02-29", "2019-08-31"],
  ["firstQuarter", "2020-02-29", "2019-05-31"],
  ["thirdQuarter", "2019-05-31", "2019-02-28"],
  ["interim", "2019-03-20", "2018-09-20"],
  ["special", "2019-03-31", null],
])("the %s dividend of the year to %s has %s", (kind, end, usual) => {
  const date = usualRecordDate(kind, day(end));
  expect(date === null ? null : isoDate(date)).toBe(usual);
});

test.each([
  ["yearEnd", "2019-03-31", "2019-03-31"],
  ["interim", "2018-09-30", "2019-03-31"],
  ["firstQuarter", "2018-06-30", "2019-03-31"],
  ["thirdQuarter", "2019-02-28", "2019-05-31"],
  ["interim", "2018-09-20", "2019-03-20"],
] as const)("the %s dividend on record on %s is of the year to %s", (kind, record, end) => {
  expect(isoDate(fiscalYearEndFor(kind, day(record)))).toBe(end);
});
