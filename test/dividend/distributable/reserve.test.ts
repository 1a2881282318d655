import fc from "fast-check";
import { decimal, zero } from "../../../src/dividend/decimal";
import { reserveToPutAside } from "../../../src/dividend/distributable/reserve";
import { successiveDividends } from "../../../src/dividend/distributable/successiveDividends";
import { anyOpening, figuresOf } from "./arbitraryBooks";
import { captions } from "./ledger";

const paid = (capital: string, retained: string) => ({
  fromCapitalSurplus: decimal(capital),
  fromRetainedEarnings: decimal(retained),
});

describe("the reserve put aside with a dividend", () => {
  const base = { capital: 10_000_000n, otherRetainedEarnings: 50_000_000n };

  it.each([
    ["a tenth, while the reserves are far from a quarter", 0n, paid("0", "6000000"), "600000"],
    ["no more than what they lack", 2_400_000n, paid("0", "6000000"), "100000"],
    ["nothing once they have reached it", 2_500_000n, paid("0", "6000000"), "0"],
    ["nothing beyond it", 9_000_000n, paid("0", "6000000"), "0"],
    ["nothing without a dividend", 0n, paid("0", "0"), "0"],
    ["a yen for a part of one", 0n, paid("0", "11"), "2"],
  ])("is %s", (_, capitalReserve, dividend, total) => {
    const figures = figuresOf({ ...base, capitalReserve });
    expect(reserveToPutAside(figures, dividend).total).toEqual(decimal(total));
  });

  it("goes where the dividend comes from, in proportion", () => {
    const reserve = reserveToPutAside(figuresOf(base), paid("2000000", "6000000"));
    expect(reserve.capitalReserve).toEqual(decimal("200000"));
    expect(reserve.legalReserve).toEqual(decimal("600000"));
  });

  it("counts capital and reserves as they are when the dividend takes effect", () => {
    const figures = figuresOf({
      capital: 10_000_000n,
      capitalReserve: 5_000_000n,
      legalReserve: 2_000_000n,
      capitalReduced: 2_000_000n,
      reservesReduced: 6_000_000n,
      reservePutAside: 400_000n,
    });
    const { lacking, total } = reserveToPutAside(figures, paid("0", "30000000"));
    expect(lacking).toEqual(decimal("600000"));
    expect(total).toEqual(decimal("600000"));
  });
});

describe("dividends one after the other", () => {
  it("are taken off with their reserves", () => {
    const figures = figuresOf({ capital: 10_000_000n, otherRetainedEarnings: 20_000_000n });
    const [interim, yearEnd] = successiveDividends(figures, [
      paid("0", "5000000"),
      paid("0", "8000000"),
    ]);
    expect(interim?.distributable).toEqual(decimal("20000000"));
    expect(interim?.left).toEqual(decimal("14500000"));
    expect(yearEnd?.distributable).toEqual(decimal("14500000"));
    expect(yearEnd?.left).toEqual(decimal("5700000"));
  });

  // In tens of yen and a capital divisible by four no part of a yen is rounded up on the way.
  it("leave the same in any order", () => {
    const anyDividends = fc.array(
      fc.bigInt({ min: 0n, max: 9_000_000_000n }).map((tens) => paid("0", String(tens * 10n))),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(anyOpening, anyDividends, (opening, dividends) => {
        const even = { ...opening, capital: opening.capital * 4n };
        const figures = figuresOf(captions(even, []));
        const left = successiveDividends(figures, dividends).at(-1)?.left ?? zero;
        const turned = successiveDividends(figures, [...dividends].reverse()).at(-1)?.left ?? zero;
        expect(turned).toEqual(left);
      }),
    );
  });

  it("never take less than the dividends themselves, nor more than a tenth on top", () => {
    fc.assert(
      fc.property(anyOpening, fc.bigInt({ min: 0n, max: 9_000_000_000n }), (opening, yen) => {
        const figures = figuresOf(captions(opening, []));
        const [counted] = successiveDividends(figures, [paid("0", String(yen))]);
        const taken = counted?.distributable.minus(counted.left) ?? zero;
        expect(taken.gte(decimal(String(yen)))).toBe(true);
        expect(taken.lte(decimal(String(yen + yen / 10n + 1n)))).toBe(true);
      }),
    );
  });
});
