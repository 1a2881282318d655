import { cellsOfFinding, moneyValue } from "../../src/dividend/finding";
import { decimal } from "../../src/dividend/decimal";
import { point } from "../../src/dividend/rounding";

test("money that is known is an amount, money that is not a range", () => {
  const known = point(decimal("608"));
  expect(moneyValue(known)).toEqual({ is: "money", money: decimal("608") });
  const unknown = { ...known, to: decimal("609"), includesTo: false };
  expect(moneyValue(unknown)).toEqual({ is: "range", of: "money", range: unknown });
});

test("the cells a finding judged are its own, if it has one, and those it was compared with", () => {
  const [cell, other] = [
    { row: 1, column: 1 },
    { row: 2, column: 1 },
  ] as const;
  expect(cellsOfFinding({ cell, related: [other] })).toEqual([cell, other]);
  expect(cellsOfFinding({ cell: null, related: [other] })).toEqual([other]);
  expect(cellsOfFinding({ cell: null, related: [] })).toEqual([]);
});
