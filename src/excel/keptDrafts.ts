import type { KeptDrafts } from "../drafts/accept/draftAcceptance";
import { keptDraftsOf, keptDraftsText } from "../drafts/accept/keptDrafts";
import type { Sheet } from "../worksheet/sheet";
import { draftsMark } from "../worksheet/workbookMarks";
import { type KeptOutcome, changeKept } from "./keptSetting";
import type { Session } from "./session";
import type { WorksheetRef } from "./sheetLoading";

/** Changes what the workbook keeps about drafts of the worksheet's release. Two round trips. */
export function keepDrafts(
  session: Session,
  worksheet: WorksheetRef,
  sheet: Sheet,
  change: (kept: KeptDrafts) => KeptDrafts,
): Promise<KeptOutcome<KeptDrafts>> {
  return changeKept(session, worksheet, sheet, {
    markOf: draftsMark,
    changed: (owner, marks) => change(keptDraftsOf(owner, marks)),
    textOf: keptDraftsText,
  });
}
