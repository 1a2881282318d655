import type { Sheet } from "../worksheet/sheet";
import { blockAddress, blockReference } from "../worksheet/reference";
import { type MarkOwner, type WorkbookMarks, worksheetMark } from "../worksheet/workbookMarks";

/** A block and its reference by the sheet's name, as a name's formula writes it. */
export interface NamedBlock {
  readonly range: Excel.Range;
  readonly reference: string;
}

/** Asks Excel to set a defined name, made anew or moved. */
export function requestName(
  workbook: Excel.Workbook,
  name: string,
  { range, reference }: NamedBlock,
  marks: WorkbookMarks,
): void {
  if (marks.names.has(name)) workbook.names.getItem(name).formula = reference;
  // By the cells themselves: right whatever the sheet is called by then.
  else workbook.names.add(name, range);
}

/** Asks Excel to name the worksheet the owner's, where no name does so yet. */
export function requestOwner(
  workbook: Excel.Workbook,
  owner: MarkOwner,
  worksheet: { readonly id: string; readonly name: string },
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
  const range = workbook.worksheets.getItem(worksheet.id).getRange(address);
  requestName(workbook, name, { range, reference: blockReference(worksheet.name, address) }, marks);
}

/** Asks Excel to make a name what it was, or to take it away where it was not there. */
export function requestNameBack(
  workbook: Excel.Workbook,
  name: string,
  marks: WorkbookMarks,
): void {
  const block = marks.names.get(name);
  if (block === undefined) workbook.names.getItemOrNullObject(name).delete();
  else if (block !== null) {
    workbook.names.getItem(name).formula = blockReference(block.sheet, block.address);
  }
}

/** The same for a setting. */
export function requestSettingBack(
  workbook: Excel.Workbook,
  key: string,
  marks: WorkbookMarks,
): void {
  const text = marks.settings.get(key);
  if (text === undefined) workbook.settings.getItemOrNullObject(key).delete();
  else workbook.settings.add(key, text);
}
