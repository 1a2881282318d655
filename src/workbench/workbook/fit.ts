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
  const lines = text
    .split("\n")
    .map((line) =>
      format.wrap
        ? Math.max(1, Math.ceil((textWidth(line, format) - PADDING_PIXELS) / (columnWidth - 4)))
        : 1,
    )
    .reduce((sum, count) => sum + count, 0);
  return Math.ceil((format.wrap ? lines : 1) * format.fontSize * PIXELS_PER_POINT * 1.25) + 4;
}
