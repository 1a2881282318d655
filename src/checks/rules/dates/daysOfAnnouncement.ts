import type { Announcement } from "../../../dividend/announcement";
import { type CivilDate, addDays, compareDates, sameDate } from "../../../dividend/civilDate";
import { type Fact, givenFact, givenFacts, givenValue } from "../../../dividend/fact";
import { after, dateValue, daysBetween, textValue } from "../../comparedValues";
import { dayOff } from "../../dayComparison";
import { paymentCells } from "../../paidCells";
import { placedColumns } from "../../placedColumns";
import { type Judged, type Report, rule } from "../../rule";
import { heldAgainst } from "../../prose/ties/heldAgainst";
import { tiedTexts } from "../../prose/ties/textTies";
import { typedParagraphs } from "../../prose/typedParagraphs";

interface Outcomes {
  forecastAfterRelease: { announcedOn: CivilDate; releaseDate: CivilDate };
  forecastOnReleaseDay: { releaseDate: CivilDate };
  otherForecastDay: { words: string; stated: readonly CivilDate[] };
  notToday: { releaseDate: CivilDate; boardDate: CivilDate; words: string };
}

export const daysOfAnnouncement = rule<Outcomes>()({
  id: "DV25",
  summary: `
    The forecast was announced before the release, and "today" is the day of the resolution.`,
  compares: `
    Compares the day each forecast column was announced on with the release date: later is an error,
    the same day a warning; of a release before payments that are marked as made, the release date
    is blamed. Where a text says that the board resolved today (本日), the board meeting date is the
    release date; a board meeting date that is not typed is. A day on which a text has the forecast
    announced is the forecast column's, or a forecast row's.`,
  basis: `
    The column compares with the most recent forecast made public before (TSE listing rule 405).`,
  outcomes: {
    forecastAfterRelease: {
      severity: "error",
      meaning:
        "The forecast is said to have been announced after the release that compares with it.",
    },
    forecastOnReleaseDay: {
      severity: "warning",
      meaning: "It was announced on the day of the release.",
    },
    otherForecastDay: {
      severity: "error",
      meaning: "A text has the forecast announced on another day than the worksheet.",
    },
    notToday: {
      severity: "error",
      meaning:
        "A text says that the board resolved today, but it met on another day than the release date.",
    },
  },
  examples: [
    {
      changes: { Dividend: { "Announced on": [null, "2019-05-24"] } },
      finds: "forecastAfterRelease",
      at: ["Announced on", 2],
    },
    {
      changes: { Text: { Notes: ["The latest forecast was announced on May 14, 2018."] } },
      finds: "otherForecastDay",
      at: ["Notes", 1],
    },
  ],
  check(judged, report) {
    const release = givenFact(judged.announcement.decision.releaseDate);
    if (release === null) {
      report.missing("releaseDate");
      return;
    }
    let isForecastWrong = false;
    for (const { column, where } of placedColumns(judged.announcement, "forecast")) {
      const announcedOn = givenFact(column.announcedOn);
      if (announcedOn !== null) {
        const isRight = judgeForecast(announcedOn, release, judged, report);
        isForecastWrong ||= !isRight;
      } else if (givenValue(column.dividendPerShare) !== null) report.missing("announcedOn", where);
    }
    judgeToday(judged, release, report);
    judgeForecastDays(judged, isForecastWrong, report);
  },
});

/** Holds the days on which texts have the forecast announced against the worksheet's, which may be the wrong one. */
function judgeForecastDays(
  { announcement }: Judged,
  isForecastWrong: boolean,
  report: Report<Outcomes>,
): void {
  // Texts that agree against the worksheet, as those of both languages do, are one thing to mend.
  const told = new Set<string>();
  for (const { paragraph, ties } of tiedTexts(announcement)) {
    const { cell } = paragraph.fact;
    for (const tie of ties) {
      if (!("fact" in tie) || tie.fact !== "forecastDate") continue;
      const words = tie.spot.found.text.trim();
      if (tie.is === "agreed") {
        const cells = [cell, ...tie.to.map((each) => each.cell)];
        report.agreed({ cells, values: [textValue(words)] });
        continue;
      }
      const days = announcedDays(announcement);
      const held = heldAgainst(tie);
      const day = JSON.stringify(held.actual);
      report.finding({
        ...held,
        causedBy: isForecastWrong || told.has(day) ? "itself" : null,
        outcome: "otherForecastDay",
        details: { words, stated: days },
        cell,
        related: tie.candidates.map((each) => each.cell),
      });
      told.add(day);
    }
  }
}

