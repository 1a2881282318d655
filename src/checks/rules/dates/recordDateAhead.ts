import type { CivilDate } from "../../../dividend/civilDate";
import { givenFact } from "../../../dividend/fact";
import { dayOff } from "../../dayComparison";
import { placedColumns } from "../../placedColumns";
import { rule } from "../../rule";

interface Outcomes {
  exactTotalAhead: { recordDate: CivilDate; releaseDate: CivilDate };
}

export const recordDateAhead = rule<Outcomes>()({
  id: "DV19",
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
    const facts = report.need({ releaseDate: announcement.decision.releaseDate });
    if (facts === null) return;
    const { releaseDate } = facts;
    for (const { column, where } of placedColumns(announcement, "decided")) {
      const recordDate = report.need({ recordDate: column.recordDate }, where)?.recordDate;
      if (recordDate === undefined) continue;
      const total = givenFact(column.total);
      const to = total?.value.upperLimit === true ? null : releaseDate.value;
      const off = dayOff({ held: recordDate, against: [releaseDate], to }, report);
      if (off === null) continue;
      if (total === null) {
        report.missing("total", where);
        continue;
      }
      report.finding({
        ...off,
        outcome: "exactTotalAhead",
        details: { recordDate: recordDate.value, releaseDate: releaseDate.value },
        related: [...off.related, total.cell],
      });
    }
  },
});
