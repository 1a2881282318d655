import type { Decision } from "../../../dividend/announcement";
import { type CivilDate, compareDates } from "../../../dividend/civilDate";
import { type Fact, givenFact, givenValue } from "../../../dividend/fact";
import { dateValue, untilDay } from "../../comparedValues";
import { dayOutside } from "../../dayComparison";
import { endOfRights } from "../../days/settlement";
import { expectsPayment, placedColumns } from "../../placedColumns";
import { type Report, rule } from "../../rule";

interface Outcomes {
  effectiveTooLate: { effectiveDate: CivilDate; recordDate: CivilDate; end: CivilDate };
  meetingTooLate: { meetingDate: CivilDate; recordDate: CivilDate; end: CivilDate };
}

export const withinThreeMonths = rule<Outcomes>()({
  id: "DV22",
  market: "japan",
  summary: `
    The dividend takes effect, and the meeting is held, within three months of the record date.`,
  compares: `
    Compares each column's effective date, and for the decided column the date of the shareholders'
    meeting where that decides, with the last day of three months. The record date itself is not
    counted: the period starts on the day after and ends on the day before the one that answers to
    it, so a record date of February 28 runs to May 31. Where both are late, the one finding stands
    at the effective date; a meeting that is late for several share classes is one finding too, by
    the period that ends first.`,
  basis: `
    The rights of a record date run three months (Companies Act of Japan, Art. 124 (2), counted by
    Civil Code Art. 140 and 143); 112 real cases hold, of which plain calendar months would refuse
    3.`,
  outcomes: {
    effectiveTooLate: {
      severity: "error",
      meaning: "The dividend takes effect after the rights of the record date have run out.",
    },
    meetingTooLate: {
      severity: "error",
      meaning: "The shareholders' meeting would be held after they have.",
    },
  },
  examples: [
    {
      changes: { Dividend: { "Effective date": ["2019-07-01", "-", "2018-06-29"] } },
      finds: "effectiveTooLate",
      at: ["Effective date", 1],
    },
    {
      changes: {
        Announcement: { "Meeting date": ["2019-06-29"] },
        Dividend: { "Effective date": ["2019-06-30", "-", "2018-06-29"] },
      },
      finds: null,
    },
  ],
  check({ announcement }, report) {
    const lateFor: Fact<CivilDate>[] = [];
    for (const { column, where } of placedColumns(announcement)) {
      const meeting = column.role === "decided" ? meetingOf(announcement.decision) : null;
      const effective = givenFact(column.effectiveDate);
      if (effective === null && expectsPayment(column)) report.missing("effectiveDate", where);
      if (effective === null && meeting === null) continue;
      const record = givenFact(column.recordDate);
      if (record === null) report.missing("recordDate", where);
      else if (judge(record, effective, meeting, report) === "meetingLate") lateFor.push(record);
    }
    const meeting = meetingOf(announcement.decision);
    if (meeting !== null) judgeLateMeeting(meeting, lateFor, report);
  },
});

function meetingOf(decision: Decision): Fact<CivilDate> | null {
  const byTheBoard = givenValue(decision.decidedBy) === "boardOfDirectors";
  return byTheBoard ? null : givenFact(decision.meetingDate);
}

function judge(
  record: Fact<CivilDate>,
  effective: Fact<CivilDate> | null,
  meeting: Fact<CivilDate> | null,
  report: Report<Outcomes>,
): "meetingLate" | "judged" {
  const end = endOfRights(record.value);
  const until = { against: [record], to: end };
  const meetingIsLate = meeting !== null && dayOutside({ held: meeting, ...until }) !== null;
  const off = effective && dayOutside({ held: effective, ...until });
  if (effective !== null && off !== null) {
    report.finding({
      ...off,
      outcome: "effectiveTooLate",
      details: { effectiveDate: effective.value, recordDate: record.value, end },
      related: [record.cell, ...(meetingIsLate ? [meeting.cell] : [])],
    });
    return "judged";
  }
  if (meetingIsLate) return "meetingLate";
  const days = [effective, meeting].filter((day) => day !== null);
  report.agreed({
    cells: [...days.map((day) => day.cell), record.cell],
    values: [...days.map((day) => dateValue(day.value)), untilDay(end)],
  });
  return "judged";
}

/** One meeting decides for every share class, so its being late is one finding. */
function judgeLateMeeting(
  meeting: Fact<CivilDate>,
  lateFor: readonly Fact<CivilDate>[],
  report: Report<Outcomes>,
): void {
  const [record] = lateFor.toSorted((one, other) => compareDates(one.value, other.value));
  if (record === undefined) return;
  const end = endOfRights(record.value);
  const off = dayOutside({ held: meeting, against: [record], to: end });
  if (off === null) return;
  report.finding({
    ...off,
    outcome: "meetingTooLate",
    details: { meetingDate: meeting.value, recordDate: record.value, end },
    related: lateFor.map(({ cell }) => cell),
  });
}
