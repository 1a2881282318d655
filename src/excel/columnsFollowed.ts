import type { CellAddress } from "../dividend/fact";
import type { PlanCell, TablePlan } from "../tables/plan";

/** Cells one below the other that each follow, as they are, cells of the worksheet one below the other. */
export interface Followed {
  /** Counted from the table's first cell. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** What the first of them follows. */
  readonly source: CellAddress;
  readonly isText: boolean;
}

/** The longest such stretches of a table, of two cells or more. */
export function columnsFollowed(plan: TablePlan): Followed[] {
  return plan.columnWidths.flatMap((_, column) => {
    const stretches: Followed[] = [];
    for (const [row, cells] of plan.rows.entries()) {
      const source = plainSource(cells[column]);
      if (source === null) continue;
      const isText = cells[column]?.content.value.is === "text";
      const above = stretches.at(-1);
      const goesOn =
        above?.isText === isText &&
        above.row + above.rows === row &&
        above.source.column === source.column &&
        above.source.row + above.rows === source.row;
      if (goesOn) stretches[stretches.length - 1] = { ...above, rows: above.rows + 1 };
      else stretches.push({ row, column, rows: 1, source, isText });
    }
    return stretches.filter(({ rows }) => rows > 1);
  });
}

/** The cell that another one shows as it is. */
function plainSource(cell: PlanCell | undefined): CellAddress | null {
  const parts = cell?.content.formula ?? [];
  const [part] = parts;
  return parts.length === 1 && typeof part === "object" ? part : null;
}
