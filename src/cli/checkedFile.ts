import { japaneseHolidays } from "../checks/japaneseHolidays";
import { runChecks } from "../checks/checking";
import type { CheckResult } from "../checks/rule";
import type { Finding } from "../dividend/finding";
import type { Announcement } from "../dividend/announcement";
import type { Sheet } from "../worksheet/sheet";
import { fileProblemText } from "./fileProblem";
import { readDividendWorksheets } from "./dividendWorksheets";

/** A dividend worksheet of a file with what the rulebook says of it. */
export interface CheckedWorksheet {
  readonly sheet: Sheet;
  readonly announcement: Announcement;
  readonly result: CheckResult;
}

/** A file's worksheets as checked, or the problem, as a sentence, that kept them from being read. */
export interface CheckedFile {
  readonly file: string;
  readonly worksheets: readonly CheckedWorksheet[];
  readonly problem: string | null;
}

export async function checkFile(file: string): Promise<CheckedFile> {
  const found = await readDividendWorksheets(file);
  if (found.is === "problem")
    return { file, worksheets: [], problem: fileProblemText(file, found.problem) };
  const worksheets = found.worksheets.map(({ sheet, reading: { announcement, findings } }) => ({
    sheet,
    announcement,
    result: runChecks({ announcement, holidays: japaneseHolidays, earlier: null }, findings),
  }));
  return { file, worksheets, problem: null };
}

/** The errors that keep a release from going out. */
export function standingErrors({ result }: CheckedWorksheet): readonly Finding[] {
  return result.findings.filter(({ severity }) => severity === "error");
}
