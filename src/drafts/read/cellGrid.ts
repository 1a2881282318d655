import { type DraftCell, mostCells } from "../draft";
import { OversizedDraft } from "../oversizedDraft";

/** A cell as a file writes it: over how many columns and rows it reaches. */
export interface WrittenCell {
  readonly text: string;
  readonly across: number;
  readonly down: number;
  /** It only carries on a cell above, whose text it has. */
  readonly covered?: boolean;
}

/** The same at one of the places it reaches to. */
export type SpreadCell<Cell extends WrittenCell> = Omit<Cell, "covered"> & DraftCell;

/** Nobody merges more in a table of figures; what claims more is taken to reach as far as this. */
const mostSpanned = 100;

/**
 * The cells of a table by row and column, merged ones spread over all they cover. Throws `OversizedDraft` where that
 * would be more cells than a table of a release can have, whatever a file claims.
 */
export function spreadCells<Cell extends WrittenCell>(
  written: readonly (readonly Cell[])[],
): readonly (readonly (DraftCell | SpreadCell<Cell>)[])[] {
  const rows: (DraftCell | SpreadCell<Cell>)[][] = written.map(() => []);
  let cells = 0;
  written.forEach((row, down) => {
    let across = 0;
    for (const cell of row) {
      while (rows[down]?.[across] !== undefined) across += 1;
      const width = Math.min(cell.across, mostSpanned);
      // A cell that reaches below the last row ends with it.
      const below = Math.min(down + cell.down, rows.length);
      cells += width * (below - down);
      if (cells > mostCells) throw new OversizedDraft();
      for (let at = down; at < below; at += 1) {
        for (let column = across; column < across + width; column += 1) {
          const isFirst = at === down && column === across;
          (rows[at] ??= [])[column] = { ...cell, covered: cell.covered === true || !isFirst };
        }
      }
      across += width;
    }
  });
  return rows.map((row) =>
    Array.from(row, (cell: (typeof row)[number] | undefined) => cell ?? blank),
  );
}

const blank: DraftCell = { text: "", covered: false };
