import type { Box, Glyph } from "./pdfPage";

/** Letters that stand on one line, from left to right. */
export interface GlyphLine extends Box {
  readonly glyphs: readonly Glyph[];
  readonly baseline: number;
  /** The size of its letters, but for raised and small ones. */
  readonly size: number;
}

/** More lines than a reader can tell on a page; what stands on none of so many is read with the last. */
const mostLines = 1000;

/**
 * Letters sorted into lines from above to below. Small raised ones, such as a footnote's mark, belong to the line beside
 * which they are raised. A letter drawn twice at a place, which is how some programs make it bold, counts once.
 */
export function glyphLines(glyphs: readonly Glyph[]): readonly GlyphLine[] {
  const shown = glyphs.filter(({ text }) => text.trim() !== "");
  const groups: { baseline: number; size: number; glyphs: Glyph[] }[] = [];
  // Large letters make the lines, small ones join them.
  const inOrder = [...shown].sort((a, b) => b.size - a.size || a.baseline - b.baseline);
  for (const glyph of inOrder) {
    const own = groups.find((each) => standsOn(glyph, each));
    const group = own ?? (groups.length < mostLines ? undefined : groups.at(-1));
    if (group === undefined) {
      groups.push({ baseline: glyph.baseline, size: glyph.size, glyphs: [glyph] });
    } else group.glyphs.push(glyph);
  }
  const spaces = glyphs.filter(({ text }) => text !== "" && text.trim() === "");
  for (const space of spaces) groups.find((each) => standsOn(space, each))?.glyphs.push(space);
  return groups
    .map((group) => lineOf(withoutTwins(group.glyphs.sort((a, b) => a.left - b.left))))
    .sort((a, b) => a.baseline - b.baseline);
}

function standsOn(
  glyph: Glyph,
  line: { readonly baseline: number; readonly size: number },
): boolean {
  const off = Math.abs(glyph.baseline - line.baseline);
  if (glyph.size > 0.8 * line.size) return off < 0.3 * line.size;
  const [top, bottom] = [glyph.baseline - 0.8 * glyph.size, glyph.baseline + 0.1 * glyph.size];
  const [above, below] = [line.baseline - 0.95 * line.size, line.baseline + 0.25 * line.size];
  return Math.min(bottom, below) - Math.max(top, above) > 0.8 * (bottom - top);
}

function withoutTwins(glyphs: readonly Glyph[]): readonly Glyph[] {
  return glyphs.filter((glyph, index) => {
    for (let before = index - 1; before >= 0; before -= 1) {
      const other = glyphs[before];
      if (other === undefined || glyph.left - other.left > 0.15 * glyph.size) return true;
      if (other.text === glyph.text && glyph.text.trim() !== "") return false;
    }
    return true;
  });
}

export function lineOf(glyphs: readonly Glyph[]): GlyphLine {
  const seen = glyphs.filter(({ text }) => text.trim() !== "");
  let [left, right, size, baseline] = [Infinity, -Infinity, 0, 0];
  for (const glyph of seen) {
    left = Math.min(left, glyph.left);
    right = Math.max(right, glyph.right);
    if (glyph.size > size) [size, baseline] = [glyph.size, glyph.baseline];
  }
  return {
    glyphs,
    left,
    right,
    baseline,
    size,
    top: baseline - size,
    bottom: baseline + 0.2 * size,
  };
}

/** The line in pieces, cut where the blank is wider than `widest` times the size of its letters. */
export function piecesOf(line: GlyphLine, widest: number): readonly GlyphLine[] {
  const pieces: Glyph[][] = [];
  let last: Glyph | null = null;
  for (const glyph of line.glyphs) {
    if (glyph.text.trim() === "") continue;
    const piece = pieces.at(-1);
    const cut = last === null || glyph.left - last.right > widest * line.size;
    if (cut || piece === undefined) pieces.push([glyph]);
    else {
      piece.push(...blanksBetween(line, last, glyph));
      piece.push(glyph);
    }
    if (last === null || glyph.right > last.right || cut) last = glyph;
  }
  return pieces.map(lineOf);
}

function blanksBetween(line: GlyphLine, before: Glyph | null, behind: Glyph): readonly Glyph[] {
  if (before === null) return [];
  return line.glyphs.filter(
    ({ text, left }) => text.trim() === "" && left >= before.left && left < behind.left,
  );
}

const eastAsian = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6]/u;

/** What the line says, with a blank wherever the letters stand apart as words do. */
export function textOfLine({ glyphs, size, baseline }: GlyphLine): string {
  let text = "";
  let last: Glyph | null = null;
  let blank = false;
  let raised = "";
  const endRaised = () => {
    text += markOf(raised);
    raised = "";
  };
  for (const glyph of glyphs) {
    if (glyph.text.trim() === "") {
      blank = true;
      continue;
    }
    const gap = last === null ? 0 : glyph.left - last.right;
    const parted = last !== null && isParted(last.text, glyph.text, gap / size, blank);
    const isRaised =
      glyph.size < 0.8 * size && baseline - glyph.baseline > 0.2 * size && text.trim() !== "";
    if (raised !== "" && !isRaised) endRaised();
    if (isRaised) raised += glyph.text;
    else text += `${parted ? " " : ""}${glyph.text}`;
    last = glyph;
    blank = false;
  }
  endRaised();
  return text;
}

/** A raised number or star is a footnote's mark, and no part of the figure before it. */
function markOf(raised: string): string {
  const number = /^[[(（［]?[*＊※]?(?:注)?(\d{1,2})?[\])）］]?$/u.exec(raised);
  return number === null || raised === "" ? raised : `(*${number[1] ?? ""})`;
}

/** Latin words stand a fifth of the size apart and more; Japanese has no blanks but those as wide as a letter. */
function isParted(before: string, behind: string, gap: number, blank: boolean): boolean {
  const [left, right] = [eastAsian.test(before), eastAsian.test(behind)];
  if (left && right) return gap > 0.8;
  if (left || right) return blank ? gap > 0.2 : gap > 0.6;
  return blank ? gap > 0.08 : gap > 0.22;
}

/** The unit of the figure below it in a cell. */
const unitAbove = /^円\s*銭$/u;

/** The texts of lines that go on from each other: words with a blank between, Japanese and broken numbers without. */
export function joinedLines(texts: readonly string[]): string {
  return texts.reduce((joined, text) => {
    if (joined === "") return text;
    const [before, behind] = [joined.slice(-1), text.slice(0, 1)];
    if (unitAbove.test(joined)) return `${joined} ${text}`;
    const tight = eastAsian.test(before) || eastAsian.test(behind) || /[\p{L}]-$/u.test(joined);
    return `${joined}${tight ? "" : " "}${text}`;
  }, "");
}
