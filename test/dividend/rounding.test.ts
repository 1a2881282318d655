import fc from "fast-check";
import { type Amount, exactAmount, meantInterval } from "../../src/dividend/amount";
import { type Decimal, decimal } from "../../src/dividend/decimal";
import {
  type Interval,
  type RoundingMode,
  canBeAtMost,
  contains,
  differenceOfIntervals,
  lastDigit,
  overlap,
  point,
  printedInterval,
  roundToWhole,
  roundingModes,
  scaled,
  sumOfIntervals,
} from "../../src/dividend/rounding";

/** Rounding of whole yen to thousands or millions, in bigint: the second way to it. */
function printed(yen: bigint, unit: bigint, mode: RoundingMode): bigint {
  switch (mode) {
    case "down":
      return yen / unit;
    case "up":
      return (yen + unit - 1n) / unit;
    case "halfUp":
      return (2n * yen + unit) / (2n * unit);
  }
}

const modes = fc.constantFrom(...roundingModes);
const units = fc.constantFrom(1n, 1000n, 10000n, 1000000n);
const yen = fc.bigInt({ min: 0n, max: 10n ** 12n });
const exact = (value: bigint) => decimal(String(value));

test("an amount lies in the interval of a figure exactly where it prints as it", () => {
  fc.assert(
    fc.property(yen, units, modes, fc.bigInt({ min: -2n, max: 2n }), (amount, unit, mode, off) => {
      const shown = printed(amount, unit, mode);
      const interval = printedInterval(exact(shown + off), exact(unit), mode);
      expect(contains(interval, exact(amount))).toBe(off === 0n);
    }),
    { numRuns: 2000 },
  );
});

test("so do the amounts at its very ends", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 6n }), units, modes, (shown, unit, mode) => {
      const interval = printedInterval(exact(shown), exact(unit), mode);
      const [from, to] = [interval.from, interval.to].map((end) => BigInt(end.toFixed(0)));
      for (let near = -1n; near <= 1n; near += 1n) {
        for (const end of [from, to]) {
          const amount = (end ?? 0n) + near;
          expect(contains(interval, exact(amount))).toBe(printed(amount, unit, mode) === shown);
        }
      }
    }),
  );
});

test("rounding to a whole is rounding of tenths", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), modes, (tenths, mode) => {
      const value = exact(tenths).times(decimal("0.1"));
      expect(roundToWhole(value, mode).eq(exact(printed(tenths, 10n, mode)))).toBe(true);
    }),
  );
});

test.each([
  ["608", "down", "608000000", true],
  ["608", "down", "607999999.99", false],
  ["608", "down", "608999999.99", true],
  ["608", "down", "609000000", false],
  ["608", "halfUp", "607500000", true],
  ["608", "halfUp", "608499999.99", true],
  ["608", "halfUp", "608500000", false],
  ["608", "up", "607000000", false],
  ["608", "up", "607000000.01", true],
  ["608", "up", "608000000", true],
  ["608", "up", "608000000.01", false],
  ["60.8", "down", "60899999", true],
  ["60.8", "down", "60900000", false],
] as const)("%s million rounded %s may be %s: %s", (figure, mode, amount, may) => {
  const interval = printedInterval(decimal(figure), decimal("1000000"), mode);
  expect(contains(interval, decimal(amount))).toBe(may);
});

const small = fc.integer({ min: 0, max: 12 });
const intervals = fc
  .tuple(small, small, fc.boolean(), fc.boolean())
  .filter(([from, width, a, b]) => width > 0 || (a && b && from >= 0))
  .map(([from, width, includesFrom, includesTo]): Interval => ({
    from: decimal(String(from)),
    to: decimal(String(from + width)),
    includesFrom,
    includesTo,
  }));

/** Quarters from 0 to 30: fine enough to find a value of any overlap of intervals with whole ends. */
const quarters: readonly Decimal[] = [...Array(121).keys()].map((n) =>
  decimal(String(n)).times(decimal("0.25")),
);

function holds({ from, to, includesFrom, includesTo }: Interval, value: Decimal): boolean {
  const above = includesFrom ? value.gte(from) : value.gt(from);
  const below = includesTo ? value.lte(to) : value.lt(to);
  return above && below;
}

test("intervals overlap where some value lies in both", () => {
  fc.assert(
    fc.property(intervals, intervals, (a, b) => {
      const both = quarters.some((value) => holds(a, value) && holds(b, value));
      expect(overlap(a, b)).toBe(both);
      expect(overlap(b, a)).toBe(both);
    }),
    { numRuns: 1000 },
  );
});

test("one can be at most the other where some value of it is", () => {
  fc.assert(
    fc.property(intervals, intervals, (a, b) => {
      const [of, than] = [a, b].map((each) => quarters.filter((value) => holds(each, value)));
      const can = of?.some((value) => than?.some((other) => value.lte(other)));
      expect(canBeAtMost(a, b)).toBe(can);
    }),
    { numRuns: 500 },
  );
});

test("sums and differences hold what their parts may be, and end where those do", () => {
  fc.assert(
    fc.property(intervals, intervals, (a, b) => {
      const [of, and] = [a, b].map((each) => quarters.filter((value) => holds(each, value)));
      const sum = sumOfIntervals(a, b);
      const difference = differenceOfIntervals(a, b);
      const pairs = (of ?? []).flatMap((value) =>
        (and ?? []).map((other) => [value, other] as const),
      );
      const outside = pairs.filter(
        ([value, other]) =>
          !holds(sum, value.plus(other)) || !holds(difference, value.minus(other)),
      );
      expect(outside).toEqual([]);
      expect(sum.includesFrom).toBe(a.includesFrom && b.includesFrom);
      expect(sum.includesTo).toBe(a.includesTo && b.includesTo);
      expect(difference.includesFrom).toBe(a.includesFrom && b.includesTo);
      expect(difference.includesTo).toBe(a.includesTo && b.includesFrom);
      expect(difference.from.eq(a.from.minus(b.to)) && difference.to.eq(a.to.minus(b.from))).toBe(
        true,
      );
    }),
    { numRuns: 60 },
  );
});

test("an interval times a number is that of the multiples", () => {
  const interval = printedInterval(decimal("608"), decimal("1000000"), "down");
  const twice = scaled(interval, decimal("2"));
  expect(contains(twice, decimal("1216000000"))).toBe(true);
  expect(contains(twice, decimal("1218000000"))).toBe(false);
  expect(contains(point(decimal("3")), decimal("3"))).toBe(true);
  expect(contains(point(decimal("3")), decimal("3.01"))).toBe(false);
});

test("the last digit printed is worth its place", () => {
  expect(lastDigit(decimal("608")).eq(decimal("1"))).toBe(true);
  expect(lastDigit(decimal("60.8")).eq(decimal("0.1"))).toBe(true);
});

test("an amount without a unit stands for itself, one with a unit for what prints as it", () => {
  const plain = exactAmount(decimal("608"));
  expect(meantInterval(plain, "halfUp")).toEqual(point(decimal("608")));
  const million: Amount = { ...plain, unit: "million", unitFrom: "label" };
  expect(contains(meantInterval(million, "halfUp"), decimal("607500000"))).toBe(true);
  // "608.0 million" is printed to a tenth, though its decimal is written 608.
  const tenths: Amount = { ...million, places: 1 };
  expect(contains(meantInterval(tenths, "halfUp"), decimal("607500000"))).toBe(false);
  expect(contains(meantInterval(tenths, "halfUp"), decimal("607950000"))).toBe(true);
});
