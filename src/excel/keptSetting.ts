import type { Unfinished } from "../languages/excelWords";
import type { Sheet } from "../worksheet/sheet";
import { type MarkOwner, type WorkbookMarks, newOwner, ownerOf } from "../worksheet/workbookMarks";
import { writeChecked } from "./checkedWriting";
import { loadedMarks, requestMarks } from "./markLoading";
import { requestOwner } from "./ownership";
import type { Session } from "./session";
import type { WorksheetRef } from "./sheetLoading";

/** Something that is kept in the workbook for a worksheet, as a setting of the worksheet's own. */
export interface KeptSetting<T> {
  readonly markOf: (owner: MarkOwner) => string;
  /** What is kept, changed as asked; a worksheet without marks has no owner yet. */
  readonly changed: (owner: MarkOwner | null, marks: WorkbookMarks) => T;
  readonly textOf: (kept: T) => string;
}

export type KeptOutcome<T> = { readonly is: "kept"; readonly kept: T } | Unfinished;

/** Changes what a workbook keeps for a worksheet. Two round trips. */
export async function changeKept<T>(
  session: Session,
  worksheet: WorksheetRef,
  sheet: Sheet,
  { markOf, changed, textOf }: KeptSetting<T>,
): Promise<KeptOutcome<T>> {
  const look = await session.read("kept", async (context) => {
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
  const kept = changed(known, marks);
  const key = markOf(owner);
  const text = textOf(kept);
  const written = await writeChecked<never>(session, {
    asked: "kept",
    write: async (context) => {
      // The name first: by itself it says nothing, while what is kept under no name is never found.
      requestOwner(context.workbook, owner, { id: worksheet.id, name }, sheet, marks);
      context.workbook.settings.add(key, text);
      await context.sync();
      return null;
    },
    lookAgain: async (context) => {
      const now = requestMarks(context.workbook);
      await context.sync();
      const held = loadedMarks(now);
      const isWhole = held.settings.get(key) === text && ownerOf(name, held) === owner;
      return isWhole ? { written: [key], missing: [] } : { written: [], missing: [key] };
    },
    putBack: () => () => Promise.resolve(),
  });
  if (written.is === "putBack" || written.is === "written") return { is: "kept", kept };
  return written;
}
