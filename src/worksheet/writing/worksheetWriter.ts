import type { Announcement } from "../../dividend/announcement";
import {
  type FactsIn,
  type PlainSection,
  type SectionName,
  isPlainSection,
  sectionNames,
} from "../../dividend/facts";
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
  const { sheet, distributable } = announcement;
  const { language } = writing;
  const sections = sectionNames.flatMap((name) =>
    isPlainSection(name)
      ? plainRows(name, announcement, writing)
      : sectionRows[name](announcement, writing),
  );
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

/** Only a worksheet that offers all there is has a section of which nothing is known. */
function plainRows(
  name: PlainSection,
  announcement: Announcement,
  writing: Writing,
): readonly (readonly PlannedRow[])[] {
  const given = announcement[name] as FactsIn<PlainSection> | undefined;
  return given === undefined && !writing.complete ? [] : [factRows(name, given ?? {}, writing)];
}

/** The rows of all other sections, once for each that the announcement has. */
const sectionRows: Readonly<
  Record<
    Exclude<SectionName, PlainSection>,
    (announcement: Announcement, writing: Writing) => readonly (readonly PlannedRow[])[]
  >
> = {
  announcement: ({ decision }, writing) => [factRows("announcement", decision, writing)],
  presentation: ({ presentation }, writing) => [presentationRows(presentation, writing)],
  terms: ({ terms }, writing) => [termRows(terms, writing)],
  dividend: ({ classes }, writing) => classes.map((each) => dividendRows(each, writing)),
  annual: (announcement, { language }) =>
    annualTablesOf(announcement).map(({ name, table }) => annualRows(table, name, language)),
  distributable: ({ distributable }, writing) => [distributableRows(distributable, writing)],
  results: ({ results }, writing) => [resultsRows(results, writing)],
  text: (announcement, writing) => [textRows(announcement.text, noticeOf(announcement), writing)],
};

/** The captions of statements are longer than other labels. */
const longLabels = 46;

const noCells: PlannedRow = [];
