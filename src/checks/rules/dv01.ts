import { type Amount, inUnits } from "../../dividend/amount";
import { type Value, moneyValue } from "../../dividend/finding";
import { type Interval, type RoundingMode, isPoint } from "../../dividend/rounding";
import { dividendOf, payoutsOf, productOf } from "../payout";
import { possibleRounding, printedLike } from "../printedTotal";
import { rule } from "../rule";
import { totalVerdict } from "../totalVerdict";

export interface TotalDiffers {
  readonly total: Amount;
  /** As it was paid, before any restating. */
  readonly dividend: Amount;
  readonly shares: Interval;
  readonly product: Interval;
  /** What the product prints as; empty where the share count is itself rounded. */
  readonly prints: readonly { readonly mode: RoundingMode; readonly amount: Amount }[];
}

interface Outcomes {
  /** No way of rounding that may be meant prints the product as the total. */
  differs: TotalDiffers;
  /** It would fit, but not rounded as the worksheet states. */
  otherRounding: TotalDiffers & {
    readonly stated: readonly RoundingMode[];
    readonly fits: readonly RoundingMode[];
  };
}

/**
 * DV01: dividend per share x shares entitled = total, in every column that has the three.
 *
 * With N the shares entitled (else issued less treasury), D the dividend per share as it was paid and T the
 * total printed in unit U: rounded down TU <= DN < (T+1)U, half up (T-1/2)U <= DN < (T+1/2)U, up
 * (T-1)U < DN <= TU; U is the worth of the last digit printed. Where the worksheet states no rounding, any
 * may fit, and the pass names those that do. A share count printed in thousands is an interval, and the two
 * intervals must overlap (the idea of XBRL Calculations 1.1). Shares held in trust may be in or out. DV02
 * and DV03 stand instead where a wrong unit or treasury shares explain the difference.
 * Error: Companies Act of Japan, Art. 454(1)(i)-(ii): total and allotment are both resolved.
 */
export const dv01 = rule<Outcomes>()({
  id: "DV01",
  market: "any",
  check({ announcement }, report) {
    const { presentation } = announcement;
    const { payouts, missing } = payoutsOf(announcement);
    for (const { fact, at } of missing) report.missing(fact, at.where);
    for (const payout of payouts) {
      const verdict = totalVerdict(payout, presentation);
      if (verdict.is === "missing") report.missing(verdict.fact, payout.where);
      if (verdict.is === "fits") {
        const { shares, modes } = verdict;
        report.agreed({
          cells: [payout.totalCell, ...payout.dividendCells, ...shares.cells],
          values: [
            { is: "amount", amount: payout.total },
            moneyValue(productOf(payout, shares)),
            { is: "rounding", modes },
          ],
        });
      }
      if (verdict.is !== "differs") continue;
      const { shares, otherwise } = verdict;
      const product = productOf(payout, shares);
      const possible = possibleRounding(presentation);
      const details: TotalDiffers = {
        total: payout.total,
        dividend: dividendOf(payout),
        shares: shares.shares,
        product,
        prints: isPoint(product)
          ? possible.map((mode) => ({
              mode,
              amount: printedLike(payout.total, product.from, mode),
            }))
          : [],
      };
      const said = {
        severity: "error",
        cell: payout.totalCell,
        related: [...payout.dividendCells, ...shares.cells],
        expected: moneyValue(product),
        actual: { is: "amount", amount: payout.total },
        gap: gapOf(payout.total, product),
      } as const;
      if (otherwise.length === 0)
        report.finding({ ...said, outcome: "differs", details: { ...details } });
      else {
        const roundings = { stated: possible, fits: otherwise };
        report.finding({
          ...said,
          outcome: "otherRounding",
          details: { ...details, ...roundings },
        });
      }
    }
  },
});

function gapOf(total: Amount, product: Interval): Value {
  const printed = inUnits(total);
  const nearest = printed.lt(product.from) ? product.from : product.to;
  return { is: "money", money: printed.minus(nearest) };
}
