import { type Amount, type Unit, exactAmount, isExact, unitFactor } from "../../../dividend/amount";
import { type Decimal, decimal, decimalPlaces, one, zero } from "../../../dividend/decimal";
import type { Announcement } from "../../../dividend/announcement";
import type { CellAddress } from "../../../dividend/fact";
import type { FactName } from "../../../dividend/factName";
import type { Interval } from "../../../dividend/rounding";
import { partsBear } from "../../annualAgainstColumn";
import { estimateOf, isNear } from "../../impliedShares";
import { type Payout, dividendOf, payoutsOf } from "../../payout";
import { type Report, rule } from "../../rule";
import { partsOfDividend } from "./partsOfDividend";
import { type Shares, countOf, sharesEntitled } from "../../sharesEntitled";
import { type TotalVerdict, fitsTheAnnualTable, totalVerdict } from "../../totalVerdict";

interface Outcomes {
  // `factor`: what the total is to be multiplied by; `likely`: no other total of the size typed speaks against it.
  total: { total: Amount; factor: Decimal; dividend: Amount; shares: Interval; likely: boolean };
  dividendPerShare: { total: Amount; factor: Decimal; dividend: Amount; shares: Interval };
  sharesEntitled: { total: Amount; factor: Decimal; dividend: Amount; shares: Interval };
  besideOther: { total: Amount; factor: Decimal; other: Amount };
}

export const unitSlip = rule<Outcomes>()({
  id: "DV02",
  summary: "A figure in the wrong unit.",
  compares: `
    Where DV01 would fail, the total times 1,000, 1/1,000, 1,000,000 or 1/1,000,000 (1/100 for one
    in 億円), the dividend per share times 100 or 1/100 (yen and sen), or the share count times 1,000
    is tried. The first that makes it hold is reported instead of DV01, before all one that the
    other columns' figures bear out, and only that has a fix. In a column without share count, a
    total whose implied share count is 1,000 or 1,000,000 times too small beside another column's
    (give or take a fifth) is one too: a total that has no unit, else the decided one.`,
  basis: "Arithmetic. 608 thousand yen stands where 608 million is meant.",
  outcomes: {
    total: {
      severity: "error",
      meaning: "The total is the product once it is counted in another unit.",
    },
    dividendPerShare: {
      severity: "error",
      meaning: "The dividend per share is a hundred times too large or small: yen and sen.",
    },
    sharesEntitled: { severity: "error", meaning: "The shares are counted in thousands." },
    besideOther: {
      severity: "error",
      meaning:
        "There is no share count, but beside another column's the total seems to be in another unit.",
    },
  },
  examples: [
    {
      changes: {
        Dividend: {
          "Shares entitled": [45083691],
          "Total dividend amount": ["JPY608 thousand", "-", "JPY608 million"],
        },
      },
      finds: "total",
      at: ["Total dividend amount", 1],
    },
    {
      changes: { Dividend: { "Total dividend amount": [608, "-", "JPY608 million"] } },
      finds: "besideOther",
      at: ["Total dividend amount", 1],
    },
  ],
  check({ announcement }, report) {
    const { payouts, missing } = payoutsOf(announcement);
    for (const { fact, at } of missing) report.missing(fact, at.where);
    for (const payout of payouts) {
      const verdict = totalVerdict(payout, announcement);
      if (verdict.is === "unitSlip") reportSlip(payout, verdict, report);
      if (verdict.is === "missing") {
        besideOthers(payout, payouts, verdict.fact, announcement, report);
      }
      if (verdict.is !== "fits") continue;
      report.agreed({
        cells: [payout.totalCell, ...payout.dividendCells, ...verdict.shares.cells],
        values: [{ is: "amount", amount: payout.total }],
      });
    }
  },
});

type Slipped = Extract<TotalVerdict, { is: "unitSlip" }>;

