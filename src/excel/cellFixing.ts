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

export type FixOutcome =
  | { readonly is: "fixed"; readonly cell: string }
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
    case "number":
      return { is: "number", number: value.number };
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
 * Writes one cell of the worksheet, after a look that it still holds what was judged: one round trip to
 * look, one to write. A formula is never replaced.
 */
export async function fixCell(
  session: Session,
  worksheet: WorksheetRef,
  dateSystem: DateSystem,
  fix: CellFix,
): Promise<FixOutcome> {
  const address = a1(fix.cell);
  const look = await session.read(async (context) => {
    const { sheet, range } = requestCell(context, worksheet, address);
    sheet.protection.load("protected");
    await context.sync();
    return sheet.isNullObject
      ? null
      : { ...heldBy(range), sheet: sheet.name, isProtected: sheet.protection.protected };
  });
  if (look.is === "problem") return { is: "notWritten", problem: look.problem };
  const now = look.value;
  if (now === null) return { is: "notWritten", problem: { is: "sheetGone" } };
  if (now.formula.startsWith("=")) return { is: "cellHasFormula", cell: address };
  if (now.formula !== contentText(fix.held.error ?? fix.held.value)) {
    return { is: "cellChanged", cell: address, shown: now.text };
  }
  if (now.isProtected) {
    return { is: "notWritten", problem: { is: "protected", sheet: now.sheet } };
  }
  const typed = typedContent(fix.content, dateSystem);
  const numberFormat = fix.numberFormat ?? fittingFormat(fix.content, now.numberFormat);
  const written = await writeChecked(
    session,
    async (context) => {
      const range = context.workbook.worksheets.getItem(worksheet.id).getRange(address);
      if (numberFormat !== now.numberFormat) range.numberFormat = [[numberFormat]];
      range.formulas = [[typed]];
      await context.sync();
    },
    async (context) => {
      const { sheet, range } = requestCell(context, worksheet, address);
      await context.sync();
      const isWhole = !sheet.isNullObject && heldBy(range).formula === contentText(typed);
      return isWhole ? { written: [address], missing: [] } : { written: [], missing: [address] };
    },
  );
  return written.is === "written" ? { is: "fixed", cell: address } : written;
}

function requestCell(context: Excel.RequestContext, worksheet: WorksheetRef, address: string) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(worksheet.id);
  sheet.load("name");
  const range = sheet.getRange(address);
  range.load("formulas,text,numberFormat");
  return { sheet, range };
}

function heldBy(range: Excel.Range): { formula: string; text: string; numberFormat: string } {
  const formulas = range.formulas as unknown[][];
  const numberFormats = range.numberFormat as unknown[][];
  return {
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
