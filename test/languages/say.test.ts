import {
  amountValue,
  daysBetween,
  ordinalValue,
  sharesValue,
} from "../../src/checks/comparedValues";
import { exactAmount } from "../../src/dividend/amount";
import { decimal } from "../../src/dividend/decimal";
import type { Value } from "../../src/dividend/finding";
import { point } from "../../src/dividend/rounding";
import { printedAlike } from "../../src/languages/printedAlike";
import { sayIn } from "../../src/languages/say";
import { amount, day } from "../checks/written";

const money = (digits: string, places?: number): Value => ({
  is: "money",
  money: decimal(digits),
  ...(places !== undefined && { places }),
});

test.each<[Value, string, string]>([
  [money("608629828.5"), "JPY608,629,828.50", "608,629,828.50円"],
  [money("-2200000"), "-JPY2,200,000", "-2,200,000円"],
  [money("1", 2), "JPY1.00", "1.00円"],
  [amountValue(exactAmount(decimal("-13.5"), 2)), "-JPY13.50", "-13.50円"],
  [sharesValue(point(decimal("46750000"))), "46,750,000 shares", "46,750,000株"],
  [sharesValue(point(decimal("1"))), "1 share", "1株"],
  [
    sharesValue({ ...point(decimal("45037038")), to: decimal("45111111") }),
    "45,037,038 to 45,111,111 shares",
    "45,037,038～45,111,111株",
  ],
  [ordinalValue(27), "27th", "第27回"],
  [daysBetween(day("2018-03-31"), day("2019-03-31")), "365 days earlier", "365日早い"],
  [daysBetween(day("2019-07-01"), day("2019-06-30")), "1 day later", "1日遅い"],
  [daysBetween(day("2049-08-15"), day("2019-03-31")), "11,095 days later", "11,095日遅い"],
  [{ is: "rounding", modes: ["down"] }, "rounded down", "切り捨て"],
  [
    { is: "rounding", modes: ["down", "halfUp"] },
    "rounded down or half up",
    "切り捨てまたは四捨五入",
  ],
  [
    { is: "rounding", modes: ["down", "halfUp", "up"] },
    "rounded down, half up or up",
    "切り捨て、四捨五入または切り上げ",
  ],
])("a value is said with its unit: %j", (value, english, japanese) => {
  expect(sayIn("en", "JPY").value(value)).toBe(english);
  expect(sayIn("ja", "JPY").value(value)).toBe(japanese);
});

test("ways of rounding that print one amount are told together, and none where all print the product", () => {
  const [six, seven] = [amount("610 million"), amount("611 million")];
  const prints = [
    { mode: "down", amount: six },
    { mode: "halfUp", amount: six },
    { mode: "up", amount: seven },
  ] as const;
  expect(printedAlike({ prints, product: point(decimal("610200000")) })).toEqual([
    { modes: ["down", "halfUp"], amount: six },
    { modes: ["up"], amount: seven },
  ]);
  const whole = prints.map(({ mode }) => ({ mode, amount: six }));
  expect(printedAlike({ prints: whole, product: point(decimal("610000000")) })).toEqual([]);
});
