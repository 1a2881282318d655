/** The width of a digit of the workbook's normal style in pixels: 7 in Calibri, 8 in Yu Gothic. */
export type DigitWidth = number;

const usualDigit: DigitWidth = 7;

/** What Excel adds to a column's characters, in pixels. */
const columnMargin = 5;
const pointsPerPixel = 0.75;

export interface RequestedDigits {
  readonly sheet: Excel.Worksheet;
  /** A column of the usual width: nobody widens the last. */
  readonly column: Excel.RangeFormat;
}

/** Asks how wide a digit is: a sheet's usual column width comes in characters, a column's own in points. */
export function requestDigits(sheet: Excel.Worksheet): RequestedDigits {
  sheet.load("standardWidth");
  const { format } = sheet.getRange("XFD1");
  format.load("columnWidth");
  return { sheet, column: format };
}

/** The width that was asked for; the usual one where the sheet is gone or its last column says none. */
export function lookedDigits({ sheet, column }: RequestedDigits): DigitWidth {
  if (sheet.isNullObject) return usualDigit;
  const pixels = column.columnWidth / pointsPerPixel;
  const digit = Math.round((pixels - columnMargin) / sheet.standardWidth);
  // A hidden or widened last column says nothing of digits.
  return digit >= 5 && digit <= 12 ? digit : usualDigit;
}

/** A width in characters of the normal style, in the points Office.js counts columns in. */
export function widthInPoints(characters: number, digit: DigitWidth): number {
  const pixels = Math.round(characters * digit) + columnMargin;
  return pixels * pointsPerPixel;
}
