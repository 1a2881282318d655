/**
 * What a page of a PDF shows, in points from its upper left corner: letters where they stand and the straight
 * lines drawn on it. Nothing in a PDF says what belongs together; lines, cells and paragraphs are found from this.
 */
export interface PdfPage {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Something other than letters and lines is painted: a picture, most often. */
  readonly painted: boolean;
  /** How many letters were drawn by a font that does not say which letters they are. */
  readonly nameless: number;
  /** What comments on the page say, in their order. */
  readonly comments: readonly string[];
}

/** A letter: its left and right edge, its baseline, its font size. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** A straight line across ("level") or down ("upright"), from `from` to `to` at the place `at` of the other axis. */
export interface Rule {
  readonly lies: "level" | "upright";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** More letters, or lines, than a page can hold for a reader; what has more was made to keep a reader busy. */
export const mostMarks = 60_000;
