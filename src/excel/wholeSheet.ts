import type { Sheet } from "../worksheet/sheet";
import { mergedCellsUpTo } from "./mergedCells";
import type { Outcome, Session } from "./session";
import { loadedSheet, requestSheet } from "./sheetLoading";

/** The sheet of a name as it is now, with its merged cells as far as Excel tells them. */
export async function readSheetWhole(session: Session, name: string): Promise<Outcome<Sheet>> {
  const look = await session.read("worksheet", async (context) => {
    const requested = requestSheet(context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    return loadedSheet(requested);
  });
  if (look.is === "problem") return look;
  const loaded = look.value;
  if (loaded === null) return { is: "problem", problem: { is: "sheetGone" } };
  const { worksheet, sheet } = loaded;
  const { origin, rows } = sheet;
  const size = { rows: rows.length, columns: rows[0]?.length ?? 0 };
  const [merges = []] = await mergedCellsUpTo(session, [{ worksheet, first: origin, ...size }]);
  const merged = merges.map(({ first, rows: down, columns: across }) => ({
    first,
    last: { row: first.row + down - 1, column: first.column + across - 1 },
  }));
  return { is: "done", value: { ...sheet, merged } };
}
