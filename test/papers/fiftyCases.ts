import type { DistributableFigure } from "../../src/dividend/distributable/figures";
import { type PaperCase, paperCase } from "./sectionSheet";

type Typed = Readonly<Partial<Record<DistributableFigure, bigint>>>;

/** Numbers that look typed, alike in every run: a 32-bit linear congruence. */
function numbers(seed: number): (most: bigint) => bigint {
  let state = BigInt(seed);
  const next = () => {
    state = (state * 1664525n + 1013904223n) & 0xffffffffn;
    return state;
  };
  return (most) => ((next() << 32n) | next()) % (most + 1n);
}

const base: Typed = {
  capital: 10_000_000n,
  capitalReserve: 5_000_000n,
  legalReserve: 2_000_000n,
  otherCapitalSurplus: 3_000_000n,
  otherRetainedEarnings: 20_000_000n,
};

/** Cases at the edges, worked out beforehand. */
const edges: readonly Typed[] = [
  { ...base, treasuryAtEffect: 2_000_000n },
  { ...base, goodwill: 20_000_000n, deferredAssets: 5_000_000n },
  { ...base, goodwill: 30_000_000n, deferredAssets: 5_000_000n },
  { ...base, goodwill: 30_000_000n, deferredAssets: 10_000_000n },
  { ...base, goodwill: 50_000_000n, deferredAssets: 10_000_000n },
  // G exactly at C, at C + S, and a yen beyond.
  { ...base, goodwill: 34_000_000n },
  { ...base, goodwill: 40_000_000n },
  { ...base, goodwill: 40_000_002n },
  { ...base, goodwill: 33_333_333n, deferredAssets: 1n },
  // A deficit, and nothing at all.
  { ...base, otherRetainedEarnings: -25_000_000n },
  {},
  // Deductions as statements print them.
  { ...base, treasuryAtEffect: -2_000_000n, dividendsSince: -1_500_000n },
  { ...base, securitiesValuation: -1n, landValuation: 1n },
];

function anyCase(seed: number): Typed {
  const upTo = numbers(seed);
  const scale = [1_000_000_000n, 100_000_000_000n, 5_000_000_000_000n][seed % 3] ?? 1n;
  const small = scale / 20n;
  const signed = () => upTo(2n * small) - small;
  const sale = upTo(small);
  return {
    capital: upTo(scale),
    capitalReserve: upTo(scale / 8n),
    legalReserve: upTo(small),
    otherCapitalSurplus: upTo(scale / 2n),
    otherRetainedEarnings: upTo(3n * scale),
    disposalGain: sale - upTo(2n * sale),
    treasurySaleConsideration: sale,
    capitalReduced: upTo(small),
    reservesReduced: upTo(small),
    treasuryCancelled: upTo(small),
    dividendsSince: upTo(small),
    reservePutAside: upTo(small / 10n),
    movedToCapital: upTo(small),
    reorganisations: upTo(small),
    treasuryAtBalanceSheet: upTo(small),
    treasuryAcquired: upTo(small),
    treasuryAtEffect: upTo(2n * small),
    goodwill: upTo(5n * scale),
    deferredAssets: upTo(scale / 2n),
    securitiesValuation: signed(),
    landValuation: signed(),
    consolidatedRegulation: upTo(small),
    otherDeductions: upTo(small),
    extraordinaryProfit: signed(),
    extraordinaryConsideration: upTo(small),
  };
}

/** Fifty worksheets: edges of the law first, then large and small companies with everything typed. */
export const fiftyCases: readonly PaperCase[] = Array.from({ length: 50 }, (_, index) => {
  const upTo = numbers(index + 1000);
  const total = upTo(30_000_000_000n);
  const second = upTo(3_000_000_000n);
  const paid = [
    [{ total, resource: "retainedEarnings" }],
    [{ total, resource: "capitalSurplus" }],
    [
      { total, resource: "retainedEarnings" },
      { total: second, resource: "capitalSurplus" },
    ],
  ][index % 3] as Parameters<typeof paperCase>[2];
  return paperCase(`Case ${String(index + 1)}`, edges[index] ?? anyCase(index), paid);
});
