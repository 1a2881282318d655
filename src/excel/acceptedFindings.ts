import { type Acceptance, acceptancesText, accepting, withdrawing } from "../checks/acceptance";
import { acceptedFindingsOf } from "../checks/acceptedFindings";
import type { Unfinished } from "../languages/excelWords";
import type { Sheet } from "../worksheet/sheet";
import { acceptedMark, newOwner, ownerOf } from "../worksheet/workbookMarks";
import { writeChecked } from "./checkedWriting";
import { loadedMarks, requestMarks } from "./markLoading";
import { requestOwner } from "./ownership";
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
  const look = await session.read("acceptance", async (context) => {
    const proxy = context.workbook.worksheets.getItemOrNullObject(worksheet.id);
    proxy.load("name");
    const marks = requestMarks(context.workbook);
    await context.sync();
    return proxy.isNullObject ? null : { name: proxy.name, marks: loadedMarks(marks) };
  });
  if (look.is === "problem") return { is: "notWritten", problem: look.problem };
  if (look.value === null) return { is: "notWritten", problem: { is: "sheetGone" } };
  const { name, marks } = look.value;
  const known = ownerOf(name, marks);
  const owner = known ?? newOwner(marks);
  const list = change(acceptedFindingsOf(known, marks));
  const key = acceptedMark(owner);
  const text = acceptancesText(list);
  const written = await writeChecked<never>(session, {
    asked: "acceptance",
    write: async (context) => {
      // The name first: by itself it says nothing, while a finding kept under no name is never found.
      requestOwner(context.workbook, owner, { id: worksheet.id, name }, sheet, marks);
      context.workbook.settings.add(key, text);
      await context.sync();
      return null;
    },
    lookAgain: async (context) => {
      const now = requestMarks(context.workbook);
      await context.sync();
      const kept = loadedMarks(now);
      const isWhole = kept.settings.get(key) === text && ownerOf(name, kept) === owner;
      return isWhole ? { written: [key], missing: [] } : { written: [], missing: [key] };
    },
    putBack: () => () => Promise.resolve(),
  });
  if (written.is === "putBack" || written.is === "written") {
    return { is: "kept", acceptedFindings: list };
  }
  return written;
}
