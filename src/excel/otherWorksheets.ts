import type { Session } from "./session";
import { loadSheets } from "./sheetLoading";
import type { ReadSheet } from "./worksheetReading";

/**
 * The readings of the workbook's other dividend worksheets, hidden ones too: two round trips, however many
 * sheets there are. They only add to what is known, so that those Excel does not hand over are left out.
 */
export async function readOtherWorksheets<R>(
  session: Session,
  id: string,
  readSheet: ReadSheet<R>,
): Promise<readonly R[]> {
  const listed = await session.read("sheets", async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    return worksheets.items.map((sheet) => sheet.id).filter((each) => each !== id);
  });
  if (listed.is === "problem") return [];
  const readings: R[] = [];
  for await (const loaded of loadSheets(session, listed.value)) {
    if (loaded.is === "problem") continue;
    readings.push(...loaded.value.map(({ sheet }) => readSheet(sheet)).filter(isRead));
  }
  return readings;
}

function isRead<R>(reading: R | null): reading is R {
  return reading !== null;
}
