import type { AnnualRow, AnnualTable } from "../dividend/annual";
import { type Announcement, factsOf } from "../dividend/announcement";
import { type CivilDate, addMonthsToMonthEnd, compareDates, sameDate } from "../dividend/civilDate";
import type { Decimal } from "../dividend/decimal";
import { givenValue } from "../dividend/fact";
import { dividendFigure, periodOf, yearEndOf } from "./annualRows";

/** A row of actual figures with the end of its fiscal year. */
export interface ActualYear {
  readonly row: AnnualRow;
  readonly year: CivilDate;
}

/** The actual rows of a table that say their fiscal year, in its order. */
export function actualYears({ rows }: AnnualTable): readonly ActualYear[] {
  return rows.flatMap((row) =>
    row.kind === "actual" && row.fiscalYearEnd !== null ? [{ row, year: row.fiscalYearEnd }] : [],
  );
}

/**
 * The rows for the previous year and the one before it, where their dividends are the decided and the previous
 * one: the labels were left a year old. None where that is not so.
 */
export function rowsYearOld(announcement: Announcement): readonly ActualYear[] {
  const current = yearEndOf(announcement, "current");
  if (current === null) return [];
  const rows = actualYears(announcement.annual);
  const [shareClass] = announcement.classes;
  const kind = givenValue(announcement.decision.kind);
  const period = kind === null ? null : periodOf(kind);
  if (shareClass === undefined || period === null) return [];
  if (rows.some(({ year }) => compareDates(year, current) >= 0)) return [];
  const figureOf = (role: "decided" | "previous") =>
    dividendFigure(factsOf(shareClass, role).dividendPerShare);
  const [decided, before] = [figureOf("decided"), figureOf("previous")];
  if (decided === null || before === null || decided.eq(before)) return [];
  const rowOf = (monthsAgo: number, figure: Decimal) =>
    rows.filter(
      ({ row, year }) =>
        sameDate(year, addMonthsToMonthEnd(current, -monthsAgo)) &&
        dividendFigure(row.cells[period])?.eq(figure) === true,
    );
  const [newer, older] = [rowOf(12, decided), rowOf(24, before)];
  return newer.length === 1 && older.length === 1 ? [...newer, ...older] : [];
}
