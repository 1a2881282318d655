import fc from "fast-check";
import {
  addDays,
  addMonths,
  addMonthsToMonthEnd,
  civilDate,
  compareDates,
  dateOfDayNumber,
  dayNumber,
  endOfMonthsFollowing,
  isLeapYear,
  isMonthEnd,
  isoDate,
  monthLength,
  sameDate,
  weekday,
} from "../../src/dividend/civilDate";
import { everyDay, exists, numberOf } from "./slowCalendar";

const first = { year: 1900, month: 1, day: 1 };
const days = fc.integer({ min: 0, max: everyDay.length - 1 });
const dates = days.map((number) => everyDay[number] ?? first);
const months = fc.integer({ min: -60, max: 60 });

test("every day of 1900 to 2100 has the number and the weekday that counting gives it", () => {
  const zero = dayNumber(first);
  const wrong = everyDay.filter(
    (date, number) =>
      dayNumber(date) - zero !== number ||
      weekday(date) !== (number + 1) % 7 ||
      !sameDate(dateOfDayNumber(zero + number), date),
  );
  expect(wrong).toEqual([]);
  expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
});

test("a date is made of a day that exists, and of no other", () => {
  const parts = fc.tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: -1, max: 14 }),
    fc.integer({ min: -1, max: 33 }),
  );
  fc.assert(
    fc.property(parts, ([year, month, day]) => {
      expect(civilDate(year, month, day)).toEqual(
        exists(year, month, day) ? { year, month, day } : null,
      );
    }),
    { numRuns: 2000 },
  );
  expect(civilDate(2019, 2, 29)).toBeNull();
  expect(civilDate(2000, 2, 29)).not.toBeNull();
  expect(civilDate(1900, 2, 29)).toBeNull();
  expect(civilDate(0, 1, 1)).toBeNull();
  expect(civilDate(1, 1, 1)).not.toBeNull();
  expect(civilDate(9999, 12, 31)).not.toBeNull();
  expect(civilDate(10000, 1, 1)).toBeNull();
  expect(civilDate(2019, 1.5, 1)).toBeNull();
  expect(civilDate(2019, 1, 1.5)).toBeNull();
  expect(civilDate(2019.5, 1, 1)).toBeNull();
});

test("a month's length is the number of its days", () => {
  for (let year = 1900; year <= 2100; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      const counted = [...Array(32).keys()].filter((day) => exists(year, month, day)).length;
      expect(monthLength(year, month)).toBe(counted);
    }
    expect(isLeapYear(year)).toBe(exists(year, 2, 29));
  }
});

test("dates compare as their places in the calendar do", () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      const order = compareDates(everyDay[a] ?? first, everyDay[b] ?? first);
      expect(Math.sign(order)).toBe(Math.sign(a - b));
      expect(sameDate(everyDay[a] ?? first, everyDay[b] ?? first)).toBe(a === b);
    }),
  );
});

test("days are added one by one", () => {
  fc.assert(
    fc.property(days, days, (from, to) => {
      expect(addDays(everyDay[from] ?? first, to - from)).toEqual(everyDay[to]);
    }),
  );
});

/** So many months on, one at a time: the same day, or the last one there is. */
function slowMonths({ year, month, day }: typeof first, count: number): typeof first {
  let [y, m] = [year, month];
  for (let step = 0; step < Math.abs(count); step += 1) {
    m += Math.sign(count);
    if (m === 13) [y, m] = [y + 1, 1];
    if (m === 0) [y, m] = [y - 1, 12];
  }
  let d = day;
  while (d > 28 && !exists(y, m, d)) d -= 1;
  return { year: y, month: m, day: d };
}

const middle = fc
  .integer({ min: 2200, max: everyDay.length - 2200 })
  .map((number) => everyDay[number] ?? first);

test("months are added one by one, to the day or the month's last", () => {
  fc.assert(
    fc.property(middle, months, (date, count) => {
      const moved = slowMonths(date, count);
      expect(addMonths(date, count)).toEqual(moved);
      const isLast = !exists(date.year, date.month, date.day + 1);
      expect(isMonthEnd(date)).toBe(isLast);
      const lastOfMonth = { ...moved, day: monthLength(moved.year, moved.month) };
      expect(addMonthsToMonthEnd(date, count)).toEqual(isLast ? lastOfMonth : moved);
    }),
    { numRuns: 1000 },
  );
});

// Civil Code, Art. 140 and 143, word by word: the first day is the one after; the period ends on the day
// before the one that answers to it in the last month, or with that month where it has no such day.
test("a period of months ends as the Civil Code counts it", () => {
  fc.assert(
    fc.property(middle, fc.integer({ min: 1, max: 24 }), (date, count) => {
      const start = everyDay[(numberOf(date) ?? 0) + 1] ?? first;
      const month = slowMonths({ ...start, day: 1 }, count);
      const answering = { ...month, day: start.day };
      const number = numberOf(answering);
      const end =
        number === undefined
          ? { ...month, day: monthLength(month.year, month.month) }
          : everyDay[number - 1];
      expect(endOfMonthsFollowing(date, count)).toEqual(end);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["2019-03-31", "2019-06-30"],
  ["2019-02-28", "2019-05-31"],
  ["2020-02-29", "2020-05-31"],
  ["2019-11-29", "2020-02-29"],
  ["2018-11-29", "2019-02-28"],
  ["2018-11-30", "2019-02-28"],
  ["2019-03-20", "2019-06-20"],
])("three months from %s end on %s", (from, end) => {
  const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  expect(isoDate(endOfMonthsFollowing({ year, month, day }, 3))).toBe(end);
});

test("dates are written in ISO form", () => {
  fc.assert(
    fc.property(dates, (date) => {
      const [year, month, day] = isoDate(date).split("-");
      expect([year?.length, month?.length, day?.length]).toEqual([4, 2, 2]);
      expect({ year: Number(year), month: Number(month), day: Number(day) }).toEqual(date);
    }),
  );
  expect(isoDate({ year: 33, month: 4, day: 3 })).toBe("0033-04-03");
});
