import type { DateSystem } from "../dividend/excelSerial";
import type { Unfinished } from "../languages/excelWords";
import { blockExtent } from "./blockExtent";
import { typedContent } from "./cellContent";
import { type Extent, type Written, writeChecked } from "./checkedWriting";
import { lookedDigits, requestDigits } from "./digitWidth";
import { heldCells, requestHeld } from "./heldCells";
import { type NewSheet, asBlock } from "./newSheet";
import { requestPage, requestSheetLooks } from "./newSheetLooks";
import { goTo } from "./selection";
import { requestLayout } from "./sheetLayout";
import type { Batch, Session } from "./session";
import type { AddedSheet } from "./takingBack";
import { freeSheetName } from "../worksheet/sheetName";
import type { Attempt } from "./tablesRequest";

export type NewSheetOutcome = { readonly is: "added"; readonly sheet: string } | Unfinished;

/**
 * Adds a sheet and shows it: one round trip for the names that are taken, one to write, and one to show
 * it, for adding and activating in one batch failed in Excel on the web (OfficeDev/office-js#930).
 */
export async function addSheet(
  session: Session,
  sheet: NewSheet,
  dateSystem: DateSystem = "1900",
  attempt: Attempt = { sheet: null },
): Promise<NewSheetOutcome> {
  const look = await session.read("newSheet", async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const digits = requestDigits(worksheets.getFirst());
    await context.sync();
    return { taken: worksheets.items.map(({ name }) => name), digit: lookedDigits(digits) };
  });
  if (look.is === "problem") return { is: "notWritten", problem: look.problem };
  const { taken, digit } = look.value;
  const name = attempt.sheet ?? freeSheetName(sheet.name, taken);
  const isTriedAgain = attempt.sheet !== null && taken.includes(name);
  attempt.sheet = name;
  const filled = asBlock(sheet.rows);
  const columns = filled[0]?.length ?? 1;
  const formulas = contentsOf(sheet.rows, dateSystem);
  const lookAgain = async (context: Excel.RequestContext): Promise<Extent> => {
    const added = context.workbook.worksheets.getItemOrNullObject(name);
    const range = added.getRangeByIndexes(0, 0, filled.length, columns);
    requestHeld(range);
    await context.sync();
    const now = added.isNullObject ? null : heldCells(range);
    const first = { row: 0, column: 0 };
    return blockExtent({ sheet: name, first, sent: formulas, before: null }, now);
  };
  const written = isTriedAgain
    ? await standing(session, lookAgain)
    : await writeChecked<never>(session, {
        asked: "newSheet",
        write: async (context) => {
          const added = context.workbook.worksheets.add(name);
          const range = added.getRangeByIndexes(0, 0, filled.length, columns);
          range.numberFormat = filled.map((row) => row.map(({ numberFormat }) => numberFormat));
          range.formulas = formulas;
          requestSheetLooks(added, filled, sheet.columnWidths, digit);
          if (sheet.layout !== undefined) requestLayout(added, filled.length, sheet.layout);
          if (sheet.page !== undefined) requestPage(added, sheet.page);
          await context.sync();
          return null;
        },
        lookAgain,
        putBack: () => () => Promise.resolve(),
      });
  if (written.is === "putBack") return { is: "added", sheet: name };
  if (written.is !== "written") return written;
  // That it is there matters; where it cannot be shown, the user still finds it by its tab.
  await goTo(session, name, "A1");
  return { is: "added", sheet: name };
}

/** What takes a sheet back that was added under a name. */
export function addedSheet(name: string, { rows }: NewSheet, dateSystem: DateSystem): AddedSheet {
  const contents = contentsOf(rows, dateSystem);
  return { is: "sheet", sheet: name, blocks: [{ row: 0, column: 0, contents }], tables: null };
}

function contentsOf(rows: NewSheet["rows"], dateSystem: DateSystem): (string | number)[][] {
  return asBlock(rows).map((row) => row.map(({ content }) => typedContent(content, dateSystem)));
}

/** The first attempt's sheet is there: it came after all, and only has to be said. */
async function standing(session: Session, lookAgain: Batch<Extent>): Promise<Written<never>> {
  const seen = await session.read("newSheet", lookAgain);
  if (seen.is === "problem") return { is: "unknown", problem: seen.problem };
  const { written, missing } = seen.value;
  if (missing.length === 0) return { is: "written" };
  const problem = { is: "failed", code: "ItemAlreadyExists", asked: "newSheet" } as const;
  return { is: "partlyWritten", problem, written, missing };
}
