import { type CivilDate, isoDate } from "../../dividend/civilDate";
import { englishMonths } from "../../dividend/englishMonths";
import { fiscalYearName } from "../../dividend/fiscalYear";
import type { Usage } from "../usage";

function date({ year, month, day }: CivilDate): string {
  return `${englishMonths[month - 1] ?? ""} ${String(day)}, ${String(year)}`;
}

export const usage: Usage = {
  locale: "en-US",
  font: "Calibri",
  italics: true,

  space: " ",
  comma: ", ",
  semicolon: "; ",
  colon: ": ",
  stop: ".",
  labelComma: ", ",
  or: " or ",
  aside: (text) => ` (${text})`,
  quoted: (text) => `“${text}”`,

  weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  weekdayLetters: 3,
  date,
  dates(from, to) {
    if (from === null) return to === null ? "any day" : `${date(to)} or earlier`;
    return to === null ? `${date(from)} or later` : `${date(from)} to ${date(to)}`;
  },
  withWeekday: (day, weekday) => `${weekday}, ${day}`,
  daysApart: (days, count) =>
    `${count} ${Math.abs(days) === 1 ? "day" : "days"} ${days < 0 ? "earlier" : "later"}`,
  ordinal(number) {
    const tens = number % 100;
    const ending =
      tens >= 11 && tens <= 13 ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[number % 10] ?? "th");
    return `${String(number)}${ending}`;
  },
  dateFormat: "[$-409]mmmm d, yyyy",
  dateFormula: (cell) => ["TEXT(", cell, ',"[$-409]mmmm d, yyyy")'],
  typedDate: isoDate,
  typedDateFormat: "yyyy-mm-dd",

  fiscalYear: (end) => `FY${String(fiscalYearName(end))}`,
  // A fiscal year is named by the calendar year of its first day.
  fiscalYearFormula: (end) => ['"FY"&YEAR(EDATE(', ...end, ",-12)+1)"],
  yearLabel: (end, wording) => `Year ${wording} ${date(end)}`,
  announcedOn: (day) => ` (${date(day)})`,

  shares: (count, unit) => `${count}${unit} ${`${count}${unit}` === "1" ? "share" : "shares"}`,
  money: (digits, unit, currency) => `${currency}${digits}${unit}`,
  shareAmount: (currency) => ({ prefix: currency, suffix: "" }),
  currencyInSentences: true,
  perShare: { before: "", behind: "(?= per (?:common )?share)" },
  typedCurrency: () => "",
  unitOfLabel: (unit) => ` (${unit})`,
  paid: " (paid)",
  upperLimit: " as upper limit",
  range: (from, to) => `${from} to ${to}`,
  ifRounded: (range, mode) => `${range} if ${mode}`,
  rounded: (modes) => `rounded ${modes}`,
  splitRatio: (to, from) => `${to} for ${from}`,

  toGo: (count) => `${String(count)} to go`,
  toGoFormat: '0" to go";;"Nothing"',
  taken: (words) => `Taken from the text of the release. Compare it with: “${words}”`,
  accepted(reason, by, on) {
    const said = ["Accepted", by && `by ${by}`, on && `on ${on}`];
    return `${said.filter((each) => each !== "").join(" ")}: ${reason}`;
  },
  tables: "Tables",
  languageNames: { en: "English", ja: "Japanese" },
  texts: { en: "English", ja: "Japanese" },
};
