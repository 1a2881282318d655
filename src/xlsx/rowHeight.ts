import { columnsOf } from "../dividend/textWidth";

const lineHeight = 15;
const highest = 409;

/** A cell's text and the width, in characters, that it may take. */
export interface WrappedText {
  readonly text: string;
  readonly width: number;
}

/**
 * The height, in points, of a row in which these texts are wrapped. Excel works it out when it opens a
 * file that says none, LibreOffice does not; an estimate serves both.
 */
export function rowHeight(texts: readonly WrappedText[]): number {
  const lines = texts.map(({ text, width }) =>
    text
      .split("\n")
      .map((line) => Math.max(1, Math.ceil(columnsOf(line) / Math.max(1, width))))
      .reduce((sum, each) => sum + each, 0),
  );
  return Math.min(highest, lineHeight * Math.max(1, ...lines));
}
