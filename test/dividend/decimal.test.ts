import fc from "fast-check";
import {
  ceiling,
  decimal,
  decimalFromNumber,
  decimalPlaces,
  digitsOf,
  floor,
  isWhole,
} from "../../src/dividend/decimal";

/** A decimal as whole hundredths of a hundredth, which bigint counts exactly. */
const scaled = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });

function text(tenThousandths: bigint): string {
  const sign = tenThousandths < 0n ? "-" : "";
  const digits = String(tenThousandths < 0n ? -tenThousandths : tenThousandths).padStart(5, "0");
  return `${sign}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

function floorOf(tenThousandths: bigint): bigint {
  const cut = tenThousandths / 10000n;
  return tenThousandths < 0n && cut * 10000n !== tenThousandths ? cut - 1n : cut;
}

test("floor and ceiling are those of whole numbers of small parts", () => {
  fc.assert(
    fc.property(scaled, (parts) => {
      const value = decimal(text(parts));
      expect(digitsOf(floor(value))).toBe(String(floorOf(parts)));
      expect(digitsOf(ceiling(value))).toBe(String(-floorOf(-parts)));
      expect(isWhole(value)).toBe(parts % 10000n === 0n);
    }),
  );
});

test("sums and products are exact", () => {
  fc.assert(
    fc.property(scaled, scaled, (a, b) => {
      expect(
        decimal(text(a))
          .plus(decimal(text(b)))
          .eq(decimal(text(a + b))),
      ).toBe(true);
      const product = decimal(text(a))
        .times(decimal(text(b)))
        .times(decimal("100000000"));
      expect(product.eq(decimal(String(a * b)))).toBe(true);
    }),
  );
  expect(digitsOf(decimal("13.50").times(decimal("45083691")), 2)).toBe("608629828.50");
});

test.each([
  ["13.50", 0, "13.5"],
  ["13.50", 2, "13.50"],
  ["13.525", 2, "13.525"],
  ["1500", 2, "1500.00"],
  ["0", 0, "0"],
  ["-0.5", 1, "-0.5"],
  ["1e21", 0, "1000000000000000000000"],
  ["1e-8", 0, "0.00000001"],
])("%s with %d places is %s", (value, places, digits) => {
  expect(digitsOf(decimal(value), places)).toBe(digits);
});

test.each([
  ["13.25", 2],
  ["13.50", 1],
  ["1500", 0],
  ["0.001", 3],
])("%s has %d places", (value, places) => {
  expect(decimalPlaces(decimal(value))).toBe(places);
});

test("a spreadsheet's number stands for its 15 digits", () => {
  expect(decimalFromNumber(0.1 + 0.2)?.eq(decimal("0.3"))).toBe(true);
  expect(decimalFromNumber(608629828.5)?.eq(decimal("608629828.5"))).toBe(true);
  expect(decimalFromNumber(2766837052)?.eq(decimal("2766837052"))).toBe(true);
  expect(decimalFromNumber(Number.NaN)).toBeNull();
  expect(decimalFromNumber(Number.POSITIVE_INFINITY)).toBeNull();
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), (hundredths) => {
      const expected = decimal(String(hundredths)).times(decimal("0.01"));
      expect(decimalFromNumber(hundredths / 100)?.eq(expected)).toBe(true);
    }),
  );
});

test("binary floats and words are refused", () => {
  expect(() => decimal("13,50")).toThrow();
  expect(() => decimal("")).toThrow();
  expect(() => decimal("1").plus(0.1)).toThrow();
});
