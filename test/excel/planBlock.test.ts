import { widthInPoints } from "../../src/excel/digitWidth";
import { likeAreas, planBlock } from "../../src/excel/planBlock";
import { annualPlan, comparisonPlan, words } from "./openWorkbook";

test("a thousand rows are a handful of rectangles", () => {
  expect(likeAreas(annualPlan(1000))).toEqual([
    { row: 0, column: 0, rows: 1001, columns: 1, align: "left", wraps: true, indent: 1 },
    { row: 0, column: 1, rows: 1, columns: 1, align: "left", wraps: true, indent: 1 },
    { row: 1, column: 1, rows: 1000, columns: 1, align: "right", wraps: false, indent: 1 },
  ]);
});

test("neighbouring columns of one alignment are one rectangle, and every cell is in one", () => {
  const areas = likeAreas(comparisonPlan());
  const cells = areas.reduce((count, { rows, columns }) => count + rows * columns, 0);
  expect(cells).toBe(12);
  expect(areas).toContainEqual({
    row: 1,
    column: 1,
    rows: 1,
    columns: 2,
    align: "center",
    wraps: false,
    indent: 0,
  });
});

test("a text cell is never in a format that would show a formula as text", () => {
  const plan = { ...annualPlan(0), rows: [[{ ...words("a"), numberFormat: "@" }, words("b")]] };
  expect(planBlock(plan, "W", "1900")).toMatchObject({
    numberFormats: [["General", "General"]],
    formulas: [["a", "b"]],
  });
});

test("a column of ten characters is 75 pixels in Calibri and 85 in Yu Gothic, as Excel draws it", () => {
  expect(widthInPoints(10, 7)).toBe(75 * 0.75);
  expect(widthInPoints(10, 8)).toBe(85 * 0.75);
});
