import type { DateSystem } from "../../dividend/excelSerial";
import { type CellAddress, sameCell } from "../../dividend/fact";
import type { Session } from "../../excel/session";
import type { Attempt } from "../../excel/tablesRequest";
import { readSheetWhole } from "../../excel/wholeSheet";
import type { ReleaseImport } from "../../drafts/import/importing";
import { withNeededMarked } from "../../filling/neededMarks";
import { worksheetLanguage } from "../../worksheet/worksheetLanguage";
import { nextWorksheet } from "../../worksheet/writing/nextWorksheet";
import type { WorksheetPlan } from "../../worksheet/writing/worksheetPlan";
import type { Begun, Notice, NotImported, ReleaseSource } from "../state/pane";
import type { Store } from "../store";
import { nameOf, readSource } from "./draftSource";
import type { OpenDividend } from "./openDividend";
import { plannedSheet } from "./plannedSheet";
import { add } from "./sheetWriting";

/** Makes a worksheet of a release that was made without one, and lists what was not understood. */
export async function startFromRelease(
  store: Store,
  session: Session,
  source: ReleaseSource,
  attempt: Attempt,
): Promise<Notice | null> {
  const file = source.is === "sheet" ? source.sheet : nameOf(source);
  const refused = (why: NotImported): Notice => ({ is: "notImported", name: file, why });
  const read = await (source.is === "sheet"
    ? readOffSheet(session, source.sheet)
    : readSource(source));
  if (read.is === "failed") return read;
  if (read.is === "unreadable") return refused(read.why);
  const [{ importRelease }, { importedPlans }] = await Promise.all([
    import("../../drafts/import/importing"),
    import("../../drafts/import/plans"),
  ]);
  const imported: ReleaseImport | null = importRelease(read.draft);
  if (imported === null) return refused("noRelease");
  const { plans, notUnderstood, taken } = importedPlans(imported);
  const [plan, ...further] = plans;
  // The sheets of further decisions come first, so that the first decision's is the one that is open.
  for (const other of further) {
    const failed = await add(session, plannedSheet(withNeededMarked(other)), () => null, attempt);
    if (failed !== null) return failed;
  }
  const begun = (sheet: string): Begun => ({ is: "imported", sheet, file, notUnderstood, taken });
  return begin(store, session, plan, begun, attempt);
}

/** The release on a sheet as it is now; what reads it is fetched only now. */
async function readOffSheet(session: Session, name: string) {
  const sheet = await readSheetWhole(session, name);
  if (sheet.is === "problem") {
    const { problem } = sheet;
    return { is: "failed", failure: { is: "problem", problem } } as const;
  }
  const [{ orOversized }, { readSheetDraft }] = await Promise.all([
    import("../../drafts/read/orOversized"),
    import("../../drafts/read/sheet"),
  ]);
  const reading = await orOversized(() =>
    Promise.resolve({ is: "draft", draft: readSheetDraft(sheet.value) } as const),
  );
  return reading.is === "draft" ? reading : ({ is: "unreadable", why: reading.why } as const);
}

/** What is left to look at once the words that would go into a cell stand there. */
export function withPut(begun: Begun | null, cell: CellAddress): Begun | null {
  if (begun?.is !== "imported") return begun;
  const notUnderstood = begun.notUnderstood.filter(
    (each) => each.cell === null || !sameCell(each.cell, cell),
  );
  return { ...begun, notUnderstood };
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
  const toReview = textsToReview.map(({ fact: { cell, value }, figures }) => ({
    cell,
    text: value,
    figures,
  }));
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
  return add(session, plannedSheet(withNeededMarked(plan)), said, attempt, dateSystem);
}
