import { format } from "numfmt";
import { serialOfDate } from "../../src/dividend/excelSerial";
import { a1 } from "../../src/dividend/fact";
import type { PlanCell, TablePlan } from "../../src/tables/plan";

/** The table's texts, a row an array. */
export function texts(plan: TablePlan): string[][] {
  return plan.rows.map((row) => row.map((cell) => cell.text));
}

/** The formulas as Excel would show them on the worksheet itself; "" where a cell has none. */
export function formulas(plan: TablePlan): string[][] {
  return plan.rows.map((row) => row.map(formulaOf));
}

export function formulaOf(cell: PlanCell | undefined): string {
  const parts = cell?.content.formula ?? null;
  if (parts === null) return "";
  return `=${parts.map((part) => (typeof part === "string" ? part : a1(part))).join("")}`;
}

/** What a sheet shows for the cell's value under its number format. */
export function displayed({ content: { value }, numberFormat }: PlanCell): string {
  switch (value.is) {
    case "number":
      return format(numberFormat, Number(value.number.toString()));
    case "date":
      return format(numberFormat, serialOfDate(value.date, "1900") ?? -1);
    case "text":
      return value.text;
    case "empty":
      return "";
  }
}
