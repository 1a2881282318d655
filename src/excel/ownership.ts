import type { Sheet } from "../worksheet/sheet";
import { blockAddress, blockReference } from "../worksheet/reference";
import { type MarkOwner, type WorkbookMarks, worksheetMark } from "../worksheet/workbookMarks";

/** Asks Excel to set a defined name, made anew or moved. */
export function requestName(
  workbook: Excel.Workbook,
  name: string,
  reference: string,
  marks: WorkbookMarks,
): void {
  if (marks.names.has(name)) workbook.names.getItem(name).formula = reference;
  else workbook.names.add(name, reference);
}

/** Asks Excel to name the worksheet the owner's, where no name does so yet. */
export function requestOwner(
  workbook: Excel.Workbook,
  owner: MarkOwner,
  worksheetName: string,
  sheet: Sheet,
  marks: WorkbookMarks,
): void {
  const name = worksheetMark(owner);
  if ((marks.names.get(name) ?? null) !== null) return;
  const address = blockAddress(
    sheet.origin,
    Math.max(1, sheet.rows.length),
    Math.max(1, sheet.rows[0]?.length ?? 0),
  );
  requestName(workbook, name, blockReference(worksheetName, address), marks);
}
