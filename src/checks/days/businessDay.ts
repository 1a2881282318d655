import { type CivilDate, addDays, isoDate, weekday } from "../../dividend/civilDate";
import type { Fact } from "../../dividend/fact";
import { type HolidayCalendar, coversYear } from "../holidayCalendar";
import type { Report, Where } from "../rule";

/** Why no business is done in Japan on a day: banks also close from December 31 to January 3 (銀行法施行令 Art. 5). */
export type Closed = "weekend" | "publicHoliday" | "turnOfTheYear";

/**
 * Whether a day is a business day in Japan: "open", or why it is not. "unknown" where only the calendar
 * could tell and it does not cover the year.
 */
export function businessDay(
  date: CivilDate,
  calendar: HolidayCalendar,
): "open" | "unknown" | Closed {
  const dayOfWeek = weekday(date);
  if (dayOfWeek === 0 || dayOfWeek === 6) return "weekend";
  if (isTurnOfTheYear(date)) return "turnOfTheYear";
  if (!coversYear(calendar, date)) return "unknown";
  return calendar.holidays.has(isoDate(date)) ? "publicHoliday" : "open";
}

function isTurnOfTheYear({ month, day }: CivilDate): boolean {
  return (month === 12 && day === 31) || (month === 1 && day <= 3);
}

/** The first business day after `date`; null where the calendar ends before one is sure. */
export function nextBusinessDay(date: CivilDate, calendar: HolidayCalendar): CivilDate | null {
  for (let next = addDays(date, 1); ; next = addDays(next, 1)) {
    const is = businessDay(next, calendar);
    if (is === "open") return next;
    if (is === "unknown") return null;
  }
}

/**
 * So many business days back from `date`: none is `date` itself, or the last business day before it where it is none.
 * Null where the calendar begins before they are counted.
 */
export function businessDaysBack(
  date: CivilDate,
  count: number,
  calendar: HolidayCalendar,
): CivilDate | null {
  let left = count;
  for (let day = date; ; day = addDays(day, -1)) {
    const is = businessDay(day, calendar);
    if (is === "unknown") return null;
    if (is !== "open") continue;
    if (left === 0) return day;
    left -= 1;
  }
}

/** Whether a day of the worksheet is a business day; null, told as not checked, where the calendar does not reach. */
export function statedBusinessDay(
  day: Fact<CivilDate>,
  calendar: HolidayCalendar,
  report: Pick<Report<unknown>, "missing">,
  where: Where = {},
): "open" | Closed | null {
  const is = businessDay(day.value, calendar);
  if (is !== "unknown") return is;
  report.missing("holidays", { ...where, cell: day.cell });
  return null;
}
