import type { CivilDate } from "../../../dividend/civilDate";
import { givenFact } from "../../../dividend/fact";
import { dateValue } from "../../comparedValues";
import { dayOutside } from "../../dayComparison";
import { type Closed, statedBusinessDay } from "../../days/businessDay";
import { rule } from "../../rule";

interface Outcomes {
  beforeBoard: { releaseDate: CivilDate; boardDate: CivilDate };
  closed: { releaseDate: CivilDate; why: Closed };
}

export const releaseDay = rule<Outcomes>()({
  id: "DV43",
  summary: "The release date is a business day, and not before the board meeting.",
  compares: `
    Compares the release date with the board meeting date, where one is typed (else it is the
    release date itself), and for Japan with the days of no business: Saturdays, Sundays, public
    holidays, December 31 to January 3. Outside the years of the holiday calendar a weekday is not
    checked. Error where it is before the board meeting: what is not resolved cannot be announced.
    Warning where it is no business day: exchanges publish on business days.`,
  basis: "What is not resolved cannot be announced, and exchanges publish on business days.",
  outcomes: {
    beforeBoard: { severity: "error", meaning: "The release goes out before the board has met." },
    closed: { severity: "warning", meaning: "The release date is no business day." },
  },
  examples: [
    {
      changes: { Announcement: { "Release date": ["2019-05-25"], "Board meeting date": [] } },
      finds: "closed",
      at: ["Release date", 1],
    },
    {
      changes: { Announcement: { "Board meeting date": ["2019-05-24"] } },
      finds: "beforeBoard",
      at: ["Release date", 1],
    },
  ],
  check({ announcement: { decision, presentation }, holidays }, report) {
    const release = givenFact(decision.releaseDate);
    const board = givenFact(decision.boardMeetingDate);
    if (release === null) {
      report.missing("releaseDate");
      return;
    }
    const actual = dateValue(release.value);
    const cells = [release.cell, ...(board === null ? [] : [board.cell])];
    const values = [actual, ...(board === null ? [] : [dateValue(board.value)])];
    const early = board && dayOutside({ held: release, against: [board], from: board.value });
    if (board !== null && early !== null) {
      report.finding({
        ...early,
        outcome: "beforeBoard",
        details: { releaseDate: release.value, boardDate: board.value },
      });
    }
    if (presentation.market === "japan") {
      const day = statedBusinessDay(release, holidays, report);
      if (day === null) return;
      if (day !== "open") {
        report.finding({
          outcome: "closed",
          details: { releaseDate: release.value, why: day },
          cell: release.cell,
          actual,
          // One day that cannot be is one thing to mend.
          causedBy: early === null ? null : "itself",
        });
        return;
      }
    }
    if (early === null) report.agreed({ cells, values });
  },
});
