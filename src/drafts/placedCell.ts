/** A cell of a draft's table with its place; what was split over several cells is joined. */
export interface PlacedDraftCell {
  readonly text: string;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
}
