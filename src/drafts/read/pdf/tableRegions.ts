import { type PiecedLine, cutAtGutters } from "./cellPieces";
import { isReachedInto } from "./tableColumns";
import { type GlyphLine, textOfLine } from "./glyphLines";

interface Column {
  left: number;
  right: number;
}

/** Lines of one row stand nearer than this many times their size, where its cells are centred. */
const besideEachOther = 0.97;
/** More lines than cells centred in one row have. */
const mostBeside = 60;
/** More lines than a table of a release has on a page; one that ends here is no table. */
export const mostTableLines = 200;
/** A line that goes on a cell follows this closely. */
const continuing = 2;
/** More lines of headings do not stand above each other. */
const mostHeadings = 4;
/** Rows that follow each other farther apart than this are no table to a reader. */
const farthest = 4;

/** Headings of the text, items and notes: what no row below a row begins with. */
const begins =
  /^(?:[(（]?[\d０-９]{1,2}[)）.．、](?=\s*[^\s\d])|[①-⑳・•●○■□◆◇【<＜〈《※*＊]|[(（][*＊※注]\d*[)）]?(?=.*[^\s)）])|(?:注|Notes?)\s*\d*[)）:：.])/iu;

/**
 * The end of the lines from `at` that may be one table: rows of several pieces, and between, above and behind them lines
 * that stand in a column and go on a cell. It is `at` where none begins there.
 */
export function regionEnd(lines: readonly PiecedLine[], at: number): number {
  const band = bandEnd(lines, at);
  if (isRow(piecesIn(lines, at, band))) return rowsEnd(lines, at, band);
  const headings = headingEnd(lines, at);
  return headings === null ? at : rowsEnd(lines, at, headings);
}

/** The pieces of the lines that stand beside each other, for each such band of lines. */
export function bandsOf(lines: readonly PiecedLine[]): readonly (readonly GlyphLine[])[] {
  const bands: (readonly GlyphLine[])[] = [];
  for (let at = 0; at < lines.length;) {
    const end = bandEnd(lines, at);
    bands.push(piecesIn(lines, at, end));
    at = end;
  }
  return bands;
}

function piecesIn(lines: readonly PiecedLine[], from: number, end: number): readonly GlyphLine[] {
  return lines.slice(from, end).flatMap(({ pieces }) => pieces);
}

/** The end of the lines from `at` that stand beside each other. */
function bandEnd(lines: readonly PiecedLine[], at: number): number {
  let end = at + 1;
  const last = Math.min(lines.length, at + mostBeside);
  while (end < last && pitchAt(lines, end) < besideEachOther) end += 1;
  return end;
}

/** How far below the line before it a line stands, in its size. */
function pitchAt(lines: readonly PiecedLine[], at: number): number {
  const [before, line] = [lines[at - 1]?.line, lines[at]?.line];
  if (before === undefined || line === undefined) return Infinity;
  return (line.baseline - before.baseline) / Math.max(line.size, before.size);
}

/** The number of an item, a cell with what it numbers. */
const itemNumber = /^(?:[(（]?[\d０-９]{1,2}[)）.．、]|[①-⑳・•●○■□◆◇※]|[(（](?:注|[a-z])[)）])$/u;

/** Whether lines beside each other hold more than one cell. */
function isRow(band: readonly GlyphLine[]): boolean {
  const [first, ...others] = band.toSorted((a, b) => a.left - b.left);
  const isNumber = (piece: GlyphLine) => itemNumber.test(textOfLine(piece));
  // Figures that break behind their points look like numbers of items too.
  const isNumbered = first !== undefined && isNumber(first) && !others.some(isNumber);
  const pieces = isNumbered ? others : band;
  const [end, start] = pieces.reduce(
    ([right, left], piece) => [Math.min(right, piece.right), Math.max(left, piece.left)],
    [Infinity, -Infinity],
  );
  return start > end;
}

/**
 * The end of the row that stands below single lines from `at` which are headings of its columns; null where they are not:
 * those stand over its figures, not over its labels.
 */
function headingEnd(lines: readonly PiecedLine[], at: number): number | null {
  for (let row = at; row < Math.min(lines.length, at + mostHeadings);) {
    const end = bandEnd(lines, row);
    if (row > at && pitchAt(lines, row) > 3) return null;
    if (isRow(piecesIn(lines, row, end)))
      return row > at && standsOver(lines, at, row) ? end : null;
    row = end;
  }
  return null;
}

