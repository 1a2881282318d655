import { RowCosts } from "./rowCosts";
import type { TableLine } from "./tableLines";

/** More lines than a row has; longer texts are no cells. */
const mostLines = 14;

/**
 * The lines of each row. Nothing says where a row ends: of all ways to part the lines the one is taken that fits best how
 * tables are set. Cells of a row stand at one height, all at their tops, middles or feet; what is set closest is one cell;
 * a row has a label and something beside it; and no cell breaks off in the middle of what it says.
 */
export function tableRows(
  lines: readonly TableLine[],
  levels: readonly number[],
): readonly (readonly TableLine[])[] {
  const all = (["top", "middle", "bottom"] as const).map((aligned) =>
    partedLines(lines, new RowCosts(lines, levels, aligned)),
  );
  const [best] = all.toSorted((a, b) => a.cost - b.cost);
  return best?.rows ?? [];
}

interface Parting {
  readonly cost: number;
  readonly rows: readonly (readonly TableLine[])[];
}

function partedLines(lines: readonly TableLine[], costs: RowCosts): Parting {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= lines.length; end += 1) {
    let least = { cost: Infinity, from: end - 1 };
    for (let from = end - 1; from >= Math.max(0, end - mostLines); from -= 1) {
      const before = best[from]?.cost ?? Infinity;
      const cost = before + costs.ofRow(from, end) + costs.ofEnd(end);
      if (cost < least.cost) least = { cost, from };
    }
    best.push(least);
  }
  const rows: (readonly TableLine[])[] = [];
  let end = lines.length;
  while (end > 0) {
    const from = best[end]?.from ?? end - 1;
    rows.unshift(lines.slice(from, end));
    end = from;
  }
  return { cost: best.at(-1)?.cost ?? Infinity, rows };
}
