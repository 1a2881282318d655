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

/**
 * Shows a block of cells and selects it: one round trip, and one more to see why where Excel refuses.
 * `sheet` is the sheet's id or its name.
 */
export async function goTo(
  session: Session,
  sheet: string,
  address: string,
): Promise<Outcome<void>> {
  const going = await session.read("place", async (context) => {
    const proxy = context.workbook.worksheets.getItem(sheet);
    proxy.activate();
    proxy.getRange(address).select();
    await context.sync();
  });
  if (going.is === "done") return going;
  const hidden = await hiddenName(session, sheet);
  return hidden === null ? going : { is: "problem", problem: { is: "sheetHidden", sheet: hidden } };
}

/** The name of a sheet that is hidden; null of any other. */
async function hiddenName(session: Session, sheet: string): Promise<string | null> {
  const looked = await session.read("place", async (context) => {
    const proxy = context.workbook.worksheets.getItemOrNullObject(sheet);
    proxy.load("name,visibility");
    await context.sync();
    return proxy.isNullObject || proxy.visibility === "Visible" ? null : proxy.name;
  });
  return looked.is === "done" ? looked.value : null;
}
