import { type GlyphLine, lineOf } from "./glyphLines";
import { type TextColumns, isLong, isRowOfTable, sharedGutter, shortestText } from "./sharedGutter";
import { isTable, piecesWithTables } from "./standIns";
import { type Parted, tablesBeside } from "./tablesBeside";

/** Fewer lines than this side by side are no columns of text, unless others of the file are in the same columns. */
const fewestLines = 6;
const fewestOfKnown = 2;
/** More lines than columns of the smallest letters have. */
const mostLines = 400;

/** One run of lines or more, each to be read after the one before. */
export type Stretch = readonly (readonly GlyphLine[])[];

/** The lines of a page in the order they are read. */
interface ReadingOrder {
  /** Each to be read after the one before: the columns that stand beside each other, or lines across the page. */
  readonly stretches: readonly Stretch[];
  /** Null where neither it nor a page before it is in columns. */
  readonly columns: TextColumns | null;
}

/**
 * The bands of a page are parted by what stands across it. Where one of them is in columns, shorter ones may be in the
 * same, and so may the page be that follows one in columns: `before` are those of the pages before.
 */
export function readingOrder(
  bands: readonly (readonly GlyphLine[])[],
  pageWidth: number,
  before: TextColumns | null,
): ReadingOrder {
  const places = nearMiddle(pageWidth);
  const gutters = bands.flatMap(
    (lines) => besideOf(lines, places) ?? gutterOf(lines, places, null) ?? [],
  );
  const longest = gutters.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
  const columns =
    longest?.columns ??
    sharedGutter(bands.filter(({ length }) => length <= mostLines).map(inPieces), places) ??
    before;
  return { stretches: bands.flatMap((lines) => stretchesOf(lines, pageWidth, columns)), columns };
}

function stretchesOf(
  lines: readonly GlyphLine[],
  pageWidth: number,
  known: TextColumns | null,
): readonly Stretch[] {
  const gutter =
    besideOf(lines, nearMiddle(pageWidth)) ??
    gutterOf(lines, nearMiddle(pageWidth), null) ??
    (known === null ? null : gutterOf(lines, [known.at], known));
  if (gutter === null) return lines.length === 0 ? [] : [[lines]];
  const { from, to } = gutter;
  const { at } = gutter.columns;
  const side = (isOn: (middle: number) => boolean) =>
    lines.slice(from, to).flatMap(({ glyphs }) => {
      const own = glyphs.filter((glyph) => isOn((glyph.left + glyph.right) / 2));
      return own.some(({ text }) => text.trim() !== "") ? [lineOf(own)] : [];
    });
  return [
    ...stretchesOf(lines.slice(0, from), pageWidth, known),
    [side((middle) => middle < at), side((middle) => middle >= at)],
    ...stretchesOf(lines.slice(to), pageWidth, known),
  ];
}

type Gutter = Parted;

function besideOf(lines: readonly GlyphLine[], places: readonly number[]): Gutter | null {
  return lines.length > mostLines ? null : tablesBeside(inPieces(lines), places);
}

function inPieces(lines: readonly GlyphLine[]): readonly (readonly GlyphLine[])[] {
  return lines.map(piecesWithTables);
}

/** Where a blank may part columns. */
function nearMiddle(pageWidth: number): readonly number[] {
  const steps = Math.floor(0.15 * pageWidth);
  return Array.from({ length: steps + 1 }, (_, step) => 0.35 * pageWidth + 2 * step);
}

/** The longest run of lines that a blank at one of the places parts from above to below, with text on both sides. */
function gutterOf(
  lines: readonly GlyphLine[],
  places: readonly number[],
  known: TextColumns | null,
): Gutter | null {
  if (lines.length > mostLines) return null;
  const pieces = inPieces(lines);
  const areRows = pieces.map(isRowOfTable);
  let widest: Gutter | null = null;
  for (const at of places) {
    let start = 0;
    while (start < lines.length) {
      let end = start;
      while (end < lines.length && areRows[end] === false && isParted(pieces[end] ?? [], at))
        end += 1;
      const from = start + rowsOfTable(lines.slice(Math.max(0, start - 1), end), start > 0);
      const to = end - rowsOfTable(lines.slice(from, end + 1).reverse(), end < lines.length);
      // Of a wide blank the place nearest to where the right column begins, for its lines all begin there.
      const isLonger: boolean = widest === null || to - from >= widest.to - widest.from;
      const columns: TextColumns | null = isLonger
        ? columnsOf(pieces.slice(from, to), at, known)
        : null;
      if (columns !== null) widest = { from, to, columns };
      start = end + 1;
    }
  }
  return widest;
}

