import { type CheckedWorksheet, checkFile } from "./checkedFile";
import { unreadText } from "./fileProblem";
import type { Terminal } from "./terminal";

/** The file's worksheets as checked; null, and said why, where there are none to read. Says which sheets were not read. */
export function worksheetsOf(file: string, terminal: Terminal): readonly CheckedWorksheet[] | null {
  const { worksheets, problem, unread } = checkFile(file);
  for (const sheet of unread) terminal.tell(unreadText(file, sheet));
  if (problem === null) return worksheets;
  terminal.tell(problem);
  return null;
}
