import { type Announcement, type ShareClass, columnOf } from "../../../dividend/announcement";
import type { AnnualRow } from "../../../dividend/annual";
import { sameDate } from "../../../dividend/civilDate";
import type { DividendColumn } from "../../../dividend/column";
import { givenValue, stateOf } from "../../../dividend/fact";
import { type SameDividend, showSameDividend } from "../../annualAgainstColumn";
import { type DividendOutcomes, dividendOutcomes, reportDifference } from "../../annualComparison";
import { actualRowOf, addsUp, forecastRowsOf, paymentPeriods, periodOf } from "../../annualRows";
import {
  type AnnouncementOutcomes,
  announcementOutcomes,
  announcementYears,
} from "../../announcementYears";
import { dateValue, dividendValue } from "../../comparedValues";
import { type SumOutcomes, sumOutcomes, reportSum } from "../../rowSum";
import { type Report, rule } from "../../rule";

type Outcomes = DividendOutcomes & SumOutcomes & AnnouncementOutcomes;

export const forecastInTable = rule<Outcomes>()({
  id: "DV14",
  summary: `
    The forecast column agrees with the annual table's forecast row, and forecast rows add up.`,
  compares: `
    The forecast column's dividend per share equals the same period's figure in the forecast row
    that was announced on the column's date; where no row has that date, in any undated one. A row
    with its figure that is dated on its day of another year is that row, and one of the two years a
    slip. Rows for another fiscal year, and cells that show a dash or nothing, are not compared.
    Each row adds up as in DV11, a dash or an empty cell standing for the figure of that period in
    the year's actual row (IIJ 2016: target -, 13.50, 27.00 above 13.50, -, -).`,
  basis: "Tokyo Stock Exchange listing rules, 405(2) and (3).",
  outcomes: {
    ...dividendOutcomes,
    ...sumOutcomes,
    ...announcementOutcomes,
  },
  examples: [
    {
      changes: { "Annual dividends": { "Forecast (May 14, 2019)": [13.5, 12, 25.5] } },
      finds: "differs",
      at: ["Dividend per share", 2],
    },
    {
      changes: { "Annual dividends": { "Forecast (May 14, 2019)": [13.5, 13.5, 26] } },
      finds: "sumDiffers",
      at: ["Forecast (May 14, 2019)", 3],
    },
  ],
  check({ announcement }, report) {
    if (announcement.annual.heading === null) {
      report.missing("annualTable");
      return;
    }
    const [shareClass] = announcement.classes;
    const column = shareClass && columnOf(shareClass, "forecast");
    const blamed =
      shareClass === undefined || column === undefined
        ? null
        : compareColumn(announcement, shareClass, column, report);
    for (const row of announcement.annual.rows) {
      // The total of a row with a cell found wrong is wrong with it.
      if (row.kind !== "forecast" || row === blamed) continue;
      const actual = actualRowBeside(announcement, row);
      if (actual === "unknown") report.missing("currentYearRow", { cell: row.label.cell });
      else reportSum(announcement, row, actual, report);
    }
  },
});

/**
 * The actual row whose figures a forecast row's dashes stand for; null where its year has none. "unknown":
 * it is the current year's, which has not one actual row, and without it the forecast does not add up.
 */
function actualRowBeside(announcement: Announcement, row: AnnualRow): AnnualRow | null | "unknown" {
  if (!forecastRowsOf(announcement).includes(row)) return null;
  const actual = actualRowOf(announcement, "current");
  const leavesOut = paymentPeriods(announcement).some((period) =>
    ["blank", "notApplicable"].includes(stateOf(row.cells[period])),
  );
  return actual === null && leavesOut && addsUp(announcement, row) === false ? "unknown" : actual;
}

/** Compares the forecast column with the table; the row whose cell is found wrong, or null. */
function compareColumn(
  announcement: Announcement,
  shareClass: ShareClass,
  column: DividendColumn,
  report: Report<Outcomes>,
): AnnualRow | null {
  const where = { column: "forecast" } as const;
  const columnEntry = column.dividendPerShare;
  const kind = givenValue(announcement.decision.kind);
  const state = stateOf(columnEntry);
  if (state === "notApplicable") return null;
  if (columnEntry === undefined || state === "blank") {
    report.missing("dividendPerShare", where);
    return null;
  }
  if (kind === null) {
    report.missing("kind", where);
    return null;
  }
  const period = periodOf(kind);
  if (period === null) return null;
  const compared = comparableRows(announcement, column).flatMap((row): SameDividend[] => {
    const cellEntry = row.cells[period];
    const unwritten = ["absent", "blank", "notApplicable"].includes(stateOf(cellEntry));
    return cellEntry === undefined || unwritten
      ? []
      : [{ column, columnEntry, row, period, cellEntry }];
  });
  const [first] = compared;
  if (first === undefined) {
    const years = announcementYears(announcement, column, period);
    if (years === null) {
      report.missing("forecastRow", where);
      return null;
    }
    const { wrong, right } = years;
    report.finding({
      outcome: "otherAnnouncementYear",
      details: { stated: wrong.date, other: right.date },
      cell: wrong.cell,
      related: [right.cell],
      // Which of the two years is wrong nothing tells: both are named.
      actual: dateValue(wrong.date),
    });
    return null;
  }
  const agreeing = compared.find((same) => showSameDividend(shareClass, same));
  if (agreeing === undefined) {
    const blamed = reportDifference(announcement, first, report, { equals: true });
    return blamed === "annual" ? first.row : null;
  }
  report.agreed({
    cells: [columnEntry.cell, agreeing.cellEntry.cell],
    values: [dividendValue(columnEntry), dividendValue(agreeing.cellEntry)],
  });
  return null;
}

/** Of rows that all differ from the column, the first is held against it: the one that most likely is its own. */
const likelihood: readonly AnnualRow["forecast"][] = ["previous", "plain", "revised", "target"];

function byLikelihood(a: AnnualRow, b: AnnualRow): number {
  const place = ({ forecast }: AnnualRow) => likelihood.indexOf(forecast);
  return place(a) - place(b) || (a.label.value < b.label.value ? -1 : 1);
}

// The rows of the column's announcement, else those that do not say when they were announced.
function comparableRows(
  announcement: Announcement,
  { announcedOn }: DividendColumn,
): readonly AnnualRow[] {
  const rows = [...forecastRowsOf(announcement)].sort(byLikelihood);
  const date = givenValue(announcedOn);
  if (date === null) return rows;
  const dated = rows.filter((row) => row.announcedOn !== null && sameDate(row.announcedOn, date));
  return dated.length > 0 ? dated : rows.filter((row) => row.announcedOn === null);
}
