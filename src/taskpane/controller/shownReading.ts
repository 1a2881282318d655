import { runChecks } from "../../checks/checking";
import { earlierWorksheet } from "../../checks/earlierWorksheet";
import { japaneseHolidays } from "../../checks/japaneseHolidays";
import { outline } from "../../checks/outline";
import type { Announcement } from "../../dividend/announcement";
import { a1 } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import { comparedClasses } from "../../dividend/notice";
import { openFacts } from "../../filling/openCells";
import type { OpenWorksheet } from "../../excel/worksheetReading";
import { tablesApart } from "../../excel/tableMarks";
import { tableState } from "../../excel/tableStates";
import { composeRelease } from "../../release/compose/composing";
import { annualTables } from "../../tables/annualTable";
import { comparisonTable } from "../../tables/comparisonTable";
import { titledTables } from "../../tables/titledTables";
import type { TablePlan, TextSource } from "../../tables/plan";
import type { Reading as WorksheetReading } from "../../worksheet/reader";
import { worksheetLanguage } from "../../worksheet/worksheetLanguage";
import type { Reading } from "../state/pane";

/** What the user chose for what goes out; null where the worksheet decides. */
export interface Output {
  readonly language: Language | null;
  readonly draft: boolean;
}

/** What a worksheet is shown from. */
export interface Shown {
  readonly open: OpenWorksheet<WorksheetReading>;
  readonly output: Output;
  /** When it was read, in milliseconds since 1970 UTC. */
  readonly readAt: number;
  /** The workbook's other worksheets, as far as they were read. */
  readonly others: readonly Announcement[];
}

/** Everything the pane shows of a worksheet. */
export function shownReading({ open, output, readAt, others }: Shown): Reading {
  const { announcement, findings } = open.reading;
  const earlier = earlierWorksheet(announcement, others);
  const checks = runChecks({ announcement, holidays: japaneseHolidays, earlier, others }, findings);
  const found = outline(checks.findings, open.acceptedFindings, announcement);
  // What has an error in it must not be taken for the release.
  const draft = output.draft || found.open.error.length > 0;
  const language = output.language ?? worksheetLanguage(open.sheet, announcement);
  const tables = tablesOf(announcement, language);
  const release = composeRelease(announcement, language, { draft });
  return {
    announcement,
    checks,
    outline: found,
    readAt,
    tables,
    outputLanguage: language,
    release,
    inserted: open.insertedTables,
    tableStates: open.insertedTables.map((inserted) =>
      tableState(
        inserted,
        open.shownTables[inserted.name],
        titledTables(announcement, inserted.language ?? language),
        open.sheet.dateSystem,
      ),
    ),
    apart: tablesApart(tables, open.insertedTables),
    textSources: textSourcesOf(tables),
    cut: open.cut,
    open: openFacts(open.sheet, open.reading, [language], { language, release }),
    typing: {
      currency: announcement.presentation.currency,
      language: worksheetLanguage(open.sheet, announcement),
      system: open.sheet.dateSystem,
    },
    others,
  };
}

/** The tables of an announcement in a language, as the pane shows them under headings of its own. */
function tablesOf(announcement: Announcement, language: Language): readonly TablePlan[] {
  return [
    ...comparedClasses(announcement).map((each) => comparisonTable(announcement, each, language)),
    ...annualTables(announcement, language),
  ];
}

function textSourcesOf(tables: readonly TablePlan[]): readonly TextSource[] {
  const sources = tables.flatMap(({ textSources }) => textSources);
  return [...new Map(sources.map((source) => [a1(source.cell), source])).values()];
}
