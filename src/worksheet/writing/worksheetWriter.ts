import type { Announcement } from "../../dividend/announcement";
import { annualTablesOf, noticeOf } from "../../dividend/notice";
import { annualRows } from "./annualRows";
import { dividendRows } from "./dividendRows";
import type { PlannedRow, Writing } from "./plannedRow";
import { factRows } from "./factRows";
import { distributableRows } from "./distributableRows";
import { presentationRows } from "./presentationRows";
import { resultsRows } from "./resultsRows";
import { termRows } from "./termRows";
import { textRows } from "./textRows";
import type { WorksheetPlan } from "./worksheetPlan";

/**
 * An announcement as a worksheet in one language: read back, it says the same. With `complete` every
 * label of the contract has its row, so that what is still missing can be typed in.
 */
export function worksheetPlan(announcement: Announcement, writing: Writing): WorksheetPlan {
  const { company, decision, presentation, classes, text, terms, sheet } = announcement;
  const { distributable, results } = announcement;
  const { language } = writing;
  const sections = [
    factRows("company", company, writing),
    factRows("announcement", decision, writing),
    presentationRows(presentation, writing),
    termRows(terms, writing),
    ...classes.map((each) => dividendRows(each, writing)),
    ...annualTablesOf(announcement).map(({ name, table }) => annualRows(table, name, language)),
    distributableRows(distributable, writing),
    resultsRows(results, writing),
    textRows(text, noticeOf(announcement), writing),
  ];
  // A heading alone would say that something belongs there.
  const least = writing.only === undefined ? 1 : 2;
  const blocks = sections.filter((rows) => rows.length >= least);
  return {
    sheetName: sheet,
    language,
    rows: blocks.flatMap((rows, index) => (index === 0 ? rows : [noCells, ...rows])),
    columnWidths: [distributable === undefined ? 30 : longLabels, 28, 28, 28],
  };
}

/** The captions of statements are longer than other labels. */
const longLabels = 46;

const noCells: PlannedRow = [];
