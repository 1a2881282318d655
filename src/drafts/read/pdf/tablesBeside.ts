import { halfWidth } from "../../../worksheet/notation/width";
import { type GlyphLine, joinedLines, textOfLine } from "./glyphLines";
import { type TextColumns, isLong } from "./sharedGutter";
import { isCellByItself, isRowLabel, isRowNumber } from "./tableTexts";

/** As many rows of the right column have labels of their own; of the left, where the right one has as many, one will do. */
const fewestLabels = 2;
/** As many lines of text beside a table are no cell of it. */
const fewestLines = 4;
/** A label is broken over at most so many lines. */
const mostLinesOfLabel = 8;

/** Lines that a blank parts, and the columns on its sides. */
export interface Parted {
  readonly from: number;
  readonly to: number;
  readonly columns: TextColumns;
}

type Pieces = readonly (readonly GlyphLine[])[];

/**
 * The lines of a page in columns one of which at least has a table that no lines are drawn around. Its rows look like
 * those of one table from edge to edge, but that labels stand in the middle of the page too, below each other where the
 * right column begins, or text beside the figures, or that nothing on the right stands at the height of what is on the
 * left. Null where no blank at one of the places parts such columns. `lines` are in pieces.
 */
export function tablesBeside(lines: Pieces, places: readonly number[]): Parted | null {
  let best: (Parted & Pick<Columns, "apart">) | null = null;
  // Places within one blank part the same columns.
  const known = new Map<string, Columns | null>();
  for (const at of places) {
    for (const [from, to] of partedAt(lines, at)) {
      const length: number = best === null ? 0 : best.to - best.from;
      if (to - from < length) continue;
      const own = lines.slice(from, to);
      const key = [from, to, own.flat().filter(({ left }) => left < at).length].join();
      const found = known.has(key) ? (known.get(key) ?? null) : columnsAt(own, at);
      known.set(key, found);
      if (found === null) continue;
      const { apart, ...columns } = found;
      // A blank within one of the columns parts what stands at one height; of a wide blank the place nearest to where the
      // right column begins.
      if (best === null || to - from > length || apart >= best.apart)
        best = { from, to, apart, columns: { at, ...columns } };
    }
  }
  return best;
}

interface Columns extends Omit<TextColumns, "at"> {
  /** How large a part of their lines stands apart. */
  readonly apart: number;
}

/** The stretches of lines that nothing reaches over the blank of. */
function partedAt(lines: Pieces, at: number): readonly (readonly [number, number])[] {
  const stretches: (readonly [number, number])[] = [];
  let from = 0;
  lines.forEach((pieces, index) => {
    if (pieces.every(({ left, right }) => right < at - 3 || left > at + 3)) return;
    stretches.push([from, index]);
    from = index + 1;
  });
  stretches.push([from, lines.length]);
  return stretches.filter(([start, end]) => end - start >= 2 * fewestLabels);
}

function columnsAt(lines: Pieces, at: number): Columns | null {
  const leftLines = ownLines(lines, (piece) => piece.left < at);
  const rightLines = ownLines(lines, (piece) => piece.left > at);
  // What is on a side takes long to tell.
  if (leftLines.length === 0 || rightLines.length < fewestLabels) return null;
  if (!areBeside(firstOf(leftLines), firstOf(rightLines))) return null;
  const [left, right] = [sideOf(leftLines), sideOf(rightLines)];
  const areTables = right.labels >= fewestLabels && (left.labels > 0 || left.text >= fewestLabels);
  const isText = left.labels > 0 && right.text >= fewestLines;
  const isKnown = (areTables || isText) && right.figures <= right.labels / 2;
  const { near, apart } = heightsOf(leftLines.flat(), rightLines.flat());
  const isApart = apart >= fewestApart && apart > mostlyApart * near;
  if (!isKnown && (!isApart || !right.hasLabels)) return null;
  return {
    begin: right.edge,
    left: left.width,
    right: right.width,
    apart: near === 0 ? 0 : apart / near,
  };
}

interface Side {
  readonly edge: number;
  readonly width: number;
  /** How many rows have labels at its edge. */
  readonly labels: number;
  /** Whether most of the lines that begin at its edge begin with anything but a figure, a day or a state. */
  readonly hasLabels: boolean;
  /** How many lines begin with a figure, a day or a state of no such row, as they do in the middle of a table. */
  readonly figures: number;
  /** How many lines of text run to its other edge. */
  readonly text: number;
}

/** What the lines have on one side. */
function ownLines(lines: Pieces, isOwn: (piece: GlyphLine) => boolean): Pieces {
  return lines.map((pieces) => pieces.filter(isOwn)).filter((pieces) => pieces.length > 0);
}

/** What each line begins with. */
function firstOf(lines: Pieces): readonly GlyphLine[] {
  return lines.flatMap(([piece]) => piece ?? []);
}

