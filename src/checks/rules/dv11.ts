import { rule } from "../rule";
import { type SumOutcomes, reportSum } from "../rowSum";

/**
 * DV11: in each actual row of the annual table, first quarter + interim + third quarter + year-end = total.
 *
 * Exact decimals. A dash or an empty cell counts as nothing where the total is printed and one payment at
 * least is a number. Not evaluated where the total or a payment is missing or undetermined, nor where the
 * row has figures from before and after a split and nothing says that they are on one basis. Forecast rows
 * are DV14's.
 * Error: arithmetic; all 24 complete rows of the real releases at hand add up. The fix writes the sum.
 */
export const dv11 = rule<SumOutcomes>()({
  id: "DV11",
  market: "any",
  check({ announcement }, report) {
    if (announcement.annual.heading === null) {
      report.missing("annualTable");
      return;
    }
    for (const row of announcement.annual.rows) {
      if (row.kind === "actual") reportSum(announcement, row, null, report);
    }
  },
});
