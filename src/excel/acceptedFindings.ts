import { type Acceptance, acceptancesText, accepting, withdrawing } from "../checks/acceptance";
import { acceptedFindingsOf } from "../checks/acceptedFindings";
import type { Unfinished } from "../languages/excelWords";
import type { Sheet } from "../worksheet/sheet";
import { acceptedMark } from "../worksheet/workbookMarks";
import { changeKept } from "./keptSetting";
import type { Session } from "./session";
import type { WorksheetRef } from "./sheetLoading";

export type AcceptOutcome =
  { readonly is: "kept"; readonly acceptedFindings: readonly Acceptance[] } | Unfinished;

/** Keeps a finding as accepted in the workbook; one accepted before is replaced. Two round trips. */
export function acceptFinding(
  session: Session,
  worksheet: WorksheetRef,
  sheet: Sheet,
  accepted: Acceptance,
): Promise<AcceptOutcome> {
  return changeAccepted(session, worksheet, sheet, (list) => accepting(list, accepted));
}

/** Takes an acceptance back. Two round trips. */
export function withdrawAcceptance(
  session: Session,
  worksheet: WorksheetRef,
  sheet: Sheet,
  finding: string,
): Promise<AcceptOutcome> {
  return changeAccepted(session, worksheet, sheet, (list) => withdrawing(list, finding));
}

async function changeAccepted(
  session: Session,
  worksheet: WorksheetRef,
  sheet: Sheet,
  change: (list: readonly Acceptance[]) => readonly Acceptance[],
): Promise<AcceptOutcome> {
  const outcome = await changeKept(session, worksheet, sheet, {
    markOf: acceptedMark,
    changed: (owner, marks) => change(acceptedFindingsOf(owner, marks)),
    textOf: acceptancesText,
  });
  return outcome.is === "kept" ? { is: "kept", acceptedFindings: outcome.kept } : outcome;
}
