import type { Amount } from "../../../dividend/amount";
import { type Decimal, floorQuotient, one } from "../../../dividend/decimal";
import { wholeQuotients } from "../../../dividend/rounding";
import { type Payout, dividendOf, payoutsOf } from "../../payout";
import { possibleRounding, valuesOfTotal } from "../../printedTotal";
import { rule } from "../../rule";

interface Outcomes {
  // `below` and `above`: what the nearest ones give.
  noShareCount: { total: Amount; dividend: Amount; below: Decimal; above: Decimal };
}

export const exactTotal = rule<Outcomes>()({
  id: "DV06",
  summary: `
    A total written to the yen is the dividend per share times some whole number of shares.`,
  compares: `
    Judges each column whose total is written to the last yen. Where the dividend per share is a
    whole number of yen, the total must divide by it without a remainder; where it has sen, the
    total must be the dividend times some whole number of shares, rounded down, half up or up (as
    stated, if it is). An upper limit is no exact total.`,
  basis: `
    Arithmetic. Of 14 real totals to the yen 13 divide exactly; the other, at 36.67, is rounded up.`,
  outcomes: {
    noShareCount: { severity: "error", meaning: "No whole number of shares gives the total." },
  },
  examples: [
    {
      changes: {
        Dividend: {
          "Dividend per share": [110, 110, 110],
          "Total dividend amount": [2766837152, "-", 2766837050],
        },
        "Annual dividends": {
          "Year ended March 31, 2019": [110, 110, 220],
          "Year ended March 31, 2018": [110, 110, 220],
        },
      },
      finds: "noShareCount",
      at: ["Total dividend amount", 1],
    },
  ],
  check({ announcement }, report) {
    const { payouts, missing } = payoutsOf(announcement);
    for (const { fact, at } of missing) report.missing(fact, at.where);
    for (const payout of payouts) {
      const { total, totalCell, dividendCells } = payout;
      if (total.unit !== "one" || total.upperLimit) continue;
      const modes = possibleRounding(announcement.presentation).filter((mode) =>
        payout.dividends.some(
          (dividend) => wholeQuotients(valuesOfTotal(total, mode), dividend) !== null,
        ),
      );
      if (modes.length > 0) {
        report.agreed({
          cells: [totalCell, ...dividendCells],
          values: [
            { is: "amount", amount: total },
            { is: "amount", amount: dividendOf(payout) },
            { is: "rounding", modes },
          ],
        });
        continue;
      }
      report.finding({
        outcome: "noShareCount",
        details: { total, dividend: dividendOf(payout), ...nearest(payout) },
        cell: totalCell,
        related: dividendCells,
        actual: { is: "amount", amount: total },
      });
    }
  },
});

function nearest({ total, dividends: [dividend] }: Payout): { below: Decimal; above: Decimal } {
  const shares = floorQuotient(total.number, dividend);
  return { below: shares.times(dividend), above: shares.plus(one).times(dividend) };
}
