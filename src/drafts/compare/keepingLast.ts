/** Work on pieces of a draft, done once for those that the draft before had too. */
export interface KeptWork<Piece, Result> {
  readonly of: (piece: Piece) => Result;
  /** The next draft begins: what only the one before the last had is let go of. */
  readonly next: () => void;
}

/**
 * Keeps what was made of the pieces of the last draft. One that is corrected to see whether it agrees then says nearly
 * all that it said before. Results are shared and must not be changed.
 */
export function keepingLast<Piece, Result extends object>(
  work: (piece: Piece) => Result,
): KeptWork<Piece, Result> {
  let before = new Map<Piece, Result>();
  let now = new Map<Piece, Result>();
  return {
    of: (piece) => {
      const result = now.get(piece) ?? before.get(piece) ?? work(piece);
      now.set(piece, result);
      return result;
    },
    next: () => {
      before = now;
      now = new Map();
    },
  };
}
