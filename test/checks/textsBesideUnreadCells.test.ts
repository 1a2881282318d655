import type { TypedCell } from "../worksheet/sheets";
import { bases, findingsIn } from "./sampleBases";

/** The rules that tell something of their own of a sample worksheet with another value in one cell, notes aside. */
function told(name: string, label: string, column: number, typed: TypedCell): readonly string[] {
  const base = bases[name];
  if (base === undefined) throw new Error(`no base ${name}`);
  const row = base.rows.findIndex(([own]) => own === label);
  return findingsIn(base, { row, column, typed })
    .filter(({ severity, causedBy }) => severity !== "note" && causedBy === null)
    .map(({ rule }) => rule);
}

// Its texts name each of these figures, in either language.
test.each([
  ["the forecast's dividend was not understood", "Dividend per share", 2, "?", ["WS01"]],
  ["the forecast's dividend is blank", "Dividend per share", 2, null, []],
  ["the previous dividend was not understood", "Dividend per share", 3, "?", ["WS01"]],
  ["the previous dividend is a dash beside a total", "Dividend per share", 3, "-", ["DV10"]],
])("a text's figure is held against no other where %s", (_, label, column, typed, rules) => {
  expect(told("partlessWithoutTable", label, column, typed)).toEqual(rules);
});

test("a part of the dividend in a text is not the whole where the worksheet has no parts", () => {
  const base = bases["partlessInTrust"];
  const errors = base && findingsIn(base).filter(({ severity }) => severity === "error");
  expect(errors).toEqual([]);
});

test("a part whose cell was not understood is held against no other amount", () => {
  expect(told("10_subaru_2024-05-13", "Ordinary dividend", 1, "?")).toEqual(["WS01"]);
});

test("the day of a forecast that both languages contradict is told once", () => {
  const day = { date: "2025-03-06" };
  expect(told("withoutTable", "Announced on", 2, day)).toEqual(["DV25"]);
});

test("a count of shares that both languages contradict is told once", () => {
  const rows = bases["bilingual"]?.rows.map((row) => {
    const [label] = row;
    if (label === "Lead (English)") return [label, "The shares issued are 50,000,000."];
    return label === "Lead (Japanese)" ? [label, "発行済株式総数は50,000,000株です。"] : row;
  });
  const errors = findingsIn({ rows: rows ?? [], earlier: null }).filter(
    ({ severity, causedBy }) => severity === "error" && causedBy === null,
  );
  expect(errors.map(({ rule }) => rule)).toEqual(["DV34"]);
});

test("a forecast announced after its release is told once, whatever the texts say", () => {
  const day = { date: "2026-02-06" };
  expect(told("withoutTable", "Announced on", 2, day)).toEqual(["DV25"]);
});

test.each([
  ["18_tel_2020-10-29", "開示日", "2021年10月29日", ["DV21"]],
  ["18_tel_2020-10-29", "決算日", "2022年3月31日", ["DV18"]],
])("a forecast is old by no other slip: %s, %s", (name, label, typed, rules) => {
  expect(told(name, label, 1, typed)).toEqual(rules);
});
