import { type DividendOutcomes, compareWithRow } from "../annualComparison";
import { rule } from "../rule";

/**
 * DV12: the decided dividend per share is the one the annual table shows for the same period of the current
 * fiscal year's row.
 *
 * Compares the first (common) share class; states must agree as amounts do. A dash or an empty annual cell
 * compares with nothing, nor does a special dividend, which has no period. Blamed is the cell that the rest of
 * the worksheet contradicts: the column's by its total and parts, without those by the shares its total implies, the
 * annual one by its row's total.
 * Error: the two tables state one dividend.
 */
export const dv12 = rule<DividendOutcomes>()({
  id: "DV12",
  market: "any",
  check({ announcement }, report) {
    compareWithRow(announcement, { role: "decided", year: "current" }, report);
  },
});
