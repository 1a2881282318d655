import { type Amount, inUnits, meantInterval } from "../../../dividend/amount";
import type { Decimal } from "../../../dividend/decimal";
import { typedFigures } from "../../../dividend/distributable/section";
import { givenFact } from "../../../dividend/fact";
import { canBeAtMost } from "../../../dividend/rounding";
import { amountValue } from "../../comparedValues";
import { paidOut, roundingsOf, sumOf, totalsPaid } from "../../distributable/totalPaid";
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
    may be paid. Where the worksheet has the figures to work the amount out from, DV46 judges instead.`,
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
    // Where the amount is worked out, DV46 judges by that.
    const section = announcement.distributable;
    if (section !== undefined && typedFigures(section).length > 0) return;
    const distributable = givenFact(announcement.decision.distributableAmount);
    if (distributable === null) {
      report.missing("distributableAmount");
      return;
    }
    const totals = totalsPaid(announcement);
    if (totals === null) {
      report.missing("total", { column: "decided" });
      return;
    }
    const [first, ...more] = totals;
    const fits = roundingsOf(announcement).some((mode) =>
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
    const paid = sumOf(totals);
    const over = paid.minus(inUnits(distributable.value));
    report.finding({
      outcome: "tooMuch",
      details: { paid, distributable: distributable.value, over, together: more.length > 0 },
      cell: first.cell,
      related: [...more.map(({ cell }) => cell), distributable.cell],
      expected: amountValue(distributable.value),
      actual: { is: "money", money: paid },
      gap: { is: "money", money: over },
    });
  },
});
