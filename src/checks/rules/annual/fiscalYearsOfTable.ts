import { type Announcement, columnOf, factsOf } from "../../../dividend/announcement";
import type { AnnualRow } from "../../../dividend/annual";
import {
  type CivilDate,
  addMonthsToMonthEnd,
  compareDates,
  isoDate,
  sameDate,
} from "../../../dividend/civilDate";
import { givenValue } from "../../../dividend/fact";
import { previousFiscalYearEnd, usualRecordDate } from "../../../dividend/fiscalYear";
import { type AnnualYear, actualRowsOf, yearEndOf } from "../../annualRows";
import { yearEndByRecordDate } from "../../columnFiscalYear";
import { type Report, rule } from "../../rule";
import { type ActualYear, actualYears, rowsYearOld } from "../../yearOldRows";

interface Outcomes {
  repeated: { year: CivilDate; missing: CivilDate | null };
  shifted: { year: CivilDate; expected: CivilDate | null };
  notYearEnd: { found: CivilDate; yearEnd: CivilDate };
  yearEndDiffers: { yearEnd: CivilDate; year: CivilDate };
  missing: { year: CivilDate; which: AnnualYear };
}

export const fiscalYearsOfTable = rule<Outcomes>()({
  id: "DV41",
  summary: `
    The annual table has one actual row for the current fiscal year and one for the year before, no
    year twice, and labels that end on the fiscal year's last day.`,
  compares: `
    The current year is that of the worksheet's fiscal year end. A row dated off the day on which
    fiscal years end, a year twice, a row for a later year and an older year that stands where the
    previous is missing are slips of copying. Where the record date and the rows that are dated say
    another year than the fiscal year end, that is blamed. Where the fiscal year was changed, year
    ends are not compared. Error where repeated or shifted; note where a row is missing.`,
  basis: "A row copied from last year keeps its year.",
  outcomes: {
    repeated: {
      severity: "error",
      meaning: "Two actual rows are about one fiscal year, and perhaps none about another.",
    },
    shifted: {
      severity: "error",
      meaning:
        "An actual row is about a year after the current one, or about an older one in place of the previous.",
    },
    notYearEnd: { severity: "error", meaning: "The label's date is not the end of a fiscal year." },
    yearEndDiffers: {
      severity: "error",
      meaning: "The fiscal year end is another than that of the table and of the record date.",
    },
    missing: { severity: "note", meaning: "No actual row for one of the two years." },
  },
  examples: [
    {
      changes: {
        "Annual dividends": {
          "Year ended March 31, 2018": [],
          "Year ended on March 31, 2019": [13.5, 13.5, 27],
        },
      },
      finds: "repeated",
      at: ["Year ended on March 31, 2019", 0],
    },
    {
      changes: { "Annual dividends": { "Year ended March 31, 2018": [] } },
      finds: "missing",
      at: ["Annual dividends", 0],
    },
  ],
  check({ announcement }, report) {
    const { annual, decision } = announcement;
    if (annual.heading === null) {
      report.missing("annualTable");
      return;
    }
    const rows = actualYears(annual);
    const current = yearEndOf(announcement, "current");
    const repeated = reportRepeated(announcement, rows, report);
    if (current === null) {
      report.missing("fiscalYearEnd");
      return;
    }
    const changed = givenValue(decision.fiscalYearChanged) === true;
    const slipped = new Set(changed ? [] : reportOffYearEnd(announcement, rows, current, report));
    if (!repeated && slipped.size === 0) reportYears(announcement, rows, current, report);
  },
});

/** Reports years that have two rows; whether any has. */
function reportRepeated(
  announcement: Announcement,
  rows: readonly ActualYear[],
  report: Report<Outcomes>,
): boolean {
  const first = new Map<string, ActualYear>();
  const missing = missingYear(announcement, rows);
  let any = false;
  for (const each of rows) {
    const earlier = first.get(isoDate(each.year));
    if (earlier === undefined) {
      first.set(isoDate(each.year), each);
      continue;
    }
    any = true;
    // Newer years stand above older ones: where the current year is missing, the upper row is it.
    const upper = missing !== null && compareDates(missing, each.year) > 0;
    const [wrong, other] = upper ? [earlier, each] : [each, earlier];
    report.finding({
      outcome: "repeated",
      details: { year: each.year, missing },
      cell: wrong.row.label.cell,
      related: [other.row.label.cell],
      expected: missing === null ? null : { is: "date", date: missing },
      actual: { is: "date", date: each.year },
    });
  }
  return any;
}

/** The one of the two compared years that has no row; null where both or neither have. */
function missingYear(announcement: Announcement, rows: readonly ActualYear[]): CivilDate | null {
  const years = (["current", "previous"] as const)
    .map((year) => yearEndOf(announcement, year))
    .filter((year) => year !== null);
  const without = years.filter((end) => !rows.some(({ year }) => sameDate(year, end)));
  const [only, ...others] = without;
  return only === undefined || others.length > 0 ? null : only;
}

