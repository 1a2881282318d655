import { isoDate } from "../../src/dividend/civilDate";
import { dateOfSerial, serialOfDate } from "../../src/dividend/excelSerial";
import { day } from "../checks/written";
import { everyDay } from "./slowCalendar";

// Excel counts from January 1, 1900 as 1 and has a February 29, 1900, so from March 1 on it is one ahead.
test("every day of 1900 to 2100 has Excel's number", () => {
  const wrong = everyDay.filter((date, number) => {
    const serial = number + 1 + (number >= 59 ? 1 : 0);
    const back = dateOfSerial(serial, "1900");
    return (
      serialOfDate(date, "1900") !== serial || back === null || isoDate(back) !== isoDate(date)
    );
  });
  expect(wrong).toEqual([]);
});

test("in the 1904 system January 1, 1904 is 0", () => {
  const start = everyDay.findIndex(({ year }) => year === 1904);
  const wrong = everyDay.slice(start).filter((date, serial) => {
    const back = dateOfSerial(serial, "1904");
    return (
      serialOfDate(date, "1904") !== serial || back === null || isoDate(back) !== isoDate(date)
    );
  });
  expect(wrong).toEqual([]);
  expect(serialOfDate(day("1903-12-31"), "1904")).toBeNull();
});

test.each([
  [60, "1900", null],
  [60.9, "1900", null],
  [0, "1900", null],
  [0.5, "1900", null],
  [1, "1900", "1900-01-01"],
  [59, "1900", "1900-02-28"],
  [61, "1900", "1900-03-01"],
  [43555, "1900", "2019-03-31"],
  [43555.99, "1900", "2019-03-31"],
  [42093, "1904", "2019-03-31"],
  [0, "1904", "1904-01-01"],
  [-1, "1904", null],
  [-1, "1900", null],
  [2958465, "1900", "9999-12-31"],
  [2958466, "1900", null],
  [Number.NaN, "1900", null],
  [Number.POSITIVE_INFINITY, "1904", null],
] as const)("%d in the %s system is %s", (serial, system, iso) => {
  const date = dateOfSerial(serial, system);
  expect(date === null ? null : isoDate(date)).toBe(iso);
});

test("days before the first, and days that never were, have no number", () => {
  expect(serialOfDate(day("1899-12-31"), "1900")).toBeNull();
  expect(serialOfDate(day("1899-12-30"), "1900")).toBeNull();
  expect(serialOfDate({ year: 1900, month: 2, day: 29 }, "1900")).toBeNull();
});
