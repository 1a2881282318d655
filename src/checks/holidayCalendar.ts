import type { CivilDate } from "../dividend/civilDate";

/** Public holidays as data, with the last year it covers: beyond it nothing is known. */
export interface HolidayCalendar {
  readonly firstYear: number;
  readonly lastYear: number;
  /** YYYY-MM-DD. */
  readonly holidays: ReadonlySet<string>;
}

export function coversYear(calendar: HolidayCalendar, date: CivilDate): boolean {
  return date.year >= calendar.firstYear && date.year <= calendar.lastYear;
}
