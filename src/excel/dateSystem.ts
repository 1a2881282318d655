import { type DateSystem, dateOfSerial } from "../dividend/excelSerial";

/** A number and how it shows. */
export interface ShownNumber {
  readonly number: number;
  readonly text: string;
  readonly numberFormat: string;
}

/**
 * Which calendar a workbook's dates are in, seen from how its dates are displayed, since Office.js does not say.
 * The two lie four years and a day apart, so a year that shows decides. 1900, Excel's own default,
 * where no date shows a year.
 */
export function dateSystemShown(numbers: Iterable<ShownNumber>): DateSystem {
  let votes = 0;
  for (const shown of numbers) {
    if (!showsYear(shown.numberFormat)) continue;
    const in1900 = showsYearOf(shown, "1900");
    const in1904 = showsYearOf(shown, "1904");
    if (in1900 !== in1904) votes += in1904 ? 1 : -1;
  }
  return votes > 0 ? "1904" : "1900";
}

/** Whether a number format prints a four-digit year, quoted text and escaped letters aside. */
function showsYear(numberFormat: string): boolean {
  const codes = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "");
  return /y{3,}/iu.test(codes);
}

function showsYearOf({ number, text }: ShownNumber, system: DateSystem): boolean {
  const date = dateOfSerial(number, system);
  return date !== null && text.includes(String(date.year));
}
