import { type CivilDate, compareDates, endOfMonthsFollowing } from "../../dividend/civilDate";
import type { HolidayCalendar } from "../holidayCalendar";
import { businessDaysBack } from "./businessDay";

/**
 * How many business days before the record date shares go ex-dividend, as the rulebook has it (DV47): one, and two for
 * record dates up to July 17, 2019, for trades from July 16, 2019 on settle on the third day (T+2) and settled on the
 * fourth before (T+3). Pages of the Tokyo Stock Exchange of the time give three for record dates before November 2009,
 * when trades across a record date settled a day later than others; the rulebook makes no such difference.
 */
const lastOfTwoDays: CivilDate = { year: 2019, month: 7, day: 17 };

/** Business days between the ex-dividend date and the record date under the settlement of that time. */
export function exDateBusinessDaysBefore(recordDate: CivilDate): number {
  return compareDates(recordDate, lastOfTwoDays) <= 0 ? 2 : 1;
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
  const back = (count: number) => businessDaysBack(recordDate, count, calendar);
  const before = exDateBusinessDaysBefore(recordDate);
  const [settledBy, exDate, lastDayWithRights] = [back(0), back(before), back(before + 1)];
  if (settledBy === null || exDate === null || lastDayWithRights === null) return null;
  return { settledBy, exDate, lastDayWithRights };
}

/**
 * The last day of the three months in which the rights of a record date are to be used (Companies Act Art. 124 (2)),
 * counted by Civil Code Art. 140 and 143: the record date itself is not counted.
 */
export function endOfRights(recordDate: CivilDate): CivilDate {
  return endOfMonthsFollowing(recordDate, 3);
}