function reportSlip(
  payout: Payout,
  { shares, slip, bearing }: Slipped,
  report: Report<Outcomes>,
): void {
  const dividend = dividendOf(payout);
  const { factor } = slip;
  const certain = bearing === "out";
  const said = {
    details: { total: payout.total, factor, dividend, shares: shares.shares },
  } as const;
  const [dividendCell] = payout.dividendCells;
  const all = [payout.totalCell, ...payout.dividendCells, ...shares.cells];
  const others = (cell: CellAddress) => all.filter((each) => each !== cell);
  if (slip.of === "total") {
    const amount = inOtherUnit(payout.total, factor);
    const value = { is: "amount", amount } as const;
    // Thousands under a label in millions are rounded anew, in a way that nothing tells.
    const exact = decimalPlaces(amount.number) <= amount.places;
    report.finding({
      ...said,
      outcome: "total",
      details: { ...said.details, likely: bearing !== "against" },
      cell: payout.totalCell,
      related: others(payout.totalCell),
      expected: value,
      actual: { is: "amount", amount: payout.total },
      fix: certain && exact ? { cell: payout.totalCell, value } : null,
      causedBy: ofParts(payout, factor),
    });
  } else if (slip.of === "dividendPerShare" && dividendCell !== undefined) {
    const right = exactAmount(dividend.number.times(factor), dividend.places);
    const value = { is: "amount", amount: right } as const;
    const asPaid = payout.dividends.length === 1 && payout.dividendCells.length === 1;
    report.finding({
      ...said,
      outcome: "dividendPerShare",
      cell: dividendCell,
      related: others(dividendCell),
      expected: value,
      actual: { is: "amount", amount: dividend },
      gap: { is: "money", money: dividend.number.minus(right.number), places: dividend.places },
      fix: certain && asPaid ? { cell: dividendCell, value } : null,
    });
  } else reportShares(payout, { shares, factor, certain }, said, report);
}

function reportShares(
  payout: Payout,
  { shares, factor, certain }: { shares: Shares; factor: Decimal; certain: boolean },
  said: { details: Outcomes["sharesEntitled"] },
  report: Report<Outcomes>,
): void {
  const [cell, ...rest] = shares.cells;
  const typed = countOf(payout.column.sharesEntitled) !== null;
  const expected = { is: "shares", shares: shares.shares.from.times(factor) } as const;
  report.finding({
    ...said,
    outcome: "sharesEntitled",
    cell: cell ?? null,
    related: [payout.totalCell, ...payout.dividendCells, ...rest],
    expected,
    actual: { is: "shares", shares: shares.shares.from },
    fix: certain && typed && cell !== undefined ? { cell, value: expected } : null,
  });
}

const factors = [decimal("1000"), decimal("1000000")];
const aFifth = decimal("20");

// A column without share count: whether its total is a thousand or a million times too small beside another
// column's, or it is that other's. `lacked` is what is missing to know more.
function besideOthers(
  payout: Payout,
  others: readonly Payout[],
  lacked: FactName,
  announcement: Announcement,
  report: Report<Outcomes>,
): void {
  const { presentation } = announcement;
  const estimate = estimateOf(payout, presentation);
  for (const other of others) {
    if (other === payout || other.shareClass !== payout.shareClass) continue;
    if (payout.total.number.eq(zero)) continue;
    const beside = estimateOf(other, presentation);
    const factor = factors.find((each) =>
      isNear(beside, estimate, { to: each, from: one }, aFifth),
    );
    if (factor === undefined) continue;
    const dividendIsWrong = fitsTheAnnualTable(announcement, payout, (dividend) => {
      const right = estimateOf({ ...payout, dividends: [dividend] }, presentation);
      return isNear(beside, right, { to: one, from: one }, aFifth);
    });
    if (dividendIsWrong) continue;
    // A total without a unit is the slip, else the one typed this year: last year's was published.
    const ownSlip = isExact(payout.total) || payout.column.role === "decided" || isCounted(other);
    if (ownSlip) reportBeside(payout, other, factor, report);
    else reportBeside(other, payout, factor.pow(-1), report);
    return;
  }
  report.missing(lacked, payout.where);
}

function isCounted({ column }: Payout): boolean {
  return typeof sharesEntitled(column) !== "string";
}

function reportBeside(
  payout: Payout,
  other: Payout,
  factor: Decimal,
  report: Report<Outcomes>,
): void {
  report.finding({
    outcome: "besideOther",
    details: { total: payout.total, factor, other: other.total },
    cell: payout.totalCell,
    related: [...payout.dividendCells, other.totalCell, ...other.dividendCells],
    expected: { is: "amount", amount: inOtherUnit(payout.total, factor) },
    actual: { is: "amount", amount: payout.total },
    causedBy: ofParts(payout, factor),
  });
}

/** Where the parts add up to so many times less, the dividend is the slip, which DV08 tells; else null. */
function ofParts(
  { column, dividends: [dividend] }: Payout,
  factor: Decimal,
): typeof partsOfDividend | null {
  return partsBear(column, dividend.times(factor.pow(-1))) === true ? partsOfDividend : null;
}

const units: readonly Unit[] = ["one", "thousand", "million", "billion"];

// 608 thousand times 1,000 is 608 million where the unit stands in the cell; else the number takes it.
function inOtherUnit(total: Amount, factor: Decimal): Amount {
  const unit = units.find((each) => unitFactor(each).eq(unitFactor(total.unit).times(factor)));
  const movable = total.unitFrom === "cell" || isExact(total);
  return unit !== undefined && movable
    ? { ...total, unit, unitFrom: unit === "one" ? "none" : "cell" }
    : { ...total, number: total.number.times(factor) };
}
