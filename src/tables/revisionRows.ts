import type { Announcement } from "../dividend/announcement";
import type { AnnualRow, AnnualTable } from "../dividend/annual";
import { languageOf } from "../dividend/language";
import { annualRowHeadingCell, isRelativeYear } from "./annualRowHeading";
import { phraseCell } from "./cells";
import { yearEndPhrase } from "./fiscalYearPhrase";
import { filled, following, words } from "./phrase";
import type { PlanCell } from "./plan";
import type { TableStyle } from "./tableStyle";

/**
 * The rows of a notice on the forecast alone, in the exchange's order: the forecast as it was, as it is revised, what
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

/** A row's label: as typed in the language, else by what the row is among the others of a revision. */
export function revisionRowHeadingCell(
  announcement: Announcement,
  row: AnnualRow,
  table: AnnualTable,
  style: TableStyle,
): PlanCell {
  const { label, fiscalYearEnd: end } = row;
  const isTyped =
    label.cellNumber === null &&
    languageOf(label.value) === style.language &&
    !isRelativeYear(label.value);
  // "Current revised forecast" means the revision that is made now, and is no row of a year's own.
  const said =
    row.forecast !== null && row.yearFrom === "current" ? { ...row, fiscalYearEnd: null } : row;
  if (isTyped || row.kind === "forecast") return annualRowHeadingCell(announcement, said, style);
  const { terms, language } = style;
  const actual = revisionRows(table).filter(({ kind }) => kind === "actual");
  if (row === actual[0] && (actual.length > 1 || row.yearFrom === "current"))
    return phraseCell(words(terms.paidToDate), "rowHeading", label.cell);
  if (end === null) return phraseCell(following(label.value, label.cell), "rowHeading", label.cell);
  const year = yearEndPhrase(end, label.cell, label.cellNumber, language);
  return phraseCell(filled(terms.previousResults, { year }), "rowHeading", label.cell);
}
