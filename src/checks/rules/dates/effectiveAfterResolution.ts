import type { Decision } from "../../../dividend/announcement";
import { type CivilDate, addDays, compareDates, sameDate } from "../../../dividend/civilDate";
import { type Fact, givenFact, givenValue } from "../../../dividend/fact";
import type { FactName } from "../../../dividend/factName";
import { boardMeetingDay } from "../../boardMeeting";
import { onOneDay } from "../../placedDates";
import { dateValue } from "../../comparedValues";
import { dayOff } from "../../dayComparison";
import { expectsPayment, placedColumns } from "../../placedColumns";
import { type Report, rule } from "../../rule";
import { releaseDay } from "./releaseDay";

interface Outcomes {
  beforeMeeting: { effectiveDate: CivilDate; meetingDate: CivilDate };
  onMeetingDay: { effectiveDate: CivilDate };
  notAfterBoard: { effectiveDate: CivilDate; boardDate: CivilDate };
}

export const effectiveAfterResolution = rule<Outcomes>()({
  id: "DV21",
  summary: "The effective date comes after the resolution.",
  compares: `
    Compares the decided column's effective date with the day of the body that decides.
    Shareholders' meeting: an earlier day is an error, the same day a note. Board of directors: only
    a later day holds; without a board meeting date it met on the release date. There is no upper
    bound (boards: 1 to 47 days in the sample; meetings: 1 to 4).`,
  basis: "The resolution fixes the day (Companies Act of Japan, Art. 454 (1) (iii)).",
  outcomes: {
    beforeMeeting: {
      severity: "error",
      meaning:
        "The dividend would take effect before the shareholders' meeting that decides on it.",
    },
    onMeetingDay: {
      severity: "note",
      meaning: "It takes effect on the day of the shareholders' meeting.",
    },
    notAfterBoard: {
      severity: "error",
      meaning: "It would take effect on or before the day the board resolves on it.",
    },
  },
  examples: [
    {
      changes: { Dividend: { "Effective date": ["2019-06-26", "-", "2018-06-29"] } },
      finds: "beforeMeeting",
      at: ["Effective date", 1],
    },
    {
      changes: {
        Announcement: {
          "Decided by": ["Board of directors"],
          "Meeting number": [],
          "Meeting date": [],
          "Meeting place": [],
        },
        Dividend: { "Effective date": ["2019-05-24", "-", "2018-06-29"] },
      },
      finds: null,
    },
    {
      changes: { Dividend: { "Effective date": ["2019-06-27", "-", "2018-06-29"] } },
      finds: "onMeetingDay",
      at: ["Effective date", 1],
    },
  ],
  check({ announcement }, report) {
    const { decision } = announcement;
    const resolution = resolutionOf(decision);
    const effectiveDates: Fact<CivilDate>[] = [];
    for (const { column, where } of placedColumns(announcement, "decided")) {
      const effectiveDate = givenFact(column.effectiveDate);
      if (effectiveDate === null) {
        if (expectsPayment(column)) report.missing("effectiveDate", where);
      } else if ("missing" in resolution) {
        report.missing(resolution.missing, where);
      } else {
        effectiveDates.push(effectiveDate);
      }
    }
    if ("missing" in resolution) return;
    // Share classes are paid on one day as a rule, and then it is one matter.
    for (const [first, ...others] of onOneDay(effectiveDates)) {
      if (first !== undefined) judge(first, others, resolution, report);
    }
  },
});

interface Resolution {
  readonly by: "meeting" | "board";
  readonly on: Fact<CivilDate>;
  /** The board would have met after the release, which DV43 tells. */
  readonly inDoubt: boolean;
}

function resolutionOf(decision: Decision): Resolution | { readonly missing: FactName } {
  const decidedBy = givenValue(decision.decidedBy);
  if (decidedBy === null) return { missing: "decidedBy" };
  if (decidedBy === "boardOfDirectors") {
    const on = boardMeetingDay(decision);
    if (on === null) return { missing: "boardMeetingDate" };
    const release = givenValue(decision.releaseDate);
    return { by: "board", on, inDoubt: release !== null && compareDates(release, on.value) < 0 };
  }
  const on = givenFact(decision.meetingDate);
  return on === null ? { missing: "meetingDate" } : { by: "meeting", on, inDoubt: false };
}

function judge(
  effective: Fact<CivilDate>,
  others: readonly Fact<CivilDate>[],
  { by, on, inDoubt }: Resolution,
  report: Report<Outcomes>,
): void {
  const effectiveDate = effective.value;
  const from = by === "board" ? addDays(on.value, 1) : on.value;
  const isOnMeetingDay = by === "meeting" && sameDate(effectiveDate, on.value);
  const otherCells = others.map(({ cell }) => cell);
  if (isOnMeetingDay) {
    report.finding({
      outcome: "onMeetingDay",
      details: { effectiveDate },
      cell: effective.cell,
      related: [on.cell, ...otherCells],
      actual: dateValue(effectiveDate),
    });
    return;
  }
  const off = dayOff({ held: effective, against: [on], alike: others, from }, report);
  if (off === null) return;
  if (by === "board") {
    report.finding({
      ...off,
      outcome: "notAfterBoard",
      details: { effectiveDate, boardDate: on.value },
      causedBy: inDoubt ? releaseDay : null,
    });
  } else {
    report.finding({
      ...off,
      outcome: "beforeMeeting",
      details: { effectiveDate, meetingDate: on.value },
    });
  }
}
