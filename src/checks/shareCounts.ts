import { zero } from "../dividend/decimal";
import { sameCell } from "../dividend/fact";
import type { Value } from "../dividend/finding";
import {
  type Interval,
  differenceOfIntervals,
  isPoint,
  overlap,
  sumOfIntervals,
} from "../dividend/rounding";
import { sharesValue } from "./comparedValues";
import type { Payout } from "./payout";
import type { PlacedColumn } from "./placedColumns";
import type { OutcomesSaid, Report } from "./rule";
import { type Shares, issuedLessTreasury, withoutTrustShares } from "./sharesEntitled";
import { type TotalVerdict, roundingThatFits } from "./totalVerdict";

/** What can be found of shares entitled that are typed, beside shares issued (DV03). */
export interface CountOutcomes {
  entitledDiffers: { entitled: Interval; right: Interval };
  entitledIsIssued: { entitled: Interval; right: Interval };
  treasuryDiffers: { entitled: Interval; right: Interval };
  // `totalAgrees`: with the shares entitled.
  moreThanIssued: { entitled: Interval; issued: Interval; totalAgrees: boolean };
}

export const countOutcomes: OutcomesSaid<CountOutcomes> = {
  entitledDiffers: {
    severity: "error",
    meaning: "The shares entitled as typed are not issued less treasury shares.",
  },
  entitledIsIssued: {
    severity: "error",
    meaning:
      "The shares entitled as typed are all shares issued, though there are treasury shares.",
  },
  treasuryDiffers: {
    severity: "error",
    meaning:
      "Issued less treasury shares contradicts the shares entitled, with which the total agrees.",
  },
  moreThanIssued: { severity: "error", meaning: "More shares entitled than issued." },
};

/** The counts of one column. */
export interface Counts {
  readonly entitled: Shares;
  readonly issued: Shares;
  readonly treasury: Shares | null;
}

/** Reports more shares entitled than issued; with a total that agrees with them, the shares issued are the slip. */
export function reportMoreThanIssued(
  { column }: PlacedColumn,
  { entitled, issued, treasury }: Counts,
  payout: Payout | null,
  report: Report<CountOutcomes>,
): void {
  const fits = (shares: Shares) => payout !== null && roundingThatFits(payout, shares).length > 0;
  const totalAgrees = fits(entitled);
  const said = {
    outcome: "moreThanIssued",
    details: { entitled: entitled.shares, issued: issued.shares, totalAgrees },
  } as const;
  if (totalAgrees) {
    // What is issued is what is entitled and what the company holds itself; unknown without that.
    const right = treasury && sumOfIntervals(entitled.shares, treasury.shares);
    const { cell, related, actual } = comparing(issued, entitled);
    report.finding({
      ...said,
      cell,
      related,
      actual,
      expected: right && sharesValue(right),
      gap: right && gapOf(issued.shares, right),
    });
    return;
  }
  const right = issuedLessTreasury(column);
  const known = typeof right === "string" || right.shares.from.lt(zero) ? null : right;
  const [cell] = entitled.cells;
  const certain = known !== null && isPoint(known.shares) && fits(known);
  report.finding({
    ...said,
    ...comparing(entitled, issued),
    expected: sharesValue(known?.shares ?? { ...issued.shares, from: zero, includesFrom: true }),
    fix: certain && cell ? { cell, value: sharesValue(known.shares) } : null,
  });
}

/** Holds the shares entitled against shares issued less treasury shares. */
export function compareEntitled(
  { column }: PlacedColumn,
  counts: Counts & { readonly right: Shares; readonly treasury: Shares },
  { payout, verdict }: { payout: Payout | null; verdict: TotalVerdict | null },
  report: Report<CountOutcomes>,
): void {
  const { entitled, right, issued } = counts;
  const rights = [right, withoutTrustShares(column, right)].filter((each) => each !== null);
  const same = rights.some((each) => overlap(each.shares, entitled.shares));
  if (same && verdict?.is !== "entitledWrong") {
    report.agreed({
      cells: [...entitled.cells, ...right.cells],
      values: [sharesValue(entitled.shares), sharesValue(right.shares)],
    });
    return;
  }
  const details = { entitled: entitled.shares, right: right.shares };
  const fits = (shares: Shares) => payout !== null && roundingThatFits(payout, shares).length > 0;
  if (overlap(entitled.shares, issued.shares)) {
    report.finding({
      outcome: "entitledIsIssued",
      details,
      ...comparing(entitled, right),
    });
    return;
  }
  if (fits(entitled) && !fits(right)) {
    reportTreasuryDiffers(counts, report);
    return;
  }
  const said = comparing(entitled, right);
  const certain = isPoint(right.shares) && fits(right) && !fits(entitled);
  const [cell] = entitled.cells;
  report.finding({
    outcome: "entitledDiffers",
    details,
    ...said,
    fix: certain && cell ? { cell, value: sharesValue(right.shares) } : null,
  });
}

// The treasury shares are the slip, unless they would have to be more than half of the shares issued.
function reportTreasuryDiffers(
  {
    entitled,
    right,
    issued,
    treasury,
  }: { entitled: Shares; right: Shares; issued: Shares; treasury: Shares },
  report: Report<CountOutcomes>,
): void {
  const implied = differenceOfIntervals(issued.shares, entitled.shares);
  const [wrong, expected] = implied.from.gt(entitled.shares.to)
    ? [issued, sumOfIntervals(entitled.shares, treasury.shares)]
    : [treasury, implied];
  const [cell = null] = wrong.cells;
  report.finding({
    outcome: "treasuryDiffers",
    details: { entitled: entitled.shares, right: right.shares },
    cell,
    related: [...right.cells, ...entitled.cells].filter((each) => !cell || !sameCell(each, cell)),
    expected: sharesValue(expected),
    actual: sharesValue(wrong.shares),
  });
}

/** What a finding says of a count and of the one it should be. */
export function comparing(found: Shares, right: Shares) {
  return {
    cell: found.cells[0] ?? null,
    related: right.cells,
    expected: sharesValue(right.shares),
    actual: sharesValue(found.shares),
    gap: gapOf(found.shares, right.shares),
  };
}

function gapOf(found: Interval, right: Interval): Value | null {
  return isPoint(found) ? { is: "shares", shares: found.from.minus(right.from) } : null;
}
