import type { Merge, TablePlan } from "../../tables/plan";

const headingShare = 0.3;

/**
 * The parts of a page's width that a table's columns take: three tenths for the row headings, the rest
 * evenly, so that figures line up and a long column heading wraps instead of squeezing its neighbours.
 */
export function columnShares(plan: TablePlan): readonly number[] {
  const columns = plan.columnWidths.length;
  return plan.columnWidths.map((_, column) =>
    column === 0 ? (columns === 1 ? 1 : headingShare) : (1 - headingShare) / (columns - 1),
  );
}

/** The merge that starts at a cell. */
export function mergeAt(plan: TablePlan, row: number, column: number): Merge | undefined {
  return plan.merges.find((merge) => merge.row === row && merge.column === column);
}
