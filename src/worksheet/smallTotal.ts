import { type Amount, inUnits, isExact, unitFactor } from "../dividend/amount";
import type { Announcement } from "../dividend/announcement";
import { zero } from "../dividend/decimal";
import { type Entry, givenFact } from "../dividend/fact";
import type { ReadingLog } from "./readingProblem";

/**
 * Reports totals without a unit that are less than one of the unit in which totals are shown, and would be
 * printed as nothing: 608 under "Totals in: Millions" is 608 yen, and 608 million are surely meant.
 */
export function reportSmallTotals({ presentation, classes }: Announcement, log: ReadingLog): void {
  const { totalsIn } = presentation;
  if (totalsIn === null || totalsIn === "one") return;
  const totals = classes.flatMap(
    ({ columns, grandTotal, previousGrandTotal }): (Entry<Amount> | undefined)[] => [
      ...columns.map(({ total }) => total),
      grandTotal,
      previousGrandTotal,
    ],
  );
  for (const entry of totals) {
    const fact = givenFact(entry);
    if (fact === null || !isExact(fact.value)) continue;
    const held = inUnits(fact.value);
    if (held.lte(zero) || held.gte(unitFactor(totalsIn))) continue;
    const { cell, shown } = fact;
    const meant = held.times(unitFactor(totalsIn));
    log.add(
      "WS12",
      "belowUnit",
      cell,
      { cell, shown, totalsIn, meant },
      {
        actual: { is: "money", money: held },
        fix: { cell, value: { is: "money", money: meant } },
      },
    );
  }
}
