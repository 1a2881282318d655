import { textOfLine } from "./glyphLines";
import type { PlacedPiece } from "./tableColumns";

/** The pieces of a table that stand on one line, with what they say. */
export interface TableLine {
  readonly baseline: number;
  readonly size: number;
  readonly pieces: readonly SaidPiece[];
}

interface SaidPiece extends PlacedPiece {
  readonly text: string;
}

/** Lines of the same cell stand at most this many times their size apart. */
export const widestLead = 2;

/** The lines of a table from above to below, what stands at one height on one. */
export function tableLines(placed: readonly PlacedPiece[]): readonly TableLine[] {
  const lines: { baseline: number; size: number; pieces: SaidPiece[] }[] = [];
  for (const each of placed.toSorted((a, b) => a.piece.baseline - b.piece.baseline)) {
    const { baseline, size } = each.piece;
    const said = { ...each, text: textOfLine(each.piece) };
    const last = lines.at(-1);
    if (last !== undefined && baseline - last.baseline < 0.3 * size) last.pieces.push(said);
    else lines.push({ baseline, size, pieces: [said] });
  }
  for (const { pieces } of lines) pieces.sort((a, b) => a.piece.left - b.piece.left);
  return lines;
}

/** Whether something stands on a line in the column of labels. */
export function hasLabel({ pieces }: TableLine): boolean {
  return pieces.some(({ from }) => from === 0);
}

/** How far below each other two lines stand in a column they share; null where they share none. */
export function sharedPitch(above: TableLine, below: TableLine): number | null {
  for (const piece of below.pieces) {
    const over = above.pieces.find((other) => areSame(piece, other));
    if (over !== undefined) return piece.piece.baseline - over.piece.baseline;
  }
  return null;
}

/** Whether two pieces are in the same column, or spread over the same ones. */
export function areSame(piece: PlacedPiece, other: PlacedPiece): boolean {
  return piece.from === other.from && piece.to === other.to && piece.isUnit === other.isUnit;
}

/** How far lines of the same columns stand below each other, the closest first. */
export function cellPitches(lines: readonly TableLine[]): readonly number[] {
  const pitches: number[] = [];
  const last = new Map<string, number>();
  for (const { pieces } of lines) {
    for (const { piece, from, to, isUnit } of pieces) {
      const key = `${String(from)} ${String(to)} ${String(isUnit)}`;
      const before = last.get(key);
      // Under a heading a figure and its unit stand beside each other.
      const pitch = piece.baseline - (before ?? piece.baseline);
      if (pitch > 0.3 * piece.size) pitches.push(pitch);
      last.set(key, piece.baseline);
    }
  }
  return pitches.sort((a, b) => a - b);
}

/** Halfway from the closest lines to the next wider ones, where lines are set in two ways; else 0. */
export function closePitch(pitches: readonly number[], size: number): number {
  const [closest = 0] = pitches;
  if (closest > widestLead * size) return 0;
  const next = pitches.findIndex((pitch, index) => pitch > 1.15 * (pitches[index - 1] ?? pitch));
  return next < 1 ? 0 : ((pitches[next - 1] ?? 0) + (pitches[next] ?? 0)) / 2;
}
