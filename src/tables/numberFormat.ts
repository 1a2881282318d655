import type { Amount, Unit } from "../dividend/amount";
import type { AmountStyle } from "../dividend/presentation";
import { amountMarks, sharePlaces, totalAffixes } from "../languages/amountStyle";

/** A text as number formats quote it. A quotation mark cannot stand inside quotes and is escaped by itself. */
function literal(text: string): string {
  return text
    .split(/("+)/u)
    .map((piece) => (piece.startsWith('"') ? piece.replaceAll('"', '\\"') : piece && `"${piece}"`))
    .join("");
}

/** Excel's limit for a number format. */
const longestFormat = 255;

/** The format with its words, or the digits alone where the words are more than Excel takes. */
function within(format: string, digitsAlone: string): string {
  return format.length > longestFormat ? digitsAlone : format;
}

/** The format of an amount per share. Sen have none, so 13円50銭 is shown as 13.50円. */
export function shareFormat(amount: Amount, style: AmountStyle): string {
  const suffix = style.places === null ? "円" : style.suffix;
  const after = literal(suffix + amountMarks(amount, style.language));
  const number = digits(sharePlaces(amount, style));
  return within(`${literal(style.prefix)}${number}${after}`, number);
}

/** A unit that a number format can count in: a comma after the digits leaves three of them out. */
export type ShownUnit = Extract<Unit, "one" | "thousand" | "million">;

const commas: Record<ShownUnit, string> = { one: "", thousand: ",", million: ",," };

/** The format that shows plain currency units counted in `unit`. */
export function totalFormat(
  unit: ShownUnit,
  places: number,
  style: AmountStyle,
  marks: string,
): string {
  const { before, after } = totalAffixes(unit, style);
  const number = `${digits(places)}${commas[unit]}`;
  return within(`${literal(before)}${number}${literal(after + marks)}`, number);
}

/** `format`, with `word` in place of a zero. */
export function withWordForZero(format: string, word: string): string {
  return within(`${format};-${format};${literal(word)}`, format);
}

function digits(places: number): string {
  return `#,##0${places > 0 ? "." : ""}${"0".repeat(places)}`;
}
