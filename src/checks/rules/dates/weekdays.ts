import { type CivilDate, weekday } from "../../../dividend/civilDate";
import type { Announcement } from "../../../dividend/announcement";
import { givenValue } from "../../../dividend/fact";
import { languageOf } from "../../../dividend/language";
import { nearestDay } from "../../../worksheet/notation/daysWithoutYear";
import { dateValue, textValue } from "../../comparedValues";
import { dateTiedTo } from "../../prose/ties/heldAgainst";
import { tiedTexts } from "../../prose/ties/textTies";
import { rule } from "../../rule";
import { writtenDates } from "../../prose/writtenDates";
import { usageIn } from "../../../languages/usageIn";

interface Outcomes {
  wrongWeekday: { date: CivilDate; written: string; right: string };
}

export const weekdays = rule<Outcomes>()({
  id: "DV26",
  summary: "The weekday printed beside a date is the date's.",
  compares: `
    Compares every date that a cell writes with a weekday ("Thursday, June 28, 2019", 6月28日（金）) with
    the weekday reckoned from the calendar; a day that a text names without its year, in the year of
    the fact that it is, else in that of the release.`,
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
    const dates = writtenDates(announcement).map(({ cell, date, style }) => ({
      cell,
      date,
      written: style.weekday,
    }));
    for (const { cell, date, written } of [...dates, ...daysWithoutYear(announcement)]) {
      if (written === null) continue;
      const { weekdays: names, weekdayLetters } = usageIn(languageOf(written));
      const right = names[weekday(date)] ?? "";
      const beginning = written.slice(0, weekdayLetters).toLowerCase();
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

/** The days that texts name with a weekday but no year, each in the year of the fact that it is, else in that of the release. */
function daysWithoutYear(announcement: Announcement) {
  const release = givenValue(announcement.decision.releaseDate);
  return tiedTexts(announcement).flatMap(({ paragraph, ties }) =>
    ties.flatMap((tie) => {
      const { reading } = tie.spot.found;
      if (reading.is !== "day" || reading.day.weekday === null) return [];
      const near = dateTiedTo(tie) ?? release;
      const date = near && nearestDay(reading.day, near);
      const { weekday: written } = reading.day;
      return date === null ? [] : [{ cell: paragraph.fact.cell, date, written }];
    }),
  );
}
