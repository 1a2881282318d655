import { type CivilDate, isoDate } from "../dividend/civilDate";
import type { Decimal } from "../dividend/decimal";
import { type DateSystem, serialOfDate } from "../dividend/excelSerial";

/** What one cell is to hold. */
export type CellContent =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "number"; readonly number: Decimal }
  | { readonly is: "date"; readonly date: CivilDate }
  /** With its "=", as Excel writes formulas in English. */
  | { readonly is: "formula"; readonly formula: string }
  | { readonly is: "empty" };

/** What goes into Excel's `formulas` for a content: Excel reads strings there as if they were typed. */
export function typedContent(content: CellContent, dateSystem: DateSystem): string | number {
  switch (content.is) {
    case "text":
      return typedText(content.text);
    case "number":
      return Number(content.number.toFixed());
    case "date": {
      const serial = serialOfDate(content.date, dateSystem);
      return serial ?? typedText(isoDate(content.date));
    }
    case "formula":
      return content.formula;
    case "empty":
      return "";
  }
}

/**
 * Text as it must be typed to stay text. An apostrophe in front makes Excel take the rest as it is:
 * without it "=…", "+…" and "-" would be formulas, and "May 24, 2019" or "1/2" dates. Words without a
 * digit need none, and look better in the formula bar without.
 */
export function typedText(text: string): string {
  if (text === "") return "";
  const isPlain = /^\p{L}[^\p{N}]*$/u.test(text) && !/^(?:true|false)$/iu.test(text);
  return isPlain ? text : `'${text}`;
}

/**
 * What a cell holds as text to be compared: without apostrophes in front, of which the one that makes a
 * cell text is typed but need not come back. The one before "=" stays, for it tells text from a formula,
 * and so does one of those that are all the cell shows: such a cell is not empty.
 */
export function contentText(content: unknown): string {
  if (typeof content === "string") {
    const shown = content.replace(/^'+(?!=)/u, "");
    return shown === "" && content !== "" ? "'" : shown;
  }
  return typeof content === "number" || typeof content === "boolean" ? String(content) : "";
}

/** What Range.numberFormat holds of a cell. */
export function formatText(numberFormat: unknown): string {
  return typeof numberFormat === "string" ? numberFormat : "General";
}
