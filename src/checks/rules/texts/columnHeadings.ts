import type { Announcement, Decision } from "../../../dividend/announcement";
import { type CivilDate, sameDate } from "../../../dividend/civilDate";
import { type Fact, givenFact, givenValue } from "../../../dividend/fact";
import type { DividendKind } from "../../../dividend/fiscalYear";
import { languages } from "../../../dividend/language";
import { findFiscalYears } from "../../../worksheet/notation/fiscalYearNotation";
import type { Found } from "../../../worksheet/notation/found";
import { findDates } from "../../../worksheet/notation/runningDates";
import { tidy } from "../../../worksheet/notation/width";
import { columnFiscalYearEnd, yearEndByRecordDate } from "../../columnFiscalYear";
import { dateValue, textValue } from "../../comparedValues";
import { isOfYear, namingOf } from "../../fiscalYearNames";
import { type PlacedColumn, placedColumns } from "../../placedColumns";
import { type Report, rule } from "../../rule";
import { recordDateOfPeriod } from "../dates/recordDateOfPeriod";
import { kindNamed } from "../../../worksheet/notation/lexicon";

interface Outcomes {
  otherAnnouncement: { words: string; announcedOn: CivilDate };
  otherFiscalYear: { words: string; yearEnd: CivilDate };
  otherKind: { heading: string; kind: DividendKind; named: DividendKind };
}

export const columnHeadings = rule<Outcomes>()({
  id: "DV42",
  summary: `
    What a typed column heading says of kind, fiscal year and announcement is what the column is.`,
  compares: `
    Compares each typed heading with the worksheet. A year's end ("ended March 31, 2018", 2018年3月期,
    "FY2017" where the worksheet gives its own label) is the column's fiscal year's; a month may
    also be that of its record date. Any other date in the forecast's heading is the day it was
    announced on. A kind of dividend is the worksheet's kind. What a heading does not say is not
    asked of it. A heading that has the year of its column's own record date follows from the fiscal
    year end's being wrong (DV18).`,
  basis: "Copied headings keep old dates.",
  outcomes: {
    otherAnnouncement: {
      severity: "error",
      meaning: "The heading dates the forecast otherwise than the column does.",
    },
    otherFiscalYear: {
      severity: "error",
      meaning: "It names the end of another fiscal year than the column is about.",
    },
    otherKind: { severity: "error", meaning: "It names another kind of dividend." },
  },
  examples: [
    {
      changes: {
        Dividend: { "Column heading": ["", "Latest forecast (released on May 15, 2018)", ""] },
      },
      finds: "otherAnnouncement",
      at: ["Column heading", 2],
    },
    {
      changes: { Dividend: { "Column heading": ["", "", "前期実績（2017年3月期）"] } },
      finds: "otherFiscalYear",
      at: ["Column heading", 3],
    },
    {
      changes: {
        Dividend: { "Column heading": ["", "Interim forecast (released on May 14, 2019)", ""] },
      },
      finds: "otherKind",
      at: ["Column heading", 2],
    },
  ],
  check({ announcement }, report) {
    const headings = placedColumns(announcement).flatMap((placed) =>
      languages.flatMap((language) => {
        const heading = placed.column.typedHeading?.[language];
        return heading === undefined ? [] : [{ ...placed, heading }];
      }),
    );
    if (headings.length === 0) report.missing("columnHeading");
    for (const each of headings) {
      judgeDates(each, announcement, report);
      judgeYears(each, announcement, report);
      judgeKind(each, announcement, report);
    }
  },
});

type HeadedColumn = PlacedColumn & { readonly heading: Fact<string> };

