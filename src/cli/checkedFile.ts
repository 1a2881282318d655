import { earlierWorksheet } from "../checks/earlierWorksheet";
import { japaneseHolidays } from "../checks/japaneseHolidays";
import { runChecks } from "../checks/checking";
import { type Acceptance, type SettledFinding, settled } from "../checks/acceptance";
import type { CheckResult } from "../checks/rule";
import type { Finding } from "../dividend/finding";
import type { Announcement } from "../dividend/announcement";
import type { Sheet } from "../worksheet/sheet";
import { fileProblemText } from "./fileProblem";
import { type DividendWorksheet, readDividendWorksheets } from "./dividendWorksheets";

/** A dividend worksheet of a file with what the rulebook says of it. */
export interface CheckedWorksheet {
  readonly sheet: Sheet;
  readonly announcement: Announcement;
  /** In the order of the rulebook, each with how it was accepted, if it was. */
  readonly findings: readonly SettledFinding[];
  readonly acceptances: readonly Acceptance[];
  readonly checks: CheckResult;
}

/** A file's worksheets as checked, or the problem, as a sentence, that kept them from being read. */
export interface CheckedFile {
  readonly file: string;
  readonly worksheets: readonly CheckedWorksheet[];
  readonly problem: string | null;
  /** The names of sheets beside the worksheets that were not read, for they are too large. */
  readonly unread: readonly string[];
}

export function checkFile(file: string): CheckedFile {
  const found = readDividendWorksheets(file);
  if (found.is === "problem")
    return { file, worksheets: [], problem: fileProblemText(file, found.problem), unread: [] };
  const all = found.worksheets.map(({ reading }) => reading.announcement);
  return {
    file,
    worksheets: found.worksheets.map((worksheet) => checkWorksheet(worksheet, all)),
    problem: null,
    unread: found.unread,
  };
}

function checkWorksheet(
  { sheet, reading, acceptances }: DividendWorksheet,
  all: readonly Announcement[],
): CheckedWorksheet {
  const { announcement } = reading;
  const earlier = earlierWorksheet(announcement, all);
  const judged = { announcement, holidays: japaneseHolidays, earlier, others: all };
  const checks = runChecks(judged, reading.findings);
  return {
    sheet,
    announcement,
    findings: settled(checks.findings, acceptances, announcement),
    acceptances,
    checks,
  };
}

/** The errors that nobody accepted: with one of them a release must not go out. */
export function openErrorsOf({ findings }: CheckedWorksheet): readonly Finding[] {
  return findings
    .filter(({ finding, accepted }) => finding.severity === "error" && accepted === null)
    .map(({ finding }) => finding);
}
