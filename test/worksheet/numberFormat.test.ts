import { decimal } from "../../src/dividend/decimal";
import { isDateFormat, isGeneral, throughFormat } from "../../src/worksheet/numberFormat";

it.each([
  "yyyy-mm-dd",
  "mmmm d, yyyy",
  'yyyy"年"m"月"d"日"',
  '[$-411]ggge"年"m"月"d"日"',
  "[$-409]d-mmm-yy",
  "dddd",
])("%s shows a date", (format) => {
  expect(isDateFormat(format)).toBe(true);
});

it.each([
  "General",
  "@",
  "",
  "0.00",
  "#,##0",
  '"JPY"0.00" (paid)"',
  "0.00E+00",
  "[Red]0",
  "[Red]0.00E+00",
  '0.0"day"',
  "0\\d",
  'General"円"',
])("%s shows none", (format) => {
  expect(isDateFormat(format)).toBe(false);
});

it("powers of ten say nothing of a number", () => {
  expect(["0.00E+00", "##0.0e+0", "General", "@"].map(isGeneral)).toEqual([true, true, true, true]);
  expect(["0.00", "0", '0"E+00"'].map(isGeneral)).toEqual([false, false, false]);
});

it("words and places stand around a number whose display is lost", () => {
  const shown = (number: string, format: string) => throughFormat(decimal(number), format);
  expect(shown("13.5", '"JPY"0.00" (paid)"')).toBe("JPY13.50 (paid)");
  expect(shown("608000000", '#,##0,,"百万円";-0')).toBe("608百万円");
  expect(shown("5", "[$¥-411]#,##0_);[Red]0")).toBe("¥5");
  expect(shown("5", ";;;")).toBe("5");
  expect(shown("5.25", "0.0\\%")).toBe("5.3%");
});
