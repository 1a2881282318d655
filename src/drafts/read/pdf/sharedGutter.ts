import { type GlyphLine, textOfLine } from "./glyphLines";
import { fillsCell } from "./tableTexts";

/** Two columns of text: where a blank parts them, where the right one begins, and how wide their lines run. */
export interface TextColumns {
  readonly at: number;
  readonly begin: number;
  readonly left: number;
  readonly right: number;
}

/** A page whose text is in columns has as many lines as this on both sides of their blank, tables among them or not. */
const fewestBeside = 4;
/** On either side as many run to the edge. */
const fewestFull = 3;

/**
 * The columns that the text of a page is in where tables cut it into parts too short to say so by themselves. Columns of
 * text are equally wide, the lines of the right one begin below each other, and no more lines run across their blank than
 * stand beside it. `bands` are the lines between the tables, each in its pieces; null where no blank of `places` parts
 * columns.
 */
export function sharedGutter(
  bands: readonly (readonly (readonly GlyphLine[])[])[],
  places: readonly number[],
): TextColumns | null {
  const lines = bands.flat().filter((pieces) => !isRowOfTable(pieces));
  const found = places.flatMap((at) => columnsAt(lines, at) ?? []);
  // Of a wide blank the place nearest to where the right column begins, for its lines all begin there.
  return (
    found.reduce<Found | null>(
      (best, next) => (best === null || next.beside >= best.beside ? next : best),
      null,
    )?.columns ?? null
  );
}

/**
 * More than two pieces beside each other are a table's, and so is a figure, a day or a state beside a label, which is no
 * long line as those of text are.
 */
export function isRowOfTable(pieces: readonly GlyphLine[]): boolean {
  const [first, second, third] = pieces;
  if (first === undefined || second === undefined || third !== undefined)
    return third !== undefined;
  const isCell = (piece: GlyphLine) => fillsCell(textOfLine(piece));
  return (isCell(second) && !isLong(first)) || (isCell(first) && !isLong(second));
}

/** Of the size of its letters, a line of text is longer than this somewhere. */
export const shortestText = 14;

export function isLong({ left, right, size }: GlyphLine): boolean {
  return right - left > shortestText * size;
}

interface Found {
  readonly beside: number;
  readonly columns: TextColumns;
}

function columnsAt(lines: readonly (readonly GlyphLine[])[], at: number): Found | null {
  const left: GlyphLine[] = [];
  const right: GlyphLine[] = [];
  let [beside, across] = [0, 0];
  for (const pieces of lines) {
    if (pieces.some((piece) => piece.left < at + 3 && piece.right > at - 3)) {
      across += 1;
      continue;
    }
    const [first, second] = pieces;
    if (first !== undefined) (first.right < at ? left : right).push(first);
    if (second !== undefined) (second.right < at ? left : right).push(second);
    if (first !== undefined && second !== undefined && first.right < at && second.left > at)
      beside += 1;
  }
  if (beside < fewestBeside || across > beside) return null;
  const [widthLeft, widthRight] = [widest(left), widest(right)];
  const alike = Math.min(widthLeft, widthRight) > 0.85 * Math.max(widthLeft, widthRight);
  if (!alike || !isText(left, widthLeft) || !isText(right, widthRight)) return null;
  const begin = Math.min(...right.map((piece) => piece.left));
  const below = right.filter((piece) => piece.left - begin < 0.5 * piece.size);
  if (below.length < (2 / 3) * right.length) return null;
  return { beside, columns: { at, begin, left: widthLeft, right: widthRight } };
}

/** Lines of text are long, and some run to the edge of their column; cells are short. */
function isText(pieces: readonly GlyphLine[], width: number): boolean {
  const full = pieces.filter((piece) => piece.right - piece.left > 0.8 * width);
  return full.length >= fewestFull && full.every(({ size }) => width > shortestText * size);
}

function widest(pieces: readonly GlyphLine[]): number {
  return pieces.reduce((width, { left, right }) => Math.max(width, right - left), 0);
}
