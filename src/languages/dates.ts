import { type CivilDate, weekday } from "../dividend/civilDate";
import { decimal } from "../dividend/decimal";
import { englishMonths } from "../dividend/englishMonths";
import type { Language } from "../dividend/language";
import { groupedDigits } from "./figures";

const weekdays: Record<Language, readonly string[]> = {
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ja: ["日曜日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日"],
};

/** "March 31, 2019" or 2019年3月31日. */
export function dateText(date: CivilDate, language: Language): string {
  return language === "en"
    ? `${englishMonths[date.month - 1] ?? ""} ${String(date.day)}, ${String(date.year)}`
    : `${String(date.year)}年${String(date.month)}月${String(date.day)}日`;
}

/** "April 1, 2019 or later", 2019年4月1日以降; null is an open end. */
export function datesText(
  from: CivilDate | null,
  to: CivilDate | null,
  language: Language,
): string {
  const first = from === null ? null : dateText(from, language);
  const last = to === null ? null : dateText(to, language);
  if (language === "en") {
    if (first === null) return last === null ? "any day" : `${last} or earlier`;
    return last === null ? `${first} or later` : `${first} to ${last}`;
  }
  if (first === null) return last === null ? "どの日でも可" : `${last}以前`;
  return last === null ? `${first}以降` : `${first}から${last}まで`;
}

/** How far a day lies from another: "3 days later", 3日遅い; `days` are below 0 where it is earlier. */
export function daysText(days: number, language: Language): string {
  const count = groupedDigits(decimal(String(Math.abs(days))));
  if (language === "ja") return `${count}日${days < 0 ? "早い" : "遅い"}`;
  return `${count} ${Math.abs(days) === 1 ? "day" : "days"} ${days < 0 ? "earlier" : "later"}`;
}

/** "Saturday" or 土曜日. */
export function weekdayText(date: CivilDate, language: Language): string {
  return weekdays[language][weekday(date)] ?? "";
}

/** "27th" or 第27回, as meetings of shareholders are counted. */
export function ordinalText(number: number, language: Language): string {
  if (language === "ja") return `第${String(number)}回`;
  const tens = number % 100;
  const ending =
    tens >= 11 && tens <= 13 ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[number % 10] ?? "th");
  return `${String(number)}${ending}`;
}
