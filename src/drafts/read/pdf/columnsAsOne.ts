import { piecedLine } from "./cellPieces";
import { type GlyphLine, lineOf } from "./glyphLines";
import type { Rule } from "./pdfPage";
import type { PageBlock } from "./placedBlock";

/** Two columns of a page set below each other, as the one column that they are to a reader. */
export interface OneColumn {
  readonly lines: readonly GlyphLine[];
  /** The lines drawn between the rows of both. */
  readonly rules: readonly Rule[];
  /** The blocks made of its lines, back where those stand on the page. */
  readonly putBack: (blocks: readonly PageBlock[]) => readonly PageBlock[];
}

/** In the size of the letters: farther than two lines of a cell stand apart, and no farther than two rows do. */
const seam = 2.05;

/** The column `right` below the column `left`; both have lines. */
export function columnsAsOne(
  left: readonly GlyphLine[],
  right: readonly GlyphLine[],
  rules: readonly Rule[],
): OneColumn {
  const [last, first] = [left.at(-1), right[0]];
  const size = Math.max(last?.size ?? 0, first?.size ?? 0);
  const by = {
    across: shiftBetween(left, right),
    down: (last?.baseline ?? 0) - (first?.baseline ?? 0) + seam * size,
  };
  const begin = edgeOf(right);
  const below = (last?.baseline ?? 0) + size;
  return {
    lines: [...left, ...right.map((line) => moved(line, by))],
    rules: rules.flatMap((rule) => {
      if (rule.lies !== "level" || rule.to < begin) return [rule];
      const { at, from, to } = rule;
      return [{ ...rule, at: at + by.down, from: from + by.across, to: to + by.across }];
    }),
    putBack: (blocks) =>
      blocks.map((block) => {
        const isBelow = block.top > below - size;
        const bottom = block.bottom > below ? block.bottom - by.down : block.bottom;
        return isBelow ? movedBlock(block, by, bottom) : { ...block, bottom };
      }),
  };
}

interface Shift {
  readonly across: number;
  readonly down: number;
}

function moved({ glyphs }: GlyphLine, { across, down }: Shift): GlyphLine {
  return lineOf(
    glyphs.map((glyph) => ({
      ...glyph,
      left: glyph.left + across,
      right: glyph.right + across,
      baseline: glyph.baseline + down,
    })),
  );
}

function movedBlock<Block extends PageBlock>(
  block: Block,
  { across, down }: Shift,
  bottom: number,
): Block {
  return {
    ...block,
    left: block.left - across,
    right: block.right - across,
    top: block.top - down,
    bottom,
    ...(block.is === "table" &&
      block.columns && {
        columns: block.columns.map(({ left, right }) => ({
          left: left - across,
          right: right - across,
        })),
      }),
  };
}

function edgeOf(lines: readonly GlyphLine[]): number {
  return Math.min(...lines.map(({ left }) => left));
}

/** As many lines at the foot of a column and at the head of the next say how far these stand apart. */
const linesAtSeam = 24;
/** In points: a table may be set in from the edge of the text. */
const indent = 12;
const touch = 0.6;

/**
 * How far the right column is moved to stand below the left one. That is from edge to edge, or where a table that begins
 * in one goes on in the other, but for a text beside it in one alone, so that most of its cells stand below each other.
 */
function shiftBetween(left: readonly GlyphLine[], right: readonly GlyphLine[]): number {
  const usual = edgeOf(left) - edgeOf(right);
  const above = edgesIn(left.slice(-linesAtSeam));
  const below = edgesIn(right.slice(0, linesAtSeam));
  const belowEach = (shift: number) =>
    above.filter((edge) => below.some((other) => Math.abs(other + shift - edge) < touch)).length;
  const tried = above.flatMap((edge) =>
    below.map((other) => edge - other).filter((shift) => Math.abs(shift - usual) < indent),
  );
  const counted = [usual, ...tried].map((shift) => ({ shift, fits: belowEach(shift) }));
  return counted.reduce((best, next) => (next.fits > best.fits ? next : best)).shift;
}

/** Where cells begin, each place once. */
function edgesIn(lines: readonly GlyphLine[]): readonly number[] {
  const edges: number[] = [];
  for (const { left } of lines.flatMap((line) => piecedLine(line).pieces)) {
    if (!edges.some((edge) => Math.abs(edge - left) < touch)) edges.push(left);
  }
  return edges;
}
