import type { CellFormat } from "./cellFormat";

const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;
const PADDING_PIXELS = 10;
const PIXELS_PER_POINT = 4 / 3;

/** Pixels a line takes: a digit is about 0.56 of the font size wide, an East Asian character the whole size. */
export function textWidth(text: string, format: CellFormat): number {
  const size = format.fontSize * PIXELS_PER_POINT;
  const wide = Array.from(text).filter((character) => WIDE.test(character)).length;
  const narrow = Array.from(text).length - wide;
  return Math.ceil((wide + narrow * (format.bold ? 0.6 : 0.56)) * size) + PADDING_PIXELS;
}

/** Pixels a cell needs below each other when its text is wrapped in a column of this width. */
export function textHeight(text: string, format: CellFormat, columnWidth: number): number {
  const lines = text.split("\n");
  const shown = format.wrap
    ? lines.reduce((sum, line) => sum + wrappedLines(line, format, columnWidth - 4), 0)
    : 1;
  return Math.ceil(shown * format.fontSize * PIXELS_PER_POINT * 1.25) + 4;
}

/** A Latin word goes to the next line as a whole, an East Asian character by itself. */
function wrappedLines(line: string, format: CellFormat, width: number): number {
  const pieces = line.match(/[^\s\u1100-\uffef]+\s*|[^]/gu) ?? [];
  let [lines, used] = [1, 0];
  for (const piece of pieces) {
    const wide = (of: string) => textWidth(of, format) - PADDING_PIXELS;
    if (used > 0 && used + wide(piece.trimEnd()) > width) {
      lines += 1;
      used = 0;
    }
    used += wide(piece);
    // A word longer than the column is broken.
    const broken = Math.max(0, Math.ceil(used / width) - 1);
    if (used > width && wide(piece.trimEnd()) > width) {
      lines += broken;
      used -= broken * width;
    }
  }
  return lines;
}
