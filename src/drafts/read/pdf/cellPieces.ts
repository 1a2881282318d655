import { type GlyphLine, lineOf, piecesOf, textOfLine } from "./glyphLines";
import type { Glyph } from "./pdfPage";
import { fillsCell, isCellByItself } from "./tableTexts";

/** A line and what blanks part it into: the cells of a row of a table, the line itself as a whole in text. */
export interface PiecedLine {
  readonly line: GlyphLine;
  readonly pieces: readonly GlyphLine[];
}

/** A blank this many times as wide as the letters parts cells; one between words is narrower. */
const cellGap = 1.25;
/** The blank between two sentences or words of Japanese is as wide as a letter. */
const japaneseBlank = 1.1;
/** Letters of a label that is spread over its cell, as 基 準 日 is, stand at most this far apart. */
const spreadGap = 4;

const han = /^\p{Script=Han}$/u;
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\uff01-\uff60]/u;

/** The line cut where a blank may part two cells. */
export function piecedLine(line: GlyphLine): PiecedLine {
  const pieces: GlyphLine[] = [];
  let spread = 0;
  for (const piece of piecesOf(line, cellGap)) {
    const before = pieces.at(-1);
    const gap = before === undefined ? Infinity : (piece.left - before.right) / line.size;
    const goesOn =
      before !== undefined &&
      (isJapaneseBlank(before, piece, gap) || isSpread(before, piece, gap, spread));
    if (!goesOn) {
      pieces.push(piece);
      spread = 0;
    } else {
      pieces[pieces.length - 1] = lineOf([...before.glyphs, ...piece.glyphs]);
      spread = gap;
    }
  }
  return { line, pieces: pieces.flatMap(cutAtFigures) };
}

function isJapaneseBlank(before: GlyphLine, behind: GlyphLine, gap: number): boolean {
  const [last, first] = [before.glyphs.at(-1)?.text ?? "", behind.glyphs[0]?.text ?? ""];
  return gap < japaneseBlank && japanese.test(last) && japanese.test(first);
}

/** Single letters at even distances. */
function isSpread(before: GlyphLine, behind: GlyphLine, gap: number, spread: number): boolean {
  const alone = ({ glyphs }: GlyphLine) => glyphs.length === 1 && han.test(glyphs[0]?.text ?? "");
  if (gap > spreadGap || !alone(behind)) return false;
  return spread === 0 ? alone(before) : Math.abs(gap - spread) < 0.2;
}

/**
 * Columns may stand so close that no blank between them is wider than one between words; then what stands beside a blank
 * tells: figures, dates and states never stand beside each other in one cell.
 */
function cutAtFigures(piece: GlyphLine): readonly GlyphLine[] {
  const parts = piecesOf(piece, figureGap);
  if (parts.length < 2) return [piece];
  const words = wordGap(piece);
  const joined: GlyphLine[] = [];
  let last = { text: "", right: 0 };
  for (const part of parts) {
    const before = joined.at(-1);
    const text = textOfLine(part);
    const fills = part.left - last.right > words ? fillsCell : isCellByItself;
    const isCell = fills(last.text) || (before !== undefined && fills(textOfLine(before)));
    if (before === undefined || (isCell && fills(text))) joined.push(part);
    else joined[joined.length - 1] = lineOf([...before.glyphs, ...part.glyphs]);
    last = { text, right: part.right };
  }
  return joined;
}

const figureGap = 0.45;

/** In fonts whose letters are all of one width a blank between words is as wide as a letter. */
function wordGap({ glyphs }: GlyphLine): number {
  const narrow = glyphs.filter(({ text }) => text.trim() !== "" && !japanese.test(text));
  const width = narrow.reduce((sum, { left, right }) => sum + right - left, 0);
  return narrow.length === 0 ? 0 : (1.03 * width) / narrow.length;
}

/** A blank between words is not wider. */
const widestOfWords = 0.65;

interface Extent {
  readonly left: number;
  readonly right: number;
}

/** The piece cut at the blanks between columns where it has one wide enough; `columns` from left to right. */
export function cutAtGutters(piece: GlyphLine, columns: readonly Extent[]): readonly GlyphLine[] {
  const seen = piece.glyphs.filter(({ text }) => text.trim() !== "");
  const least = leastBlank(seen, piece.size);
  const parts: (typeof seen)[] = [];
  seen.forEach((glyph, at) => {
    const before = seen[at - 1];
    const isWide = before !== undefined && glyph.left - before.right > least;
    const isGutter =
      isWide &&
      columns.some(
        ({ left }, index) =>
          before.right < left && glyph.left > (columns[index - 1]?.right ?? Infinity),
      );
    if (isGutter || parts.length === 0) parts.push([glyph]);
    else parts.at(-1)?.push(glyph);
  });
  if (parts.length < 2) return [piece];
  return parts.map((part) => {
    const [from, to] = [part[0]?.left ?? 0, part.at(-1)?.left ?? 0];
    return lineOf(piece.glyphs.filter(({ left }) => left >= from && left <= to));
  });
}

/**
 * Where other rows say that columns end, a blank parts cells that is wider than those between its words, or than words
 * have.
 */
function leastBlank(seen: readonly Glyph[], size: number): number {
  const blanks = seen
    .flatMap(({ left, text }, at) => {
      const before = seen[at - 1];
      const blank = left - (before?.right ?? left);
      const isOfWords = !japanese.test(text) || !japanese.test(before?.text ?? "");
      return isOfWords && blank > 0.15 * size ? [blank] : [];
    })
    .sort((a, b) => a - b);
  const usual = blanks[Math.floor((blanks.length - 1) / 2)] ?? 0;
  // Where the blanks between columns are most of them, what is usual is none between words.
  return blanks.length > 2
    ? Math.max(0.45 * size, Math.min(1.5 * usual, widestOfWords * size))
    : widestOfWords * size;
}
