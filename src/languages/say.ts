import type { Amount } from "../dividend/amount";
import type { CivilDate } from "../dividend/civilDate";
import { type Decimal, decimalPlaces } from "../dividend/decimal";
import { type CellAddress, a1 } from "../dividend/fact";
import type { Value } from "../dividend/finding";
import type { Language } from "../dividend/language";
import { type Interval, type RoundingMode, isPoint } from "../dividend/rounding";
import { dateText, datesText, daysText, ordinalText, weekdayText } from "./dates";
import { amountText, groupedDigits, moneyText, roundingText, stateText } from "./figures";
import { usageIn } from "./usageIn";

/** How a sentence of one language says the values in it. */
export interface Say {
  readonly language: Language;
  date(date: CivilDate): string;
  weekday(date: CivilDate): string;
  ordinal(number: number): string;
  amount(amount: Amount): string;
  /** Plain currency units, exact; with `places` digits after the point at least. */
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
  const usage = usageIn(language);
  const say: Say = {
    language,
    date: (date) => dateText(date, language),
    weekday: (date) => weekdayText(date, language),
    ordinal: (number) => ordinalText(number, language),
    amount: (amount) => amountText(amount, currency, language),
    money: (money, places = moneyPlaces(money)) =>
      moneyText(money, "one", currency, language, places),
    number: (number, places = 0) => groupedDigits(number, places),
    range: (range, of) => {
      const side = (value: Decimal) => (of === "money" ? say.money(value) : say.number(value));
      if (isPoint(range)) return side(range.from);
      return usage.range(side(range.from), side(range.to));
    },
    rounding: (modes) => roundingText(modes, language),
    cell: a1,
    cells: (cells) => cells.map(a1).join(usage.comma),
    quoted: (text) => usage.quoted(text),
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
    case "shares":
      return usageIn(say.language).shares(say.number(value.shares), "");
    case "ordinal":
      return say.ordinal(value.ordinal);
    case "money":
      return say.money(value.money, value.places);
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

/** Money with a fraction is said to the sen: 13.50, not 13.5. */
function moneyPlaces(money: Decimal): number {
  return decimalPlaces(money) === 0 ? 0 : 2;
}

function rangeText(value: Extract<Value, { is: "range" }>, say: Say): string {
  const said = say.range(value.range, value.of);
  const usage = usageIn(say.language);
  const range = value.of === "shares" ? usage.shares(said, "") : said;
  if (value.rounding === undefined) return range;
  const mode = say.rounding([value.rounding]);
  return usage.ifRounded(range, mode);
}
