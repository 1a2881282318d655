import type { PiecedLine } from "./cellPieces";
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
  const pieced = bands.map((lines) =>
    lines.map((line): PiecedLine => ({ line, pieces: piecesWithTables(line) })),
  );
  const gutters = pieced.map((band) => ownGutter(band, places));
  const longest = gutters
    .flatMap((gutter) => gutter ?? [])
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
  const columns =
    longest?.columns ??
    sharedGutter(pieced.filter(({ length }) => length <= mostLines).map(piecesOf), places) ??
    before;
  const parted = (band: Band, gutter: Parted | null): readonly Stretch[] =>
    stretchesOf(band, gutter ?? knownGutter(band, columns), (rest) =>
      parted(rest, ownGutter(rest, places)),
    );
  return { stretches: pieced.flatMap((band, at) => parted(band, gutters[at] ?? null)), columns };
}

/** Lines, each in its pieces. */
type Band = readonly PiecedLine[];

function piecesOf(band: Band): readonly (readonly GlyphLine[])[] {
  return band.map(({ pieces }) => pieces);
}

/** The stretches of lines that a gutter parts, and of those above and below it, which `others` parts. */
function stretchesOf(
  band: Band,
  gutter: Parted | null,
  others: (band: Band) => readonly Stretch[],
): readonly Stretch[] {
  if (band.length === 0) return [];
  if (gutter === null) return [[band.map(({ line }) => line)]];
  const { from, to } = gutter;
  const { at } = gutter.columns;
  const side = (isOn: (middle: number) => boolean) =>
    band.slice(from, to).flatMap(({ line }) => {
      const own = line.glyphs.filter((glyph) => isOn((glyph.left + glyph.right) / 2));
      return own.some(({ text }) => text.trim() !== "") ? [lineOf(own)] : [];
    });
  return [
    ...others(band.slice(0, from)),
    [side((middle) => middle < at), side((middle) => middle >= at)],
    ...others(band.slice(to)),
  ];
}

/** Where lines are in columns by what they are themselves. */
function ownGutter(band: Band, places: readonly number[]): Parted | null {
  if (band.length > mostLines) return null;
  return tablesBeside(piecesOf(band), places) ?? gutterOf(band, places, null);
}

/** Where lines may be in columns that others are in. */
function knownGutter(band: Band, known: TextColumns | null): Parted | null {
  return known === null || band.length > mostLines ? null : gutterOf(band, [known.at], known);
}

/** Where a blank may part columns. */
function nearMiddle(pageWidth: number): readonly number[] {
  const steps = Math.floor(0.15 * pageWidth);
  return Array.from({ length: steps + 1 }, (_, step) => 0.35 * pageWidth + 2 * step);
}

/** The longest run of lines that a blank at one of the places parts from above to below, with text on both sides. */
function gutterOf(
  lines: Band,
  places: readonly number[],
  known: TextColumns | null,
): Parted | null {
  const pieces = piecesOf(lines);
  const areRows = pieces.map(isRowOfTable);
  let widest: Parted | null = null;
  for (const at of places) {
    let start = 0;
    while (start < lines.length) {
      let end = start;
      while (end < lines.length && areRows[end] === false && isParted(pieces[end] ?? [], at))
        end += 1;
      const from = start + rowsOfTable(lines.slice(Math.max(0, start - 1), end), start > 0);
      const to = end - rowsOfTable(lines.slice(from, end + 1).toReversed(), end < lines.length);
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
function rowsOfTable(lines: Band, hasRow: boolean): number {
  if (!hasRow) return 0;
  const gaps = lines
    .slice(1)
    .map(({ line }, index) => Math.abs(line.baseline - (lines[index]?.line.baseline ?? 0)));
  const [first = 0] = gaps;
  const own = gaps.findIndex((gap) => gap > 1.1 * first);
  if (own < 1 || own > mostWrapped) return 0;
  // Long lines nearer to each other than to the row are text beside the table.
  const areNearer = gaps.slice(1, own).some((gap) => gap < 0.8 * first);
  const areLong = lines.slice(1, own + 1).some(({ pieces }) => pieces.some(isLong));
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
