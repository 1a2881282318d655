import type { Announcement } from "../dividend/announcement";
import type { AnnualTable } from "../dividend/annual";
import type { Language } from "../dividend/language";
import { annualTablesOf, noticeOf } from "../dividend/notice";
import { shareAmountCell } from "./amountCell";
import { annualRowHeadingCell } from "./annualRowHeading";
import { phraseCell } from "./cells";
import { columnWidths } from "./tableLayout";
import { words } from "./phrase";
import type { Merge, TablePlan } from "./plan";
import { revisionRowHeadingCell, revisionRows } from "./revisionRows";
import { tableStyle } from "./tableStyle";
import { textSources } from "./textSource";

/**
 * The dividends of whole fiscal years: a column a period as the worksheet's section names them, a row
 * a year or forecast. In a notice on the forecast, alone or with a decision, the rows are those of the revision, in its order.
 * Null where the worksheet has no such section, or an empty one.
 */
export function annualTable(announcement: Announcement, language: Language): TablePlan | null {
  return annualTableOf(announcement, null, announcement.annual, language);
}

/** The annual table of each share class that the worksheet has one of, that of the common shares first. */
export function annualTables(announcement: Announcement, language: Language): readonly TablePlan[] {
  return annualTablesOf(announcement).flatMap(
    ({ name, table }) => annualTableOf(announcement, name, table, language) ?? [],
  );
}

/** `annualTable` for the table of one share class; `shareClass` is null for the common one. */
export function annualTableOf(
  announcement: Announcement,
  shareClass: string | null,
  table: AnnualTable,
  language: Language,
): TablePlan | null {
  const style = tableStyle(announcement, language);
  const { terms } = style;
  const { periods } = table;
  const isRevision = noticeOf(announcement) !== "dividend";
  const years = isRevision ? revisionRows(table) : table.rows;
  if (periods.length === 0 || years.length === 0) return null;
  const covered = phraseCell(words(""), "covered");
  const rows = [
    [
      phraseCell(words(""), "corner"),
      phraseCell(
        words(isRevision ? terms.annualPerShare : terms.dividendPerShare),
        "columnHeading",
      ),
      ...periods.slice(1).map(() => covered),
    ],
    [
      phraseCell(words(isRevision ? "" : terms.annualRecordDate), "columnHeading"),
      ...periods.map((period) =>
        phraseCell(words(terms.periods[period.value]), "columnHeading", period.cell),
      ),
    ],
    ...years.map((year) => [
      isRevision
        ? revisionRowHeadingCell(announcement, year, table, style)
        : annualRowHeadingCell(announcement, year, style),
      ...periods.map((period) => shareAmountCell(year.cells[period.value], style)),
    ]),
  ];
  const merges: Merge[] =
    periods.length > 1 ? [{ row: 0, column: 1, rows: 1, columns: periods.length }] : [];
  return {
    table: "annual",
    shareClass,
    rows,
    headingRows: 2,
    merges,
    columnWidths: columnWidths(rows, merges),
    textSources: textSources(rows),
  };
}
