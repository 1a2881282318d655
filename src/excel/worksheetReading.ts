import type { Acceptance } from "../checks/acceptance";
import { acceptedFindingsOf } from "../checks/acceptedFindings";
import type { ExcelProblem } from "../languages/excelWords";
import type { KeptDrafts } from "../drafts/accept/draftAcceptance";
import { keptDraftsOf } from "../drafts/accept/keptDrafts";
import type { Sheet } from "../worksheet/sheet";
import { type MarkOwner, type WorkbookMarks, ownerOf } from "../worksheet/workbookMarks";
import { loadedMarks, requestMarks } from "./markLoading";
import type { Outcome, Session } from "./session";
import {
  type Cut,
  type LoadedSheet,
  type WorksheetRef,
  arrivedSheets,
  loadSheets,
  loadedSheet,
  requestSheet,
} from "./sheetLoading";
import { type InsertedTable, insertedTables } from "./tableMarks";
import { type ShownTable, requestShown, shownTables } from "./tableStates";

/** What makes a reading of a sheet; null for a sheet that is no dividend worksheet. */
export type ReadSheet<R> = (sheet: Sheet) => R | null;

/** A dividend worksheet of the open workbook, with all the workbook keeps about it. */
export interface OpenWorksheet<R> {
  readonly worksheet: WorksheetRef;
  readonly sheet: Sheet;
  readonly reading: R;
  /** What was left unread; null where all was read. */
  readonly cut: Cut | null;
  readonly acceptedFindings: readonly Acceptance[];
  /** What is kept about drafts that came back. */
  readonly keptDrafts: KeptDrafts;
  readonly insertedTables: readonly InsertedTable[];
  /** What the inserted tables show, by name, as far as they were read with the worksheet. */
  readonly shownTables: Readonly<Record<string, ShownTable>>;
  /** Whose marks in the workbook are this worksheet's; null where it has none yet. */
  readonly owner: MarkOwner | null;
}

/** Null: the workbook has no dividend worksheet. */
export type Found<R> = OpenWorksheet<R> | null;

/**
 * Reads the dividend worksheet: the active sheet where it is one (one round trip), else the first
 * visible sheet that is (two). `preferred` is the id of the sheet that was read before: it is read
 * again where the active sheet is none, in the same round trip.
 * `alongside` goes with the first round trip. Where Excel gives no active worksheet, as while a chart
 * sheet is active (OfficeDev/office-js#2444), the others are looked through (one round trip more).
 */
export async function findWorksheet<R>(
  session: Session,
  readSheet: ReadSheet<R>,
  preferred: string | null = null,
  alongside: (context: Excel.RequestContext) => void = () => undefined,
): Promise<Outcome<Found<R>>> {
  const look = (asksActive: boolean) =>
    session.read("worksheet", (context) =>
      lookFirst(context, { asksActive, preferred, alongside }),
    );
  const atActive = await look(true);
  const first =
    atActive.is === "problem" && mayLackActiveSheet(atActive.problem)
      ? await look(false)
      : atActive;
  if (first.is === "problem") return first;
  const { sheets, visible, marks } = first.value;
  const found = firstWorksheet(sheets, marks, readSheet);
  if (found !== null) return { is: "done", value: found };
  const read = sheets.map((sheet) => sheet.worksheet.id);
  return lookElsewhere(
    session,
    visible.filter((id) => !read.includes(id)),
    marks,
    readSheet,
  );
}

interface FirstLook {
  readonly asksActive: boolean;
  readonly preferred: string | null;
  readonly alongside: (context: Excel.RequestContext) => void;
}

async function lookFirst(
  context: Excel.RequestContext,
  { asksActive, preferred, alongside }: FirstLook,
) {
  const { worksheets } = context.workbook;
  const requested = asksActive ? [requestSheet(worksheets.getActiveWorksheet())] : [];
  if (preferred !== null) requested.push(requestSheet(worksheets.getItemOrNullObject(preferred)));
  worksheets.load("items/id,items/visibility");
  const marks = requestMarks(context.workbook);
  alongside(context);
  await context.sync();
  return {
    sheets: arrivedSheets(requested),
    visible: worksheets.items.filter((sheet) => sheet.visibility === "Visible").map((s) => s.id),
    marks: loadedMarks(marks),
  };
}

/** Problems that the active sheet may be the cause of. */
function mayLackActiveSheet({ is }: ExcelProblem): boolean {
  return is === "sheetGone" || is === "failed" || is === "notInFront";
}

/**
 * Reads one sheet again, by its id, and the inserted tables of these names: one round trip. Null where it
 * is no dividend worksheet any more. `alongside` goes with it.
 */
export async function rereadWorksheet<R>(
  session: Session,
  id: string,
  readSheet: ReadSheet<R>,
  tables: readonly string[] = [],
  alongside: (context: Excel.RequestContext) => void = () => undefined,
): Promise<Outcome<Found<R>>> {
  const outcome = await session.read("worksheet", async (context) => {
    const requested = requestSheet(context.workbook.worksheets.getItemOrNullObject(id));
    const marks = requestMarks(context.workbook);
    const shown = requestShown(context.workbook, tables);
    alongside(context);
    await context.sync();
    return { sheet: loadedSheet(requested), marks: loadedMarks(marks), shown: shownTables(shown) };
  });
  if (outcome.is === "problem") return outcome;
  const { sheet, marks, shown } = outcome.value;
  if (sheet === null) return { is: "problem", problem: { is: "sheetGone" } };
  return { is: "done", value: firstWorksheet([sheet], marks, readSheet, shown) };
}

async function lookElsewhere<R>(
  session: Session,
  ids: readonly string[],
  marks: WorkbookMarks,
  readSheet: ReadSheet<R>,
): Promise<Outcome<Found<R>>> {
  for await (const loaded of loadSheets(session, ids)) {
    if (loaded.is === "problem") return loaded;
    const found = firstWorksheet(loaded.value, marks, readSheet);
    if (found !== null) return { is: "done", value: found };
  }
  return { is: "done", value: null };
}

function firstWorksheet<R>(
  sheets: readonly LoadedSheet[],
  marks: WorkbookMarks,
  readSheet: ReadSheet<R>,
  shown: Readonly<Record<string, ShownTable>> = {},
): Found<R> {
  for (const { worksheet, sheet, cut } of sheets) {
    const reading = readSheet(sheet);
    if (reading === null) continue;
    const owner = ownerOf(worksheet.name, marks);
    return {
      worksheet,
      sheet,
      reading,
      cut,
      acceptedFindings: acceptedFindingsOf(owner, marks),
      keptDrafts: keptDraftsOf(owner, marks),
      insertedTables: insertedTables(owner, marks),
      shownTables: shown,
      owner,
    };
  }
  return null;
}
