import type { DateSystem } from "../dividend/excelSerial";
import type { Unfinished } from "../languages/excelWords";
import { blockExtent } from "./blockExtent";
import { typedContent } from "./cellContent";
import { writeChecked } from "./checkedWriting";
import { type NewSheet, wordsCell } from "./newSheet";
import { requestPage, requestSheetLooks } from "./newSheetLooks";
import type { Session } from "./session";
import { freeSheetName } from "../worksheet/sheetName";
import type { Contents } from "./tableMemory";

export type NewSheetOutcome = { readonly is: "added"; readonly sheet: string } | Unfinished;

/** Adds a sheet and shows it: one round trip for the names that are taken, one to write. */
export async function addSheet(
  session: Session,
  sheet: NewSheet,
  dateSystem: DateSystem = "1900",
): Promise<NewSheetOutcome> {
  const look = await session.read(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  if (look.is === "problem") return { is: "notWritten", problem: look.problem };
  const name = freeSheetName(sheet.name, look.value);
  const columns = Math.max(1, ...sheet.rows.map((row) => row.length));
  const filled = sheet.rows.map((row) =>
    Array.from({ length: columns }, (_, column) => row[column] ?? wordsCell("")),
  );
  const formulas = filled.map((row) => row.map(({ content }) => typedContent(content, dateSystem)));
  const written = await writeChecked(
    session,
    async (context) => {
      const added = context.workbook.worksheets.add(name);
      const range = added.getRangeByIndexes(0, 0, filled.length, columns);
      range.numberFormat = filled.map((row) => row.map(({ numberFormat }) => numberFormat));
      range.formulas = formulas;
      requestSheetLooks(added, filled, sheet.columnWidths);
      if (sheet.page !== undefined) requestPage(added, sheet.page);
      added.activate();
      await context.sync();
    },
    async (context) => {
      const added = context.workbook.worksheets.getItemOrNullObject(name);
      const range = added.getRangeByIndexes(0, 0, filled.length, columns);
      range.load("formulas");
      await context.sync();
      const now = added.isNullObject ? null : (range.formulas as Contents);
      const first = { row: 0, column: 0 };
      return blockExtent({ sheet: name, first, sent: formulas, before: null }, now);
    },
  );
  return written.is === "written" ? { is: "added", sheet: name } : written;
}
