import { openErrors } from "../checks/acceptance";
import { verdictOf } from "../checks/coverage";
import type { Language } from "../dividend/language";
import { type CheckedFile, checkFile } from "./checkedFile";
import { checkJson } from "./checkJson";
import { checkText } from "./checkText";
import type { ExitStatus } from "./exitStatus";
import { unreadText } from "./fileProblem";
import type { ReportFormat } from "./reportFormat";

/** A file to be checked, and how its report is to look. */
export interface ReportRequest {
  readonly file: string;
  readonly format: ReportFormat;
  readonly lang: Language;
  /** As of the terminal. */
  readonly columns: number | null;
}

/** What a file's check gives, in words that can pass from thread to thread. */
export interface FileReport {
  readonly report: string;
  /** As a sentence, what kept the file from being read; null where it was. */
  readonly problem: string | null;
  /** Sentences on sheets that were not read beside those that were. */
  readonly unread: readonly string[];
  readonly status: ExitStatus;
}

export function fileReport({ file, format, lang, columns }: ReportRequest): FileReport {
  const checked = checkFile(file);
  const { problem } = checked;
  const unread = checked.unread.map((sheet) => unreadText(file, sheet));
  const report = reportOf(checked, format, lang, columns);
  return { report, problem, unread, status: statusOf(checked) };
}

/** The report of a file that could not be checked, for a reason that is no matter of the file alone. */
export function problemReport({ file, format, lang, columns }: ReportRequest, cause: string) {
  const problem = `${file}: ${cause}.`;
  const checked = { file, worksheets: [], problem, unread: [] };
  const report = reportOf(checked, format, lang, columns);
  return { report, problem, unread: [], status: 2 } as const;
}

function reportOf(
  checked: CheckedFile,
  format: ReportFormat,
  lang: Language,
  columns: number | null,
): string {
  switch (format) {
    case "text":
      return checkText(checked, lang, columns);
    case "ndjson":
      return `${JSON.stringify(checkJson(checked))}\n`;
    case "json":
      return JSON.stringify(checkJson(checked), null, 2);
  }
}

function statusOf({ problem, worksheets }: CheckedFile): ExitStatus {
  if (problem !== null) return 2;
  const isInOrder = worksheets.every(
    ({ checks, findings }) => verdictOf(checks, openErrors(findings)) === "inOrder",
  );
  return isInOrder ? 0 : 1;
}
