import { type Unit, inUnits } from "../dividend/amount";
import type { Amount } from "../dividend/amount";
import { type Decimal, decimal, decimalPlaces, floor } from "../dividend/decimal";
import type { Language } from "../dividend/language";
import type { AmountStyle, Presentation } from "../dividend/presentation";
import { groupedDigits, unitText } from "./figures";
import { usageIn } from "./usageIn";

/**
 * How amounts are written in `language`: as the worksheet's example where it is in that language, else
 * the default, JPY13.50 and 13.50円. An amount typed in a currency of its own keeps that currency.
 */
export function amountStyleIn(
  language: Language,
  presentation: Pick<Presentation, "amountStyle" | "currency">,
  ownCurrency: string | null = null,
): AmountStyle {
  const { amountStyle, currency } = presentation;
  const foreign = ownCurrency !== null && ownCurrency !== currency;
  if (!foreign && amountStyle?.language === language) return amountStyle;
  return defaultStyle(language, foreign ? ownCurrency : currency);
}

function defaultStyle(language: Language, currency: string): AmountStyle {
  return { language, ...usageIn(language).shareAmount(currency), places: 2 };
}

/** How many digits after the point an amount per share is shown with: never fewer than it has. */
export function sharePlaces(amount: Amount, style: AmountStyle): number {
  return Math.max(style.places ?? 2, decimalPlaces(inUnits(amount)));
}

/** An amount per share without its marks: JPY13.50, ¥13.50, 13.50 yen, 13円50銭, 13.50円. */
export function shareAmountText(amount: Amount, style: AmountStyle): string {
  const value = inUnits(amount);
  if (style.places === null && decimalPlaces(value) <= 3) return yenAndSen(value, style);
  const plain = style.places === null ? { prefix: style.prefix, suffix: "円" } : style;
  return `${plain.prefix}${groupedDigits(value, sharePlaces(amount, style))}${plain.suffix}`;
}

const hundred = decimal("100");

/** 13円50銭; a tenth of a sen is a 厘. */
function yenAndSen(value: Decimal, style: AmountStyle): string {
  const yen = floor(value);
  const [sen = "", rin] = value.minus(yen).times(hundred).toFixed(1).split(".");
  const tenths = rin === "0" || rin === undefined ? "" : `${rin}厘`;
  return `${style.prefix}${groupedDigits(yen)}円${sen.padStart(2, "0")}銭${tenths}`;
}

/** A total counted in `unit`: "JPY608 million", "16,191 million yen", 608百万円. */
export function totalText(number: Decimal, unit: Unit, style: AmountStyle, places = 0): string {
  const { before, after } = totalAffixes(unit, style);
  return `${before}${groupedDigits(number, places)}${after}`;
}

/** What stands before and after the digits of a total: 円 after a total even where amounts have sen. */
export function totalAffixes(unit: Unit, style: AmountStyle): { before: string; after: string } {
  const suffix = style.places === null ? "円" : style.suffix;
  return { before: style.prefix, after: `${unitText(unit, style.language)}${suffix}` };
}

/** What follows an amount's figure: its footnote marks, "as upper limit", "(paid)". */
export function amountMarks(amount: Amount, language: Language): string {
  const { paid, upperLimit } = usageIn(language);
  return amount.marks.join("") + (amount.upperLimit ? upperLimit : "") + (amount.paid ? paid : "");
}
