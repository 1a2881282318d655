import { decimal } from "../dividend/decimal";
import { type CellAddress, a1 } from "../dividend/fact";
import type { Value } from "../dividend/finding";
import type { DateSystem } from "../dividend/excelSerial";
import type { Obstacle, Unfinished } from "../languages/excelWords";
import type { SheetCell } from "../worksheet/sheet";
import { type CellContent, contentText, formatText, typedContent } from "./cellContent";
import { writeChecked } from "./checkedWriting";
import type { Session } from "./session";
import type { WorksheetRef } from "./sheetLoading";

/** One cell of the worksheet to be put right. */
export interface CellFix {
  readonly cell: CellAddress;
  /** The cell as it was when it was judged. */
  readonly held: SheetCell;
  readonly content: CellContent;
  /** The number format it gets; null keeps the one it has, where that can show the content. */
  readonly numberFormat: string | null;
}

export type FixesOutcome =
  | { readonly is: "fixed"; readonly cells: readonly string[] }
  | Extract<Obstacle, { readonly is: "cellChanged" | "cellHasFormula" }>
  | Unfinished;

/** A date's format where the cell had none for dates: read alike in every language. */
const plainDate = "yyyy-mm-dd";

/**
 * The content a finding's right value is in a cell; null for what no cell can hold (a range, a span of days) or what the
 * worksheet says in words (a state other than none).
 */
export function contentOfValue(value: Value): CellContent | null {
  switch (value.is) {
    case "date":
      return { is: "date", date: value.date };
    case "shares":
      return { is: "number", number: value.shares };
    case "ordinal":
      return { is: "number", number: decimal(String(value.ordinal)) };
    case "money":
      return { is: "number", number: value.money };
    case "amount":
      return { is: "number", number: value.amount.number };
    case "text":
      return { is: "text", text: value.text };
    case "state":
      return value.state === "blank" ? { is: "empty" } : null;
    case "range":
    case "rounding":
    case "dates":
    case "days":
      return null;
  }
}

/**
 * Writes cells of the worksheet, after a look that they still hold what was judged: one round trip to
 * look, one to write, all of them or none. A formula is never replaced.
 */
export async function fixCells(
  session: Session,
  worksheet: WorksheetRef,
  dateSystem: DateSystem,
  fixes: readonly CellFix[],
): Promise<FixesOutcome> {
  const cells = fixes.map(({ cell }) => a1(cell));
  const look = await session.read((context) => lookAt(context, worksheet, cells));
  if (look.is === "problem") return { is: "notWritten", problem: look.problem };
  const now = look.value;
  if (now === null) return { is: "notWritten", problem: { is: "sheetGone" } };
  for (const [index, { held }] of fixes.entries()) {
    const { address: cell, formula, text } = now.cells[index] ?? noCell;
    if (formula.startsWith("=")) return { is: "cellHasFormula", cell };
    if (formula !== contentText(held.error ?? held.value)) {
      return { is: "cellChanged", cell, shown: text };
    }
  }
  if (now.isProtected) {
    return { is: "notWritten", problem: { is: "protected", sheet: now.sheet } };
  }
  const typed = fixes.map(({ content }) => typedContent(content, dateSystem));
  const written = await writeChecked(
    session,
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(worksheet.id);
      for (const [index, { content, numberFormat }] of fixes.entries()) {
        const { address, numberFormat: formatNow } = now.cells[index] ?? noCell;
        const range = sheet.getRange(address);
        const format = numberFormat ?? fittingFormat(content, formatNow);
        if (format !== formatNow) range.numberFormat = [[format]];
        range.formulas = [[typed[index]]];
      }
      await context.sync();
    },
    async (context) => {
      const seen = await lookAt(context, worksheet, cells);
      const isThere = (_: string, index: number) =>
        seen?.cells[index]?.formula === contentText(typed[index]);
      return {
        written: cells.filter(isThere),
        missing: cells.filter((cell, index) => !isThere(cell, index)),
      };
    },
  );
  return written.is === "written" ? { is: "fixed", cells } : written;
}

interface HeldCell {
  readonly address: string;
  readonly formula: string;
  readonly text: string;
  readonly numberFormat: string;
}

const noCell: HeldCell = { address: "", formula: "", text: "", numberFormat: "General" };

/** What cells of the worksheet hold now; null where it is no longer in the workbook. */
async function lookAt(
  context: Excel.RequestContext,
  worksheet: WorksheetRef,
  addresses: readonly string[],
): Promise<{ sheet: string; isProtected: boolean; cells: HeldCell[] } | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(worksheet.id);
  sheet.load("name");
  sheet.protection.load("protected");
  const ranges = addresses.map((address) => {
    const range = sheet.getRange(address);
    range.load("formulas,text,numberFormat");
    return range;
  });
  await context.sync();
  if (sheet.isNullObject) return null;
  const cells = ranges.map((range, index) => heldCell(addresses[index] ?? "", range));
  return { sheet: sheet.name, isProtected: sheet.protection.protected, cells };
}

function heldCell(address: string, range: Excel.Range): HeldCell {
  const formulas = range.formulas as unknown[][];
  const numberFormats = range.numberFormat as unknown[][];
  return {
    address,
    formula: contentText(formulas[0]?.[0]),
    text: range.text[0]?.[0] ?? "",
    numberFormat: formatText(numberFormats[0]?.[0]),
  };
}

/** The cell's own format where it can show the content; text formats would keep a number as text. */
function fittingFormat(content: CellContent, numberFormat: string): string {
  if (content.is === "date") {
    const codes = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "");
    return /[yd]/iu.test(codes) && codes !== "General" ? numberFormat : plainDate;
  }
  return content.is === "number" && numberFormat === "@" ? "General" : numberFormat;
}
