import fc from "fast-check";
import { decimal } from "../../src/dividend/decimal";
import { dividendsToNetAssets, payoutRatio } from "../../src/dividend/resultRatios";

describe("the payout ratio", () => {
  it.each([
    ["27", "78.61", "34.3"],
    ["27.00", "80", "33.8"],
    ["1", "3", "33.3"],
    ["2", "3", "66.7"],
    // 0.05 exactly, half up.
    ["1", "2000", "0.1"],
    ["0", "80", "0"],
    ["50", "25", "200"],
  ])("of %s and earnings of %s is %s", (dividend, earnings, ratio) => {
    expect(payoutRatio(decimal(dividend), decimal(earnings))).toEqual(decimal(ratio));
  });

  it.each(["0", "-12.30"])("is none of earnings of %s", (earnings) => {
    expect(payoutRatio(decimal("27"), decimal(earnings))).toBeNull();
  });

  it("is the nearest tenth of a percent", () => {
    const hundredths = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(hundredths, hundredths, (dividend, earnings) => {
        const tenths = (2n * 1000n * BigInt(dividend) + BigInt(earnings)) / (2n * BigInt(earnings));
        const ratio = payoutRatio(
          decimal(String(dividend)).div(decimal("100")),
          decimal(String(earnings)).div(decimal("100")),
        );
        expect(ratio?.times(decimal("10"))).toEqual(decimal(String(tenths)));
      }),
    );
  });
});

describe("dividends to net assets", () => {
  it("go by the average of both ends of the year", () => {
    expect(dividendsToNetAssets(decimal("27"), decimal("1600"), decimal("1700.50"))).toEqual(
      decimal("1.6"),
    );
  });

  it("are none of net assets that are not above zero", () => {
    expect(dividendsToNetAssets(decimal("27"), decimal("-100"), decimal("100"))).toBeNull();
  });
});
