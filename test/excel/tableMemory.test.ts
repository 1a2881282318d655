import fc from "fast-check";
import { foreignCells, memoryFrom, memoryOf, memoryText } from "../../src/excel/tableMemory";

const written = [
  ["", "Decided", "Forecast"],
  ["Record date", "='W'!$B$2", "='W'!$C$2"],
  ["'2019", 608, ""],
];
const memory = memoryFrom(memoryText(memoryOf(written)));

test("what is as it was written is not foreign, though Excel spells it its own way", () => {
  const readBack = [
    ["", "Decided", "Forecast"],
    ["Record date", "=W!$B$2", "=W!$C$2"],
    ["2019", 608, ""],
  ];
  expect(foreignCells(readBack, memory)).toEqual([]);
});

test("changed cells are foreign, emptied ones are not", () => {
  const changed = [
    ["mine", "Decided", ""],
    ["Record date", 43555, "='W'!$C$2"],
    ["2019", 609, ""],
  ];
  expect(foreignCells(changed, memory)).toEqual([
    [0, 0],
    [1, 1],
    [2, 1],
  ]);
});

test("of an inserted row only what it holds is foreign", () => {
  const [first = [], second = [], third = []] = written;
  expect(foreignCells([first, ["", "mine", ""], second, third], memory)).toEqual([[1, 1]]);
  expect(foreignCells([first, second, ["", "", ""], third], memory)).toEqual([]);
});

test("rows that were deleted make none of the others foreign", () => {
  const [first = [], second = [], third = []] = written;
  expect(foreignCells([first, third], memory)).toEqual([]);
  expect(foreignCells([second, ["2019", "mine", ""]], memory)).toEqual([[1, 1]]);
});

test("without a memory everything that holds something is foreign", () => {
  expect(memoryFrom("nonsense")).toBeNull();
  expect(foreignCells([["", 1]], null)).toEqual([[0, 1]]);
});

test("a table is never foreign to its own memory, and any changed constant is", () => {
  const cell = fc.oneof(fc.string(), fc.integer());
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(table, fc.nat(), (rows, seed) => {
      const kept = memoryFrom(memoryText(memoryOf(rows)));
      expect(foreignCells(rows, kept)).toEqual([]);
      const row = seed % rows.length;
      const changed = rows.map((each, r) => (r === row ? [each[0], each[1], "changed!"] : each));
      expect(foreignCells(changed, kept)).toContainEqual([row, 2]);
    }),
  );
});
