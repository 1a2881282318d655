import type { Announcement } from "../dividend/announcement";
import type { Language } from "../dividend/language";
import { shareAmountCell } from "./amountCell";
import { annualRowHeadingCell } from "./annualRowHeading";
import { phraseCell } from "./cells";
import { columnWidths } from "./columnWidth";
import { words } from "./phrase";
import type { Merge, TablePlan } from "./plan";
import { tableStyle } from "./tableStyle";
import { textSources } from "./textSource";

/**
 * The dividends of whole fiscal years: a column a period as the worksheet's section names them, a row
 * a year or forecast. Null where the worksheet has no such section, or an empty one.
 */
export function annualTable(announcement: Announcement, language: Language): TablePlan | null {
  const style = tableStyle(announcement, language);
  const { terms } = style;
  const { periods, rows: years } = announcement.annual;
  if (periods.length === 0 || years.length === 0) return null;
  const covered = phraseCell(words(""), "covered");
  const rows = [
    [
      phraseCell(words(""), "corner"),
      phraseCell(words(terms.dividendPerShare), "columnHeading"),
      ...periods.slice(1).map(() => covered),
    ],
    [
      phraseCell(words(terms.annualRecordDate), "columnHeading"),
      ...periods.map((period) =>
        phraseCell(words(terms.periods[period.value]), "columnHeading", period.cell),
      ),
    ],
    ...years.map((year) => [
      annualRowHeadingCell(announcement, year, style),
      ...periods.map((period) => shareAmountCell(year.cells[period.value], style)),
    ]),
  ];
  const merges: Merge[] =
    periods.length > 1 ? [{ row: 0, column: 1, rows: 1, columns: periods.length }] : [];
  return {
    table: "annual",
    shareClass: null,
    rows,
    headingRows: 2,
    merges,
    columnWidths: columnWidths(rows, merges),
    textSources: textSources(rows),
  };
}
