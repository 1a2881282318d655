import { fittingRounding, printedLike, valuesOfTotal } from "../../src/checks/printedTotal";
import { decimal, digitsOf } from "../../src/dividend/decimal";
import { type Interval, type RoundingMode, point } from "../../src/dividend/rounding";
import { amount } from "./written";

function shown({ from, to, includesFrom, includesTo }: Interval): string {
  return `${includesFrom ? "[" : "("}${digitsOf(from)}, ${digitsOf(to)}${includesTo ? "]" : ")"}`;
}

test.each<readonly [string, RoundingMode, string]>([
  ["608 million", "down", "[608000000, 609000000)"],
  ["608 million", "halfUp", "[607500000, 608500000)"],
  ["608 million", "up", "(607000000, 608000000]"],
  ["608.4 million", "down", "[608400000, 608500000)"],
  ["608,629,828", "down", "[608629828, 608629829)"],
  // An upper limit stands for all up to it, nothing among it.
  ["608 million as upper limit", "down", "[0, 609000000)"],
  ["608 million as upper limit", "up", "[0, 608000000]"],
])("%s, rounded %s, is %s", (text, mode, expected) => {
  expect(shown(valuesOfTotal(amount(text), mode))).toBe(expected);
});

test("a total fits the ways of rounding in which one of the values prints as it", () => {
  const fits = (text: string, ...values: string[]) =>
    fittingRounding(
      amount(text),
      values.map((value) => point(decimal(value))),
    ).join(" ");
  expect(fits("608 million", "608629828")).toBe("down");
  expect(fits("609 million", "608629828")).toBe("halfUp up");
  expect(fits("608 million", "608000000")).toBe("down halfUp up");
  expect(fits("610 million", "608629828")).toBe("");
  expect(fits("610 million", "608629828", "610200000")).toBe("down halfUp");
  expect(fits("608 million as upper limit", "1")).toBe("down halfUp up");
});

test("a value is printed in the unit and with the digits of another", () => {
  const printed = (like: string, mode: RoundingMode) =>
    digitsOf(printedLike(amount(like), decimal("608629828.5"), mode).number);
  expect(printed("1 million", "down")).toBe("608");
  expect(printed("1 million", "up")).toBe("609");
  expect(printed("1.0 million", "halfUp")).toBe("608.6");
  expect(printed("1 thousand", "halfUp")).toBe("608630");
  expect(printed("1", "halfUp")).toBe("608629829");
});
