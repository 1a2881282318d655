import { type Amount, inUnits } from "../../../dividend/amount";
import { type CivilDate, isoDate } from "../../../dividend/civilDate";
import { digitsOf } from "../../../dividend/decimal";
import type { Fact } from "../../../dividend/fact";
import type { Value } from "../../../dividend/finding";
import { nearestDay } from "../../../worksheet/notation/daysWithoutYear";
import { amountValue, dateValue, daysBetween, textValue } from "../../comparedValues";
import { amountOf } from "../knownFigures";
import type { Spot } from "./spots";
import type { Tie, TiedFact, WrongTie } from "./tie";

/** What a finding says of a figure and the facts it is held against. */
interface Held {
  /** Null where several facts would do. */
  readonly expected: Value | null;
  readonly actual: Value;
  readonly gap: Value | null;
}

const shareCounts: readonly TiedFact[] = [
  "sharesIssued",
  "treasuryShares",
  "trustShares",
  "sharesEntitled",
];

/** What a figure says beside what it should: an expected value only where the facts are one. */
export function heldAgainst({ spot, fact, candidates }: WrongTie): Held {
  const held = figureHeld(spot, candidates);
  if (!shareCounts.includes(fact)) return held;
  const { expected, actual, gap } = held;
  return {
    expected: expected && countOf(expected),
    actual: countOf(actual),
    gap: gap && countOf(gap),
  };
}

/** A number that counts shares, which is no money. */
function countOf(value: Value): Value {
  if (value.is === "money") return { is: "shares", shares: value.money };
  return value.is === "amount" ? { is: "shares", shares: inUnits(value.amount) } : value;
}

function figureHeld(spot: Spot, facts: readonly Fact<unknown>[]): Held {
  const [value, ...others] = distinctFacts(facts).map((fact) => fact.value);
  const actual = valueOf(spot, value);
  const open: Held = { expected: null, actual, gap: null };
  if (others.length > 0) return open;
  if (isAmount(value) && actual.is === "amount") {
    const money = inUnits(actual.amount).minus(inUnits(value));
    return { expected: amountValue(value), actual, gap: { is: "money", money } };
  }
  if (!isDate(value)) return open;
  const gap = actual.is === "date" ? daysBetween(actual.date, value) : null;
  return { expected: dateValue(value), actual, gap };
}

/** What the figure says; a day without its year, in the year that is nearest to the date it is held against. */
function valueOf({ found: { reading, text } }: Spot, near: unknown): Value {
  if (reading.is === "number") return amountValue(amountOf(reading.number));
  if (reading.is === "date" && reading.date.is === "date") return dateValue(reading.date.date);
  const day = reading.is === "day" && isDate(near) ? nearestDay(reading.day, near) : null;
  return day === null ? textValue(text.trim()) : dateValue(day);
}

function isAmount(value: unknown): value is Amount {
  return value instanceof Object && "unit" in value;
}

function isDate(value: unknown): value is CivilDate {
  return value instanceof Object && "month" in value;
}

/** The date that a figure is, or should be; null where it is tied to none. */
export function dateTiedTo(tie: Tie): CivilDate | null {
  if (!("fact" in tie)) return null;
  const facts = tie.is === "agreed" ? tie.to : tie.candidates;
  return facts.map(({ value }) => value).find(isDate) ?? null;
}

/** The facts that differ in value, the first of each. */
export function distinctFacts(facts: readonly Fact<unknown>[]): readonly Fact<unknown>[] {
  const keys = facts.map(({ value, shown }) =>
    isAmount(value) ? digitsOf(inUnits(value)) : isDate(value) ? isoDate(value) : shown,
  );
  return facts.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
}
