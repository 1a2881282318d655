import { type CellAddress, a1 } from "../dividend/fact";
import type { DateSystem } from "../dividend/excelSerial";
import type { Sheet, SheetCell } from "../worksheet/sheet";
import { type CellContent, contentText, typedContent } from "./cellContent";
import type { Extent } from "./checkedWriting";
import { type HeldCells, isFormula } from "./heldCells";
import { cellAt } from "./sheetLoading";

/** One cell of the worksheet to be put right. */
export interface CellFix {
  readonly cell: CellAddress;
  /** The cell as it was when it was judged. */
  readonly held: SheetCell;
  readonly content: CellContent;
  /** The number format it gets; null keeps the one it has, where that can show the content. */
  readonly numberFormat: string | null;
}

/** A date's format where the cell had none for dates: read alike in every language. */
const plainDate = "yyyy-mm-dd";

/** A cell as it is sent. */
export interface SentCell {
  readonly address: string;
  readonly cell: CellAddress;
  readonly typed: string | number;
  readonly numberFormat: string;
  readonly held: SheetCell;
}

export function sentCell(fix: CellFix, held: SheetCell, dateSystem: DateSystem): SentCell {
  return {
    address: a1(fix.cell),
    cell: fix.cell,
    typed: typedContent(fix.content, dateSystem),
    numberFormat: fix.numberFormat ?? fittingFormat(fix.content, held.numberFormat),
    held,
  };
}

export function extentOf(cells: readonly SentCell[], now: Sheet | null): Extent {
  const seen = cells.map((sent) => {
    const found = now === null ? sent.held : cellAt(now, sent.cell);
    const isThere = contentOfCell(found) === contentText(sent.typed);
    return { ...sent, isThere, isFormatted: found.numberFormat !== sent.held.numberFormat };
  });
  const addresses = (which: (each: (typeof seen)[number]) => boolean) =>
    seen.filter(which).map(({ address }) => address);
  return {
    written: addresses(({ isThere }) => isThere),
    missing: addresses(({ isThere }) => !isThere),
    formatted: addresses(({ isThere, isFormatted }) => !isThere && isFormatted),
  };
}

export function heldCell({ value, error, formula, text, numberFormat }: SheetCell): HeldCells {
  const contents = [[formula ?? error ?? asTyped(value) ?? ""]];
  return { contents, texts: [[text]], numberFormats: [[numberFormat]] };
}

/** Text that begins with "=" has an apostrophe in front, which makes it no formula. */
function asTyped(value: SheetCell["value"]): SheetCell["value"] {
  return isFormula(value) ? `'${String(value)}` : value;
}

/** What a cell holds, to be compared: its formula, else its error or value. */
export function contentOfCell({ value, error, formula }: SheetCell): string {
  return contentText(formula ?? error ?? asTyped(value));
}

/** The cell's own format where it can show the content; text formats would keep a number as text. */
function fittingFormat(content: CellContent, numberFormat: string): string {
  if (content.is === "date") {
    const codes = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "");
    return /[yd]/iu.test(codes) && codes !== "General" ? numberFormat : plainDate;
  }
  return content.is === "number" && numberFormat === "@" ? "General" : numberFormat;
}