function standsOver(lines: readonly PiecedLine[], at: number, row: number): boolean {
  const pieces = piecesIn(lines, row, bandEnd(lines, row));
  const [first, second] = pieces.toSorted((a, b) => a.left - b.left);
  const below = lines.slice(row + 1, row + 1 + mostHeadings).map(({ line }) => line.left);
  const labels = Math.min(...below, Infinity);
  const figures = first !== undefined && first.left > labels + first.size ? first : second;
  if (figures === undefined) return false;
  return lines
    .slice(at, row)
    .every(({ line }) => line.left > figures.left - 2 * figures.size && !beginsText(line));
}

function beginsText(line: GlyphLine): boolean {
  return begins.test(textOfLine(line));
}

/** Whether a line is a label with the number of its row, as those of the rows above it have, and the rest of its row below. */
function isNumberedRow(lines: readonly PiecedLine[], from: number, at: number): boolean {
  const own = lines[at]?.line;
  if (own === undefined || !rowNumber.test(textOfLine(own)) || pitchAt(lines, at + 1) > continuing)
    return false;
  if (!isRow(piecesIn(lines, at + 1, bandEnd(lines, at + 1)))) return false;
  return lines
    .slice(from, at)
    .some(
      ({ line, pieces }) =>
        pieces.length > 1 &&
        Math.abs(line.left - own.left) < own.size &&
        rowNumber.test(textOfLine(line)),
    );
}

const rowNumber = /^(?:[(（][\d０-９]{1,2}[)）]|[\d０-９]{1,2}[.．)）]|[①-⑳])/u;

/** How far the rows go on whose first are the lines up to `end`. */
function rowsEnd(lines: readonly PiecedLine[], from: number, firstEnd: number): number {
  const columns: Column[] = [];
  for (const { pieces } of lines.slice(from, firstEnd)) widen(columns, pieces);
  let end = firstEnd;
  let row = firstEnd;
  let rows = 1;
  while (row < lines.length && row - from <= mostTableLines) {
    const next = bandEnd(lines, row);
    const band = lines.slice(row, next);
    const pitch = pitchAt(lines, row);
    if (pitch > farthest) break;
    const pieces = band.flatMap((each) =>
      each.pieces.flatMap((piece) => cutAtGutters(piece, columns)),
    );
    if (isRow(pieces)) {
      if (rows > 2 && pieces.some((each) => runsOver(columns, each))) break;
      rows += 1;
      widen(columns, pieces);
      end = next;
    } else {
      const [only] = band;
      const follows = pitchAt(lines, next);
      if (only === undefined || !staysWithin(columns, only.line)) break;
      if (beginsText(only.line) && !isNumberedRow(lines, from, row)) break;
      if (pitch < continuing) {
        widen(columns, only.pieces);
        end = next;
      } else if (follows >= continuing && !isAlike(pitch, follows)) break;
    }
    row = next;
  }
  return end;
}

/** A row that only names the class of those below it is set as they are. */
function isAlike(pitch: number, follows: number): boolean {
  return Math.abs(pitch - follows) < 0.08 * pitch && pitch < farthestAlone;
}

const farthestAlone = 2.5;

function widen(columns: Column[], pieces: readonly GlyphLine[]): void {
  for (const { left, right } of pieces) {
    const under = columns.filter((column) => left < column.right && right > column.left);
    const [only] = under;
    if (only !== undefined && under.length === 1) {
      only.left = Math.min(only.left, left);
      only.right = Math.max(only.right, right);
    } else if (only === undefined) {
      columns.push({ left, right });
      columns.sort((a, b) => a.left - b.left);
    }
  }
}

/** Text that runs over columns, and is longer than a heading over several. */
function runsOver(columns: readonly Column[], piece: GlyphLine): boolean {
  const under = columns.filter(({ left, right }) => piece.left < right && piece.right > left);
  return under.length > 1 && piece.right - piece.left > longestHeading * piece.size;
}

const longestHeading = 16;

/** A line that stands in one column, where text would run over several; a long label may reach into the next. */
function staysWithin(columns: readonly Column[], line: GlyphLine): boolean {
  const under = columns.filter(({ left, right }) => line.left < right && line.right > left);
  return under.filter((column) => !isReachedInto(column, line)).length < 2;
}
