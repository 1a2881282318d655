/** A day of the Gregorian calendar, with no time and no time zone. */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to the month's length. */
  readonly day: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month; 0 for a month that is no month. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** The date, or null where there is no such day (February 30). */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  const whole = [year, month, day].every(Number.isInteger);
  if (!whole || year < 1 || year > 9999 || day < 1 || day > monthLength(year, month)) return null;
  return { year, month, day };
}

/** Below 0 where `a` is earlier, 0 where they are the same day, above 0 where `a` is later. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export function sameDate(a: CivilDate, b: CivilDate): boolean {
  return compareDates(a, b) === 0;
}

/**
 * Days since 1970-01-01 (negative before). Years are counted from March, so that the leap day ends a
 * year; a cycle of 400 years has 146097 days.
 */
export function dayNumber(date: CivilDate): number {
  const fromMarch = date.month > 2 ? date.month - 3 : date.month + 9;
  const year = date.month > 2 ? date.year : date.year - 1;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + date.day - 1;
  return 365 * year + leaps + dayOfYear - 719468;
}

/** The date `days` after 1970-01-01: the inverse of `dayNumber`. */
export function dateOfDayNumber(days: number): CivilDate {
  const shifted = days + 719468;
  const cycle = Math.floor(shifted / 146097);
  const dayOfCycle = shifted - cycle * 146097;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36524) -
      Math.floor(dayOfCycle / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, day };
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** The same day `months` later, or the month's last day where it has no such day. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const index = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(date.day, monthLength(year, month)) };
}

/** `addMonths`, but from the last day of a month to the last day of the other. */
export function addMonthsToMonthEnd(date: CivilDate, months: number): CivilDate {
  const moved = addMonths(date, months);
  return isMonthEnd(date) ? { ...moved, day: monthLength(moved.year, moved.month) } : moved;
}

export function isMonthEnd(date: CivilDate): boolean {
  return date.day === monthLength(date.year, date.month);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: CivilDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/**
 * The last day of a period of `months` that follows `date`: the first day is not counted, and the
 * period ends on the day before the one that answers to its first day (Civil Code of Japan, Art. 140
 * and 143). Three months from February 28, 2019 end on May 31, 2019, not on May 28.
 */
export function endOfMonthsFollowing(date: CivilDate, months: number): CivilDate {
  const start = addDays(date, 1);
  const answering = addMonths(start, months);
  // Where the last month has no such day, the period ends with that month (Art. 143 (2)).
  return answering.day === start.day ? addDays(answering, -1) : answering;
}

/** YYYY-MM-DD. */
export function isoDate(date: CivilDate): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${String(date.year).padStart(4, "0")}-${two(date.month)}-${two(date.day)}`;
}
