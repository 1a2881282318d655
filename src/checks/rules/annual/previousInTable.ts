import { type DividendOutcomes, compareWithRow } from "../annualComparison";
import { rule } from "../rule";

/**
 * DV13: the previous year's dividend per share is the one the annual table shows for the same period of the
 * previous fiscal year's row.
 *
 * As DV12. Where a split lies between the two years, the annual table may show the dividend restated or as it
 * was paid, whichever the column shows (DV38 asks for the label).
 * Error: the two tables state one dividend.
 */
export const dv13 = rule<DividendOutcomes>()({
  id: "DV13",
  market: "any",
  check({ announcement }, report) {
    compareWithRow(announcement, { role: "previous", year: "previous" }, report);
  },
});
