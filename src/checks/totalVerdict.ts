import type { Announcement } from "../dividend/announcement";
import { type Decimal, one, zero } from "../dividend/decimal";
import { givenValue } from "../dividend/fact";
import type { FactName } from "../dividend/factName";
import { type RoundingMode, scaled } from "../dividend/rounding";
import { actualRowOf, dividendFigure, periodOf } from "./annualRows";
import type { Payout } from "./payout";
import { fittingRounding, possibleRounding } from "./printedTotal";
import {
  type Shares,
  countOf,
  issuedLessTreasury,
  sharesEntitled,
  withoutTrustShares,
} from "./sharesEntitled";
import { type Bearing, type UnitSlip, bearingOn, unitSlips } from "./unitSlip";

/** The outcome of comparing a total with dividend per share x shares entitled. */
export type TotalVerdict =
  | { readonly is: "missing"; readonly fact: FactName }
  | { readonly is: "fits"; readonly shares: Shares; readonly modes: readonly RoundingMode[] }
  /** It holds with issued less treasury shares, not with the shares entitled as typed (DV03). */
  | { readonly is: "entitledWrong"; readonly shares: Shares; readonly right: Shares }
  /** It holds only with all shares issued (DV03). */
  | { readonly is: "treasuryIncluded"; readonly shares: Shares; readonly issued: Shares }
  | {
      readonly is: "unitSlip";
      readonly shares: Shares;
      readonly slip: UnitSlip;
      readonly bearing: Bearing;
    }
  /** `otherwise`: ways of rounding that would fit, but the worksheet states another. */
  | {
      readonly is: "differs";
      readonly shares: Shares;
      readonly otherwise: readonly RoundingMode[];
    };

/**
 * Compares a column's total with its dividend per share and shares; the most specific explanation
 * wins, so that DV01, DV02 and DV03 never speak of one total together. A total that fits the dividend in the
 * annual table is in no wrong unit: the column's dividend is wrong, which DV12 and DV13 say.
 */
export function totalVerdict(payout: Payout, announcement: Announcement): TotalVerdict {
  const shares = sharesEntitled(payout.column);
  if (typeof shares === "string") return { is: "missing", fact: shares };
  const possible = possibleRounding(announcement.presentation);
  const fits = (count: Shares, slip?: UnitSlip, dividends?: Payout["dividends"]) =>
    roundingThatFits(dividends ? { ...payout, dividends } : payout, count, slip).filter((mode) =>
      possible.includes(mode),
    );

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
  const dividendIsWrong = fitsTheAnnualTable(
    announcement,
    payout,
    (dividend) => fits(shares, undefined, [dividend]).length > 0,
  );
  const fitting = unitSlips(payout)
    .filter((slip) => fits(shares, slip).length > 0)
    .filter(({ of }) => of === "dividendPerShare" || !dividendIsWrong)
    .map((slip) => ({ slip, bearing: bearingOn(slip, payout, shares) }));
  const [likeliest] = (["out", "nothing", "against"] as const).flatMap((bearing) =>
    fitting.filter((each) => each.bearing === bearing),
  );
  return likeliest === undefined
    ? { is: "differs", shares, otherwise: [] }
    : { is: "unitSlip", shares, ...likeliest };
}

/**
 * The ways of rounding in which the total is the dividend times `shares`, with the shares held in trust
 * or without them, since both are practice (DV04 asks which).
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

/** Whether the annual table has a dividend for the column with which the total `fits`. */
export function fitsTheAnnualTable(
  announcement: Announcement,
  payout: Payout,
  fits: (dividend: Decimal) => boolean,
): boolean {
  const { column, shareClass } = payout;
  const kind = givenValue(announcement.decision.kind);
  const period = kind === null ? null : periodOf(kind);
  if (period === null || column.role === "forecast" || shareClass !== announcement.classes[0]) {
    return false;
  }
  const row = actualRowOf(announcement, column.role === "decided" ? "current" : "previous");
  const inTable = dividendFigure(row?.cells[period]);
  return inTable?.gt(zero) === true && fits(inTable);
}
