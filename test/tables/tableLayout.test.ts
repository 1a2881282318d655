import type { PlanCell, TablePlan } from "../../src/tables/plan";
import {
  columnWidths,
  portraitPoints,
  rowHeights,
  sharedWidths,
} from "../../src/tables/tableLayout";
import { linesOf, pointsOf } from "../../src/tables/textExtent";
import { words } from "../excel/openWorkbook";

function plan(texts: readonly (readonly string[])[]): TablePlan {
  const rows = texts.map((row, down) =>
    row.map((text, column): PlanCell => {
      const role = down === 0 ? "columnHeading" : column === 0 ? "rowHeading" : "figure";
      const align = down === 0 ? "center" : column === 0 ? "left" : "right";
      return { ...words(text, role), align };
    }),
  );
  return {
    table: "comparison",
    shareClass: null,
    rows,
    headingRows: 1,
    merges: [],
    columnWidths: columnWidths(rows, []),
    textSources: [],
  };
}

const short = plan([
  ["", "Decided", "Forecast"],
  ["Record date", "March 31, 2019", "-"],
]);

test("figures stand in columns of one width, by the widest of them", () => {
  const [label, first, second] = short.columnWidths;
  expect(first).toBe(second);
  expect(first).toBeGreaterThan(pointsOf("March 31, 2019", "en"));
  expect(label).toBeGreaterThan(pointsOf("Record date", "en"));
});

test("a long heading gives way to the page, a figure does not", () => {
  const heading = "A heading that is a good deal longer than any of the figures";
  const wide = plan([
    ["", heading, heading, heading],
    ["Dividend per common share", "JPY13.50", "JPY13.50", "September 30, 2019"],
  ]);
  const sum = wide.columnWidths.reduce((all, each) => all + each, 0);
  expect(sum).toBeLessThanOrEqual(portraitPoints + 4);
  expect(wide.columnWidths[1]).toBeGreaterThan(pointsOf("September 30, 2019", "en"));
});

test("rows of one line are of one height, and what wraps has room for its lines", () => {
  const heights = rowHeights(
    plan([
      ["", "Latest forecast\n(released)", "Decided"],
      ["Record date", "-", "-"],
      ["Effective date", "March 31, 2019", "-"],
    ]),
    [100, 100, 100],
  );
  expect(heights[1]).toBe(heights[2]);
  expect((heights[0] ?? 0) - (heights[1] ?? 0)).toBe(15);
});

test("tables below one another share one width for all figures", () => {
  const more = plan([
    ["", "A", "B", "C"],
    ["The year that ended on March 31, 2019", "JPY1,234,567.00 (paid)", "-", "-"],
  ]);
  const widths = sharedWidths([short, more]);
  expect(widths).toHaveLength(4);
  expect(new Set(widths.slice(1)).size).toBe(1);
  expect(widths[1]).toBe(Math.max(...short.columnWidths.slice(1), ...more.columnWidths.slice(1)));
});

test("Japanese words take a tenth more than their letters, and break between them", () => {
  expect(pointsOf("基準日", "ja")).toBeCloseTo(3 * 11 * 1.1);
  expect(linesOf("直近の配当予想", pointsOf("直近の配", "ja") + 1, "ja")).toBe(2);
  expect(linesOf("基準日\n配当", 500, "ja")).toBe(2);
});

test("a word longer than its column takes the lines that Excel breaks it into", () => {
  expect(linesOf("Commemorative", pointsOf("Commemorative", "en") / 2.5, "en")).toBe(3);
});
