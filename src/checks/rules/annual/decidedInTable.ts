import { type DividendOutcomes, dividendOutcomes, compareWithRow } from "../../annualComparison";
import { rule } from "../../rule";

export const decidedInTable = rule<DividendOutcomes>()({
  id: "DV12",
  summary: `
    The decided dividend per share is the one the annual table shows for the same period of the
    current fiscal year's row.`,
  compares: `
    Compares the first (common) share class; states must agree as amounts do. A dash or an empty
    annual cell compares with nothing, nor does a special dividend, which has no period. Blamed is
    the cell that the rest of the worksheet contradicts: the column's by its total and parts,
    without those by the shares its total implies, the annual one by its row's total.`,
  basis: "The two tables state one dividend.",
  outcomes: {
    ...dividendOutcomes,
  },
  examples: [
    {
      changes: { "Annual dividends": { "Year ended March 31, 2019": [13.5, 12, 25.5] } },
      finds: "differs",
      at: ["Year ended March 31, 2019", 2],
    },
  ],
  check({ announcement }, report) {
    compareWithRow(announcement, { role: "decided", year: "current" }, report);
  },
});
