import { type DividendOutcomes, dividendOutcomes, compareWithRow } from "../../annualComparison";
import { rule } from "../../rule";

export const previousInTable = rule<DividendOutcomes>()({
  id: "DV13",
  summary: `
    The previous year's dividend per share is the one the annual table shows for the same period of
    the previous fiscal year's row.`,
  compares: `
    As DV12. Where a split lies between the two years, the annual table may show the dividend
    restated or as it was paid, whichever the column shows (DV38 asks for the label).`,
  basis: "The two tables state one dividend.",
  outcomes: {
    ...dividendOutcomes,
  },
  examples: [
    {
      changes: { "Annual dividends": { "Year ended March 31, 2018": [13.5, 9, 22.5] } },
      finds: "differs",
      at: ["Year ended March 31, 2018", 2],
    },
  ],
  check({ announcement }, report) {
    compareWithRow(announcement, { role: "previous", year: "previous" }, report);
  },
});
