import type { Amount } from "../dividend/amount";
import type { CivilDate } from "../dividend/civilDate";
import type { Decimal } from "../dividend/decimal";
import { type CellAddress, a1 } from "../dividend/fact";
import type { Value } from "../dividend/finding";
import type { Language } from "../dividend/language";
import type { Interval, RoundingMode } from "../dividend/rounding";
import { dateText, datesText, daysText, ordinalText, weekdayText } from "./dates";
import { amountText, groupedDigits, moneyText, roundingText, stateText } from "./figures";

/** How a sentence of one language says the values in it. */
export interface Say {
  readonly language: Language;
  date(date: CivilDate): string;
  weekday(date: CivilDate): string;
  ordinal(number: number): string;
  amount(amount: Amount): string;
  /** Plain currency units, exact. */
  money(money: Decimal, places?: number): string;
  /** A plain number: shares, a factor. */
  number(number: Decimal, places?: number): string;
  range(range: Interval, of: "money" | "shares"): string;
  /** "rounded down or half up". */
  rounding(modes: readonly RoundingMode[]): string;
  cell(cell: CellAddress): string;
  cells(cells: readonly CellAddress[]): string;
  quoted(text: string): string;
  value(value: Value): string;
}

/** The sayings of a language, for a worksheet in `currency` (ISO 4217). */
export function sayIn(language: Language, currency: string): Say {
  const say: Say = {
    language,
    date: (date) => dateText(date, language),
    weekday: (date) => weekdayText(date, language),
    ordinal: (number) => ordinalText(number, language),
    amount: (amount) => amountText(amount, currency, language),
    money: (money, places = 0) => moneyText(money, "one", currency, language, places),
    number: (number, places = 0) => groupedDigits(number, places),
    range: (range, of) => {
      const side = (value: Decimal) => (of === "money" ? say.money(value) : say.number(value));
      return language === "en"
        ? `${side(range.from)} to ${side(range.to)}`
        : `${side(range.from)}～${side(range.to)}`;
    },
    rounding: (modes) => roundingText(modes, language),
    cell: a1,
    cells: (cells) => cells.map(a1).join(language === "en" ? ", " : "、"),
    quoted: (text) => (language === "en" ? `“${text}”` : `「${text}」`),
    value: (value) => valueText(value, say),
  };
  return say;
}

function valueText(value: Value, say: Say): string {
  switch (value.is) {
    case "date":
      return say.date(value.date);
    case "dates":
      return datesText(value.from, value.to, say.language);
    case "days":
      return daysText(value.days, say.language);
    case "amount":
      return say.amount(value.amount);
    case "number":
      return say.number(value.number, value.places);
    case "money":
      return say.money(value.money);
    case "range":
      return rangeText(value, say);
    case "rounding":
      return say.rounding(value.modes);
    case "state":
      return stateText(value.state, say.language);
    case "text":
      return value.text;
  }
}

function rangeText(value: Extract<Value, { is: "range" }>, say: Say): string {
  const shares = say.language === "en" ? " shares" : "株";
  const range = say.range(value.range, value.of) + (value.of === "shares" ? shares : "");
  if (value.rounding === undefined) return range;
  const mode = say.rounding([value.rounding]);
  return say.language === "en" ? `${range} if ${mode}` : `${range}（${mode}の場合）`;
}