/** More lines of a cell than these do not stand beside each other without the others. */
const mostWrapped = 3;

/**
 * How many of the lines behind the first, a row of a table, belong to it: those nearer to it and each other than to what
 * comes behind them, as the rest of a long label and the heading above a row do.
 */
function rowsOfTable(lines: readonly GlyphLine[], hasRow: boolean): number {
  if (!hasRow) return 0;
  const gaps = lines
    .slice(1)
    .map(({ baseline }, index) => Math.abs(baseline - (lines[index]?.baseline ?? 0)));
  const [first = 0] = gaps;
  const own = gaps.findIndex((gap) => gap > 1.1 * first);
  if (own < 1 || own > mostWrapped) return 0;
  // Long lines nearer to each other than to the row are text beside the table.
  const areNearer = gaps.slice(1, own).some((gap) => gap < 0.8 * first);
  const areLong = lines.slice(1, own + 1).some((line) => piecesWithTables(line).some(isLong));
  return areNearer && areLong ? 0 : own;
}

function isParted(pieces: readonly GlyphLine[], at: number): boolean {
  return pieces.every(({ left, right }) => right < at - 3 || left > at + 3);
}

/** The columns that lines are text of; null where they are none. */
function columnsOf(
  lines: readonly (readonly GlyphLine[])[],
  at: number,
  known: TextColumns | null,
): TextColumns | null {
  const [left = [], right = []] = [
    (piece: GlyphLine) => piece.left < at,
    (piece: GlyphLine) => piece.left > at,
  ].map((isOwn) =>
    lines.map((pieces) => pieces.filter(isOwn)).filter((pieces) => pieces.length > 0),
  );
  if (known !== null) return areIn(known, left, right) ? known : null;
  const hasTable = lines.some((pieces) => pieces.some(isTable));
  const [widthLeft, widthRight] = hasTable
    ? [besideTable(left), besideTable(right)]
    : [textWidth(left), textWidth(right)];
  if (widthLeft === null || widthRight === null) return null;
  const begin = Math.min(...right.map(([piece]) => piece?.left ?? Infinity));
  return { at, begin, left: widthLeft, right: widthRight };
}

type Side = readonly (readonly GlyphLine[])[];

/**
 * How wide lines run; null where they are no text. Lines of text are long, a piece each, and many run to the edge of
 * their column; cells are short.
 */
function textWidth(lines: Side): number | null {
  if (lines.length < fewestLines) return null;
  const width = Math.max(...lines.map(widthOf));
  const size = Math.max(...lines.flat().map((piece) => piece.size));
  const isText = fullLines(lines, width) >= lines.length / 3 && width > shortestText * size;
  return isText ? width : null;
}

/** What stands beside a table with lines around it needs not be long. */
function besideTable(lines: Side): number | null {
  return lines.length >= fewestOfKnown ? Math.max(...lines.map(widthOf)) : null;
}

function fullLines(lines: Side, width: number): number {
  return lines.filter((pieces) => pieces.length === 1 && widthOf(pieces) > 0.8 * width).length;
}

/** Of columns that are known a few lines will do: all of the right one begin where it does, and one of all is full. */
function areIn(known: TextColumns, left: Side, right: Side): boolean {
  const isFull = fullLines(left, known.left) + fullLines(right, known.right) > 0;
  return (
    isFull &&
    left.length >= fewestOfKnown &&
    right.length > 0 &&
    right.every(
      ([piece]) => piece !== undefined && Math.abs(piece.left - known.begin) < 1.5 * piece.size,
    )
  );
}

function widthOf(pieces: readonly GlyphLine[]): number {
  return (pieces.at(-1)?.right ?? 0) - (pieces[0]?.left ?? 0);
}
