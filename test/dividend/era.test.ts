import { compareDates } from "../../src/dividend/civilDate";
import { eraHolds, eraOf, eras, westernYear } from "../../src/dividend/era";
import { day } from "../checks/written";
import { everyDay } from "./slowCalendar";

test.each([
  ["1868-10-22", null],
  ["1868-10-23", "明治"],
  ["1912-07-29", "明治"],
  ["1912-07-30", "大正"],
  ["1926-12-24", "大正"],
  ["1926-12-25", "昭和"],
  ["1989-01-07", "昭和"],
  ["1989-01-08", "平成"],
  ["2019-04-30", "平成"],
  ["2019-05-01", "令和"],
  ["2099-12-31", "令和"],
])("%s is in %s", (iso, name) => {
  expect(eraOf(day(iso))?.name ?? null).toBe(name);
});

test("every day since Meiji is in one era, and eras follow each other", () => {
  const wrong = everyDay.filter((date) => eras.filter((era) => eraHolds(era, date)).length !== 1);
  expect(wrong).toEqual([]);
  const firsts = eras.map(({ first }) => first);
  expect([...firsts].sort(compareDates)).toEqual(firsts);
});

test("the first year of an era is the western year it began in", () => {
  expect(eras.map((era) => westernYear(era, 1))).toEqual([1868, 1912, 1926, 1989, 2019]);
  expect(eras.map((era) => westernYear(era, 31))).toEqual([1898, 1942, 1956, 2019, 2049]);
});