/** Reports labels whose date is not the day on which the fiscal years end; the rows concerned. */
function reportOffYearEnd(
  announcement: Announcement,
  rows: readonly ActualYear[],
  current: CivilDate,
  report: Report<Outcomes>,
): readonly AnnualRow[] {
  const off = rows.filter(({ year }) => !isSameDayOfYear(current, year));
  const [newest] = off.map(({ year }) => year).sort((a, b) => compareDates(b, a));
  const isOneDay = off.every(({ year }) => newest !== undefined && isSameDayOfYear(newest, year));
  if (off.length > 1 && off.length === rows.length && isOneDay && newest !== undefined) {
    if (isYearOfDecision(announcement, newest)) {
      reportYearEnd(announcement, current, newest, off, report);
      return off.map(({ row }) => row);
    }
  }
  for (const { row, year } of off) {
    report.finding({
      outcome: "notYearEnd",
      details: { found: year, yearEnd: current },
      cell: row.label.cell,
      actual: { is: "date", date: year },
    });
  }
  return off.map(({ row }) => row);
}

function isSameDayOfYear(current: CivilDate, year: CivilDate): boolean {
  return sameDate(addMonthsToMonthEnd(current, (year.year - current.year) * 12), year);
}

/** The fiscal year end is the slip: the table's years and the record date are those of another. */
function reportYearEnd(
  { decision }: Announcement,
  current: CivilDate,
  year: CivilDate,
  rows: readonly ActualYear[],
  report: Report<Outcomes>,
): void {
  report.finding({
    outcome: "yearEndDiffers",
    details: { yearEnd: current, year },
    cell: decision.fiscalYearEnd?.cell ?? null,
    related: rows.map(({ row }) => row.label.cell),
    expected: { is: "date", date: year },
    actual: { is: "date", date: current },
  });
}

// Whether the decided record date is the usual one of that fiscal year, which the worksheet's year end then is not.
function isYearOfDecision({ classes, decision }: Announcement, year: CivilDate): boolean {
  const recordDate = givenValue(factsOf(classes[0], "decided").recordDate);
  const kind = givenValue(decision.kind);
  const usual = kind === null ? null : usualRecordDate(kind, year);
  return recordDate !== null && usual !== null && sameDate(recordDate, usual);
}

/**
 * The year end of the decision by its record date, where the rows are that year's and the year before's. A row called the
 * current year's says nothing of which that is.
 */
function yearOfRecordDate(
  { classes, decision }: Announcement,
  rows: readonly ActualYear[],
  current: CivilDate,
): CivilDate | null {
  const told = yearEndByRecordDate(decision, classes[0] && columnOf(classes[0], "decided"));
  if (told === null || givenValue(decision.fiscalYearChanged) === true) return null;
  const dated = rows.filter(({ year }) => !sameDate(year, current));
  const areOf = (end: CivilDate) =>
    dated.every(({ year }) =>
      [end, previousFiscalYearEnd(end)].some((each) => sameDate(each, year)),
    );
  return dated.length > 0 && areOf(told) && !areOf(current) ? told : null;
}

function reportYears(
  announcement: Announcement,
  rows: readonly ActualYear[],
  current: CivilDate,
  report: Report<Outcomes>,
): void {
  const told = yearOfRecordDate(announcement, rows, current);
  if (told !== null) {
    reportYearEnd(announcement, current, told, rows, report);
    return;
  }
  const old = rowsYearOld(announcement);
  for (const [index, { row, year }] of old.entries()) {
    const expected = addMonthsToMonthEnd(year, 12);
    report.finding({
      outcome: "shifted",
      details: { year, expected },
      cell: row.label.cell,
      expected: { is: "date", date: expected },
      actual: { is: "date", date: year },
      // Labels that were not moved on are one slip.
      causedBy: index === 0 ? null : "itself",
    });
  }
  if (old.length > 0) return;
  const missing = missingYear(announcement, rows);
  const later = rows.filter(({ year }) => compareDates(year, current) > 0);
  const older = rows.filter(({ year }) => missing !== null && compareDates(year, missing) < 0);
  const hasCurrent = rows.some(({ year }) => sameDate(year, current));
  const ofDecision = (hasCurrent ? later : rows).filter(({ year }) =>
    isYearOfDecision(announcement, year),
  );
  const [only] = ofDecision;
  if (only !== undefined && later.length < 2) {
    reportYearEnd(announcement, current, only.year, [only], report);
    return;
  }
  const previousMissing = missing !== null && compareDates(missing, current) < 0;
  const shifted = [...later, ...(previousMissing ? older.slice(0, 1) : [])];
  for (const { row, year } of shifted) {
    report.finding({
      outcome: "shifted",
      details: { year, expected: missing },
      cell: row.label.cell,
      expected: missing === null ? null : { is: "date", date: missing },
      actual: { is: "date", date: year },
    });
  }
  if (shifted.length > 0) return;
  for (const which of ["current", "previous"] as const) {
    const [row] = actualRowsOf(announcement, which);
    const year = yearEndOf(announcement, which);
    if (row !== undefined) {
      report.agreed({
        cells: [row.label.cell],
        values: year === null ? [] : [{ is: "date", date: year }],
      });
    } else if (year !== null) {
      report.finding({
        outcome: "missing",
        details: { year, which },
        cell: announcement.annual.heading,
        expected: { is: "date", date: year },
      });
    }
  }
}
