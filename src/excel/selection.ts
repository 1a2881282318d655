import { type CellAddress, a1 } from "../dividend/fact";
import type { Outcome, Session } from "./session";

/** Shows a cell of a sheet and selects it. */
export function selectCell(
  session: Session,
  sheetId: string,
  cell: CellAddress,
): Promise<Outcome<void>> {
  return goTo(session, sheetId, a1(cell));
}

/** Shows a block of cells and selects it. `sheet` is the sheet's id or its name. */
export async function goTo(
  session: Session,
  sheet: string,
  address: string,
): Promise<Outcome<void>> {
  return session.read(async (context) => {
    const proxy = context.workbook.worksheets.getItem(sheet);
    proxy.activate();
    proxy.getRange(address).select();
    await context.sync();
  });
}
