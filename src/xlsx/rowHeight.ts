import { languageOf } from "../dividend/language";
import { lineHeight } from "../tables/tableLayout";
import { linesOf } from "../tables/textExtent";

const highest = 409;

/** Excel's margins left and right of a cell's text, in points. */
const margins = 5;

/** A cell's text and the width, in characters, that it may take. */
export interface WrappedText {
  readonly text: string;
  readonly width: number;
}

/**
 * The height, in points, of a row in which these texts are wrapped. Excel works it out when it opens a
 * file that states none, LibreOffice does not; an estimate serves both.
 */
export function rowHeight(texts: readonly WrappedText[]): number {
  const language = languageOf(texts.map(({ text }) => text).join(" "));
  const lines = texts.map(({ text, width }) =>
    linesOf(text, pointsOfWidth(width) - margins, language),
  );
  return Math.min(highest, lineHeight[language] * Math.max(1, ...lines));
}

/** A column's width as a file states it, in digits of Calibri at 11 points with Excel's margin left out, and in points. */
export function charactersOf(points: number): number {
  return (points * pixelsPerPoint - columnMargin) / digit;
}

function pointsOfWidth(characters: number): number {
  return (characters * digit + columnMargin) / pixelsPerPoint;
}

const [pixelsPerPoint, digit, columnMargin] = [4 / 3, 7, 5];