// Held against words whose blanks and line breaks are single blanks.
const yearEndBefore = /(?:\b(?:ended|ending|year to|as of)|期)(?: on)? ?\(?$/i;
const yearEndBehind = /^(?:に終了|期)/u;
const monthNamed = /(\d{1,2})月期 ?\(?$/u;

// Behind 2019年3月期 a day of another month is another day: 2019年3月期（2019年5月14日公表）.
function isYearEnd(heading: string, { start, end }: Found<unknown>, { month }: CivilDate): boolean {
  const before = tidy(heading.slice(0, start));
  const named = monthNamed.exec(before);
  const isBehind = yearEndBefore.test(before) && (named === null || Number(named[1]) === month);
  return isBehind || yearEndBehind.test(tidy(heading.slice(end)));
}

// "Previous results (as of Sep. 30, 2024)" gives the record date, which no fiscal year need end on (Nidec 2025).
function isAsOf(heading: string, { start }: Found<unknown>): boolean {
  return /\bas of ?\(?$/i.test(tidy(heading.slice(0, start)));
}

function judgeDates(
  { column, heading, where }: HeadedColumn,
  { decision }: Announcement,
  report: Report<Outcomes>,
): void {
  const yearEnd = columnFiscalYearEnd(decision, column.role);
  const announced = givenFact(column.announcedOn);
  for (const found of findDates(heading.value)) {
    const { text, reading } = found;
    if (reading.is !== "date") continue;
    const { date } = reading;
    const recordDate = givenValue(column.recordDate);
    if (recordDate !== null && isAsOf(heading.value, found) && sameDate(date, recordDate)) {
      agree(heading, dateValue(date), report);
      continue;
    }
    const ofYear = isYearEnd(heading.value, found, date);
    if (ofYear && yearEnd === null) report.missing("fiscalYearEnd", where);
    if (ofYear && yearEnd !== null) {
      if (sameDate(date, yearEnd)) agree(heading, dateValue(date), report);
      else {
        const isOf = (end: CivilDate) => sameDate(date, end);
        differFromYear({ column, heading }, { words: text, yearEnd, isOf }, decision, report);
      }
    }
    if (ofYear || column.role !== "forecast") continue;
    if (announced === null) {
      report.missing("announcedOn", where);
    } else if (sameDate(date, announced.value)) {
      agree(heading, dateValue(date), report);
    } else {
      report.finding({
        outcome: "otherAnnouncement",
        details: { words: text, announcedOn: announced.value },
        cell: heading.cell,
        related: [announced.cell],
        expected: dateValue(announced.value),
        actual: dateValue(date),
      });
    }
  }
}

function judgeYears(
  { column, heading, where }: HeadedColumn,
  { decision }: Announcement,
  report: Report<Outcomes>,
): void {
  const yearEnd = columnFiscalYearEnd(decision, column.role);
  const dates = findDates(heading.value);
  for (const { start, end, text, reading } of findFiscalYears(heading.value)) {
    if (dates.some((date) => start < date.end && date.start < end)) continue;
    if (yearEnd === null) {
      report.missing("fiscalYearEnd", where);
      continue;
    }
    const isOf = (end: CivilDate) =>
      isOfYear(reading, end, givenValue(column.recordDate), namingOf(decision));
    const right = isOf(yearEnd);
    if (right === null) continue;
    if (right) agree(heading, textValue(text), report);
    else differFromYear({ column, heading }, { words: text, yearEnd, isOf }, decision, report);
  }
}

function judgeKind(
  { heading }: HeadedColumn,
  { decision }: Announcement,
  report: Report<Outcomes>,
): void {
  const named = kindNamed(heading.value);
  if (named === null) return;
  const kind = givenFact(decision.kind);
  if (kind === null) {
    report.missing("kind");
    return;
  }
  if (named === kind.value) {
    agree(heading, textValue(heading.value), report);
    return;
  }
  report.finding({
    outcome: "otherKind",
    details: { heading: heading.value, kind: kind.value, named },
    cell: heading.cell,
    related: [kind.cell],
    expected: textValue(kind.shown),
    actual: textValue(heading.value),
  });
}

function agree(
  heading: Fact<string>,
  value: ReturnType<typeof dateValue>,
  report: Report<Outcomes>,
) {
  report.agreed({ cells: [heading.cell], values: [value] });
}

/** Where the heading is of the year that the column's own record date tells, the fiscal year end is the slip: DV18 tells it. */
function differFromYear(
  { column, heading }: Pick<HeadedColumn, "column" | "heading">,
  { words, yearEnd, isOf }: HeadedYear,
  decision: Decision,
  report: Report<Outcomes>,
): void {
  const told = yearEndByRecordDate(decision, column);
  report.finding({
    outcome: "otherFiscalYear",
    details: { words, yearEnd },
    cell: heading.cell,
    related: decision.fiscalYearEnd === undefined ? [] : [decision.fiscalYearEnd.cell],
    expected: dateValue(yearEnd),
    actual: textValue(words),
    causedBy: told !== null && isOf(told) === true ? recordDateOfPeriod : null,
  });
}

interface HeadedYear {
  readonly words: string;
  /** The end of the column's fiscal year, which the words do not name. */
  readonly yearEnd: CivilDate;
  /** Whether they name the year that ends on a day; null where that cannot be told. */
  readonly isOf: (end: CivilDate) => boolean | null;
}
