import type { DateSystem } from "../../dividend/excelSerial";
import type { Session } from "../../excel/session";
import type { Attempt } from "../../excel/tablesRequest";
import type { ReleaseImport } from "../../drafts/import/importing";
import { worksheetLanguage } from "../../worksheet/worksheetLanguage";
import { nextWorksheet } from "../../worksheet/writing/nextWorksheet";
import type { WorksheetPlan } from "../../worksheet/writing/worksheetPlan";
import { worksheetPlan } from "../../worksheet/writing/worksheetWriter";
import type { Begun, DraftSource, Notice, NotImported } from "../state/pane";
import type { Store } from "../store";
import { nameOf, readSource } from "./draftSource";
import type { OpenDividend } from "./openDividend";
import { plannedSheet } from "./plannedSheet";
import { add } from "./sheetWriting";

/** Makes a worksheet of a release that was made without one, and lists what was not understood. */
export async function startFromRelease(
  store: Store,
  session: Session,
  source: DraftSource,
  attempt: Attempt,
): Promise<Notice | null> {
  const file = nameOf(source);
  const refused = (why: NotImported): Notice => ({ is: "notImported", name: file, why });
  const read = await readSource(source);
  if (read.is === "unreadable") return refused(read.why);
  const { importRelease } = await import("../../drafts/import/importing");
  const imported: ReleaseImport | null = importRelease(read.draft);
  if (imported === null) return refused("noRelease");
  const { announcement, language, notUnderstood } = imported;
  const plan = worksheetPlan(announcement, { language, complete: true });
  const begun = (sheet: string): Begun => ({ is: "imported", sheet, file, notUnderstood });
  return begin(store, session, plan, begun, attempt);
}

/** Adds the worksheet of the same dividend a year later. */
export function nextYear(
  store: Store,
  session: Session,
  { open: { sheet }, shown: { announcement } }: OpenDividend,
  attempt: Attempt,
): Promise<Notice | null> {
  const language = worksheetLanguage(sheet, announcement);
  const { plan, textsToReview } = nextWorksheet(announcement, language);
  const toReview = textsToReview.map(({ cell, value }) => ({ cell, text: value }));
  return begin(
    store,
    session,
    plan,
    (added) => ({ is: "rolledForward", sheet: added, from: announcement.sheet, toReview }),
    attempt,
    sheet.dateSystem,
  );
}

function begin(
  { put }: Store,
  session: Session,
  plan: WorksheetPlan,
  begun: (sheet: string) => Begun,
  attempt: Attempt,
  dateSystem?: DateSystem,
): Promise<Notice | null> {
  const said = ({ sheet }: { readonly sheet: string }) => {
    put((state) => ({ ...state, tab: "checks", begun: begun(sheet) }));
    return null;
  };
  return add(session, plannedSheet(plan), said, attempt, dateSystem);
}
