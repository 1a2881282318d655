import { type Amount, inUnits, meantInterval } from "../../dividend/amount";
import type { Announcement } from "../../dividend/announcement";
import { type Decimal, zero } from "../../dividend/decimal";
import { type Fact, givenFact, givenFacts } from "../../dividend/fact";
import {
  type Interval,
  type RoundingMode,
  point,
  roundingModes,
  sumOfIntervals,
} from "../../dividend/rounding";
import { expectsPayment, placedColumns } from "../placedColumns";

type Totals = readonly [Fact<Amount>, ...Fact<Amount>[]];

/** What is paid in all: the grand total, or each class's; null where a class that pays has no total, and where none pays. */
export function totalsPaid(announcement: Announcement): Totals | null {
  const grand = givenFact(announcement.classes[0]?.grandTotal);
  if (grand !== null) return [grand];
  const columns = placedColumns(announcement, "decided").filter(({ column }) =>
    expectsPayment(column),
  );
  const [first, ...more] = givenFacts(columns.map(({ column }) => column.total));
  return first !== undefined && more.length === columns.length - 1 ? [first, ...more] : null;
}

/** What the totals come to together, printed under one way of rounding. */
export function paidOut(totals: readonly Fact<Amount>[], mode: RoundingMode): Interval {
  return totals.map(({ value }) => meantInterval(value, mode)).reduce(sumOfIntervals, point(zero));
}

/** The totals added up as printed, in plain currency units. */
export function sumOf(totals: readonly Fact<Amount>[]): Decimal {
  return totals.reduce((sum, { value }) => sum.plus(inUnits(value)), zero);
}

/** The ways of rounding that totals may be printed under: the stated one, or any. */
export function roundingsOf({ presentation }: Announcement): readonly RoundingMode[] {
  return presentation.rounding === null ? roundingModes : [presentation.rounding];
}
