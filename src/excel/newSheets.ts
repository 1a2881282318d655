import type { DateSystem } from "../dividend/excelSerial";
import type { Unfinished } from "../languages/excelWords";
import { blockExtent } from "./blockExtent";
import { type CellContent, typedContent } from "./cellContent";
import { writeChecked } from "./checkedWriting";
import { requestSheetLooks } from "./newSheetLooks";
import type { Session } from "./session";
import { freeSheetName } from "./sheetName";
import type { Contents } from "./tableMemory";

/** A sheet to be added to the workbook. */
export interface NewSheet {
  /** Taken with "(2)" and so on behind where a sheet of that name is there. */
  readonly name: string;
  /** From A1 on; null where a row has no cell. Rows need not be of one length. */
  readonly rows: readonly (readonly (NewCell | null)[])[];
  /** In characters of the normal style. */
  readonly columnWidths: readonly number[];
}

export interface NewCell {
  readonly content: CellContent;
  readonly numberFormat: string;
  readonly role: "section" | "heading" | "label" | "value";
  /** Words to choose from in the cell; null where anything may be typed. */
  readonly choices: readonly string[] | null;
  /** Whether any other word than the choices is refused. */
  readonly choicesOnly: boolean;
  /** Shown beside the cell while it is selected. */
  readonly hint: string | null;
}

/** A cell of plain words. */
export function wordsCell(text: string, role: NewCell["role"] = "value"): NewCell {
  const content: CellContent = text === "" ? { is: "empty" } : { is: "text", text };
  return { content, numberFormat: "General", role, choices: null, choicesOnly: false, hint: null };
}

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
