import { decimal } from "../../src/dividend/decimal";
import type { PlanCell, TablePlan } from "../../src/tables/plan";

function planCell(cell: Partial<PlanCell> & Pick<PlanCell, "text">): PlanCell {
  return {
    content: { value: { is: "text", text: cell.text }, formula: null },
    numberFormat: "General",
    role: "figure",
    align: "center",
    indented: false,
    source: null,
    ...cell,
  };
}

/** A table of two rows under a merged heading, with a value of each kind. */
export const smallPlan: TablePlan = {
  table: "comparison",
  shareClass: null,
  textSources: [],
  headingRows: 1,
  columnWidths: [30, 20, 24],
  merges: [{ row: 0, column: 1, rows: 1, columns: 2 }],
  rows: [
    [
      planCell({ text: "", role: "corner", content: { value: { is: "empty" }, formula: null } }),
      planCell({ text: "Decided", role: "columnHeading" }),
      planCell({ text: "", role: "covered", content: { value: { is: "empty" }, formula: null } }),
    ],
    [
      planCell({ text: "=cmd()", role: "rowHeading", align: "left" }),
      planCell({
        text: "March 31, 2019",
        numberFormat: "[$-409]mmmm d, yyyy",
        content: {
          value: { is: "date", date: { year: 2019, month: 3, day: 31 } },
          formula: ["=", { row: 1, column: 1 }],
        },
      }),
      planCell({ text: "-" }),
    ],
    [
      planCell({ text: "Dividend per share", role: "rowHeading", align: "left" }),
      planCell({
        text: "JPY13.50 (paid)",
        numberFormat: '"JPY"0.00" (paid)"',
        content: {
          value: { is: "number", number: decimal("13.5") },
          formula: ["IF(", { row: 2, column: 1 }, '="","",', { row: 2, column: 1 }, ")"],
        },
      }),
      planCell({
        text: "",
        content: { value: { is: "empty" }, formula: ["=", { row: 2, column: 2 }] },
      }),
    ],
  ],
};
