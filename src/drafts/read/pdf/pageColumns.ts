import { type GlyphLine, lineOf, piecesOf } from "./glyphLines";

/** Fewer lines than this side by side are no columns of text. */
const fewestLines = 6;

/** Runs of lines to read one after the other: a page of one column is one run, two columns are two. */
export function readingOrder(
  lines: readonly GlyphLine[],
  pageWidth: number,
): readonly (readonly GlyphLine[])[] {
  const gutter = gutterOf(lines, pageWidth);
  if (gutter === null) return [lines];
  const { from, to, at } = gutter;
  const side = (isOn: (middle: number) => boolean) =>
    lines.slice(from, to).flatMap(({ glyphs }) => {
      const own = glyphs.filter((glyph) => isOn((glyph.left + glyph.right) / 2));
      return own.some(({ text }) => text.trim() !== "") ? [lineOf(own)] : [];
    });
  return [
    ...readingOrder(lines.slice(0, from), pageWidth),
    side((middle) => middle < at),
    side((middle) => middle >= at),
    ...readingOrder(lines.slice(to), pageWidth),
  ].filter((run) => run.length > 0);
}

interface Gutter {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** The longest run of lines that a blank near the middle parts from above to below, with text on both sides. */
function gutterOf(lines: readonly GlyphLine[], pageWidth: number): Gutter | null {
  const pieces = lines.map((line) => piecesOf(line, 1));
  let widest: Gutter | null = null;
  for (let at = 0.35 * pageWidth; at <= 0.65 * pageWidth; at += 2) {
    let from = 0;
    while (from < lines.length) {
      let to = from;
      while (to < lines.length && isParted(pieces[to] ?? [], at)) to += 1;
      const longer = widest === null || to - from > widest.to - widest.from;
      if (longer && isText(pieces.slice(from, to), at)) widest = { from, to, at };
      from = to + 1;
    }
  }
  return widest;
}

/** More than two pieces beside each other are a table's. */
function isParted(pieces: readonly GlyphLine[], at: number): boolean {
  return pieces.length < 3 && pieces.every(({ left, right }) => right < at - 3 || left > at + 3);
}

/** Lines of text are long, a piece each, and many run to the edge of their column; cells are short. */
function isText(lines: readonly (readonly GlyphLine[])[], at: number): boolean {
  return (["left", "right"] as const).every((side) => {
    const own = lines
      .map((pieces) => pieces.filter(({ left }) => (side === "left" ? left < at : left > at)))
      .filter((pieces) => pieces.length > 0);
    if (own.length < fewestLines) return false;
    const width = Math.max(...own.map(widthOf));
    const full = own.filter((pieces) => pieces.length === 1 && widthOf(pieces) > 0.8 * width);
    const size = Math.max(...own.flat().map((piece) => piece.size));
    return 3 * full.length >= own.length && width > 14 * size;
  });
}

function widthOf(pieces: readonly GlyphLine[]): number {
  return (pieces.at(-1)?.right ?? 0) - (pieces[0]?.left ?? 0);
}
