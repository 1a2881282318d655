import type { Announcement } from "../../dividend/announcement";
import type { CellAddress } from "../../dividend/fact";
import { sameCell } from "../../dividend/fact";
import { takenHint } from "../../languages/takenWords";
import { readWorksheet } from "../../worksheet/reader";
import { type WorksheetPlan, sheetOf } from "../../worksheet/writing/worksheetPlan";
import { worksheetPlan } from "../../worksheet/writing/worksheetWriter";
import { destinationCell } from "./destination";
import type { ReleaseImport } from "./importing";

/** The worksheets of an import, and where in the first of them things stand or would go. */
export interface ImportedPlans {
  readonly plans: readonly [WorksheetPlan, ...WorksheetPlan[]];
  readonly taken: readonly (ReleaseImport["taken"][number] & { readonly cell: CellAddress })[];
  /** `cell` is where what was not understood would go; null where the worksheet has no place for it. */
  readonly notUnderstood: readonly (ReleaseImport["notUnderstood"][number] & {
    readonly cell: CellAddress | null;
  })[];
}

/** The worksheets to write of an import: every label has its row, and what was taken from a sentence says so at its cell. */
export function importedPlans(imported: ReleaseImport): ImportedPlans {
  const { announcement, further, language } = imported;
  const writing = { language, complete: true } as const;
  const plan = worksheetPlan(announcement, writing);
  // Read only where a place in it is looked for: of thousands of rows it takes as long as the import.
  let written: Announcement | null = null;
  const cellOf = (goes: ReleaseImport["taken"][number]["goes"]) => {
    written ??= readWorksheet(sheetOf(plan))?.announcement ?? announcement;
    return destinationCell(goes, written, language);
  };
  const taken = imported.taken.flatMap((each) => {
    const cell = cellOf(each.goes);
    return cell === null ? [] : [{ ...each, cell }];
  });
  const rows = plan.rows.map((row, down) =>
    row.map((cell, across) => {
      const from = taken.find((each) => sameCell(each.cell, { row: down, column: across }));
      return cell === null || from === undefined
        ? cell
        : { ...cell, prompt: takenHint(from.words, language) };
    }),
  );
  return {
    plans: [{ ...plan, rows }, ...further.map((each) => worksheetPlan(each, writing))],
    taken,
    notUnderstood: imported.notUnderstood.map((each) => ({
      ...each,
      cell: each.goes && cellOf(each.goes),
    })),
  };
}
