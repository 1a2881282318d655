import { type Amount, inUnits } from "../dividend/amount";
import type { DividendColumn } from "../dividend/column";
import { type Decimal, decimal, zero } from "../dividend/decimal";
import { type Entry, givenValue, sameCell } from "../dividend/fact";
import type { Payout } from "./payout";
import type { Shares } from "./sharesEntitled";

/** A figure that fits once multiplied: a total in the wrong unit, a dividend in sen, shares in thousands. */
export interface UnitSlip {
  readonly of: "total" | "dividendPerShare" | "sharesEntitled";
  readonly factor: Decimal;
}

/** The slips to try, the likelier first. */
export function unitSlips({ total }: Payout): readonly UnitSlip[] {
  // A thousand times an upper limit is above everything, and a thousand times nothing is nothing.
  if (total.upperLimit || total.number.eq(zero)) return [];
  const ofTotal = (factor: string) => ({ of: "total", factor: decimal(factor) }) as const;
  const ofDividend = (factor: string) =>
    ({ of: "dividendPerShare", factor: decimal(factor) }) as const;
  return [
    ofTotal("1000"),
    ofTotal("0.001"),
    ofTotal("1000000"),
    ofTotal("0.000001"),
    // 億円 where 百万円 is meant.
    ...(total.unit === "hundredMillion" ? [ofTotal("0.01")] : []),
    ofDividend("100"),
    ofDividend("0.01"),
    { of: "sharesEntitled", factor: decimal("1000") },
  ];
}

/**
 * What the share class's other figures of that kind say of a slip: one of the corrected size bears it out; if
 * there is none, one of the size that was typed speaks against it.
 */
export type Bearing = "out" | "nothing" | "against";

export function bearingOn(slip: UnitSlip, payout: Payout, shares: Shares): Bearing {
  const { typed, others } = compared(slip, payout, shares);
  if (others.some((other) => isOfTheSize(other, typed.times(slip.factor)))) return "out";
  return others.some((other) => isOfTheSize(other, typed)) ? "against" : "nothing";
}

const ten = decimal("10");

function isOfTheSize(a: Decimal, b: Decimal): boolean {
  return a.lt(b.times(ten)) && b.lt(a.times(ten));
}

function compared({ of }: UnitSlip, { column, shareClass, ...payout }: Payout, shares: Shares) {
  const beside = (entryOf: (other: DividendColumn) => Entry<Amount> | undefined) =>
    figures(shareClass.columns.filter((other) => other !== column).map(entryOf));
  switch (of) {
    case "total":
      return { typed: inUnits(payout.total), others: beside(({ total }) => total) };
    case "dividendPerShare":
      return {
        typed: payout.dividends[0],
        others: beside(({ dividendPerShare }) => dividendPerShare),
      };
    case "sharesEntitled":
      return {
        typed: shares.shares.from,
        others: figures(
          shareClass.columns
            .flatMap(({ sharesIssued, sharesEntitled }) => [sharesIssued, sharesEntitled])
            .filter((entry) => !entry || !shares.cells.some((cell) => sameCell(cell, entry.cell))),
        ),
      };
  }
}

function figures(entries: readonly (Entry<Amount> | undefined)[]): readonly Decimal[] {
  return entries
    .map(givenValue)
    .filter((amount) => amount !== null)
    .map(inUnits);
}
