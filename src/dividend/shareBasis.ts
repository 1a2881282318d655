import { type Amount, inUnits } from "./amount";
import { type ShareClass, factsOf } from "./announcement";
import { type CivilDate, compareDates } from "./civilDate";
import type { DividendColumn, SplitRatio } from "./column";
import { type Decimal, decimal, floorQuotient, one } from "./decimal";
import { type CellAddress, type Fact, givenFact, givenValue } from "./fact";

/**
 * The split between the previous record date and the decided one: the column's own where it states one,
 * else the decided column's. Null where none is stated.
 */
export function splitEntry(
  shareClass: ShareClass,
  column: Pick<DividendColumn, "splitRatio">,
): Fact<SplitRatio> | null {
  return givenFact(column.splitRatio) ?? givenFact(factsOf(shareClass, "decided").splitRatio);
}

/**
 * The split or consolidation that lies between the previous record date and the decided one, so that the
 * two columns count different shares. Null where none is stated, and for one that its date puts outside.
 */
export function splitBetween(shareClass: ShareClass): SplitRatio | null {
  const decided = factsOf(shareClass, "decided");
  const previous = factsOf(shareClass, "previous");
  const ratio = givenValue(decided.splitRatio) ?? givenValue(previous.splitRatio);
  const effective =
    givenValue(decided.splitEffectiveDate) ?? givenValue(previous.splitEffectiveDate);
  if (ratio === null || effective === null) return ratio;
  return liesBetween(shareClass, effective) ? ratio : null;
}

/** Whether a split that takes effect on `day` lies between the previous record date and the decided one, as far as they are given. */
export function liesBetween(shareClass: ShareClass, day: CivilDate): boolean {
  const from = givenValue(factsOf(shareClass, "previous").recordDate);
  const to = givenValue(factsOf(shareClass, "decided").recordDate);
  const after = from === null || compareDates(day, from) > 0;
  const before = to === null || compareDates(day, to) <= 0;
  return after && before;
}

/** A dividend per share as it was paid, in plain currency units. */
export interface DividendAsPaid {
  /**
   * The amount; more than one where only a restated figure is known, which was itself rounded, so that
   * several amounts may have been paid. The first is the likeliest.
   */
  readonly amounts: readonly [Decimal, ...Decimal[]];
  readonly cells: readonly CellAddress[];
}

/** Whether the column is restated but neither an amount nor a split says what was paid. */
export function paidAmountUnknown(shareClass: ShareClass, column: DividendColumn): boolean {
  return (
    givenValue(column.shareBasis) === "restated" &&
    givenValue(column.dividendPerShareAsPaid) === null &&
    splitEntry(shareClass, column) === null
  );
}

/**
 * The dividend per share that the column's total was paid on. A restated dividend is brought back by what
 * the worksheet says was paid, else by the split: restated 14.63 in a split 2 for 1 may stand for 29.26,
 * or for 29.25 halved and rounded. Null where the column has no amount per share.
 */
export function dividendAsPaid(
  shareClass: ShareClass,
  column: DividendColumn,
): DividendAsPaid | null {
  const shown = givenFact(column.dividendPerShare);
  if (shown === null) return null;
  const paid = givenFact(column.dividendPerShareAsPaid);
  if (paid !== null) return { amounts: [inUnits(paid.value)], cells: [paid.cell, shown.cell] };
  const split = splitEntry(shareClass, column);
  if (givenValue(column.shareBasis) !== "restated" || split === null) {
    return { amounts: [inUnits(shown.value)], cells: [shown.cell] };
  }
  return { amounts: beforeSplit(shown.value, split.value), cells: [shown.cell, split.cell] };
}

const mostAmounts = 100;

// The amounts with as many digits as the restated figure that print as it once divided by the ratio.
function beforeSplit(restated: Amount, ratio: SplitRatio): readonly [Decimal, ...Decimal[]] {
  const digit = decimal(`1e-${String(restated.places)}`);
  const step = digit.times(ratio.from);
  const middle = inUnits(restated).times(ratio.to);
  const reach = digit.times(ratio.to).div(decimal("2"));
  const likeliest = middle.div(ratio.from);
  const first = floorQuotient(middle.minus(reach), step);
  const last = floorQuotient(middle.plus(reach), step);
  const others: Decimal[] = [];
  if (last.minus(first).lte(decimal(String(mostAmounts)))) {
    for (let at = first; at.lte(last); at = at.plus(one)) {
      const amount = at.times(digit);
      const within = amount.times(ratio.from).minus(middle).abs().lte(reach);
      if (within && !amount.eq(likeliest)) others.push(amount);
    }
  }
  return [likeliest, ...others];
}

/**
 * Whether `restated` is what `paid` becomes by the split: equal within half of the last digit printed of
 * the restated figure, compared by products since a quotient may have no end.
 */
export function restates(restated: Amount, paid: Amount, ratio: SplitRatio): boolean {
  const gap = inUnits(paid).times(ratio.from).minus(inUnits(restated).times(ratio.to)).abs();
  const halfDigit = decimal(`5e-${String(restated.places + 1)}`);
  return gap.lte(halfDigit.times(ratio.to));
}
