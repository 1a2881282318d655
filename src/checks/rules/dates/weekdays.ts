import { type CivilDate, weekday } from "../../../dividend/civilDate";
import { languageOf } from "../../../dividend/language";
import { dateValue, textValue } from "../../comparedValues";
import { rule } from "../../rule";
import { writtenDates } from "../../prose/writtenDates";

interface Outcomes {
  wrongWeekday: { date: CivilDate; written: string; right: string };
}

const names = {
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ja: ["日曜日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日"],
} as const;

export const weekdays = rule<Outcomes>()({
  id: "DV26",
  market: "any",
  summary: "The weekday printed beside a date is the date's.",
  compares: `
    Compares every date that a cell writes with a weekday ("Thursday, June 28, 2019", 6月28日（金）) with
    the weekday reckoned from the calendar. A date without a year has none to be reckoned and is
    left alone.`,
  basis: `
    One of the two is wrong (IIJ's split notice has "Saturday, October 1, 2022", which is right).`,
  outcomes: {
    wrongWeekday: { severity: "error", meaning: "The weekday beside a date is not that date's." },
  },
  examples: [
    {
      changes: { Text: { Reason: ["The meeting is on Friday, June 27, 2019."] } },
      finds: "wrongWeekday",
      at: ["Reason", 1],
    },
  ],
  check({ announcement }, report) {
    for (const { cell, date, style } of writtenDates(announcement)) {
      const written = style.weekday;
      if (written === null) continue;
      const ofLanguage = names[languageOf(written)];
      const right = ofLanguage[weekday(date)] ?? "";
      const beginning = written.slice(0, languageOf(written) === "ja" ? 1 : 3).toLowerCase();
      if (right.toLowerCase().startsWith(beginning)) {
        report.agreed({ cells: [cell], values: [dateValue(date), textValue(written)] });
        continue;
      }
      report.finding({
        outcome: "wrongWeekday",
        details: { date, written, right },
        cell,
        expected: textValue(right),
        actual: textValue(written),
      });
    }
  },
});
