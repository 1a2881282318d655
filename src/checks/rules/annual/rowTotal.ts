import { type Amount, inUnits } from "../../../dividend/amount";
import type { Value } from "../../../dividend/finding";
import { dividendFigure } from "../../annualRows";
import { dividendValue } from "../../comparedValues";
import { type PartAtFault, partAtFault } from "../../partAtFault";
import { type SumOutcomes, sumOutcomes, reportSum } from "../../rowSum";
import { type Report, rule } from "../../rule";

interface PartOutcomes {
  partDiffers: { found: Value; right: Amount; total: Amount };
}

type Outcomes = SumOutcomes & PartOutcomes;

export const rowTotal = rule<Outcomes>()({
  id: "DV11",
  summary: `
    In each actual row of the annual table, first quarter + interim + third quarter + year-end =
    total.`,
  compares: `
    Exact decimals. A dash or an empty cell counts as nothing where the total is printed and one
    payment at least is a number. Not evaluated where the total or a payment is missing or
    undetermined, nor where the row has figures from before and after a split and nothing says that
    they are on one basis. Blamed is the total, but for a payment that is left out where its column
    has just what lacks, or that a forecast, which takes it from this row, contradicts by as much.
    Forecast rows are DV14's.`,
  basis: `
    Arithmetic; all 24 complete rows of the real releases at hand add up. The fix writes the sum.`,
  outcomes: {
    ...sumOutcomes,
    partDiffers: {
      severity: "error",
      meaning:
        "One payment of the row is wrong: with the right one the row adds up, and other cells agree with that.",
    },
  },
  examples: [
    {
      changes: { "Annual dividends": { "Year ended March 31, 2019": [13.5, 13.5, 26] } },
      finds: "sumDiffers",
      at: ["Year ended March 31, 2019", 3],
    },
    {
      changes: { "Annual dividends": { "Year ended March 31, 2019": [13.5, "-", 27] } },
      finds: "partDiffers",
      at: ["Year ended March 31, 2019", 2],
    },
  ],
  check({ announcement }, report) {
    if (announcement.annual.heading === null) {
      report.missing("annualTable");
      return;
    }
    for (const row of announcement.annual.rows) {
      if (row.kind !== "actual") continue;
      const fault = partAtFault(announcement, row);
      if (fault === null) reportSum(announcement, row, null, report);
      else reportPart(fault, report);
    }
  },
});

function reportPart(
  { entry, right, total, witnesses }: PartAtFault,
  report: Report<Outcomes>,
): void {
  const found = dividendValue(entry);
  const figure = dividendFigure(entry);
  const expected = { is: "amount", amount: right } as const;
  report.finding({
    outcome: "partDiffers",
    details: { found, right, total },
    cell: entry.cell,
    related: witnesses,
    expected,
    actual: found,
    gap: figure === null ? null : { is: "money", money: figure.minus(inUnits(right)) },
    fix: { cell: entry.cell, value: expected },
  });
}
