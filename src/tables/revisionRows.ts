import { type Announcement, columnOf } from "../dividend/announcement";
import type { AnnualRow, AnnualTable } from "../dividend/annual";
import type { CivilDate } from "../dividend/civilDate";
import { type Fact, givenFact } from "../dividend/fact";
import { languageOf } from "../dividend/language";
import { noticeOf } from "../dividend/notice";
import { annualRowHeadingCell, isRelativeYear } from "./annualRowHeading";
import { phraseCell } from "./cells";
import { datePhrase, yearEndPhrase } from "./fiscalYearPhrase";
import { filled, following, words } from "./phrase";
import type { PlanCell } from "./plan";
import type { TableStyle } from "./tableStyle";

/**
 * The rows of a notice on the forecast, alone or with a decision, in the exchange's order: the forecast as it was, as it is revised, what
 * this year has paid, the previous year; then whatever else the worksheet has.
 */
export function revisionRows({ rows }: AnnualTable): readonly AnnualRow[] {
  const actual = rows.filter(({ kind }) => kind === "actual");
  const order = (row: AnnualRow): number => {
    if (row.forecast === "previous") return 0;
    if (row.forecast === "revised") return 1;
    return row.kind === "actual" ? 2 + latestFirst(actual).indexOf(row) : 2 + actual.length;
  };
  return rows.toSorted((a, b) => order(a) - order(b));
}

function latestFirst(rows: readonly AnnualRow[]): readonly AnnualRow[] {
  const year = ({ yearFrom, fiscalYearEnd }: AnnualRow) =>
    yearFrom === "current" ? Infinity : (fiscalYearEnd?.year ?? (yearFrom === "previous" ? 1 : 0));
  return rows.toSorted((a, b) => year(b) - year(a));
}

/** What a new worksheet calls the previous year's row in Japanese: a notice says of which year it is. */
const barePreviousYear = /^\s*前期実績\s*$/u;
/** What it calls the forecast that is revised. */
const barePrevious = /^\s*(?:previous forecast|前回予想)\s*$/iu;

/**
 * When the forecast was released that a row has as it was: in a notice with a decision the comparison says it too, and
 * so the row need not. Null where nothing does.
 */
export function releaseOfPrevious(
  { classes }: Announcement,
  { forecast, announcedOn, label }: AnnualRow,
): Fact<CivilDate> | null {
  if (forecast !== "previous") return null;
  if (announcedOn !== null) return { ...label, value: announcedOn };
  const [common] = classes;
  return common === undefined
    ? null
    : (givenFact(columnOf(common, "forecast")?.announcedOn) ?? null);
}

/** A row's label: as typed in the language, else by what the row is among the others of a revision. */
export function revisionRowHeadingCell(
  announcement: Announcement,
  row: AnnualRow,
  table: AnnualTable,
  style: TableStyle,
): PlanCell {
  const { label, fiscalYearEnd: end } = row;
  const { terms, language } = style;
  const isTyped =
    label.cellNumber === null &&
    languageOf(label.value) === language &&
    !isRelativeYear(label.value) &&
    !barePreviousYear.test(label.value);
  const released = releaseOfPrevious(announcement, row);
  if (released !== null && barePrevious.test(label.value)) {
    const date = datePhrase(released.value, released.cell, released.cellNumber, language);
    const kind = words(terms.forecastRows.previous);
    return phraseCell(filled(terms.announcedRow, { kind, date }), "rowHeading", label.cell);
  }
  // "Current revised forecast" means the revision that is made now, and is no row of a year's own.
  const said =
    row.forecast !== null && row.yearFrom === "current" ? { ...row, fiscalYearEnd: null } : row;
  if (isTyped || row.kind === "forecast") return annualRowHeadingCell(announcement, said, style);
  const actual = revisionRows(table).filter(({ kind }) => kind === "actual");
  if (row === actual[0] && (actual.length > 1 || row.yearFrom === "current"))
    return phraseCell(
      words(noticeOf(announcement) === "both" ? terms.decidedToDate : terms.paidToDate),
      "rowHeading",
      label.cell,
    );
  if (end === null) return phraseCell(following(label.value, label.cell), "rowHeading", label.cell);
  const year = yearEndPhrase(end, label.cell, label.cellNumber, language);
  return phraseCell(filled(terms.previousResults, { year }), "rowHeading", label.cell);
}
