import { type GlyphLine, lineOf, piecesOf } from "./glyphLines";

/** Fewer lines than this side by side are no columns of text, unless others of the file are in the same columns. */
const fewestLines = 6;
const fewestOfKnown = 2;

/** Two columns of text: where a blank parts them, and how wide their lines run. */
export interface TextColumns {
  readonly at: number;
  readonly left: number;
  readonly right: number;
}

/** The lines of a page in the order they are read. */
interface ReadingOrder {
  /** Each to be read after the one before: a page of one column is one run, two columns are two. */
  readonly runs: readonly (readonly GlyphLine[])[];
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
  const gutters = bands.flatMap((lines) => gutterOf(lines, nearMiddle(pageWidth), null) ?? []);
  const longest = gutters.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
  const columns = longest?.columns ?? before;
  return { runs: bands.flatMap((lines) => runsOf(lines, pageWidth, columns)), columns };
}

function runsOf(
  lines: readonly GlyphLine[],
  pageWidth: number,
  known: TextColumns | null,
): readonly (readonly GlyphLine[])[] {
  const gutter =
    gutterOf(lines, nearMiddle(pageWidth), null) ??
    (known === null ? null : gutterOf(lines, [known.at], known));
  if (gutter === null) return [lines];
  const { from, to } = gutter;
  const { at } = gutter.columns;
  const side = (isOn: (middle: number) => boolean) =>
    lines.slice(from, to).flatMap(({ glyphs }) => {
      const own = glyphs.filter((glyph) => isOn((glyph.left + glyph.right) / 2));
      return own.some(({ text }) => text.trim() !== "") ? [lineOf(own)] : [];
    });
  return [
    ...runsOf(lines.slice(0, from), pageWidth, known),
    side((middle) => middle < at),
    side((middle) => middle >= at),
    ...runsOf(lines.slice(to), pageWidth, known),
  ].filter((run) => run.length > 0);
}

interface Gutter {
  readonly from: number;
  readonly to: number;
  readonly columns: TextColumns;
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
  const pieces = lines.map((line) => piecesOf(line, 1));
  let widest: Gutter | null = null;
  for (const at of places) {
    let start = 0;
    while (start < lines.length) {
      let end = start;
      while (end < lines.length && isParted(pieces[end] ?? [], at)) end += 1;
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
  const near = 1.1 * (gaps[0] ?? 0);
  const own = gaps.findIndex((gap) => gap > near);
  return own > 0 && own <= mostWrapped ? own : 0;
}

/** More than two pieces beside each other are a table's. */
function isParted(pieces: readonly GlyphLine[], at: number): boolean {
  return pieces.length < 3 && pieces.every(({ left, right }) => right < at - 3 || left > at + 3);
}

/**
 * The columns that lines are text of; null where they are none. Lines of text are long, a piece each, and many run to the
 * edge of their column; cells are short. In columns that are known already a few lines will do, one of them full.
 */
function columnsOf(
  lines: readonly (readonly GlyphLine[])[],
  at: number,
  known: TextColumns | null,
): TextColumns | null {
  const [left = null, right = null] = (["left", "right"] as const).map((side) => {
    const own = lines
      .map((pieces) => pieces.filter((each) => (side === "left" ? each.left < at : each.left > at)))
      .filter((pieces) => pieces.length > 0);
    if (own.length < (known === null ? fewestLines : fewestOfKnown)) return null;
    const widest = Math.max(...own.map(widthOf));
    const width = known?.[side] ?? widest;
    const full = own.filter((pieces) => pieces.length === 1 && widthOf(pieces) > 0.8 * width);
    const size = Math.max(...own.flat().map((piece) => piece.size));
    const enough = known === null ? own.length / 3 : 1;
    return full.length >= enough && widest > 14 * size ? width : null;
  });
  return left === null || right === null ? null : { at, left, right };
}

function widthOf(pieces: readonly GlyphLine[]): number {
  return (pieces.at(-1)?.right ?? 0) - (pieces[0]?.left ?? 0);
}
