import fc from "fast-check";
import { decimal, zero } from "../../../src/dividend/decimal";
import {
  holdsTreasuryShares,
  reconciledTreasuryShares,
} from "../../../src/dividend/distributable/treasuryShares";
import { anyEvents, anyOpening, figuresOf } from "./arbitraryBooks";
import { captions } from "./ledger";

describe("treasury shares", () => {
  it("are carried over purchases, sales at book value and cancellations", () => {
    const figures = figuresOf({
      treasuryAtBalanceSheet: 3_000_000n,
      disposalGain: 200_000n,
      treasurySaleConsideration: 1_200_000n,
      treasuryCancelled: 500_000n,
      treasuryAtEffect: 1_500_000n,
    });
    const { carried, soldAtBookValue, difference } = reconciledTreasuryShares(figures);
    expect(soldAtBookValue).toEqual(decimal("1000000"));
    expect(carried).toEqual(decimal("1500000"));
    expect(difference).toEqual(zero);
  });

  it("differ by what was left out", () => {
    const figures = figuresOf({
      treasuryAtBalanceSheet: 3_000_000n,
      treasuryAcquired: 4_000_000n,
      treasuryAtEffect: 3_000_000n,
    });
    expect(reconciledTreasuryShares(figures).difference).toEqual(decimal("-4000000"));
  });

  it("reconcile with whatever is booked", () => {
    fc.assert(
      fc.property(anyOpening, anyEvents, (opening, events) => {
        const figures = figuresOf(captions(opening, events));
        expect(reconciledTreasuryShares(figures).difference).toEqual(zero);
      }),
    );
  });

  it("are nothing to reconcile where no row says anything of them", () => {
    expect(holdsTreasuryShares(figuresOf({ capital: 1n, disposalGain: 1n }))).toBe(false);
    expect(holdsTreasuryShares(figuresOf({ treasuryAcquired: 1n }))).toBe(true);
  });
});
