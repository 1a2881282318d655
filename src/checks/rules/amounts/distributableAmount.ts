import { type Amount, inUnits, meantInterval } from "../../../dividend/amount";
import type { Announcement } from "../../../dividend/announcement";
import { type Decimal, zero } from "../../../dividend/decimal";
import { type Fact, givenFact } from "../../../dividend/fact";
import {
  type RoundingMode,
  canBeAtMost,
  point,
  roundingModes,
  sumOfIntervals,
} from "../../../dividend/rounding";
import { amountValue } from "../../comparedValues";
import { expectsPayment, placedColumns } from "../../placedColumns";
import { rule } from "../../rule";

interface Outcomes {
  // `paid` and `over` are in currency units, `over` as printed.
  tooMuch: { paid: Decimal; distributable: Amount; over: Decimal; together: boolean };
}

export const distributableAmount = rule<Outcomes>()({
  id: "DV31",
  market: "japan",
  summary: "No more is paid out than the distributable amount.",
  compares: `
    Where the worksheet gives that amount: the grand total, else the decided totals of all share
    classes together, must not exceed it. A rounded figure stands for all amounts that print as it,
    under the stated rounding or any; the rule fails only where even the least of them is more than
    may be paid.`,
  basis: "Companies Act of Japan, Art. 461 (1) (viii) (and Art. 458 for treasury shares).",
  outcomes: {
    tooMuch: { severity: "error", meaning: "More is paid out than may be." },
  },
  examples: [
    {
      changes: { Announcement: { "Distributable amount": [600000000] } },
      finds: "tooMuch",
      at: ["Total dividend amount", 1],
    },
  ],
  check({ announcement }, report) {
    const distributable = givenFact(announcement.decision.distributableAmount);
    if (distributable === null) {
      report.missing("distributableAmount");
      return;
    }
    const totals = totalsPaid(announcement);
    const [first] = totals ?? [];
    if (totals === null || first === undefined) {
      report.missing("total", { column: "decided" });
      return;
    }
    const stated = announcement.presentation.rounding;
    const modes = stated === null ? roundingModes : [stated];
    const fits = modes.some((mode) =>
      canBeAtMost(paidOut(totals, mode), meantInterval(distributable.value, mode)),
    );
    if (fits) {
      const facts = [...totals, distributable];
      report.agreed({
        cells: facts.map(({ cell }) => cell),
        values: facts.map(({ value }) => amountValue(value)),
      });
      return;
    }
    const paid = totals.reduce((sum, { value }) => sum.plus(inUnits(value)), zero);
    const over = paid.minus(inUnits(distributable.value));
    report.finding({
      outcome: "tooMuch",
      details: { paid, distributable: distributable.value, over, together: totals.length > 1 },
      cell: first.cell,
      related: [...totals.slice(1).map(({ cell }) => cell), distributable.cell],
      expected: amountValue(distributable.value),
      actual: { is: "money", money: paid },
      gap: { is: "money", money: over },
    });
  },
});

/** What is paid in all: the grand total, or each class's; null where a class that pays has no total. */
function totalsPaid(announcement: Announcement): readonly Fact<Amount>[] | null {
  const grand = givenFact(announcement.classes[0]?.grandTotal);
  if (grand !== null) return [grand];
  const columns = placedColumns(announcement, "decided").filter(({ column }) =>
    expectsPayment(column),
  );
  const totals = columns
    .map(({ column }) => givenFact(column.total))
    .filter((total) => total !== null);
  return totals.length === columns.length ? totals : null;
}

function paidOut(totals: readonly Fact<Amount>[], mode: RoundingMode) {
  return totals.map(({ value }) => meantInterval(value, mode)).reduce(sumOfIntervals, point(zero));
}
