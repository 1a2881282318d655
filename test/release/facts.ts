import { type Amount, exactAmount } from "../../src/dividend/amount";
import type { CivilDate } from "../../src/dividend/civilDate";
import { type Decimal, decimal, decimalPlaces } from "../../src/dividend/decimal";
import { serialOfDate } from "../../src/dividend/excelSerial";
import type { CellAddress, Entry, Fact, State } from "../../src/dividend/fact";
import { type Language, type PerLanguage, languageOf } from "../../src/dividend/language";

/** "B26" as an address. */
export function at(cell: string): CellAddress {
  const [, letters = "", digits = ""] = /^([A-Z])(\d+)$/u.exec(cell) ?? [];
  return { row: Number(digits) - 1, column: letters.charCodeAt(0) - 65 };
}

export function text(cell: string, value: string): Fact<string> {
  return { value, cell: at(cell), shown: value, cellNumber: null };
}

/** A text in the language it is written in, or in the one given. */
export function spoken(
  cell: string,
  value: string,
  language: Language = languageOf(value),
): PerLanguage<Fact<string>> {
  return { [language]: text(cell, value) };
}

export function given<T>(
  cell: string,
  value: T,
  shown: string,
  cellNumber: number | null,
): Entry<T> {
  return { value: { state: "given", value }, cell: at(cell), shown, cellNumber };
}

export function state(cell: string, is: State, shown: string): Entry<never> {
  return { value: { state: is }, cell: at(cell), shown, cellNumber: shown === "0" ? 0 : null };
}

/** A date typed as a date, from "2019-03-31". */
export function day(cell: string, iso: string): Entry<CivilDate> {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  const value = { year, month, day: date };
  return given(cell, value, iso, serialOfDate(value, "1900"));
}

/** An amount typed as a number, from "13.50". */
export function number(cell: string, digits: string, more: Partial<Amount> = {}): Entry<Amount> {
  const value: Decimal = decimal(digits);
  const amount = { ...exactAmount(value, decimalPlaces(value)), ...more };
  return given(cell, amount, digits, Number(digits));
}

/** An amount typed as text, "JPY608 million". */
export function million(cell: string, digits: string, shown: string): Entry<Amount> {
  const amount: Amount = {
    ...exactAmount(decimal(digits)),
    unit: "million",
    unitFrom: "cell",
    currency: "JPY",
  };
  return given(cell, amount, shown, null);
}
