import type { Amount } from "../../dividend/amount";
import type { Decimal } from "../../dividend/decimal";
import { sameCell } from "../../dividend/fact";
import { moneyValue } from "../../dividend/finding";
import { type Interval, isPoint, overlap } from "../../dividend/rounding";
import { sharesValue } from "../comparedValues";
import { type PlacedColumn, placedColumns } from "../placedColumns";
import { type Payout, dividendOf, payoutsOf, productOf } from "../payout";
import { valuesOfTotal } from "../printedTotal";
import { type Report, rule } from "../rule";
import {
  type Shares,
  countOf,
  issuedLessTreasury,
  treasuryShares,
  withoutTrustShares,
} from "../sharesEntitled";
import { type TotalVerdict, roundingThatFits, totalVerdict } from "../totalVerdict";

interface Outcomes {
  /** The total is the dividend on all shares issued, treasury shares too. */
  treasuryIncluded: { total: Amount; dividend: Amount; issued: Interval; entitled: Interval };
  /** The shares entitled as typed are not issued less treasury shares. */
  entitledDiffers: { entitled: Interval; right: Interval };
  /** The shares entitled as typed are all shares issued, though there are treasury shares. */
  entitledIsIssued: { entitled: Interval; right: Interval };
  /** Issued less treasury shares contradicts the shares entitled, with which the total agrees. */
  treasuryDiffers: { entitled: Interval; right: Interval };
  /** More shares entitled than issued. */
  moreThanIssued: { entitled: Interval; issued: Interval };
  /** More treasury shares than shares issued. */
  treasuryMoreThanIssued: { treasury: Interval; issued: Interval };
  /** The total is more than the dividend on every share issued. */
  totalMoreThanIssued: { total: Amount; dividend: Amount; issued: Interval; most: Decimal };
}

/**
 * DV03: the shares entitled are the shares issued less treasury shares, in every column that counts them.
 *
 * With I issued, t treasury and N entitled shares: N = I - t (shares held in trust may be off too) and N <= I
 * always; where the total holds with I only, treasury shares are in it; where t is not known, the total must
 * not exceed the dividend on I. Stands instead of DV01.
 * Error: Companies Act of Japan, Art. 453 and 454(3): the company itself gets no dividend.
 */
export const dv03 = rule<Outcomes>()({
  id: "DV03",
  market: "any",
  check({ announcement }, report) {
    const { payouts } = payoutsOf(announcement);
    for (const at of placedColumns(announcement)) {
      const payout = payouts.find((each) => each.column === at.column) ?? null;
      const verdict = payout && totalVerdict(payout, announcement.presentation);
      checkColumn(at, payout, verdict, report);
    }
  },
});

function checkColumn(
  at: PlacedColumn,
  payout: Payout | null,
  verdict: TotalVerdict | null,
  report: Report<Outcomes>,
): void {
  const { column } = at;
  const issued = countOf(column.sharesIssued);
  const treasury = treasuryShares(column);
  const entitled = countOf(column.sharesEntitled);
  if (issued === null) {
    const expected = payout !== null || treasury !== null || entitled !== null;
    if (expected) report.missing("sharesIssued", at.where);
    return;
  }
  if (entitled?.shares.from.gt(issued.shares.to)) {
    report.finding({
      severity: "error",
      outcome: "moreThanIssued",
      details: { entitled: entitled.shares, issued: issued.shares },
      ...comparing(entitled, issued),
    });
    return;
  }
  if (treasury === null) {
    if (payout === null || !exceedsIssued(payout, issued, report)) {
      report.missing("treasuryShares", at.where);
    }
    return;
  }
  if (treasury.shares.from.gt(issued.shares.to)) {
    report.finding({
      severity: "error",
      outcome: "treasuryMoreThanIssued",
      details: { treasury: treasury.shares, issued: issued.shares },
      ...comparing(treasury, issued),
      expected: null,
    });
    return;
  }
  if (payout !== null && verdict?.is === "treasuryIncluded") {
    report.finding({
      severity: "error",
      outcome: "treasuryIncluded",
      details: {
        total: payout.total,
        dividend: dividendOf(payout),
        issued: issued.shares,
        entitled: verdict.shares.shares,
      },
      cell: payout.totalCell,
      related: [...payout.dividendCells, ...issued.cells, ...treasury.cells],
      expected: moneyValue(productOf(payout, verdict.shares)),
      actual: { is: "amount", amount: payout.total },
    });
    return;
  }
  const right = issuedLessTreasury(column);
  if (typeof right === "string") return;
  if (entitled !== null) compareEntitled(at, { entitled, right, issued }, payout, report);
  else if (verdict?.is === "fits") {
    report.agreed({ cells: right.cells, values: [sharesValue(right.shares)] });
  }
}

function compareEntitled(
  { column }: PlacedColumn,
  { entitled, right, issued }: { entitled: Shares; right: Shares; issued: Shares },
  payout: Payout | null,
  report: Report<Outcomes>,
): void {
  const rights = [right, withoutTrustShares(column, right)].filter((each) => each !== null);
  if (rights.some((each) => overlap(each.shares, entitled.shares))) {
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
      severity: "error",
      outcome: "entitledIsIssued",
      details,
      ...comparing(entitled, right),
    });
    return;
  }
  if (fits(entitled) && !fits(right)) {
    const treasury = treasuryShares(column);
    const [cell] = treasury?.cells ?? [];
    report.finding({
      severity: "error",
      outcome: "treasuryDiffers",
      details,
      cell: cell ?? null,
      related: [...right.cells, ...entitled.cells].filter((each) => !cell || !sameCell(each, cell)),
      expected: isPoint(right.shares)
        ? { is: "number", number: issued.shares.from.minus(entitled.shares.from) }
        : null,
      actual: treasury === null ? null : sharesValue(treasury.shares),
    });
    return;
  }
  const said = comparing(entitled, right);
  const certain = isPoint(right.shares) && fits(right) && !fits(entitled);
  const [cell] = entitled.cells;
  report.finding({
    severity: "error",
    outcome: "entitledDiffers",
    details,
    ...said,
    fix: certain && cell ? { cell, value: sharesValue(right.shares) } : null,
  });
}

function exceedsIssued(payout: Payout, issued: Shares, report: Report<Outcomes>): boolean {
  const most = payout.dividends[0].times(issued.shares.to);
  // Rounded up, a total stands for the least it can stand for.
  const least = valuesOfTotal(payout.total, "up").from;
  if (payout.total.upperLimit || least.lt(most)) return false;
  report.finding({
    severity: "error",
    outcome: "totalMoreThanIssued",
    details: {
      total: payout.total,
      dividend: dividendOf(payout),
      issued: issued.shares,
      most,
    },
    cell: payout.totalCell,
    related: [...payout.dividendCells, ...issued.cells],
    expected: { is: "money", money: most },
    actual: { is: "amount", amount: payout.total },
  });
  return true;
}

function comparing(found: Shares, right: Shares) {
  return {
    cell: found.cells[0] ?? null,
    related: right.cells,
    expected: sharesValue(right.shares),
    actual: sharesValue(found.shares),
    gap: isPoint(found.shares)
      ? ({ is: "number", number: found.shares.from.minus(right.shares.from) } as const)
      : null,
  };
}
