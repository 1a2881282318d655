import { factsOf } from "../../../dividend/announcement";
import { type CivilDate, addMonthsToMonthEnd, sameDate } from "../../../dividend/civilDate";
import { givenValue } from "../../../dividend/fact";
import { usualRecordDate } from "../../../dividend/fiscalYear";
import { dayOff } from "../../dayComparison";
import { placedColumns } from "../../placedColumns";
import { rule } from "../../rule";

interface Outcomes {
  notAYearBefore: { previous: CivilDate; decided: CivilDate; expected: CivilDate };
}

export const recordDateOfPreviousYear = rule<Outcomes>()({
  id: "DV17",
  summary: "The previous year's record date is the decided dividend's a year before.",
  compares: `
    Compares the record dates of the two columns in each share class. Holds where the previous one
    is the decided one less a year, from the last day of a month to the last day of that month
    (February 29, 2020 and February 28, 2019). Not judged where a change of the fiscal year is
    declared.`,
  basis: `
    The two dividends are otherwise not of comparable periods. A fix is offered only where the
    decided record date is itself the usual one of its period.`,
  outcomes: {
    notAYearBefore: {
      severity: "warning",
      meaning: "The previous year's record date is not a year before the decided one.",
    },
  },
  examples: [
    {
      changes: { Dividend: { "Record date": ["2019-03-31", "2019-03-31", "2018-03-30"] } },
      finds: "notAYearBefore",
      at: ["Record date", 3],
    },
  ],
  check({ announcement }, report) {
    const { fiscalYearChanged, fiscalYearEnd, kind } = announcement.decision;
    if (givenValue(fiscalYearChanged) === true) return;
    for (const { shareClass, column, where } of placedColumns(announcement, "previous")) {
      const ofDecided = report.need(
        { recordDate: factsOf(shareClass, "decided").recordDate },
        { ...where, column: "decided" },
      );
      const ofPrevious = ofDecided && report.need({ recordDate: column.recordDate }, where);
      if (ofDecided === null || ofPrevious === null) continue;
      const [decided, previous] = [ofDecided.recordDate, ofPrevious.recordDate];
      const expected = addMonthsToMonthEnd(decided.value, -12);
      const days = { from: expected, to: expected };
      const off = dayOff({ held: previous, against: [decided], ...days }, report);
      if (off === null) continue;
      const kindOf = givenValue(kind);
      const yearEnd = givenValue(fiscalYearEnd);
      const usual = kindOf && yearEnd && usualRecordDate(kindOf, yearEnd);
      const sure = usual !== null && sameDate(usual, decided.value);
      report.finding({
        ...off,
        outcome: "notAYearBefore",
        details: { previous: previous.value, decided: decided.value, expected },
        fix: sure ? { cell: previous.cell, value: off.expected } : null,
      });
    }
  },
});
