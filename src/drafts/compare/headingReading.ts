import type { Announcement } from "../../dividend/announcement";
import type { AnnualRow } from "../../dividend/annual";
import { type CivilDate, isoDate, sameDate } from "../../dividend/civilDate";
import type { DividendColumn } from "../../dividend/column";
import { givenValue } from "../../dividend/fact";
import { languages } from "../../dividend/language";
import { previousYearEnd } from "../../tables/fiscalYearPhrase";
import { readAnnualLabel } from "../../worksheet/annualLabel";
import { type KnownFiscalYear, findFiscalYears } from "../../worksheet/notation/fiscalYearNotation";
import { kindsNamed } from "../../worksheet/notation/lexicon";
import { withFiscalYear } from "../yearLabel";
import { saysRightDay } from "./cellReading";
import { proseFigures } from "./proseFigures";

/** How the worksheet's own label names its fiscal year, for reading others. */
export function knownFiscalYear({ decision }: Announcement): KnownFiscalYear {
  const named = languages
    .flatMap((language) => findFiscalYears(decision.fiscalYearLabel?.[language]?.value ?? ""))
    .map(({ reading }) => reading)
    .find((reading) => reading.is === "named");
  return { end: givenValue(decision.fiscalYearEnd), namedYear: named?.year ?? null };
}

/**
 * Whether nothing in a column's heading speaks against the column: a date must be the announcement's, the
 * fiscal year's end or the record date; a fiscal year and a kind of dividend the column's; a number that counts
 * columns the one in the headings as `printed`, where they have one.
 */
export function headingAgrees(
  text: string,
  announcement: Announcement,
  column: DividendColumn,
  printed: readonly string[],
): boolean {
  const known = knownFiscalYear(announcement);
  const { currency } = announcement.presentation;
  const counted = printed.flatMap((each) =>
    proseFigures(each, known, currency).flatMap(({ kind, key }) => (kind === "number" ? key : [])),
  );
  const year = column.role === "previous" ? previousYearEnd(announcement) : known.end;
  const announced = column.role === "forecast" ? givenValue(column.announcedOn) : null;
  const days = [year, announced, givenValue(column.recordDate)].flatMap((day) =>
    day === null ? [] : isoDate(day),
  );
  return (
    namesColumn(text, column.role) &&
    namesKind(text, announcement) &&
    proseFigures(text, known, currency).every(({ kind, key }) => {
      switch (kind) {
        case "date":
          return days.includes(key);
        case "fiscalYear":
          return year === null || key === isoDate(year);
        case "number":
          return counted.length > 0 ? counted.includes(key) : countsColumns.test(key);
        case "address":
          return false;
        case "ordinal":
        case "form":
        case "mark":
        case "term":
          return true;
      }
    })
  );
}

/** A small number in a heading counts columns, shares or quarters; a greater one is a year gone wrong. */
const countsColumns = /^\d{1,2}$/u;

const wordsOf = {
  decided: /decided|determined|resolved|決定|決議/i,
  forecast: /forecast|予想|announced|estimate/i,
  previous: /previous|prior|last year|前期|前年|前回/i,
} as const;

/** A heading calls its column what it is, or nothing; one of a forecast may be left empty by a merged cell. */
function namesColumn(text: string, role: DividendColumn["role"]): boolean {
  const says = (other: DividendColumn["role"]) => wordsOf[other].test(text);
  switch (role) {
    case "decided":
      return !says("forecast") && !says("previous");
    case "forecast":
      return says("forecast");
    case "previous":
      return !says("forecast") && (!says("decided") || says("previous"));
  }
}

function namesKind(text: string, { decision }: Announcement): boolean {
  const kind = givenValue(decision.kind);
  const named = kindsNamed(text)[0];
  return kind === null || kind === "special" || named === undefined || named === kind;
}

/** Whether a row of the annual table is labelled as the worksheet's row: its year, what it is, when announced. */
export function rowLabelAgrees(text: string, announcement: Announcement, row: AnnualRow): boolean {
  const label = readAnnualLabel(withFiscalYear(text), knownFiscalYear(announcement), (reading) =>
    reading.is === "date" && saysRightDay(reading) ? reading.date : null,
  );
  if (label?.kind !== row.kind) return false;
  if (!sameDay(label.announcedOn, row.announcedOn)) return false;
  const bare =
    row.kind === "forecast" && (label.fiscalYearEnd === null || row.fiscalYearEnd === null);
  return (
    (bare || sameDay(label.fiscalYearEnd, row.fiscalYearEnd)) &&
    (row.kind === "actual" || label.forecast === row.forecast)
  );
}

/**
 * Whether the years in a row's label are the row's own or those `printed` there: a label that names the day its year
 * ends on may name the year by itself too ("Fiscal 2009 ending March 31, 2010").
 */
export function rowYearsAgree(
  text: string,
  announcement: Announcement,
  { fiscalYearEnd }: AnnualRow,
  printed: readonly string[],
): boolean {
  const known = knownFiscalYear(announcement);
  const { currency } = announcement.presentation;
  const named = (label: string) =>
    proseFigures(label, known, currency).filter(
      ({ kind, key }) =>
        kind === "date" || kind === "fiscalYear" || (kind === "number" && wholeYear.test(key)),
    );
  const yearsIn = (label: string) =>
    named(label).flatMap(({ kind, key }) => (kind === "date" ? [] : key));
  // One year alone is what the row is known by.
  if (named(text).length < 2) return true;
  const own = fiscalYearEnd === null ? [] : [isoDate(fiscalYearEnd)];
  const right = new Set([...own, ...printed.flatMap(yearsIn)]);
  return yearsIn(text).every((key) => right.has(key));
}

const wholeYear = /^\d{4,}$/u;

function sameDay(a: CivilDate | null, b: CivilDate | null): boolean {
  return a === null || b === null ? a === b : sameDate(a, b);
}
