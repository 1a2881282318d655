import {
  type CivilDate,
  addDays,
  addMonths,
  addMonthsToMonthEnd,
  compareDates,
  sameDate,
} from "../../../dividend/civilDate";
import { type Fact, givenFact, givenValue, isUnread } from "../../../dividend/fact";
import { previousFiscalYearEnd } from "../../../dividend/fiscalYear";
import { dayOff } from "../../dayComparison";
import { placedColumns } from "../../placedColumns";
import { type Judged, rule } from "../../rule";
import { effectiveAfterResolution } from "./effectiveAfterResolution";
import { recordDateOfPeriod } from "./recordDateOfPeriod";

interface Outcomes {
  beforeYear: { announcedOn: CivilDate; yearEnd: CivilDate };
  longBeforeRelease: { announcedOn: CivilDate; releaseDate: CivilDate };
}

export const dayOfForecast = rule<Outcomes>()({
  id: "DV45",
  summary: "The latest forecast was announced for this fiscal year.",
  compares: `
    Compares the day on which the forecast column was announced with the end of the previous fiscal
    year, less three months, and with the release date, less thirteen months: it is after the one
    and not before the other. That it is before the release is DV25's. Where the worksheet of a year
    earlier has a forecast of this fiscal year on that day, it is right however old: a forecast that
    is not changed keeps its first day. Not judged by the fiscal year where that was changed.`,
  basis:
    "Forecasts are made for a year that begins; JPX FAQ 8216 on a forecast that is not changed.",
  outcomes: {
    beforeYear: {
      severity: "warning",
      meaning: "The forecast was announced long before its fiscal year began.",
    },
    longBeforeRelease: {
      severity: "warning",
      meaning: "It was announced more than thirteen months before the release.",
    },
  },
  examples: [
    {
      changes: { Dividend: { "Announced on": [null, "2018-02-08"] } },
      finds: "longBeforeRelease",
      at: ["Announced on", 2],
    },
    {
      changes: {
        Announcement: { "Release date": ["2018-11-05"], "Board meeting date": [] },
        Dividend: { "Announced on": [null, "2017-11-07"] },
      },
      finds: "beforeYear",
      at: ["Announced on", 2],
    },
    { changes: { Dividend: { "Announced on": [null, "2018-05-15"] } }, finds: null },
  ],
  check({ announcement, earlier }, report) {
    const { decision } = announcement;
    for (const { column, where } of placedColumns(announcement, "forecast")) {
      if (givenValue(column.dividendPerShare) === null) {
        if (isUnread(column.dividendPerShare)) report.missing("dividendPerShare", where);
        continue;
      }
      const facts = report.need({ announcedOn: column.announcedOn }, where);
      if (facts === null) continue;
      const held = facts.announcedOn;
      const release = givenFact(decision.releaseDate);
      const yearEnd = givenFact(decision.fiscalYearEnd);
      if (release === null) report.missing("releaseDate", where);
      if (yearEnd === null) report.missing("fiscalYearEnd", where);
      if (isKnownBefore(held, earlier, yearEnd)) continue;
      const isChanged = givenValue(decision.fiscalYearChanged) === true;
      const ofYear = yearEnd !== null && !isChanged ? firstDayFor(yearEnd.value) : null;
      const ofRelease = release && addMonths(release.value, -13);
      const byYear = ofYear && (!ofRelease || compareDates(ofYear, ofRelease) > 0);
      if (byYear && yearEnd !== null) {
        const off = dayOff({ held, against: [yearEnd], from: ofYear }, report);
        const details = { announcedOn: held.value, yearEnd: yearEnd.value };
        // Which of the fiscal year end and the record date is wrong is told there.
        const causedBy = recordDateOfPeriod;
        if (off !== null) report.finding({ ...off, outcome: "beforeYear", details, causedBy });
      } else if (release !== null) {
        const off = dayOff({ held, against: [release], from: ofRelease }, report);
        const details = { announcedOn: held.value, releaseDate: release.value };
        const causedBy = effectiveAfterResolution;
        if (off !== null)
          report.finding({ ...off, outcome: "longBeforeRelease", details, causedBy });
      }
    }
  },
});

/** The first day on which a forecast of the year that ends on `yearEnd` is looked for. */
function firstDayFor(yearEnd: CivilDate): CivilDate {
  return addDays(addMonthsToMonthEnd(previousFiscalYearEnd(yearEnd), -3), 1);
}

/** Whether the worksheet of a year earlier has a forecast of this fiscal year that was announced on that day. */
function isKnownBefore(
  { value: day }: Fact<CivilDate>,
  earlier: Judged["earlier"],
  yearEnd: Fact<CivilDate> | null,
): boolean {
  if (earlier === null || yearEnd === null) return false;
  return earlier.annual.rows.some(
    ({ kind, announcedOn, fiscalYearEnd }) =>
      kind === "forecast" &&
      announcedOn !== null &&
      fiscalYearEnd !== null &&
      sameDate(announcedOn, day) &&
      sameDate(fiscalYearEnd, yearEnd.value),
  );
}
