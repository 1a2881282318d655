import { inUnits } from "../../dividend/amount";
import { zero } from "../../dividend/decimal";
import { distributableAmount } from "../../dividend/distributable/distributableAmount";
import { signOf } from "../../dividend/distributable/figures";
import {
  type DistributableSection,
  distributableInterval,
  printedFigures,
  typedFigures,
} from "../../dividend/distributable/section";
import { givenFact } from "../../dividend/fact";
import { canBeAtMost } from "../../dividend/rounding";
import { amountValue, dateValue } from "../comparedValues";
import type { Judged } from "../rule";
import { wrongBalanceSheet } from "./balanceSheetDate";
import { comesTo, figureLeftOut } from "./figureLeftOut";
import { type DistributableReport, moneyOf } from "./outcomes";
import { paidOut, roundingsOf, sumOf, totalsPaid } from "./totalPaid";

/** Looks for figures whose sign is not that of their caption. */
export function judgeSigns(section: DistributableSection, report: DistributableReport): void {
  for (const { figure, value, cell } of typedFigures(section)) {
    const sign = signOf(figure);
    if (!value.number.lt(zero) || sign === "meant") continue;
    const details = { figure, amount: value };
    const actual = amountValue(value);
    if (sign === "impossible") report.finding({ outcome: "belowZero", details, cell, actual });
    else report.finding({ outcome: "magnitude", details, cell, actual });
  }
}

/** Compares the balance sheet date with the last business year with approved statements. */
export function judgeBalanceSheet(
  { announcement }: Judged,
  section: DistributableSection,
  report: DistributableReport,
): void {
  const asOf = givenFact(section.asOf);
  if (asOf === null) {
    // Of the cells that were not read, none but this one's has let it come so far.
    const [unread] = section.unread ?? [];
    report.missing("asOf", unread && { cell: unread.cell, unread: true });
    return;
  }
  const wrong = wrongBalanceSheet(announcement, asOf.value);
  if (wrong === null) {
    report.agreed({ cells: [asOf.cell], values: [dateValue(asOf.value)] });
    return;
  }
  report.finding({
    outcome: "balanceSheet",
    details: { asOf: asOf.value, ...wrong },
    cell: asOf.cell,
    expected: wrong.expected && dateValue(wrong.expected),
    actual: dateValue(asOf.value),
  });
}

/** Compares an amount that somebody typed with the one worked out. */
export function judgeTypedAmount(
  { announcement }: Judged,
  section: DistributableSection,
  report: DistributableReport,
): void {
  const typed = givenFact(announcement.decision.distributableAmount);
  if (typed === null) return;
  const workedOut = distributableAmount(printedFigures(section)).distributable;
  const cells = typedFigures(section).map(({ cell }) => cell);
  if (comesTo(section, typed.value)) {
    report.agreed({ cells: [typed.cell, ...cells], values: [amountValue(typed.value)] });
    return;
  }
  const leftOut = figureLeftOut(section, typed.value);
  const others = leftOut === null ? cells : [typed.cell];
  report.finding({
    outcome: "otherThanTyped",
    details: { typed: typed.value, workedOut, leftOut: leftOut?.figure ?? null },
    cell: leftOut?.cell ?? typed.cell,
    related: others,
    expected: moneyOf(workedOut),
    actual: amountValue(typed.value),
    gap: moneyOf(inUnits(typed.value).minus(workedOut)),
  });
}

/** Compares what is paid in all with the amount worked out. */
export function judgeTotal(
  { announcement }: Judged,
  section: DistributableSection,
  report: DistributableReport,
): void {
  const totals = totalsPaid(announcement);
  if (totals === null) {
    report.missing("total", { column: "decided" });
    return;
  }
  const [first, ...more] = totals;
  const interval = distributableInterval(section);
  const figures = typedFigures(section).map(({ cell }) => cell);
  const { distributable } = distributableAmount(printedFigures(section));
  const paid = sumOf(totals);
  const fits = roundingsOf(announcement).some((mode) =>
    canBeAtMost(paidOut(totals, mode), interval),
  );
  if (fits) {
    report.agreed({
      cells: [...totals.map(({ cell }) => cell), ...figures],
      values: [moneyOf(paid), moneyOf(distributable)],
    });
    return;
  }
  const over = paid.minus(distributable);
  report.finding({
    outcome: "tooMuch",
    details: { paid, distributable, over, together: more.length > 0 },
    cell: first.cell,
    related: [...more.map(({ cell }) => cell), ...figures],
    expected: moneyOf(distributable),
    actual: moneyOf(paid),
    gap: moneyOf(over),
  });
}
