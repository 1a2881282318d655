import { type Amount, exactAmount, inUnits } from "../../../dividend/amount";
import type { Announcement } from "../../../dividend/announcement";
import { type Decimal, zero } from "../../../dividend/decimal";
import { type CellAddress, givenFact } from "../../../dividend/fact";
import type { Presentation } from "../../../dividend/presentation";
import { type Value, moneyValue } from "../../../dividend/finding";
import {
  type Interval,
  type RoundingMode,
  isPoint,
  roundingModes,
} from "../../../dividend/rounding";
import { amountValue } from "../../comparedValues";
import { dividendsSaidInstead } from "../../prose/dividendsSaid";
import type { Shares } from "../../sharesEntitled";
import { type PlacedColumn, placedColumns } from "../../placedColumns";
import { type Payout, dividendOf, payoutsOf, productOf } from "../../payout";
import { possibleRounding, printedLike } from "../../printedTotal";
import { type Report, rule } from "../../rule";
import { type TotalVerdict, roundingThatFits, totalVerdict } from "../../totalVerdict";

interface TotalDiffers {
  readonly total: Amount;
  /** As it was paid, before any restating. */
  readonly dividend: Amount;
  readonly shares: Interval;
  readonly product: Interval;
  /** What the product prints as; empty where the share count is itself rounded. */
  readonly prints: readonly { readonly mode: RoundingMode; readonly amount: Amount }[];
}

interface Outcomes {
  differs: TotalDiffers;
  statedRounding: { stated: RoundingMode; fits: readonly RoundingMode[] };
  otherRounding: TotalDiffers & {
    readonly stated: readonly RoundingMode[];
    readonly fits: readonly RoundingMode[];
  };
  negative: { fact: "dividendPerShare" | "total"; amount: Amount };
}

export const totalOfDividend = rule<Outcomes>()({
  id: "DV01",
  summary: "Dividend per share x shares entitled = total, in every column that has the three.",
  compares: `
    The dividend per share as it was paid, times the shares entitled (else the shares issued less
    treasury shares), must print as the total. JPY608 million stands for 608,000,000 to below
    609,000,000 yen if it is rounded down, for 607,500,000 to below 608,500,000 if half up, for
    above 607,000,000 to 608,000,000 if up. Where the worksheet states no rounding, any may fit, and
    the check log names those that do. A share count in thousands stands for such a range too, and
    the two ranges must overlap (the idea of XBRL Calculations 1.1). Where a text gives another
    dividend with which the total holds, the dividend is blamed, else the total. Shares held in
    trust may be in or out. A dividend or a total below zero is wrong by itself. DV02 and DV03 speak
    instead where a wrong unit or treasury shares explain the difference.`,
  basis: "Companies Act of Japan, Art. 454(1)(i)-(ii): total and allotment are both resolved.",
  outcomes: {
    differs: {
      severity: "error",
      meaning: "No way of rounding that may be meant prints the product as the total.",
    },
    statedRounding: {
      severity: "error",
      meaning: "All totals fit another rounding than the worksheet states.",
    },
    otherRounding: {
      severity: "error",
      meaning: "It would fit, but not rounded as the worksheet states.",
    },
    negative: { severity: "error", meaning: "Less than nothing is paid." },
  },
  examples: [
    {
      changes: {
        Dividend: {
          "Shares issued": [46734600],
          "Treasury shares": [1650909],
          "Total dividend amount": ["JPY610 million", "-", "JPY608 million"],
        },
      },
      finds: "differs",
      at: ["Total dividend amount", 1],
    },
    {
      changes: { Dividend: { "Shares issued": [46734600], "Treasury shares": [1650909] } },
      finds: null,
    },
    {
      changes: {
        Presentation: { "Rounding of totals": ["Half up"] },
        Dividend: {
          "Shares entitled": [45083691],
          "Total dividend amount": ["JPY608 million", "-", null],
        },
      },
      finds: "otherRounding",
      at: ["Total dividend amount", 1],
    },
    {
      changes: { Dividend: { "Dividend per share": [-13.5, 13.5, 13.5] } },
      finds: "negative",
      at: ["Dividend per share", 1],
    },
  ],
  check({ announcement }, report) {
    const { presentation } = announcement;
    const { payouts, missing } = payoutsOf(announcement);
    for (const { fact, at } of missing) report.missing(fact, at.where);
    for (const at of placedColumns(announcement)) reportNegative(at, report);
    const judged = payouts.map((payout) => ({
      payout,
      verdict: totalVerdict(payout, announcement),
    }));
    const slip = statementSlip(judged, presentation);
    if (slip !== null) {
      reportStated(slip, judged, report);
      return;
    }
    for (const { payout, verdict } of judged) {
      if (verdict.is === "missing") report.missing(verdict.fact, payout.where);
      if (verdict.is === "fits") reportFit(payout, verdict, report);
      if (verdict.is === "differs") reportDifference(payout, verdict, announcement, report);
    }
  },
});

