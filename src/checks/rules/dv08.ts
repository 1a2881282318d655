import { type Amount, inUnits } from "../../dividend/amount";
import type { DividendPart } from "../../dividend/column";
import { type Decimal, zero } from "../../dividend/decimal";
import { givenValue, stateOf } from "../../dividend/fact";
import { dividendFigure } from "../annualRows";
import { type PlacedColumn, placedColumns } from "../placedColumns";
import { type Report, rule } from "../rule";

interface Outcomes {
  /** The parts do not add up to the dividend per share. */
  sumDiffers: { sum: Decimal; dividend: Amount };
  /** A commemorative dividend that does not say what it commemorates. */
  unnamed: { part: DividendPart; amount: Amount };
}

/**
 * DV08: ordinary + commemorative + special dividend = dividend per share, in every column that names parts.
 *
 * The sum is exact; a dash or an empty cell is nothing. Where the ordinary part is not typed the sum cannot
 * be known, but the other parts alone must not exceed the whole. A commemorative part that is not zero needs
 * the name of what it commemorates in its label; it is asked for once a row.
 * Error: arithmetic, and readers must know that such a part will not come again.
 */
export const dv08 = rule<Outcomes>()({
  id: "DV08",
  market: "any",
  check({ announcement }, report) {
    const unnamed = new Set<string>();
    for (const at of placedColumns(announcement)) {
      if (at.column.parts.length === 0) continue;
      compareSum(at, report);
      for (const { part, name, label, amount: entry } of at.column.parts) {
        const amount = givenValue(entry);
        const row = `${String(label.row)},${String(label.column)}`;
        const needsName = part === "commemorative" && name === null && amount?.number.gt(zero);
        if (needsName !== true || amount === null || unnamed.has(row)) continue;
        unnamed.add(row);
        report.finding({
          severity: "error",
          outcome: "unnamed",
          details: { part, amount },
          cell: label,
          related: [entry.cell],
        });
      }
    }
  },
});

function compareSum({ column, where }: PlacedColumn, report: Report<Outcomes>): void {
  const { parts } = column;
  const typed = parts.filter(({ amount }) => stateOf(amount) !== "blank");
  if (typed.length === 0) return;
  const dividendEntry = column.dividendPerShare;
  const dividend = givenValue(dividendEntry);
  if (dividendEntry === undefined || dividend === null) {
    report.missing("dividendPerShare", where);
    return;
  }
  if (parts.some(({ amount }) => stateOf(amount) === "undetermined")) {
    report.missing("dividendParts", where);
    return;
  }
  const sum = parts.reduce((all, { amount }) => all.plus(dividendFigure(amount) ?? zero), zero);
  const whole = inUnits(dividend);
  const ordinaryKnown = typed.some(({ part }) => part === "ordinary");
  if (!ordinaryKnown && sum.lt(whole)) {
    report.missing("dividendParts", where);
    return;
  }
  const cells = typed.map(({ amount }) => amount.cell);
  const expected = { is: "money", money: sum } as const;
  const actual = { is: "amount", amount: dividend } as const;
  if (sum.eq(whole)) {
    report.agreed({ cells: [dividendEntry.cell, ...cells], values: [actual, expected] });
    return;
  }
  report.finding({
    severity: "error",
    outcome: "sumDiffers",
    details: { sum, dividend },
    cell: dividendEntry.cell,
    related: cells,
    expected,
    actual,
    gap: { is: "money", money: whole.minus(sum) },
  });
}
