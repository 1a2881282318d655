import type { Unfinished } from "../languages/excelWords";
import type { Sheet } from "../worksheet/sheet";
import { writeChecked } from "./checkedWriting";
import { requestOwner } from "./ownership";
import type { Session } from "./session";
import type { WorksheetRef } from "./sheetLoading";
import {
  type MarkOwner,
  type WorkbookMarks,
  acceptedMark,
  loadedMarks,
  newOwner,
  ownerOf,
  requestMarks,
} from "./workbookMarks";

/** A finding the user let stand, kept in the workbook with the reason. Who accepted it is not asked. */
export interface AcceptedFinding {
  /** Which finding: its rule, outcome and cell, as its reader names them. */
  readonly finding: string;
  readonly reason: string;
  /** The facts it judged; once they differ, the finding comes back. */
  readonly judged: string;
}

/** What a worksheet's marks keep as accepted. What is not in the form written below is not there. */
export function acceptedFindingsOf(
  owner: MarkOwner | null,
  marks: WorkbookMarks,
): readonly AcceptedFinding[] {
  const kept = owner === null ? undefined : marks.settings.get(acceptedMark(owner));
  if (kept === undefined) return [];
  try {
    const list: unknown = JSON.parse(kept);
    return Array.isArray(list) ? list.filter(isAcceptedFinding) : [];
  } catch {
    return [];
  }
}

function isAcceptedFinding(value: unknown): value is AcceptedFinding {
  if (typeof value !== "object" || value === null) return false;
  const { finding, reason, judged } = value as Record<keyof AcceptedFinding, unknown>;
  return typeof finding === "string" && typeof reason === "string" && typeof judged === "string";
}

export type AcceptOutcome =
  { readonly is: "kept"; readonly acceptedFindings: readonly AcceptedFinding[] } | Unfinished;

/** Keeps a finding as accepted in the workbook; one accepted before is replaced. Two round trips. */
export function acceptFinding(
  session: Session,
  worksheet: WorksheetRef,
  sheet: Sheet,
  accepted: AcceptedFinding,
): Promise<AcceptOutcome> {
  return changeAccepted(session, worksheet, sheet, (list) => [
    ...list.filter(({ finding }) => finding !== accepted.finding),
    accepted,
  ]);
}

/** Takes an acceptance back. Two round trips. */
export function withdrawAcceptance(
  session: Session,
  worksheet: WorksheetRef,
  sheet: Sheet,
  finding: string,
): Promise<AcceptOutcome> {
  return changeAccepted(session, worksheet, sheet, (list) =>
    list.filter((accepted) => accepted.finding !== finding),
  );
}

async function changeAccepted(
  session: Session,
  worksheet: WorksheetRef,
  sheet: Sheet,
  change: (list: readonly AcceptedFinding[]) => readonly AcceptedFinding[],
): Promise<AcceptOutcome> {
  const look = await session.read(async (context) => {
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
  const text = JSON.stringify(list);
  const written = await writeChecked(
    session,
    async (context) => {
      context.workbook.settings.add(key, text);
      requestOwner(context.workbook, owner, name, sheet, marks);
      await context.sync();
    },
    async (context) => {
      const now = requestMarks(context.workbook);
      await context.sync();
      const kept = loadedMarks(now);
      const isWhole = kept.settings.get(key) === text && ownerOf(name, kept) === owner;
      return isWhole ? { written: [key], missing: [] } : { written: [], missing: [key] };
    },
  );
  return written.is === "written" ? { is: "kept", acceptedFindings: list } : written;
}
