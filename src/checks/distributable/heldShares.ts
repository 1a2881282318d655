import { type Amount, isExact, unitFactor } from "../../dividend/amount";
import { type Decimal, zero } from "../../dividend/decimal";
import { distributableAmount } from "../../dividend/distributable/distributableAmount";
import { type DistributableSection, printedFigures } from "../../dividend/distributable/section";
import { reconciledTreasuryShares } from "../../dividend/distributable/treasuryShares";
import {
  type CellAddress,
  type Entry,
  givenFacts,
  givenValue,
  isUnread,
} from "../../dividend/fact";
import { placedColumns } from "../placedColumns";
import type { Judged } from "../rule";
import { type DistributableReport, moneyOf } from "./outcomes";
import { sumOf, totalsPaid } from "./totalPaid";

/** Holds the treasury shares at effect against what purchases, sales and cancellations leave of those at the balance sheet date. */
export function judgeTreasuryShares(
  judged: Judged,
  section: DistributableSection,
  report: DistributableReport,
): void {
  const { treasuryAtEffect, treasuryAtBalanceSheet, treasuryAcquired } = section.figures;
  const moves = [
    treasuryAtBalanceSheet,
    treasuryAcquired,
    section.figures.treasuryCancelled,
    section.figures.treasurySaleConsideration,
    section.figures.disposalGain,
  ];
  const isCarried =
    givenValue(treasuryAtBalanceSheet) !== null || givenValue(treasuryAcquired) !== null;
  const cell = treasuryAtEffect?.cell ?? section.heading;
  if (!isCarried) {
    if (givenValue(treasuryAtEffect) === null) judgeHeldShares(judged, section, report);
    else report.missing("treasuryAtBalanceSheet");
    return;
  }
  const { carried, stated, difference } = reconciledTreasuryShares(printedFigures(section));
  const figures = [treasuryAtEffect, ...moves];
  const related = cellsOf(moves);
  // Rounded figures add up to within a unit each.
  const reach = figures.map(reachOf).reduce((sum, each) => sum.plus(each), zero);
  if (difference.abs().lte(reach)) {
    report.agreed({
      cells: [cell, ...related],
      values: [moneyOf(stated), moneyOf(carried)],
    });
    return;
  }
  report.finding({
    outcome: "treasuryDiffers",
    details: { stated, carried, over: overBy(judged, section, difference) },
    cell,
    related,
    expected: moneyOf(carried),
    actual: moneyOf(stated),
    gap: moneyOf(difference),
  });
}

function reachOf(entry: Entry<Amount> | undefined): Decimal {
  const amount = givenValue(entry);
  if (amount === null || isExact(amount)) return zero;
  return unitFactor(amount.unit);
}

function overBy(
  { announcement }: Judged,
  section: DistributableSection,
  difference: Decimal,
): Decimal | null {
  const totals = totalsPaid(announcement);
  if (totals === null) return null;
  const { distributable } = distributableAmount(printedFigures(section));
  const over = sumOf(totals).minus(distributable).minus(difference);
  return difference.lt(zero) && over.gt(zero) ? over : null;
}

function judgeHeldShares(
  { announcement }: Judged,
  section: DistributableSection,
  report: DistributableReport,
): void {
  const shares = placedColumns(announcement, "decided").map(({ column }) => column.treasuryShares);
  const held = givenFacts(shares).find(({ value }) => value.number.gt(zero));
  const entry = section.figures.treasuryAtEffect;
  if (held === undefined) {
    // A dash or a word says that there is nothing to take off; a blank says nothing.
    if (isUnread(entry)) report.missing("treasuryAtEffect");
    return;
  }
  report.finding({
    outcome: "treasuryLeftOut",
    details: { shares: held.value },
    cell: entry?.cell ?? section.heading,
    related: [held.cell],
  });
}

function cellsOf(entries: readonly (Entry<Amount> | undefined)[]): readonly CellAddress[] {
  return entries.flatMap((entry) => (entry === undefined ? [] : [entry.cell]));
}
