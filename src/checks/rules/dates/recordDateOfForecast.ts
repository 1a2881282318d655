import { type Announcement, factsOf } from "../../../dividend/announcement";
import { type CivilDate, sameDate } from "../../../dividend/civilDate";
import { givenValue } from "../../../dividend/fact";
import { usualRecordDate } from "../../../dividend/fiscalYear";
import { dayOff } from "../../dayComparison";
import { rule } from "../../rule";
import { recordDateOfPeriod } from "./recordDateOfPeriod";

interface Outcomes {
  differs: { forecast: CivilDate; decided: CivilDate };
}

export const recordDateOfForecast = rule<Outcomes>()({
  id: "DV16",
  summary: "The forecast column's record date is the decided column's.",
  compares: `
    Compares the record dates of the two columns in each share class; "Same as left" agrees by
    itself. Where the forecast's is the usual date of its period and the decided one is not, the
    slip is DV18's, and no fix is offered.`,
  basis: `
    The columns compare one dividend, and dividends of different record dates are separate ones (JPX
    FAQ 6781, note 2). The slip is real: IIJ printed the earlier year's date in 2019, 2020 and 2023.`,
  outcomes: {
    differs: {
      severity: "error",
      meaning: "The forecast's record date is another day than the decided dividend's.",
    },
  },
  examples: [
    {
      changes: { Dividend: { "Record date": ["2019-03-31", "2018-03-31", "2018-03-31"] } },
      finds: "differs",
      at: ["Record date", 2],
    },
  ],
  check({ announcement }, report) {
    const usual = usualIn(announcement);
    for (const shareClass of announcement.classes) {
      const where = { column: "forecast", shareClass: shareClass.name } as const;
      const ofDecided = report.need(
        { recordDate: factsOf(shareClass, "decided").recordDate },
        { ...where, column: "decided" },
      );
      const ofForecast =
        ofDecided && report.need({ recordDate: factsOf(shareClass, "forecast").recordDate }, where);
      if (ofDecided === null || ofForecast === null) continue;
      const [decided, forecast] = [ofDecided.recordDate, ofForecast.recordDate];
      const days = { from: decided.value, to: decided.value };
      const off = dayOff({ held: forecast, against: [decided], ...days }, report);
      if (off === null) continue;
      const decidedIsOdd =
        usual !== null && sameDate(forecast.value, usual) && !sameDate(decided.value, usual);
      report.finding({
        ...off,
        outcome: "differs",
        details: { forecast: forecast.value, decided: decided.value },
        causedBy: decidedIsOdd ? recordDateOfPeriod : null,
        fix: decidedIsOdd ? null : { cell: forecast.cell, value: off.expected },
      });
    }
  },
});

/** The record date that DV18 expects; null where that rule does not run or cannot. */
function usualIn({ decision, presentation }: Announcement): CivilDate | null {
  const kind = givenValue(decision.kind);
  const yearEnd = givenValue(decision.fiscalYearEnd);
  const changed = givenValue(decision.fiscalYearChanged) === true;
  if (presentation.market !== "japan" || changed || kind === null || yearEnd === null) return null;
  return usualRecordDate(kind, yearEnd);
}
