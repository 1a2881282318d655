import { type CivilDate, civilDate } from "../../dividend/civilDate";
import { type Found, findAll } from "./found";
import { monthOfName, monthWords, weekdayWords } from "./monthNames";

/** A day of some year: June 20, 6月20日（木）. */
export interface DayWithoutYear {
  readonly month: number;
  /** 1 to the month's greatest length. */
  readonly day: number;
  /** The weekday as written, null where there is none. */
  readonly weekday: string | null;
}

const ordinal = String.raw`(?:st|nd|rd|th)?`;
const weekdayBehind = String.raw`(?:\s*\(\s*(?<weekdayJa>[日月火水木金土](?:曜日?)?|${weekdayWords})\s*\))?`;

// "May" is a month only where its number follows it; a year behind a day makes it a date.
const patterns = [
  String.raw`(?:(?<weekday>\b(?:${weekdayWords}))\s*(?:,\s*)?)?\b(?<name>${monthWords})\s+(?<day>\d{1,2})${ordinal}\b(?!\s*(?:[,/]\s*)?\d)${weekdayBehind}`,
  String.raw`(?:(?<weekday>\b(?:${weekdayWords}))\s*(?:,\s*)?)?(?<![\d.,])(?<day>\d{1,2})${ordinal}\s+(?:of\s+)?(?<name>${monthWords})\b(?!\s*(?:,\s*)?\d)${weekdayBehind}`,
  String.raw`(?<![\d年])(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日${weekdayBehind}`,
].map((pattern) => new RegExp(pattern, "gi"));

/** What every month's name begins with: most texts name none, and need not be looked through by the patterns. */
const monthSaid = /月|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** Every day that a running text names without its year; `written` is the text in half width, its dates with a year blanked out. */
export function findDaysWithoutYear(
  text: string,
  written: string,
): readonly Found<DayWithoutYear>[] {
  if (!/\d/u.test(written) || !monthSaid.test(written)) return [];
  return findAll(text, written, patterns, (groups) => {
    const { name, month } = groups;
    const day = Number(groups["day"]);
    const number = name === undefined ? Number(month) : monthOfName(name);
    // A leap year has every day there is.
    if (civilDate(2000, number, day) === null) return null;
    return { month: number, day, weekday: groups["weekday"] ?? groups["weekdayJa"] ?? null };
  });
}

/** The day in the year that brings it nearest to another; null for February 29 where no such year has one. */
export function nearestDay({ month, day }: DayWithoutYear, to: CivilDate): CivilDate | null {
  const apart = (date: CivilDate) =>
    Math.abs((date.year - to.year) * 372 + (date.month - to.month) * 31 + date.day - to.day);
  const [nearest = null] = [to.year - 1, to.year, to.year + 1]
    .map((year) => civilDate(year, month, day))
    .filter((date) => date !== null)
    .sort((a, b) => apart(a) - apart(b));
  return nearest;
}
