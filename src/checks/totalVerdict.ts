import type { Presentation } from "../dividend/presentation";
import { type Decimal, decimal, one } from "../dividend/decimal";
import type { FactName } from "../dividend/factName";
import { type Interval, type RoundingMode, scaled } from "../dividend/rounding";
import type { Payout } from "./payout";
import { fittingRounding, possibleRounding } from "./printedTotal";
import {
  type Shares,
  countOf,
  issuedLessTreasury,
  sharesEntitled,
  withoutTrustShares,
} from "./sharesEntitled";

/** A figure that fits once multiplied: a total in the wrong unit, a dividend in sen, shares in thousands. */
export interface UnitSlip {
  readonly of: "total" | "dividendPerShare" | "sharesEntitled";
  readonly factor: Decimal;
}

/** What became of holding a total against dividend per share x shares entitled. */
export type TotalVerdict =
  | { readonly is: "missing"; readonly fact: FactName }
  | { readonly is: "fits"; readonly shares: Shares; readonly modes: readonly RoundingMode[] }
  /** It holds with issued less treasury shares, not with the shares entitled as typed (DV03). */
  | { readonly is: "entitledWrong"; readonly shares: Shares; readonly right: Shares }
  /** It holds only with all shares issued (DV03). */
  | { readonly is: "treasuryIncluded"; readonly shares: Shares; readonly issued: Shares }
  | { readonly is: "unitSlip"; readonly shares: Shares; readonly slip: UnitSlip }
  /** `otherwise`: ways of rounding that would fit, but the worksheet states another. */
  | {
      readonly is: "differs";
      readonly shares: Shares;
      readonly otherwise: readonly RoundingMode[];
    };

/**
 * Holds a column's total against its dividend per share and shares; the explanation that is most specific
 * wins, so that DV01, DV02 and DV03 never speak of one total together.
 */
export function totalVerdict(payout: Payout, presentation: Presentation): TotalVerdict {
  const shares = sharesEntitled(payout.column);
  if (typeof shares === "string") return { is: "missing", fact: shares };
  const possible = possibleRounding(presentation);
  const fits = (count: Shares, slip?: UnitSlip) =>
    roundingThatFits(payout, count, slip).filter((mode) => possible.includes(mode));

  const modes = fits(shares);
  if (modes.length > 0) return { is: "fits", shares, modes };
  const otherwise = roundingThatFits(payout, shares);
  if (otherwise.length > 0) return { is: "differs", shares, otherwise };

  const right = issuedLessTreasury(payout.column);
  if (typeof right !== "string" && fits(right).length > 0) {
    return { is: "entitledWrong", shares, right };
  }
  const issued = countOf(payout.column.sharesIssued);
  if (issued !== null && fits(issued).length > 0) {
    return { is: "treasuryIncluded", shares, issued };
  }
  const slip = slipsOf(payout, shares).find((each) => fits(shares, each).length > 0);
  if (slip !== undefined) return { is: "unitSlip", shares, slip };
  return { is: "differs", shares, otherwise: [] };
}

/**
 * The ways of rounding in which the total is the dividend times `shares`, with the shares held in trust
 * or without them, for both are practice (DV04 asks which).
 */
export function roundingThatFits(
  payout: Payout,
  shares: Shares,
  slip?: UnitSlip,
): readonly RoundingMode[] {
  const times = (of: UnitSlip["of"]) => (slip?.of === of ? slip.factor : one);
  const counts = [shares, withoutTrustShares(payout.column, shares)].filter(
    (count) => count !== null,
  );
  const values = counts.flatMap((count) =>
    payout.dividends.map((dividend) =>
      scaled(
        count.shares,
        dividend.times(times("dividendPerShare")).times(times("sharesEntitled")),
      ),
    ),
  );
  return fittingRounding(payout.total, values, times("total"));
}

const thousand = decimal("1000");
const hundred = decimal("100");

function slipsOf(payout: Payout, shares: Shares): readonly UnitSlip[] {
  // A thousand times an upper limit is above everything.
  if (payout.total.upperLimit) return [];
  const total = (factor: string) => ({ of: "total", factor: decimal(factor) }) as const;
  const dividend = (factor: string) =>
    ({ of: "dividendPerShare", factor: decimal(factor) }) as const;
  const counted: UnitSlip = { of: "sharesEntitled", factor: thousand };
  const others = [
    total("1000"),
    total("0.001"),
    total("1000000"),
    total("0.000001"),
    dividend("100"),
    dividend("0.01"),
  ];
  // A total a thousand times too large looks like shares a thousand times too few: other counts tell.
  return looksCountedInThousands(payout, shares.shares)
    ? [counted, ...others]
    : [...others, counted];
}

function looksCountedInThousands(payout: Payout, shares: Interval): boolean {
  const known = payout.shareClass.columns.flatMap((column) => [
    countOf(column.sharesIssued),
    countOf(column.sharesEntitled),
  ]);
  return known.some((count) => count?.shares.from.gt(shares.to.times(hundred)) ?? false);
}
