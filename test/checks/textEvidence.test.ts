import { bearsOut, isTextBesideCells } from "../../src/checks/textEvidence";
import { exactAmount } from "../../src/dividend/amount";
import { decimal } from "../../src/dividend/decimal";
import type { Finding, Value } from "../../src/dividend/finding";
import { day } from "./written";

const at = (row: number) => ({ row, column: 1 });
const money = (text: string): Value => ({ is: "money", money: decimal(text) });
const yen = (text: string): Value => ({ is: "amount", amount: exactAmount(decimal(text), 0) });
const millions = (text: string): Value => ({
  is: "amount",
  amount: { ...exactAmount(decimal(text), 0), unit: "million" },
});
const range = (from: string, to: string, of: "money" | "shares" = "money"): Value => ({
  is: "range",
  of,
  range: { from: decimal(from), to: decimal(to), includesFrom: true, includesTo: true },
});
const date = (iso: string): Value => ({ is: "date", date: day(iso) });
const dates = (from: string | null, to: string | null): Value => ({
  is: "dates",
  from: from === null ? null : day(from),
  to: to === null ? null : day(to),
});

function finding(rule: string, values: Partial<Finding>): Finding {
  return {
    ...{ rule, severity: "error", outcome: "differs", details: {} },
    ...{
      cell: at(9),
      related: [],
      expected: null,
      actual: null,
      gap: null,
      fix: null,
      causedBy: null,
    },
    ...values,
  };
}

test("a figure of a text stands beside what no text and no year's row gave", () => {
  const text = finding("DV34", { gap: money("1") });
  const beside = (other: string) => isTextBesideCells(text, finding(other, {}));
  expect(["DV01", "DV12", "DV16"].map(beside)).toEqual([true, true, true]);
  expect(["DV34", "DV35", "DV41", "WS08"].map(beside)).toEqual([false, false, false, false]);
  expect(isTextBesideCells(finding("DV35", { gap: money("1") }), finding("DV01", {}))).toBe(true);
  expect(isTextBesideCells(finding("DV34", {}), finding("DV01", {}))).toBe(false);
  expect(isTextBesideCells(finding("DV12", { gap: money("1") }), finding("DV01", {}))).toBe(false);
});

/** Whether a text that says a value of cell 1 bears out a finding that cell 1 ought to have another. */
const borneOut = (said: Value | null, expected: Value | null) =>
  bearsOut(
    finding("DV34", { related: [at(2), at(1)], actual: said }),
    finding("DV01", { cell: at(0), related: [at(1)], expected }),
  );

test.each<[string, Value, Value, boolean]>([
  ["the amount", yen("22"), yen("22"), true],
  ["another amount", yen("22"), yen("21"), false],
  ["the money", yen("22"), money("22"), true],
  ["less money", yen("22"), money("22.01"), false],
  ["rounded money", millions("608"), money("608629828"), true],
  ["money rounded up", millions("609"), money("608629828"), true],
  ["money just a unit off", millions("607"), money("608000000"), true],
  ["money more than a unit below", millions("607"), money("608000001"), false],
  ["money just a unit above", millions("609"), money("608000000"), true],
  ["money more than a unit above", millions("609"), money("607999999"), false],
  ["the low end of a range", yen("10"), range("10", "20"), true],
  ["the high end of a range", yen("20"), range("10", "20"), true],
  ["below a range", yen("9"), range("10", "20"), false],
  ["above a range", yen("21"), range("10", "20"), false],
  ["a range of shares", yen("15"), range("10", "20", "shares"), false],
  ["a day for an amount", date("2019-03-31"), yen("15"), false],
  ["an amount for a day", yen("15"), date("2019-03-31"), false],
  ["the day", date("2019-03-31"), date("2019-03-31"), true],
  ["another day", date("2019-03-30"), date("2019-03-31"), false],
  ["the first of some days", date("2019-04-01"), dates("2019-04-01", "2019-06-30"), true],
  ["the last of some days", date("2019-06-30"), dates("2019-04-01", "2019-06-30"), true],
  ["a day before them", date("2019-03-31"), dates("2019-04-01", "2019-06-30"), false],
  ["a day after them", date("2019-07-01"), dates("2019-04-01", "2019-06-30"), false],
  ["a day of an open end", date("2020-07-01"), dates("2019-04-01", null), true],
  ["a day of an open beginning", date("2018-07-01"), dates(null, "2019-06-30"), true],
  ["a day before an open end", date("2019-03-31"), dates("2019-04-01", null), false],
  ["a day after an open beginning", date("2019-07-01"), dates(null, "2019-06-30"), false],
])("a text says %s", (_, said, expected, is) => {
  expect(borneOut(said, expected)).toBe(is);
});

test("nothing said or expected bears nothing out", () => {
  expect(borneOut(null, yen("22"))).toBe(false);
  expect(borneOut(yen("22"), null)).toBe(false);
  expect(borneOut(date("2019-03-31"), null)).toBe(false);
});

test("it must be about the cell", () => {
  const text = finding("DV34", { related: [at(1)], actual: yen("22") });
  expect(bearsOut(text, finding("DV01", { cell: at(1), expected: yen("22") }))).toBe(true);
  expect(
    bearsOut(text, finding("DV01", { cell: at(2), related: [at(3)], expected: yen("22") })),
  ).toBe(false);
});

test("a text as far off as the cell bears it out, to either side", () => {
  const gaps = (one: Value | null, other: Value | null) =>
    bearsOut(
      finding("DV35", { related: [at(1)], actual: yen("5"), gap: one }),
      finding("DV12", { cell: at(1), expected: yen("27"), gap: other }),
    );
  expect(gaps(money("2"), money("2"))).toBe(true);
  expect(gaps(money("2"), money("-2"))).toBe(true);
  expect(gaps(money("-2"), money("2"))).toBe(true);
  expect(gaps(money("2"), money("3"))).toBe(false);
  expect(gaps(null, null)).toBe(false);
  expect(gaps(money("2"), null)).toBe(false);
  expect(gaps(null, money("2"))).toBe(false);
  expect(gaps({ is: "days", days: 2 }, { is: "days", days: 2 })).toBe(false);
});

test("where nothing is known to be right, any other value for the cell is", () => {
  const saturday = (related: number, of: Partial<Finding>) =>
    bearsOut(
      finding("DV34", { related: [at(related)], actual: date("2019-06-28") }),
      finding("DV23", { cell: at(1), related: [at(2)], actual: date("2019-06-29"), ...of }),
    );
  expect(saturday(1, {})).toBe(true);
  expect(saturday(2, {})).toBe(false);
  expect(saturday(1, { expected: date("2019-07-01") })).toBe(false);
  expect(saturday(1, { expected: range("1", "2", "shares") })).toBe(true);
  expect(saturday(1, { expected: range("1", "2") })).toBe(false);
  expect(saturday(1, { actual: null })).toBe(false);
  expect(saturday(1, { cell: null })).toBe(false);
});
