import fc from "fast-check";
import {
  type CivilDate,
  dateOfDayNumber,
  dayNumber,
  isoDate,
} from "../../../src/dividend/civilDate";
import { eraOf } from "../../../src/dividend/era";
import { readDate } from "../../../src/worksheet/notation/dateNotation";

function line(text: string): string {
  const reading = readDate(text);
  return reading?.is === "date" ? isoDate(reading.date) : (reading?.is ?? "none");
}

describe("dates", () => {
  it.each([
    ["March 31, 2019", "2019-03-31"],
    ["Nov. 04, 2016", "2016-11-04"],
    ["28 June 2018", "2018-06-28"],
    ["18 September 2024", "2024-09-18"],
    ["Sept. 30, 2009", "2009-09-30"],
    ["June 25 th, 2018", "2018-06-25"],
    ["June 25th, 2018", "2018-06-25"],
    ["Thursday, June 28, 2018", "2018-06-28"],
    ["June 28, 2018 (Thu)", "2018-06-28"],
    ["2019-03-31", "2019-03-31"],
    ["2019/3/5", "2019-03-05"],
    ["2008.10.31", "2008-10-31"],
    ["2019年6月24日", "2019-06-24"],
    ["2019年6月24日（月）", "2019-06-24"],
    ["２０１９年６月２４日", "2019-06-24"],
    ["平成31年3月31日", "2019-03-31"],
    ["令和元年6月11日", "2019-06-11"],
    ["令和1年6月20日", "2019-06-20"],
    ["平成22 年7月30日", "2010-07-30"],
    ["平成27 年 6 月 25 日", "2015-06-25"],
    ["令和2年1\n月30日", "2020-01-30"],
    ["H31.3.31", "2019-03-31"],
    ["2019年3月31日（平成31年3月31日）", "2019-03-31"],
    ["2019（平成31）年3月31日", "2019-03-31"],
    ["28/06/2019", "2019-06-28"],
    ["05/05/2019", "2019-05-05"],
    ["March 31,2019", "2019-03-31"],
    ["2019/3/31(日)", "2019-03-31"],
    ["R元.6.28", "2019-06-28"],
    ["H31.3.31（日）", "2019-03-31"],
    ["平 成 31 年 3 月 31 日", "2019-03-31"],
    ["令　和元年６月28日", "2019-06-28"],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });

  it("are read past their era's end as the western date they would be", () => {
    expect(line("平成35年3月31日")).toBe("2023-03-31");
    expect(readDate("平成31年5月14日")).toMatchObject({
      date: { year: 2019, month: 5, day: 14 },
      written: { era: "平成" },
    });
  });

  it("keep the weekday, the era and a second form for those who judge them", () => {
    expect(readDate("Thursday, June 28, 2019")).toMatchObject({ written: { weekday: "Thursday" } });
    expect(readDate("2019年6月28日（木）")).toMatchObject({ written: { weekday: "木" } });
    expect(readDate("2019年6月28日(令和2年6月28日)")).toMatchObject({
      date: { year: 2019 },
      written: { otherForm: { year: 2020, month: 6, day: 28 } },
    });
  });

  it("say how their year or time was understood", () => {
    expect(readDate("24-Nov-16")).toMatchObject({
      date: { year: 2016, month: 11, day: 24 },
      written: { yearCompleted: true },
    });
    expect(readDate("2023/06/28 12:54")).toMatchObject({
      date: { year: 2023, month: 6, day: 28 },
      written: { timeDropped: true, yearCompleted: false },
    });
    expect(readDate("民國114年8月14日")).toMatchObject({
      date: { year: 2025, month: 8, day: 14 },
      written: { yearCompleted: true },
    });
  });

  it("that do not exist are told from text that is none", () => {
    expect(line("February 30, 2019")).toBe("nonexistent");
    expect(line("2019-02-29")).toBe("nonexistent");
    expect(line("平成31年4月31日")).toBe("nonexistent");
    expect(line("31/02/2019")).toBe("nonexistent");
    expect(line("令和0年6月28日")).toBe("nonexistent");
  });

  it.each([
    "on or after the middle of December 2006",
    "March 2019",
    "2019年3月",
    "1/2/19",
    "",
    "27",
  ])("are not guessed from %s", (text) => {
    expect(readDate(text)).toBeNull();
  });

  it("that may be two days are neither", () => {
    expect(readDate("06/03/2019 17:00:00")).toEqual({
      is: "ambiguous",
      monthFirst: { year: 2019, month: 6, day: 3 },
      dayFirst: { year: 2019, month: 3, day: 6 },
    });
    expect(readDate("114/08/14")).toEqual({
      is: "minguo",
      date: { year: 2025, month: 8, day: 14 },
    });
  });
});

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

const writings: readonly ((date: CivilDate) => string)[] = [
  isoDate,
  ({ year, month, day }) => `${String(year)}/${String(month)}/${String(day)}`,
  ({ year, month, day }) => `${months[month - 1] ?? ""} ${String(day)}, ${String(year)}`,
  ({ year, month, day }) =>
    `${String(day)} ${months[month - 1]?.slice(0, 3) ?? ""} ${String(year)}`,
  ({ year, month, day }) => `${String(year)}年${String(month)}月${String(day)}日`,
  (date) => {
    const era = eraOf(date);
    const yearOfEra = date.year - (era?.first.year ?? 0) + 1;
    const year = yearOfEra === 1 ? "元" : String(yearOfEra);
    return `${era?.name ?? ""}${year}年${String(date.month)}月${String(date.day)}日`;
  },
];

it("reads every day from 1900 to 2100 back from every way of writing it", () => {
  const [first, last] = [
    { year: 1900, month: 1, day: 1 },
    { year: 2100, month: 12, day: 31 },
  ];
  const days = fc.integer({ min: dayNumber(first), max: dayNumber(last) }).map(dateOfDayNumber);
  fc.assert(
    fc.property(days, fc.constantFrom(...writings), (date, write) => {
      expect(line(write(date))).toBe(isoDate(date));
    }),
  );
});