function announcedDays(announcement: Announcement): readonly CivilDate[] {
  const days = [
    ...givenFacts(
      placedColumns(announcement, "forecast").map(({ column }) => column.announcedOn),
    ).map(({ value }) => value),
    ...announcement.annual.rows.flatMap(({ kind, announcedOn }) =>
      kind === "forecast" && announcedOn !== null ? [announcedOn] : [],
    ),
  ];
  return days.filter((day, at) => days.findIndex((each) => sameDate(each, day)) === at);
}

/** Whether payments that the annual table marks as made would be made only after the release. */
function isTooEarly({ announcement }: Judged, release: Fact<CivilDate>): boolean {
  return paymentCells(announcement).some(({ amount, isDecided, due, recordDate }) => {
    const day = due?.value ?? recordDate;
    return amount.paid && !isDecided && day !== null && compareDates(day, release.value) > 0;
  });
}

/** Whether the forecast was announced before the release. */
function judgeForecast(
  announcedOn: Fact<CivilDate>,
  release: Fact<CivilDate>,
  judged: Judged,
  report: Report<Outcomes>,
): boolean {
  const lastDay = addDays(release.value, -1);
  const off = dayOff({ held: announcedOn, against: [release], to: lastDay }, report);
  if (off === null) return true;
  if (sameDate(announcedOn.value, release.value)) {
    report.finding({
      ...off,
      outcome: "forecastOnReleaseDay",
      details: { releaseDate: release.value },
    });
    return false;
  }
  const ofRelease = {
    cell: release.cell,
    related: [announcedOn.cell],
    expected: after(announcedOn.value),
    actual: dateValue(release.value),
    gap: daysBetween(release.value, addDays(announcedOn.value, 1)),
  };
  report.finding({
    ...(isTooEarly(judged, release) ? ofRelease : off),
    outcome: "forecastAfterRelease",
    details: { announcedOn: announcedOn.value, releaseDate: release.value },
  });
  return false;
}

// "The Board resolved today", "today resolved", "at the Board meeting held today"; 本日開催の取締役会において決議.
// A full stop or another date between the words parts them.
const resolvedToday = [
  /\btoday,?\s+(?:has\s+)?(?:resolved|decided)\b/i,
  /\b(?:resolved|decided)(?:\s+\w+){0,2}\s+today\b/i,
  /\bboard(?:\s+of\s+directors)?(?:'s)?\s+(?:meeting\s+)?(?:held\s+)?today\b/i,
  /本日[^。\d０-９]{0,20}(?:取締役会|決議|決定)/u,
];

function judgeToday(
  { announcement }: Judged,
  release: Fact<CivilDate>,
  report: Report<Outcomes>,
): void {
  const board = givenFact(announcement.decision.boardMeetingDate);
  if (board === null || sameDate(board.value, release.value)) return;
  for (const { fact } of typedParagraphs(announcement, [
    "headline",
    "lead",
    "approval",
    "reason",
  ])) {
    const words = resolvedToday.map((pattern) => pattern.exec(fact.value)?.[0]).find(Boolean);
    if (words === undefined) continue;
    report.finding({
      outcome: "notToday",
      details: { releaseDate: release.value, boardDate: board.value, words },
      cell: fact.cell,
      related: [board.cell, release.cell],
      expected: dateValue(board.value),
      actual: dateValue(release.value),
      gap: daysBetween(release.value, board.value),
    });
  }
}
