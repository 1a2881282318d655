import { exactAmount } from "../../src/dividend/amount";
import type { Amount } from "../../src/dividend/amount";
import { decimal } from "../../src/dividend/decimal";
import type { Entry, Stated } from "../../src/dividend/fact";
import type { LinePart } from "../../src/papers/paperLines";
import { type Taking, takenAmount } from "../../src/papers/takenAmount";
import { workPaperWordsIn } from "../../src/papers/workPaper";

const words = workPaperWordsIn("en");
const cell = { row: 4, column: 1 };

function entry(value: Stated<Amount>, shown: string, cellNumber: number | null): Entry<Amount> {
  return { value, cell, shown, cellNumber };
}

const given = (units: string) => ({ state: "given" as const, value: exactAmount(decimal(units)) });

function taken(each: Entry<Amount> | undefined, taking: Taking = "meant") {
  const { amount, formula, remark } = takenAmount(each, taking, words);
  const text = (parts: readonly LinePart[] | null) =>
    parts?.map((part) => (typeof part === "string" ? part : "B5")).join("") ?? null;
  return {
    amount: amount.toFixed(),
    formula: text(formula),
    remark: remark.text,
    live: text(remark.formula),
  };
}

describe("what is taken from a cell", () => {
  it("follows a number", () => {
    expect(taken(entry(given("1500"), "1,500", 1500))).toMatchObject({
      amount: "1500",
      formula: "N(B5)",
      remark: "taken",
    });
  });

  it("counts a number in its label's unit", () => {
    const millions: Amount = { ...exactAmount(decimal("608")), unit: "million", unitFrom: "label" };
    const each = taken(entry({ state: "given", value: millions }, "608", 608));
    expect(each.amount).toBe("608000000");
    expect(each.formula).toBe("N(B5)*1000000");
    expect(each.remark).toBe("taken; a rounded figure");
  });

  it("is nothing of a blank cell, and watches it", () => {
    const blank = taken(entry({ state: "blank" }, "", null));
    expect(blank.amount).toBe("0");
    expect(blank.formula).toBe("N(B5)");
    expect(blank.remark).toBe("left blank: nothing taken");
  });

  it("watches a blank cell in its label's unit", () => {
    const { formula } = takenAmount(
      entry({ state: "blank" }, "", null),
      "magnitude",
      words,
      "million",
    );
    expect(formula).toEqual(["ABS(", "N(", { is: "cell", cell }, ")*1000000", ")"]);
  });

  it("is nothing of a state, which is no blank", () => {
    expect(taken(entry({ state: "undetermined" }, "未定", null))).toMatchObject({
      amount: "0",
      formula: "N(B5)",
      remark: "no amount: nothing taken",
    });
  });

  it("is nothing where there is no row", () => {
    expect(taken(undefined)).toEqual({
      amount: "0",
      formula: null,
      remark: "no such row: nothing taken",
      live: null,
    });
  });

  it("stands with the text it was read from, and no longer", () => {
    const text: Amount = { ...exactAmount(decimal("608")), unit: "million", unitFrom: "cell" };
    const each = taken(entry({ state: "given", value: text }, '608 "million"', null));
    expect(each.amount).toBe("608000000");
    expect(each.formula).toBe('IF(B5="608 ""million""",608000000,NA())');
    expect(each.live).toContain('"changed: make this paper anew"');
  });

  it("takes a deduction typed below zero by its magnitude", () => {
    expect(taken(entry(given("-1500"), "△1,500", -1500), "magnitude")).toMatchObject({
      amount: "1500",
      formula: "ABS(N(B5))",
      remark: "typed below zero: taken off",
    });
  });

  it("takes a loss and leaves a gain", () => {
    const loss = taken(entry(given("-7"), "△7", -7), "loss");
    expect(loss).toMatchObject({ amount: "7", formula: "MAX(0,-N(B5))" });
    const gain = taken(entry(given("7"), "7", 7), "loss");
    expect(gain).toMatchObject({ amount: "0", remark: "no loss: nothing taken off" });
  });
});
