import { type CivilDate, addDays, compareDates } from "../../dividend/civilDate";
import { businessDay } from "../businessDay";
import type { HolidayCalendar } from "../holidayCalendar";

/**
 * How many business days before the record date shares go ex-dividend, by the settlement of trades on the
 * exchanges of Japan: trades from July 16, 2019 settle on the third day (T+2), and until then on the fourth
 * (T+3); until November 2009 trades across a record date settled a day later than others.
 */
const cycles: readonly { readonly through: CivilDate | null; readonly daysBefore: number }[] = [
  { through: { year: 2009, month: 11, day: 18 }, daysBefore: 3 },
  { through: { year: 2019, month: 7, day: 17 }, daysBefore: 2 },
  { through: null, daysBefore: 1 },
];

/** Business days between the ex-dividend date and the record date under the settlement of that time. */
export function exDateBusinessDaysBefore(recordDate: CivilDate): number {
  const cycle = cycles.find(
    ({ through }) => through === null || compareDates(recordDate, through) <= 0,
  );
  return cycle?.daysBefore ?? 1;
}

/** The days on which shares change hands without the right to a dividend, and for the last time with it. */
export interface EntitlementDays {
  /** The record date itself, or the business day before it where it is none: the day trades must have settled. */
  readonly settledBy: CivilDate;
  readonly exDate: CivilDate;
  readonly lastDayWithRights: CivilDate;
}

/** Null where the calendar does not reach, so that a day could be a holiday nobody knows of. */
export function entitlementDays(
  recordDate: CivilDate,
  calendar: HolidayCalendar,
): EntitlementDays | null {
  const settledBy = businessDayOnOrBefore(recordDate, calendar);
  if (settledBy === null) return null;
  let exDate = settledBy;
  for (let left = exDateBusinessDaysBefore(recordDate); left > 0; left -= 1) {
    const before = previousBusinessDay(exDate, calendar);
    if (before === null) return null;
    exDate = before;
  }
  const lastDayWithRights = previousBusinessDay(exDate, calendar);
  return lastDayWithRights === null ? null : { settledBy, exDate, lastDayWithRights };
}

/** The last business day before `date`; null where the calendar begins after it. */
function previousBusinessDay(date: CivilDate, calendar: HolidayCalendar): CivilDate | null {
  return businessDayOnOrBefore(addDays(date, -1), calendar);
}

function businessDayOnOrBefore(date: CivilDate, calendar: HolidayCalendar): CivilDate | null {
  for (let day = date; ; day = addDays(day, -1)) {
    const is = businessDay(day, calendar);
    if (is === "open") return day;
    if (is === "unknown") return null;
  }
}
