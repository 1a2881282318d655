import { type CivilDate, compareDates } from "../../../dividend/civilDate";
import { givenFact } from "../../../dividend/fact";
import { dateValue, daysBetween, untilDay } from "../../comparedValues";
import { placedColumns } from "../../placedColumns";
import { rule } from "../../rule";

interface Outcomes {
  exactTotalAhead: { recordDate: CivilDate; releaseDate: CivilDate };
}

export const recordDateAhead = rule<Outcomes>()({
  id: "DV19",
  market: "any",
  summary: "A total decided before the record date is an upper limit.",
  compares: `
    Compares the decided column's record date with the release date. Where it is later, the shares
    entitled are not known yet, so the total must be marked as an upper limit; with no total there
    is nothing to mark.`,
  basis: `
    Unusual, but done (ANDO decided in 2012 on the dividend of March 2013, "as upper limit").`,
  outcomes: {
    exactTotalAhead: {
      severity: "note",
      meaning: "The record date is still to come, yet the total is not marked as an upper limit.",
    },
  },
  examples: [
    {
      changes: {
        Announcement: { "Release date": ["2019-03-20"], "Board meeting date": [] },
        Dividend: { "Announced on": [null, "2019-02-14"] },
        "Annual dividends": {
          "Year ended March 31, 2019": [],
          "Year ending March 31, 2019": [13.5, 13.5, 27],
          "Year ended March 31, 2018": [13.5, 13.5, 27],
        },
      },
      finds: "exactTotalAhead",
      at: ["Record date", 1],
    },
  ],
  check({ announcement }, report) {
    const releaseDate = givenFact(announcement.decision.releaseDate);
    if (releaseDate === null) {
      report.missing("releaseDate");
      return;
    }
    for (const { column, where } of placedColumns(announcement, "decided")) {
      const recordDate = givenFact(column.recordDate);
      if (recordDate === null) {
        report.missing("recordDate", where);
        continue;
      }
      const cells = [recordDate.cell, releaseDate.cell];
      const values = [dateValue(recordDate.value), dateValue(releaseDate.value)];
      const total = givenFact(column.total);
      const ahead = compareDates(recordDate.value, releaseDate.value) > 0;
      if (!ahead || total?.value.upperLimit === true) {
        report.agreed({ cells, values });
        continue;
      }
      if (total === null) {
        report.missing("total", where);
        continue;
      }
      report.finding({
        outcome: "exactTotalAhead",
        details: { recordDate: recordDate.value, releaseDate: releaseDate.value },
        cell: recordDate.cell,
        related: [releaseDate.cell, total.cell],
        expected: untilDay(releaseDate.value),
        actual: dateValue(recordDate.value),
        gap: daysBetween(recordDate.value, releaseDate.value),
      });
    }
  },
});
