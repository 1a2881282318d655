import { businessDay, nextBusinessDay } from "../../src/checks/days/businessDay";
import { coversYear } from "../../src/checks/holidayCalendar";
import { japaneseHolidays } from "../../src/checks/japaneseHolidays";
import {
  type CivilDate,
  addDays,
  compareDates,
  isoDate,
  weekday,
} from "../../src/dividend/civilDate";
import { day } from "./written";

const { firstYear, lastYear, holidays } = japaneseHolidays;

function listed(year: number): string[] {
  return [...holidays].filter((date) => date.startsWith(`${String(year)}-`)).sort();
}

// The Act's own wording, year by year, as the list must come out of it: a second way to it, in which
// equinoxes are the usual approximation for 1980 to 2099.
function byTheAct(year: number): string[] {
  const on = (month: number, date: number): CivilDate => ({ year, month, day: date });
  const nthMonday = (month: number, nth: number) => {
    const first = on(month, 1);
    return addDays(first, ((8 - weekday(first)) % 7) + 7 * (nth - 1));
  };
  const equinox = (month: number, base: number) =>
    on(month, Math.floor(base + 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4)));
  const olympic = year === 2020 || year === 2021;
  const named: CivilDate[] = [
    on(1, 1),
    nthMonday(1, 2),
    on(2, 11),
    ...(year >= 2020 ? [on(2, 23)] : []),
    equinox(3, 20.8431),
    on(4, 29),
    on(5, 3),
    ...(year >= 2007 ? [on(5, 4)] : []),
    on(5, 5),
    ...(olympic ? [] : [year < 2003 ? on(7, 20) : nthMonday(7, 3)]),
    ...(year >= 2016 && !olympic ? [on(8, 11)] : []),
    year < 2003 ? on(9, 15) : nthMonday(9, 3),
    equinox(9, 23.2488),
    ...(olympic ? [] : [nthMonday(10, 2)]),
    on(11, 3),
    on(11, 23),
    ...(year <= 2018 ? [on(12, 23)] : []),
    ...(year === 2019 ? [on(5, 1), on(10, 22)] : []),
    ...(year === 2020 ? [on(7, 23), on(7, 24), on(8, 10)] : []),
    ...(year === 2021 ? [on(7, 22), on(7, 23), on(8, 8)] : []),
  ];
  const isNamed = (date: CivilDate) => named.some((each) => compareDates(each, date) === 0);
  const daysOff = named
    .filter((date) => weekday(date) === 0)
    .map((sunday) => {
      let off = addDays(sunday, 1);
      while (isNamed(off)) off = addDays(off, 1);
      return off;
    });
  const between = named
    .map((date) => addDays(date, 1))
    .filter((date) => isNamed(addDays(date, 1)) && !isNamed(date))
    // Until 2006 a Sunday or a day already off stayed what it was.
    .filter((date) => year >= 2007 || weekday(date) !== 0);
  return [...new Set([...named, ...daysOff, ...between].map(isoDate))].sort();
}

test("every year is listed as the Act has it", () => {
  for (let year = firstYear; year <= lastYear; year += 1) {
    expect([year, ...listed(year)]).toEqual([year, ...byTheAct(year)]);
  }
});

test("the list covers the years it says, and no more", () => {
  expect([firstYear, lastYear]).toEqual([2000, 2027]);
  expect(listed(firstYear - 1)).toEqual([]);
  expect(listed(lastYear + 1)).toEqual([]);
  expect(coversYear(japaneseHolidays, day("1999-12-31"))).toBe(false);
  expect(coversYear(japaneseHolidays, day("2000-01-01"))).toBe(true);
  expect(coversYear(japaneseHolidays, day("2027-12-31"))).toBe(true);
  expect(coversYear(japaneseHolidays, day("2028-01-01"))).toBe(false);
});

// Days that were news in their time, and how many there were.
test.each([
  [2009, 17, ["2009-05-06", "2009-09-22"]],
  [2015, 17, ["2015-09-22"]],
  [2019, 22, ["2019-04-30", "2019-05-01", "2019-05-02", "2019-05-06", "2019-10-22", "2019-11-04"]],
  [2020, 18, ["2020-02-24", "2020-07-23", "2020-07-24", "2020-08-10"]],
  [2021, 17, ["2021-07-22", "2021-07-23", "2021-08-09"]],
  [2026, 18, ["2026-05-06", "2026-09-22", "2026-09-23"]],
  [2027, 17, ["2027-03-21", "2027-03-22", "2027-09-23"]],
])("%d has %d, among them %s", (year, count, days) => {
  expect(listed(year)).toHaveLength(count);
  expect(listed(year)).toEqual(expect.arrayContaining(days));
});

test.each(["2019-12-23", "2020-07-20", "2020-10-12", "2020-08-11", "2021-08-11", "2021-10-11"])(
  "%s was an ordinary weekday",
  (date) => {
    expect(businessDay(day(date), japaneseHolidays)).toBe("open");
  },
);

test.each([
  ["2019-12-30", "open"],
  ["2019-12-31", "turnOfTheYear"],
  ["2020-01-03", "turnOfTheYear"],
  ["2020-01-04", "weekend"],
  ["2020-01-06", "open"],
  ["2028-01-03", "turnOfTheYear"],
  ["2028-01-04", "unknown"],
])("%s: %s", (date, is) => {
  expect(businessDay(day(date), japaneseHolidays)).toBe(is);
});

test("the next business day lies after the whole run of days off", () => {
  expect(nextBusinessDay(day("2019-04-26"), japaneseHolidays)).toEqual(day("2019-05-07"));
  expect(nextBusinessDay(day("2027-12-30"), japaneseHolidays)).toBeNull();
});
