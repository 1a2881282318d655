import fc from "fast-check";
import { decimal } from "../../../src/dividend/decimal";
import {
  type DistributableFigure,
  type DistributableFigures,
  figuresFrom,
} from "../../../src/dividend/distributable/figures";
import type { Event, Opening } from "./ledger";

const yen = (most: bigint) => fc.bigInt({ min: 0n, max: most });
const large = yen(2_000_000_000_000n);
const small = yen(50_000_000_000n);
const signed = fc.bigInt({ min: -50_000_000_000n, max: 50_000_000_000n });

export const anyOpening: fc.Arbitrary<Opening> = fc.record({
  capital: large,
  capitalReserve: large,
  legalReserve: small,
  otherCapitalSurplus: large,
  otherRetainedEarnings: fc.bigInt({ min: -500_000_000_000n, max: 5_000_000_000_000n }),
  treasury: small,
  // Up to beyond twice the capital, so that every case of the adjustment comes up.
  goodwill: yen(15_000_000_000_000n),
  deferredAssets: yen(3_000_000_000_000n),
  securitiesValuation: signed,
  landValuation: signed,
  regulation: small,
  other: small,
  interimProfit: signed,
  interimConsideration: small,
});

export const anyEvents: fc.Arbitrary<Event[]> = fc.array(
  fc.oneof(
    fc.record({ is: fc.constant("buys" as const), at: small }),
    fc.record({ is: fc.constant("sells" as const), book: small, at: small }),
    fc.record({ is: fc.constant("cancels" as const), book: small }),
    fc.record({ is: fc.constant("reducesCapital" as const), by: small }),
    fc.record({ is: fc.constant("reducesReserves" as const), by: small }),
    fc.record({ is: fc.constant("pays" as const), dividend: small, putAside: small }),
    fc.record({ is: fc.constant("movesToCapital" as const), by: small }),
    fc.record({ is: fc.constant("splitsOff" as const), surplus: small }),
  ),
  { maxLength: 8 },
);

export function figuresOf(
  captions: Readonly<Partial<Record<DistributableFigure, bigint>>>,
): DistributableFigures {
  return figuresFrom(
    Object.fromEntries(
      Object.entries(captions).map(([name, value]) => [name, decimal(String(value))]),
    ),
  );
}
