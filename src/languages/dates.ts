import { type CivilDate, weekday } from "../dividend/civilDate";
import { decimal } from "../dividend/decimal";
import type { Language } from "../dividend/language";
import { groupedDigits } from "./figures";
import { usageIn } from "./usageIn";

/** "March 31, 2019" or 2019年3月31日. */
export function dateText(date: CivilDate, language: Language): string {
  return usageIn(language).date(date);
}

/** "April 1, 2019 or later", 2019年4月1日以降; null is an open end. */
export function datesText(
  from: CivilDate | null,
  to: CivilDate | null,
  language: Language,
): string {
  return usageIn(language).dates(from, to);
}

/** How far a day lies from another: "3 days later", 3日遅い; `days` are below 0 where it is earlier. */
export function daysText(days: number, language: Language): string {
  const count = groupedDigits(decimal(String(Math.abs(days))));
  return usageIn(language).daysApart(days, count);
}

/** "Saturday" or 土曜日. */
export function weekdayText(date: CivilDate, language: Language): string {
  return usageIn(language).weekdays[weekday(date)] ?? "";
}

/** "27th" or 第27回, as meetings of shareholders are counted. */
export function ordinalText(number: number, language: Language): string {
  return usageIn(language).ordinal(number);
}
