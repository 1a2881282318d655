import { decidedWords } from "../../worksheet/notation/lexicon";
import { rolesOfColumns } from "../columnRoles";
import type { DraftGrid } from "../draftGrid";
import type { PlacedDraftCell } from "../placedCell";
import type { ClassedTable } from "./classes";
import type { ComparisonSource } from "./comparison";

/** The comparisons of a release by decision: one worksheet holds one. */
export interface Decisions {
  readonly first: readonly ComparisonSource[];
  /** A second dividend beside the first, or in a table of its own with another record date. */
  readonly further: readonly ComparisonSource[];
}

const decided = new RegExp(decidedWords, "iu");

/** Parts comparisons into those of the first decision and further ones, each of one column or table. */
export function decisionsIn(tables: readonly ClassedTable[]): Decisions {
  const comparisons = withHeadings(tables.filter(({ table }) => table.is === "comparison"));
  const first: ComparisonSource[] = [];
  const further: ComparisonSource[] = [];
  for (const source of comparisons) {
    if (source.further) {
      further.push({ ...source, shareClass: null });
      continue;
    }
    const roles = rolesOfColumns(source.headings.map(({ text }) => text));
    const others = roles.flatMap((role, index) =>
      role === null && decided.test(source.headings[index]?.text ?? "") ? [index] : [],
    );
    first.push(columnsOf(source, (index) => !others.includes(index)));
    further.push(...others.map((other) => columnsOf(source, (index) => index === other)));
  }
  return { first, further };
}

/** A table that goes on with another class of shares has the headings that stand over its first. */
function withHeadings(tables: readonly ClassedTable[]): readonly ComparisonSource[] {
  let over: { readonly table: number; readonly headings: readonly PlacedDraftCell[] } | null = null;
  return tables.map((each): ComparisonSource => {
    const { grid, table } = each.table;
    const isBare = grid.headings.every(({ text }) => text === "");
    const headings = isBare && over?.table === table.number ? over.headings : grid.headings;
    over = { table: table.number, headings };
    return { ...each, headings };
  });
}

function columnsOf(source: ComparisonSource, isKept: (index: number) => boolean): ComparisonSource {
  const kept = <T>(cells: readonly T[]) => cells.filter((_, index) => isKept(index));
  const { grid } = source.table;
  const own: DraftGrid = {
    ...grid,
    headings: kept(grid.headings),
    rows: grid.rows.map(({ label, cells }) => ({ label, cells: kept(cells) })),
  };
  return { ...source, headings: kept(source.headings), table: { ...source.table, grid: own } };
}
