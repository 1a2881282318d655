import { type GlyphLine, glyphLines, lineOf, piecesOf } from "./glyphLines";
import type { Glyph } from "./pdfPage";
import type { PlacedTable } from "./ruledTables";

/** A letter as wide as a table with lines around it, which stands for a line of what is in that. */
interface StandIn extends Glyph {
  readonly table: PlacedTable;
}

/** No text of a release holds it. */
const mark = "\u{f8ff}";

/**
 * Tables take their place among the lines of a page as long lines of text would: whether text is in columns, and in which
 * of them a table stands, follows from all that is on the page. One for each line of its cells.
 */
export function standInsFor(table: PlacedTable, inside: readonly Glyph[]): readonly Glyph[] {
  const { left, right } = table;
  return glyphLines(inside).map(({ baseline, size }): StandIn => ({
    text: mark,
    left,
    right,
    baseline,
    size,
    table,
  }));
}

function isStandIn(glyph: Glyph): glyph is StandIn {
  return "table" in glyph;
}

/** Whether a piece stands for a table. */
export function isTable({ glyphs }: GlyphLine): boolean {
  return glyphs.some(isStandIn);
}

/** The tables that a line stands for, and what else is on it; null where that is nothing. */
export function withoutStandIns(line: GlyphLine): {
  readonly tables: readonly PlacedTable[];
  readonly line: GlyphLine | null;
} {
  const tables = line.glyphs.flatMap((glyph) => (isStandIn(glyph) ? [glyph.table] : []));
  if (tables.length === 0) return { tables, line };
  const others = line.glyphs.filter((glyph) => !isStandIn(glyph));
  const isBlank = others.every(({ text }) => text.trim() === "");
  return { tables, line: isBlank ? null : lineOf(others) };
}

/** The line in pieces, cut at blanks as wide as its letters; a table is a piece of its own. */
export function piecesWithTables(line: GlyphLine): readonly GlyphLine[] {
  const tables = line.glyphs.filter(isStandIn);
  if (tables.length === 0) return piecesOf(line, 1);
  const { line: rest } = withoutStandIns(line);
  const pieces = [
    ...tables.map((table) => lineOf([table])),
    ...(rest === null ? [] : piecesOf(rest, 1)),
  ];
  return pieces.sort((a, b) => a.left - b.left);
}
