import { type Amount, exactAmount } from "../dividend/amount";
import type { Announcement } from "../dividend/announcement";
import type { AnnualRow } from "../dividend/annual";
import { decimalPlaces } from "../dividend/decimal";
import { type CellAddress, givenValue } from "../dividend/fact";
import { dividendFigure, isUnwritten, paymentPeriods, sumOfPayments } from "./annualRows";
import { unlabelledBeforeSplit } from "./mixedBases";
import type { OutcomesSaid, Report } from "./rule";

export interface SumOutcomes {
  sumDiffers: { sum: Amount; total: Amount };
}

export const sumOutcomes: OutcomesSaid<SumOutcomes> = {
  sumDiffers: {
    severity: "error",
    meaning: "The payments of the row add up to something else than its total.",
  },
};

/** Holds a row's total against the sum of its payments; `actual` lends a forecast row what it leaves out. */
export function reportSum(
  announcement: Announcement,
  row: AnnualRow,
  actual: AnnualRow | null,
  report: Report<SumOutcomes>,
): void {
  const where = { cell: row.label.cell };
  const totalEntry = row.cells.total;
  const total = dividendFigure(totalEntry);
  if (totalEntry === undefined || total === null) {
    report.missing("annualTotal", where);
    return;
  }
  const added = sumOfPayments(announcement, row, actual);
  if (typeof added === "string") {
    report.missing(added, where);
    return;
  }
  const { sum, cells } = added;
  const printed = givenValue(totalEntry) ?? exactAmount(total);
  const right = { ...printed, number: sum, places: Math.max(printed.places, decimalPlaces(sum)) };
  const expected = { is: "amount", amount: right } as const;
  const found = { is: "amount", amount: printed } as const;
  if (sum.eq(total)) {
    report.agreed({ cells: [totalEntry.cell, ...cells], values: [found, expected] });
    return;
  }
  if (unlabelledBeforeSplit(announcement, row).length > 0) {
    report.missing("shareBasis", where);
    return;
  }
  report.finding({
    outcome: "sumDiffers",
    details: { sum: right, total: printed },
    cell: totalEntry.cell,
    related: [...cells, ...leanedOn(announcement, row, actual)],
    expected,
    actual: found,
    gap: { is: "money", money: total.minus(sum), places: right.places },
    fix: { cell: totalEntry.cell, value: expected },
  });
}

// What a forecast row leans on beside its own figures: the actual row's cells that lend it nothing, and the
// fiscal year end that makes the row one of that year.
function leanedOn(
  announcement: Announcement,
  row: AnnualRow,
  actual: AnnualRow | null,
): readonly CellAddress[] {
  if (actual === null) return [];
  const lent = paymentPeriods(announcement)
    .filter((period) => isUnwritten(row.cells[period]))
    .flatMap((period) => actual.cells[period] ?? [])
    .filter(isUnwritten);
  const yearEnd = row.fiscalYearEnd === null ? announcement.decision.fiscalYearEnd : undefined;
  return [...lent, ...(yearEnd ? [yearEnd] : [])].map(({ cell }) => cell);
}