function reportNegative({ column }: PlacedColumn, report: Report<Outcomes>): void {
  for (const fact of ["dividendPerShare", "total"] as const) {
    const found = givenFact(column[fact]);
    if (found?.value.number.lt(zero) !== true) continue;
    report.finding({
      outcome: "negative",
      details: { fact, amount: found.value },
      cell: found.cell,
      actual: { is: "amount", amount: found.value },
    });
  }
}

interface JudgedPayout {
  readonly payout: Payout;
  readonly verdict: TotalVerdict;
}

interface StatementSlip {
  readonly cell: CellAddress;
  readonly stated: RoundingMode;
  /** The ways of rounding that fit every total there is. */
  readonly fits: readonly RoundingMode[];
}

// Where two totals or more contradict the rounding stated, and all agree on another, the statement is the slip.
function statementSlip(
  judged: readonly JudgedPayout[],
  { rounding: stated, typed }: Presentation,
): StatementSlip | null {
  const cell = typed.rounding?.cell;
  if (stated === null || cell === undefined) return null;
  const fitting = judged.flatMap(({ payout, verdict }) =>
    verdict.is === "missing" ? [] : [roundingThatFits(payout, verdict.shares)],
  );
  const against = fitting.filter((modes) => !modes.includes(stated));
  const fits = roundingModes.filter((mode) => fitting.every((modes) => modes.includes(mode)));
  return against.length > 1 && fits.length > 0 ? { cell, stated, fits } : null;
}

function reportStated(
  { cell, stated, fits }: StatementSlip,
  judged: readonly JudgedPayout[],
  report: Report<Outcomes>,
): void {
  report.finding({
    outcome: "statedRounding",
    details: { stated, fits },
    cell,
    related: judged.map(({ payout }) => payout.totalCell),
    expected: { is: "rounding", modes: fits },
    actual: { is: "rounding", modes: [stated] },
  });
  for (const { payout, verdict } of judged) {
    if (verdict.is === "missing") report.missing(verdict.fact, payout.where);
  }
}

function reportFit(
  payout: Payout,
  { shares, modes }: Extract<TotalVerdict, { is: "fits" }>,
  report: Report<Outcomes>,
): void {
  report.agreed({
    cells: [payout.totalCell, ...payout.dividendCells, ...shares.cells],
    values: [
      { is: "amount", amount: payout.total },
      moneyValue(productOf(payout, shares)),
      { is: "rounding", modes },
    ],
  });
}

function reportDifference(
  payout: Payout,
  { shares, otherwise }: Extract<TotalVerdict, { is: "differs" }>,
  announcement: Announcement,
  report: Report<Outcomes>,
): void {
  const possible = possibleRounding(announcement.presentation);
  const product = productOf(payout, shares);
  const differs = {
    total: payout.total,
    dividend: dividendOf(payout),
    shares: shares.shares,
    product,
    prints: possible.flatMap((mode) =>
      isPoint(product) ? [{ mode, amount: printedLike(payout.total, product.from, mode) }] : [],
    ),
  };
  const said = {
    cell: payout.totalCell,
    related: [...payout.dividendCells, ...shares.cells],
    expected: moneyValue(product),
    actual: { is: "amount", amount: payout.total },
    gap: gapOf(payout.total, product),
  } as const;
  if (otherwise.length === 0) {
    const fits = (dividend: Decimal) =>
      roundingThatFits({ ...payout, dividends: [dividend] }, shares).some((mode) =>
        possible.includes(mode),
      );
    const instead = payout.dividendCells.flatMap((cell) =>
      dividendsSaidInstead(cell, announcement),
    );
    const ofDividend = dividendAtFault(payout, shares, instead.find(fits));
    report.finding({ ...said, ...ofDividend, outcome: "differs", details: differs });
  } else {
    report.finding({
      ...said,
      outcome: "otherRounding",
      details: { ...differs, stated: possible, fits: otherwise },
    });
  }
}

/** What the finding says of the dividend instead, where a text gives another one which with the shares is the total. */
function dividendAtFault(payout: Payout, shares: Shares, right: Decimal | undefined) {
  const [cell, ...others] = payout.dividendCells;
  if (cell === undefined || others.length > 0 || right === undefined) return {};
  const dividend = dividendOf(payout);
  return {
    cell,
    related: [payout.totalCell, ...shares.cells],
    expected: amountValue(exactAmount(right, dividend.places)),
    actual: amountValue(dividend),
    gap: { is: "money", money: dividend.number.minus(right), places: dividend.places },
  } as const;
}

function gapOf(total: Amount, product: Interval): Value {
  const printed = inUnits(total);
  const nearest = printed.lt(product.from) ? product.from : product.to;
  return { is: "money", money: printed.minus(nearest) };
}
