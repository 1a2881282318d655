import type { Amount } from "../dividend/amount";
import { type CivilDate, addDays, dayNumber } from "../dividend/civilDate";
import type { Entry } from "../dividend/fact";
import type { Value } from "../dividend/finding";
import { type Interval, isPoint } from "../dividend/rounding";

/** A day, as something found or expected. */
export function dateValue(date: CivilDate): Value {
  return { is: "date", date };
}

/** `date` and every day after it. */
function fromDay(date: CivilDate): Value {
  return { is: "dates", from: date, to: null };
}

/** Every day after `date`. */
export function after(date: CivilDate): Value {
  return fromDay(addDays(date, 1));
}

/** `date` and every day before it. */
export function untilDay(date: CivilDate): Value {
  return { is: "dates", from: null, to: date };
}

/** The days from `expected` to `found`; below 0 where `found` is earlier. */
export function daysBetween(found: CivilDate, expected: CivilDate): Value {
  return { is: "days", days: dayNumber(found) - dayNumber(expected) };
}

export function amountValue(amount: Amount): Value {
  return { is: "amount", amount };
}

/** What an entry holds, or its state. */
export function entryValue<T>({ value }: Entry<T>, valueOf: (given: T) => Value): Value {
  return value.state === "given" ? valueOf(value.value) : { is: "state", state: value.state };
}

/** A dividend per share or its state. */
export function dividendValue(entry: Entry<Amount>): Value {
  return entryValue(entry, amountValue);
}

/** The number of a shareholders' meeting. */
export function ordinalValue(ordinal: number): Value {
  return { is: "ordinal", ordinal };
}

export function textValue(text: string): Value {
  return { is: "text", text };
}

/** A number of shares, exact or between two. */
export function sharesValue(shares: Interval): Value {
  return isPoint(shares)
    ? { is: "shares", shares: shares.from }
    : { is: "range", of: "shares", range: shares };
}
