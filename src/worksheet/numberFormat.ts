import { type Decimal, decimal, digitsOf } from "../dividend/decimal";

/** Whether a number format adds nothing to the number: Excel's General, text, and powers of ten. */
export function isGeneral(numberFormat: string): boolean {
  return /^(?:|@|general|[0#?.]+e[+-][0#?]+)$/i.test(numberFormat);
}

const notShown = /"[^"]*"|\\.|_.|\*.|\[(?!\$)[^\]]*\]|\[\$[^\]]*\]|general/gi;

/** Whether a number format shows a number as a date: it has a year, month, day or era. */
export function isDateFormat(numberFormat: string): boolean {
  if (isGeneral(numberFormat)) return false;
  return /[ymdg]|e(?![+-])/i.test(numberFormat.replace(notShown, ""));
}

const token =
  /"(?<quoted>[^"]*)"|\\(?<escaped>.)|[_*].|\[\$(?<sign>[^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|(?<digits>[#0?][#0?,.]*)|(?<end>;)|(?<plain>.)/gu;

/**
 * The number as the format's first section shows it, words and places: for cells whose display is lost
 * ("####"). Grouping and signs are left out; they say nothing of the amount.
 */
export function throughFormat(number: Decimal, numberFormat: string): string {
  let shown = "";
  let hasDigits = false;
  for (const { groups = {} } of numberFormat.matchAll(token)) {
    if (groups["end"] !== undefined) break;
    if (groups["digits"] === undefined) {
      shown += groups["quoted"] ?? groups["escaped"] ?? groups["sign"] ?? groups["plain"] ?? "";
    } else if (!hasDigits) {
      shown += cutToPlaces(number, groups["digits"]);
      hasDigits = true;
    }
  }
  return hasDigits ? shown : digitsOf(number);
}

/** Commas behind the last digit divide by a thousand each. */
function cutToPlaces(number: Decimal, placeholder: string): string {
  const thousands = /,*$/u.exec(placeholder)?.[0].length ?? 0;
  const [, fraction = ""] = placeholder.slice(0, placeholder.length - thousands).split(".");
  const places = fraction.replace(/[^0]/gu, "").length;
  return number.div(decimal(`1${"000".repeat(thousands)}`)).toFixed(places, 1);
}
