import fc from "fast-check";
import { decimal, floorQuotient } from "../../src/dividend/decimal";
import {
  type RoundingMode,
  contains,
  differenceOfIntervals,
  point,
  printedInterval,
  wholeQuotients,
} from "../../src/dividend/rounding";

const million = decimal("1000000");

function impliedShares(total: string, dividend: string, mode: RoundingMode): readonly string[] {
  const shares = wholeQuotients(printedInterval(decimal(total), million, mode), decimal(dividend));
  return shares === null ? [] : [shares.from.toFixed(), shares.to.toFixed()];
}

test("608 million at 13.50 implies these whole shares under each rounding", () => {
  expect(impliedShares("608", "13.50", "down")).toEqual(["45037038", "45111111"]);
  expect(impliedShares("608", "13.50", "halfUp")).toEqual(["45000000", "45074074"]);
  expect(impliedShares("608", "13.50", "up")).toEqual(["44962963", "45037037"]);
});

test("an end that does not belong to the total does not belong to the shares", () => {
  expect(impliedShares("2", "1000000", "down")).toEqual(["2", "2"]);
  expect(impliedShares("2", "1000000", "up")).toEqual(["2", "2"]);
});

test("no whole number of shares gives a total between two multiples", () => {
  expect(wholeQuotients(point(decimal("100")), decimal("33"))).toBeNull();
  expect(wholeQuotients(point(decimal("99")), decimal("33"))).toEqual(point(decimal("3")));
});

const digits = fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String);
const divisor = fc.bigInt({ min: 1n, max: 10n ** 12n }).map(String);

test("a floored quotient is the one whole-number division gives", () => {
  fc.assert(
    fc.property(digits, divisor, (value, by) => {
      const expected = BigInt(value) / BigInt(by);
      expect(floorQuotient(decimal(value), decimal(by)).toFixed()).toBe(String(expected));
    }),
  );
});

test("the whole quotients are those whose product lies in the interval, and no others beside them", () => {
  const modes = fc.constantFrom<RoundingMode>("down", "halfUp", "up");
  const sen = fc
    .integer({ min: 1, max: 500_000 })
    .map((n) => decimal(String(n)).div(decimal("100")));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), sen, modes, (printed, dividend, mode) => {
      const total = printedInterval(decimal(String(printed)), decimal("1000"), mode);
      const holds = (shares: string) => contains(total, dividend.times(decimal(shares)));
      const shares = wholeQuotients(total, dividend);
      if (shares === null) return;
      const [first, last] = [shares.from, shares.to];
      expect(holds(first.toFixed()) && holds(last.toFixed())).toBe(true);
      expect(holds(first.minus(decimal("1")).toFixed())).toBe(false);
      expect(holds(last.plus(decimal("1")).toFixed())).toBe(false);
    }),
  );
});

test("a difference of intervals has an end only where both have it", () => {
  const counted = printedInterval(decimal("10"), decimal("1000"), "down");
  expect(differenceOfIntervals(counted, point(decimal("500")))).toEqual({
    from: decimal("9500"),
    to: decimal("10500"),
    includesFrom: true,
    includesTo: false,
  });
  expect(differenceOfIntervals(point(decimal("500")), counted)).toEqual({
    from: decimal("-10500"),
    to: decimal("-9500"),
    includesFrom: false,
    includesTo: true,
  });
});
