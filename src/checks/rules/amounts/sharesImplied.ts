import { type Announcement, type ShareClass, columnOf } from "../../../dividend/announcement";
import { type Decimal, decimal, one } from "../../../dividend/decimal";
import type { Value } from "../../../dividend/finding";
import type { Interval } from "../../../dividend/rounding";
import { splitBetween } from "../../../dividend/shareBasis";
import {
  type ShareEstimate,
  driftPercent,
  estimateOf,
  impliedShares,
  isNear,
  isNearby,
  wholeShares,
} from "../../impliedShares";
import { type Payout, payoutsOf } from "../../payout";
import { type Report, rule } from "../../rule";
import { sharesEntitled } from "../../sharesEntitled";

interface Drift {
  /** Shares in the decided column more than in the previous one, in percent; negative: fewer. Null: from nothing. */
  percent: Decimal | null;
  decided: Interval;
  previous: Interval;
}

interface Outcomes {
  drift: Drift;
  splitLike: Drift & { ratio: Decimal; consolidation: boolean };
}

export const sharesImplied = rule<Outcomes>()({
  id: "DV05",
  summary: "The number of shares a total implies, where no share count is typed.",
  compares: `
    For each way of rounding the total may have, the numbers of shares on which the dividend per
    share gives the total as printed are shown in the check log. The decided column's are held
    against the previous one's on the same share basis (a typed count counts as it is): where one
    number fits both, or they are within 3%, nothing is said. Beyond 3% a note, beyond 5% a warning;
    within 2% of 2, 3, 5, 10 or their inverses: a split or consolidation that is not stated? Never
    an error.`,
  basis: `
    Of 58 neighbouring pairs of real totals 48 are within 3% and 50 within 5%; of the 8 beyond, 4
    are splits or consolidations and 4 are real changes.`,
  outcomes: {
    drift: {
      severity: ["note", "warning"],
      meaning: "The shares implied differ by more than 3% from the previous year's.",
    },
    splitLike: {
      severity: "warning",
      meaning: "They differ by about the ratio of a split or a consolidation, and none is stated.",
    },
  },
  examples: [
    {
      changes: { Dividend: { "Total dividend amount": ["JPY630 million", "-", "JPY608 million"] } },
      finds: "drift",
      at: ["Total dividend amount", 1],
    },
    {
      changes: {
        Dividend: { "Total dividend amount": ["JPY1,216 million", "-", "JPY608 million"] },
      },
      finds: "splitLike",
      at: ["Total dividend amount", 1],
    },
  ],
  check({ announcement }, report) {
    const { payouts, missing } = payoutsOf(announcement);
    for (const { fact, at } of missing) report.missing(fact, at.where);
    for (const payout of payouts) {
      if (typeof sharesEntitled(payout.column) === "string")
        showImplied(payout, announcement, report);
    }
    for (const shareClass of announcement.classes) {
      const ofClass = payouts.filter((each) => each.shareClass === shareClass);
      const decided = ofClass.find((each) => each.column.role === "decided");
      const previous = ofClass.find((each) => each.column.role === "previous");
      if (decided === undefined) continue;
      if (previous !== undefined) compare(decided, previous, announcement, report);
      else if (columnOf(shareClass, "previous") === undefined) {
        report.missing("previousColumn", { shareClass: shareClass.name });
      }
    }
  },
});

function showImplied(
  payout: Payout,
  { presentation }: Announcement,
  report: Report<Outcomes>,
): void {
  const ranges = impliedShares(payout, presentation);
  if (ranges.length === 0) return;
  report.agreed({
    cells: [payout.totalCell, ...payout.dividendCells],
    values: [
      { is: "amount", amount: payout.total },
      ...ranges.map(({ mode, shares }): Value => ({
        is: "range",
        of: "shares",
        range: shares,
        rounding: mode,
      })),
    ],
  });
}

const percent = (digits: string) => decimal(digits);
const same = { to: one, from: one };
const splitRatios = ["2", "3", "5", "10"].map(decimal);

function compare(
  decidedPayout: Payout,
  previousPayout: Payout,
  { presentation }: Announcement,
  report: Report<Outcomes>,
): void {
  const counted = [decidedPayout, previousPayout].filter(
    ({ column }) => typeof sharesEntitled(column) !== "string",
  );
  if (counted.length === 2) return;
  const decided = estimateOf(decidedPayout, presentation);
  const previous = estimateOf(previousPayout, presentation);
  const blamed = counted[0] === decidedPayout ? previousPayout : decidedPayout;
  const ranges = { decided: wholeShares(decided), previous: wholeShares(previous) };
  const cells = [...decided.cells, ...previous.cells];
  const values = [ranges.decided, ranges.previous].map(
    (range) => ({ is: "range", of: "shares", range }) as const,
  );
  if (isNearby(decided, previous, percent("3"))) {
    report.agreed({ cells, values });
    return;
  }
  const [actual = null, expected = null] =
    blamed === decidedPayout ? values : [...values].reverse();
  const said = {
    cell: blamed.totalCell,
    related: cells.filter((cell) => cell !== blamed.totalCell),
    expected,
    actual,
  };
  const details = { percent: driftPercent(decided, previous), ...ranges };
  const split = unstatedSplit(decided, previous, decidedPayout.shareClass);
  if (split !== null) {
    report.finding({
      ...said,
      outcome: "splitLike",
      details: { ...details, ...split },
    });
    return;
  }
  const small = isNear(decided, previous, same, percent("5"));
  report.finding({ ...said, severity: small ? "note" : "warning", outcome: "drift", details });
}

function unstatedSplit(
  decided: ShareEstimate,
  previous: ShareEstimate,
  shareClass: ShareClass,
): { ratio: Decimal; consolidation: boolean } | null {
  if (splitBetween(shareClass) !== null) return null;
  for (const ratio of splitRatios) {
    const by = (to: Decimal, from: Decimal) =>
      isNear(decided, previous, { to, from }, percent("2"));
    if (by(ratio, one)) return { ratio, consolidation: false };
    if (by(one, ratio)) return { ratio, consolidation: true };
  }
  return null;
}
