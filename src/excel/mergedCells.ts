import type { CellAddress } from "../dividend/fact";
import { blockAddress } from "../worksheet/reference";
import { contentText } from "./cellContent";
import { seesMergedCells } from "./requirements";
import type { Contents } from "./tableMemory";

/** Cells of a sheet that are merged into one. */
export interface MergedCells {
  readonly first: CellAddress;
  readonly rows: number;
  readonly columns: number;
  readonly isEmpty: boolean;
}

/** Merged cells that have been asked for; null where this Excel cannot tell them. */
export type RequestedMerges = { readonly areas: Excel.RangeAreas } | null;

/** Asks for merged cells that have a part in a range: a title across the sheet is empty in all but its first cell. */
export function requestMerges(range: Excel.Range): RequestedMerges {
  if (!seesMergedCells()) return null;
  const areas = range.getMergedAreasOrNullObject();
  areas.areas.load(
    "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount,items/formulas",
  );
  return { areas };
}

export function lookedMerges(requested: RequestedMerges): readonly MergedCells[] {
  if (requested === null || requested.areas.isNullObject) return [];
  return requested.areas.areas.items.map((area) => ({
    first: { row: area.rowIndex, column: area.columnIndex },
    rows: area.rowCount,
    columns: area.columnCount,
    isEmpty: (area.formulas as Contents).flat().every((content) => contentText(content) === ""),
  }));
}

/** The merged cells with something in them that a block would cut apart: partly in it, partly not. */
export function cutApart(
  merges: readonly MergedCells[],
  first: CellAddress,
  rows: number,
  columns: number,
): string[] {
  return merges
    .filter((merged) => {
      const down = common(merged.first.row, merged.rows, first.row, rows);
      const across = common(merged.first.column, merged.columns, first.column, columns);
      const isCut = down * across < merged.rows * merged.columns;
      return !merged.isEmpty && down * across > 0 && isCut;
    })
    .map((merged) => blockAddress(merged.first, merged.rows, merged.columns));
}

/** How much two stretches have in common. */
function common(from: number, length: number, other: number, otherLength: number): number {
  return Math.max(0, Math.min(from + length, other + otherLength) - Math.max(from, other));
}
