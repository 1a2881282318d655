import { type CivilDate, compareDates } from "../../../dividend/civilDate";
import type { Decision } from "../../../dividend/announcement";
import type { DividendColumn } from "../../../dividend/column";
import { type Fact, givenFact, givenValue } from "../../../dividend/fact";
import { businessDaysBack } from "../../days/businessDay";
import { dayOff } from "../../dayComparison";
import { expectsPayment, placedColumns } from "../../placedColumns";
import { type Judged, type Report, rule } from "../../rule";

/** How many business days after the board's day the release may go out. */
const businessDaysLater = 3;

interface Outcomes {
  afterEffective: { releaseDate: CivilDate; effectiveDate: CivilDate };
  longAfterBoard: { releaseDate: CivilDate; boardDate: CivilDate };
}

export const releaseAfterDecision = rule<Outcomes>()({
  id: "DV44",
  market: "japan",
  summary: "The release goes out when the board has decided, and before the dividend takes effect.",
  compares: `
    Compares the release date with the board meeting date, where one is typed: it is that day or at
    most the third business day after it. And with the decided effective date: it is not later.
    Where the effective date is itself not after the record date or the resolution, DV20 and DV21
    speak of it instead.`,
  basis: "Tokyo Stock Exchange listing rules, 402: decisions are disclosed at once.",
  outcomes: {
    afterEffective: {
      severity: "error",
      meaning: "The release date is after the day on which the dividend takes effect.",
    },
    longAfterBoard: {
      severity: "warning",
      meaning: "The board met more than three business days before the release date.",
    },
  },
  examples: [
    {
      changes: { Announcement: { "Release date": ["2020-05-22"], "Board meeting date": [] } },
      finds: "afterEffective",
      at: ["Release date", 1],
    },
    {
      changes: { Announcement: { "Board meeting date": ["2018-05-23"] } },
      finds: "longAfterBoard",
      at: ["Board meeting date", 1],
    },
    // From a Friday to the Wednesday after it.
    {
      changes: {
        Announcement: { "Release date": ["2019-05-22"], "Board meeting date": ["2019-05-17"] },
      },
      finds: null,
    },
  ],
  check(judged, report) {
    const { decision } = judged.announcement;
    const facts = report.need({ releaseDate: decision.releaseDate });
    if (facts === null) return;
    const isTooLate = judgeEffective(judged, facts.releaseDate, report);
    const board = givenFact(decision.boardMeetingDate);
    // A release before the board meeting is DV43's.
    if (board === null || compareDates(facts.releaseDate.value, board.value) < 0) return;
    const from = businessDaysBack(facts.releaseDate.value, businessDaysLater, judged.holidays);
    if (from === null) {
      report.missing("holidays", { cell: facts.releaseDate.cell });
      return;
    }
    const off = dayOff({ held: board, against: [facts.releaseDate], from }, report);
    if (off === null) return;
    report.finding({
      ...off,
      outcome: "longAfterBoard",
      details: { releaseDate: facts.releaseDate.value, boardDate: board.value },
      expected: { is: "dates", from, to: facts.releaseDate.value },
      // A release date that cannot be is one thing to mend.
      causedBy: isTooLate ? "itself" : null,
    });
  },
});

/** Reports a release date after an effective date; whether it is. */
function judgeEffective(
  { announcement }: Judged,
  release: Fact<CivilDate>,
  report: Report<Outcomes>,
): boolean {
  const effective = placedColumns(announcement, "decided").flatMap(({ column, where }) => {
    const day = givenFact(column.effectiveDate);
    if (day === null && expectsPayment(column)) report.missing("effectiveDate", where);
    return day !== null && isAfterDecision(day, column, announcement.decision, release)
      ? [day]
      : [];
  });
  const [first] = effective.toSorted((one, other) => compareDates(one.value, other.value));
  if (first === undefined) return false;
  const off = dayOff({ held: release, against: [first], to: first.value }, report);
  if (off === null) return false;
  report.finding({
    ...off,
    outcome: "afterEffective",
    details: { releaseDate: release.value, effectiveDate: first.value },
  });
  return true;
}

/** Whether an effective date is what DV20 and DV21 ask for, so that it is not the one to blame. */
function isAfterDecision(
  { value: day }: Fact<CivilDate>,
  { recordDate }: DividendColumn,
  decision: Decision,
  release: Fact<CivilDate>,
): boolean {
  const record = givenValue(recordDate);
  if (record !== null && compareDates(day, record) <= 0) return false;
  if (givenValue(decision.decidedBy) === "boardOfDirectors") {
    return compareDates(day, givenValue(decision.boardMeetingDate) ?? release.value) > 0;
  }
  const meeting = givenValue(decision.meetingDate);
  return meeting === null || compareDates(day, meeting) >= 0;
}
