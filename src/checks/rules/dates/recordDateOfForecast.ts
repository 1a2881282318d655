import { type Announcement, columnOf } from "../../../dividend/announcement";
import { type CivilDate, sameDate } from "../../../dividend/civilDate";
import { givenValue } from "../../../dividend/fact";
import { usualRecordDate } from "../../../dividend/fiscalYear";
import { rule } from "../../rule";
import { recordDateOfPeriod } from "./recordDateOfPeriod";

interface Outcomes {
  differs: { forecast: CivilDate; decided: CivilDate };
}

export const recordDateOfForecast = rule<Outcomes>()({
  id: "DV16",
  market: "any",
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
      const decidedEntry = columnOf(shareClass, "decided")?.recordDate;
      const forecastEntry = columnOf(shareClass, "forecast")?.recordDate;
      const where = { column: "forecast", shareClass: shareClass.name } as const;
      const decided = givenValue(decidedEntry);
      const forecast = givenValue(forecastEntry);
      if (decidedEntry === undefined || decided === null) {
        report.missing("recordDate", { ...where, column: "decided" });
        continue;
      }
      if (forecastEntry === undefined || forecast === null) {
        report.missing("recordDate", where);
        continue;
      }
      const expected = { is: "date", date: decided } as const;
      const actual = { is: "date", date: forecast } as const;
      if (sameDate(decided, forecast)) {
        report.agreed({
          cells: [forecastEntry.cell, decidedEntry.cell],
          values: [actual, expected],
        });
        continue;
      }
      const decidedIsOdd = usual !== null && sameDate(forecast, usual) && !sameDate(decided, usual);
      report.finding({
        outcome: "differs",
        details: { forecast, decided },
        cell: forecastEntry.cell,
        related: [decidedEntry.cell],
        expected,
        actual,
        causedBy: decidedIsOdd ? recordDateOfPeriod : null,
        fix: decidedIsOdd ? null : { cell: forecastEntry.cell, value: expected },
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
