import { inUnits, unitFactor } from "../dividend/amount";
import { compareDates } from "../dividend/civilDate";
import { type Decimal, zero } from "../dividend/decimal";
import { sameCell } from "../dividend/fact";
import { type Finding, type Value, cellsOfFinding } from "../dividend/finding";

/** The rules that hold the figures of a text against cells. */
const ofTexts: ReadonlySet<string> = new Set(["DV34", "DV35"]);
/** A row that is about another year than it says makes every figure taken from it mean nothing. */
const ofYears: ReadonlySet<string> = new Set(["DV41"]);

/** Whether a finding is a text's figure that is not what the cells it was held against say. */
export function isHeldAgainstCells({ rule, gap, outcome }: Finding): boolean {
  return ofTexts.has(rule) && (gap !== null || outcome === "noneOfThese");
}

/**
 * Whether `text` is a text's figure held against a cell, and `other` a finding that no text gave: then it
 * takes more than a common cell to say that the one follows from the other, for each can be wrong by itself.
 */
export function isTextBesideCells(text: Finding, other: Finding): boolean {
  return (
    isHeldAgainstCells(text) &&
    ![ofTexts, ofYears].some((rules) => rules.has(other.rule)) &&
    !other.rule.startsWith("WS")
  );
}

/**
 * Whether a text is held against a cell that `other` found wrong and says what would be right there: the
 * value expected, or as much more or less as the cell is off. Where no value is known to be right, as of a
 * Saturday or of a dividend said to be none, any other that a text gives for that cell is.
 */
export function bearsOut(text: Finding, other: Finding): boolean {
  const { cell: blamed } = other;
  // Of a total that implies too many shares only their number is known.
  const isKnown = other.expected !== null && !isRangeOfShares(other.expected);
  if (!isKnown && blamed !== null && other.actual !== null) {
    return text.related.some((cell) => sameCell(cell, blamed));
  }
  const judged = cellsOfFinding(other);
  const isAboutCell = text.related.some((cell) => judged.some((each) => sameCell(cell, each)));
  if (!isAboutCell) return false;
  return isAsExpected(text.actual, other.expected) || isSameGap(text.gap, other.gap);
}

function isAsExpected(said: Value | null, expected: Value | null): boolean {
  if (said?.is === "date") {
    if (expected?.is === "date") return compareDates(said.date, expected.date) === 0;
    if (expected?.is !== "dates") return false;
    const { from, to } = expected;
    const fromThere = from === null || compareDates(said.date, from) >= 0;
    return fromThere && (to === null || compareDates(said.date, to) <= 0);
  }
  const range = rangeOf(expected);
  if (said?.is !== "amount" || range === null) return false;
  const { amount } = said;
  // A rounded figure is off by less than its unit.
  const reach = amount.unit === "one" ? zero : unitFactor(amount.unit);
  const [low, high] = range;
  return inUnits(amount).plus(reach).gte(low) && inUnits(amount).minus(reach).lte(high);
}

function rangeOf(value: Value | null): readonly [Decimal, Decimal] | null {
  if (value?.is === "amount") return [inUnits(value.amount), inUnits(value.amount)];
  if (value?.is === "money") return [value.money, value.money];
  return value?.is === "range" && !isRangeOfShares(value)
    ? [value.range.from, value.range.to]
    : null;
}

function isSameGap(one: Value | null, other: Value | null): boolean {
  return one?.is === "money" && other?.is === "money" && one.money.abs().eq(other.money.abs());
}

function isRangeOfShares(value: Value): boolean {
  return value.is === "range" && value.of === "shares";
}
