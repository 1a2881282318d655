import type { DraftPlace } from "../draft";
import type { PlacedDraftCell } from "../placedCell";
import type { ImportedCell } from "./rows";

/** A cell that a ragged table does not have. */
export const nothing: PlacedDraftCell = { text: "", row: 1, column: 1 };

/** The cells of a table as an import carries them, each with its place. */
export function placing(table: number): (cell: PlacedDraftCell) => ImportedCell {
  return ({ text, row, column }) => {
    const place: DraftPlace = { is: "cell", table, row, column };
    return { text, place };
  };
}