function sideOf(own: Pieces): Side {
  const edge = Math.min(...firstOf(own).map(({ left }) => left));
  const width = Math.max(...own.flat().map(({ right }) => right)) - edge;
  const isFull = (piece: GlyphLine) => piece.right - edge > 0.8 * width && isLong(piece);
  const text = own.filter(
    ([piece, ...others]) => piece !== undefined && others.length === 0 && isFull(piece),
  );
  return { edge, width, ...labelsIn(own, edge), text: text.length };
}

function beginsAt(edge: number): (piece: GlyphLine) => boolean {
  return ({ left }) => left - edge < indent;
}

/** In points: a table may be set in from the edge of the text. */
const indent = 8;

/** Two columns stand beside each other over most of the shorter one. */
function areBeside(left: readonly GlyphLine[], right: readonly GlyphLine[]): boolean {
  const [top, foot] = [
    Math.max(left[0]?.baseline ?? 0, right[0]?.baseline ?? 0),
    Math.min(left.at(-1)?.baseline ?? 0, right.at(-1)?.baseline ?? 0),
  ];
  const heights = [left, right].map(
    (side) => (side.at(-1)?.baseline ?? 0) - (side[0]?.baseline ?? 0),
  );
  return foot - top > 0.5 * Math.min(...heights);
}

/** How a figure, a day, a dash or a state begins, where lines may break it; a heading that begins with a year is none. */
const begins =
  /^(?:(?:JPY|US\$)?[¥$△▲(-]?\d(?!.*期)|(?:令和|平成)|[A-Z][a-z]{2,8}\.? \d|[-‐-―−ー]|未定|無配|同左|利益剰余|(?:その他)?資本剰余|undecided|undetermined|retained|capital surplus|tbd)/iu;

/** What begins at the edge of a column: labels with a figure beside them, and figures that are no part of a label. */
function labelsIn(lines: Pieces, edge: number): Pick<Side, "labels" | "hasLabels" | "figures"> {
  const isBegun = beginsAt(edge);
  const begun = lines.flatMap(([piece]) => (piece !== undefined && isBegun(piece) ? [piece] : []));
  const others = lines.flatMap((pieces) =>
    pieces.filter((piece) => !isBegun(piece) && begins.test(halfWidth(textOfLine(piece)))),
  );
  const isBeside = (some: readonly GlyphLine[]) => (piece: GlyphLine) =>
    some.some(({ baseline, size }) => Math.abs(baseline - piece.baseline) < size);
  const rows: GlyphLine[] = [];
  let labels = 0;
  for (let at = 0; at < begun.length;) {
    const end = labelEnd(begun, at);
    const own = begun.slice(at, end);
    if (own.some(isBeside(others))) labels += 1;
    rows.push(...own);
    at = Math.max(end, at + 1);
  }
  const figures = lines.filter(
    ([piece]) => piece !== undefined && isCellByItself(textOfLine(piece)) && !isBeside(rows)(piece),
  );
  const own = begun
    .map(textOfLine)
    .filter((text) => !begins.test(halfWidth(text)) || isRowNumber(text));
  return { labels, hasLabels: own.length > begun.length / 2, figures: figures.length };
}

/** As many lines of the right column at least stand beside none of the left, and as large a part of those near one. */
const fewestApart = 3;
const mostlyApart = 1 / 3;

/**
 * How many lines follow each other on the right at other heights than on the left, of those near one. Those of one row
 * stand at the same height, or half a line above or below where cells are set in the middle; those of columns of text at
 * any.
 */
function heightsOf(
  left: readonly GlyphLine[],
  right: readonly GlyphLine[],
): { readonly near: number; readonly apart: number } {
  const heights = [...new Set(left.map(({ baseline }) => baseline))].sort((a, b) => a - b);
  let [at, near, apart] = [0, 0, 0];
  for (const { baseline, size } of right.toSorted((a, b) => a.baseline - b.baseline)) {
    const offBy = (index: number) => Math.abs((heights[index] ?? Infinity) - baseline) / size;
    while (offBy(at + 1) <= offBy(at) && at + 1 < heights.length) at += 1;
    if (offBy(at) < 0.45) near += 1;
    if (offBy(at) < 0.45 && offBy(at) > 0.12) apart += 1;
  }
  return { near, apart };
}

/** Where the label ends that begins at a line, of as many lines as it is broken over; a figure or a day is none. */
function labelEnd(lines: readonly GlyphLine[], at: number): number {
  const [first] = lines.slice(at);
  if (first === undefined || /^[(（](?!\d+[)）])/u.test(textOfLine(first))) return at;
  for (let end = at + 1; end <= Math.min(lines.length, at + mostLinesOfLabel); end += 1) {
    const text = joinedLines(lines.slice(at, end).map(textOfLine));
    if (isCellByItself(text)) return at;
    if (isRowLabel(text)) return withItsYear(lines, end);
  }
  return at;
}

/** A year or day right below a label is the end of that. */
function withItsYear(lines: readonly GlyphLine[], end: number): number {
  const [last, next] = [lines[end - 1], lines[end]];
  if (last === undefined || next === undefined) return end;
  const isClose = next.baseline - last.baseline < 1.5 * last.size;
  return isClose && isCellByItself(textOfLine(next)) ? end + 1 : end;
}
