import type { Piece } from "../document";
import { pairedInOrder } from "./correctionAlignment";

/** A word, a number with its points and commas, or a sign: what is marked as a whole. Blanks between them go along. */
const token = /[A-Za-z]+|[\d０-９]+(?:[.,．，][\d０-９]+)*|\s+|[^]/gu;

/** Both texts in pieces, what the other does not have marked; null for a text that is not there. */
export function markedPieces(
  before: string | null,
  after: string | null,
): readonly [before: readonly Piece[], after: readonly Piece[]] {
  if (before === null) return [[], whole(after ?? "")];
  if (after === null) return [whole(before), []];
  const [old, young] = [tokensOf(before), tokensOf(after)];
  const pairs = pairedInOrder(old.map(sameBlank), young.map(sameBlank));
  return [
    piecesOf(old, new Set(pairs.map(([at]) => at))),
    piecesOf(young, new Set(pairs.map(([, at]) => at))),
  ];
}

function whole(text: string): readonly Piece[] {
  return text === "" ? [] : [{ text, marked: true }];
}

function tokensOf(text: string): readonly string[] {
  return text.match(token) ?? [];
}

function sameBlank(word: string): string {
  return word.trim() === "" ? " " : word;
}

function piecesOf(tokens: readonly string[], kept: ReadonlySet<number>): readonly Piece[] {
  const pieces: Piece[] = [];
  tokens.forEach((text, at) => {
    // A blank between two marked words is marked along, so that a phrase is one mark.
    const between = text.trim() === "" && isMarked(at - 1) && isMarked(at + 1);
    const marked = between || isMarked(at);
    const last = pieces.at(-1);
    if (last?.marked === marked) pieces[pieces.length - 1] = { text: last.text + text, marked };
    else pieces.push({ text, marked });
  });
  return pieces;

  function isMarked(at: number): boolean {
    return at >= 0 && at < tokens.length && !kept.has(at);
  }
}
