import type { Amount } from "../../../dividend/amount";
import { type Decimal, zero } from "../../../dividend/decimal";
import { moneyValue } from "../../../dividend/finding";
import type { Interval } from "../../../dividend/rounding";
import { sharesValue } from "../../comparedValues";
import { type PlacedColumn, placedColumns } from "../../placedColumns";
import { type Payout, dividendOf, payoutsOf, productOf } from "../../payout";
import { valuesOfTotal } from "../../printedTotal";
import { type Report, rule } from "../../rule";
import {
  type CountOutcomes,
  countOutcomes,
  compareEntitled,
  comparing,
  reportMoreThanIssued,
} from "../../shareCounts";
import { type Shares, countOf, issuedLessTreasury, treasuryShares } from "../../sharesEntitled";
import { type TotalVerdict, totalVerdict } from "../../totalVerdict";

interface TotalOutcomes {
  treasuryIncluded: { total: Amount; dividend: Amount; issued: Interval; entitled: Interval };
  treasuryMoreThanIssued: { treasury: Interval; issued: Interval };
  totalMoreThanIssued: { total: Amount; dividend: Amount; issued: Interval; most: Decimal };
}

type Outcomes = TotalOutcomes & CountOutcomes;

export const sharesLessTreasury = rule<Outcomes>()({
  id: "DV03",
  summary: `
    The shares entitled are the shares issued less treasury shares, in every column that counts
    them.`,
  compares: `
    Shares held in trust may be off too, and there are never more shares entitled than issued. A
    total that is the dividend on all shares issued has the treasury shares in it; where those are
    not known, the total must not exceed the dividend on all shares issued. Speaks instead of DV01.`,
  basis: "Companies Act of Japan, Art. 453 and 454(3): the company itself gets no dividend.",
  outcomes: {
    ...countOutcomes,
    treasuryIncluded: {
      severity: "error",
      meaning: "The total is the dividend on all shares issued, treasury shares too.",
    },
    treasuryMoreThanIssued: {
      severity: "error",
      meaning: "More treasury shares than shares issued.",
    },
    totalMoreThanIssued: {
      severity: "error",
      meaning: "The total is more than the dividend on every share issued.",
    },
  },
  examples: [
    {
      changes: {
        Dividend: {
          "Shares issued": [46734600],
          "Treasury shares": [1650909],
          "Total dividend amount": ["JPY630 million", "-", "JPY608 million"],
        },
      },
      finds: "treasuryIncluded",
      at: ["Total dividend amount", 1],
    },
    {
      changes: {
        Dividend: {
          "Shares issued": [46734600],
          "Treasury shares": [1650909],
          "Shares entitled": [45038691],
        },
      },
      finds: "entitledDiffers",
      at: ["Shares entitled", 1],
    },
  ],
  check({ announcement }, report) {
    const { payouts, missing } = payoutsOf(announcement);
    for (const { fact, at } of missing)
      if (countOf(at.column.sharesIssued) === null) report.missing(fact, at.where);
    for (const at of placedColumns(announcement)) {
      const payout = payouts.find((each) => each.column === at.column) ?? null;
      const verdict = payout && totalVerdict(payout, announcement);
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
    reportMoreThanIssued(at, { entitled, issued, treasury }, payout, report);
    return;
  }
  if (payout !== null && verdict?.is === "treasuryIncluded") {
    reportTreasuryIncluded(payout, { ...verdict, treasury }, report);
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
      outcome: "treasuryMoreThanIssued",
      details: { treasury: treasury.shares, issued: issued.shares },
      ...(issued.shares.to.gt(zero) ? comparing(treasury, issued) : comparing(issued, treasury)),
      expected: null,
    });
    return;
  }
  const right = issuedLessTreasury(column);
  if (typeof right === "string") return;
  if (entitled !== null) {
    compareEntitled(at, { entitled, right, issued, treasury }, { payout, verdict }, report);
  } else if (verdict?.is === "fits") {
    report.agreed({ cells: right.cells, values: [sharesValue(right.shares)] });
  }
}

function reportTreasuryIncluded(
  payout: Payout,
  { shares, issued, treasury }: { shares: Shares; issued: Shares; treasury: Shares | null },
  report: Report<Outcomes>,
): void {
  report.finding({
    outcome: "treasuryIncluded",
    details: {
      total: payout.total,
      dividend: dividendOf(payout),
      issued: issued.shares,
      entitled: shares.shares,
    },
    cell: payout.totalCell,
    related: [...payout.dividendCells, ...issued.cells, ...(treasury ?? shares).cells],
    expected: moneyValue(productOf(payout, shares)),
    actual: { is: "amount", amount: payout.total },
  });
}

function exceedsIssued(payout: Payout, issued: Shares, report: Report<Outcomes>): boolean {
  const most = payout.dividends[0].times(issued.shares.to);
  // Rounded up, a total stands for the least it can stand for.
  const least = valuesOfTotal(payout.total, "up").from;
  if (payout.total.upperLimit || least.lt(most)) return false;
  report.finding({
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
