import type { DraftCell } from "../../draft";
import { type GlyphLine, joinedLines, piecesOf, textOfLine } from "./glyphLines";
import type { PlacedTable } from "./ruledTables";

/** A blank this many times as wide as the letters parts cells; one between words is narrower. */
export const cellGap = 1.25;

interface PiecedLine {
  readonly line: GlyphLine;
  readonly pieces: readonly GlyphLine[];
}

interface Column {
  left: number;
  right: number;
}

/** Lines in their order, those that make a table taken together. */
export type LineBlock =
  | { readonly is: "line"; readonly line: GlyphLine }
  | { readonly is: "table"; readonly table: PlacedTable };

/** Finds the tables that no lines are drawn around: rows whose cells stand below each other. */
export function withAlignedTables(lines: readonly GlyphLine[]): readonly LineBlock[] {
  const pieced = lines.map((line) => ({ line, pieces: piecesOf(line, cellGap) }));
  const blocks: LineBlock[] = [];
  let at = 0;
  while (at < pieced.length) {
    const end = endOfRun(pieced, at);
    const run = pieced.slice(at, end);
    const above = headingAbove(pieced, at - trailingLines(blocks), at);
    const table = run.length < 2 || tableOf(run) === null ? null : tableOf([...above, ...run]);
    if (table !== null) blocks.splice(blocks.length - above.length);
    if (table === null) {
      const only = pieced[at];
      if (only !== undefined) blocks.push({ is: "line", line: only.line });
      at += 1;
    } else {
      blocks.push({ is: "table", table });
      at = end;
    }
  }
  return blocks;
}

/** How many blocks behind the last table are lines. */
function trailingLines(blocks: readonly LineBlock[]): number {
  return blocks.length - 1 - blocks.findLastIndex(({ is }) => is === "table");
}

/** The lines above a table that stand over its figures and not over their labels: "Dividend per share". */
function headingAbove(
  lines: readonly PiecedLine[],
  from: number,
  at: number,
): readonly PiecedLine[] {
  const [first, second] = lines[at]?.pieces ?? [];
  const figures =
    first !== undefined && first.left > (lines[at + 1]?.line.left ?? 0) + first.size
      ? first
      : second;
  let begin = at;
  while (figures !== undefined && begin > from) {
    const [line, below] = [lines[begin - 1], lines[begin]];
    if (line === undefined || below === undefined) break;
    const over = line.pieces.length === 1 && line.line.left > figures.left - 2 * figures.size;
    const near = below.line.baseline - line.line.baseline < 3 * line.line.size;
    if (!over || !near) break;
    begin -= 1;
  }
  return lines.slice(begin, at);
}

/** Lines of several pieces that follow closely, and lines of one piece between or behind them that stay in a column. */
function endOfRun(lines: readonly PiecedLine[], from: number): number {
  const first = lines[from];
  if (first === undefined || first.pieces.length < 2) return from;
  const columns: Column[] = first.pieces.map(({ left, right }) => ({ left, right }));
  let end = from + 1;
  for (let at = end; at < lines.length; at += 1) {
    const [before, next] = [lines[at - 1], lines[at]];
    if (before === undefined || next === undefined) break;
    const pitch = next.line.baseline - before.line.baseline;
    if (pitch > 4 * Math.max(next.line.size, before.line.size)) break;
    const [only] = next.pieces;
    if (next.pieces.length > 1) {
      for (const { left, right } of next.pieces) widen(columns, left, right);
      end = at + 1;
    } else if (only === undefined || !continuesCell(columns, only, pitch)) break;
    else if (pitch < 1.6 * only.size) end = at + 1;
  }
  return end;
}

function widen(columns: Column[], left: number, right: number): void {
  const under = columns.filter((column) => left < column.right && right > column.left);
  const [only] = under;
  if (only !== undefined && under.length === 1) {
    only.left = Math.min(only.left, left);
    only.right = Math.max(only.right, right);
  } else if (only === undefined) columns.push({ left, right });
}

/** A line that stands in one column and goes on what the line above it says there. */
function continuesCell(columns: readonly Column[], piece: GlyphLine, pitch: number): boolean {
  const under = columns.filter(({ left, right }) => piece.left < right && piece.right > left);
  const [column] = under;
  return (
    under.length === 1 &&
    column !== undefined &&
    piece.right - piece.left < 1.6 * (column.right - column.left) &&
    pitch < 1.6 * piece.size
  );
}

function tableOf(run: readonly PiecedLine[]): PlacedTable | null {
  const columns = columnsOf(run);
  if (columns.length < 2) return null;
  const rows = rowsOf(run, columns);
  if (!isTabular(rows)) return null;
  const boxes = run.map(({ line }) => line);
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: boxes[0]?.top ?? 0,
    bottom: boxes.at(-1)?.bottom ?? 0,
    rows,
  };
}

/** Where the columns stand: those of the fullest line, widened and added to by the others. */
function columnsOf(run: readonly PiecedLine[]): readonly Column[] {
  const fullestFirst = [...run].sort((a, b) => b.pieces.length - a.pieces.length);
  const columns: Column[] = [];
  for (const { pieces } of fullestFirst) {
    for (const { left, right } of pieces) widen(columns, left, right);
  }
  return columns.sort((a, b) => a.left - b.left);
}

const figure =
  /[\d０-９]|^\s*[-–—―−－‐]+\s*$|未定|無配|同左|undetermined|same as left|earnings|剰余金/iu;

/** A table has figures in most of its rows below the heading, and more than a name beside its label. */
function isTabular(rows: readonly (readonly DraftCell[])[]): boolean {
  const filled = rows
    .map((row) => row.filter(({ text, covered }) => text !== "" && !covered))
    .filter((cells) => cells.length > 1);
  const withFigures = filled.filter((cells) =>
    cells.slice(1).some(({ text }) => figure.test(text)),
  );
  if (filled.length < 2 || 2 * withFigures.length < filled.length - 1) return false;
  return filled.length > 2 || filled.some((cells) => cells.length > 2);
}

function rowsOf(
  run: readonly PiecedLine[],
  columns: readonly Column[],
): readonly (readonly DraftCell[])[] {
  return rowGroups(run, columns).map((group) => {
    const cells = columns.map((): { texts: string[]; covered: boolean } => ({
      texts: [],
      covered: false,
    }));
    for (const { pieces } of group) {
      for (const piece of pieces) {
        const under = columns.flatMap(({ left, right }, index) =>
          piece.left < right && piece.right > left ? [index] : [],
        );
        const text = textOfLine(piece);
        under.forEach((index, place) => {
          cells[index]?.texts.push(text);
          if (place > 0 && cells[index] !== undefined) cells[index].covered = true;
        });
      }
    }
    return cells.map(({ texts, covered }) => ({ text: joinedLines(texts), covered }));
  });
}

/** The pitch below which lines are one row's: halfway to the next wider one, where lines are set in two ways. */
function closePitch(pitches: readonly number[], size: number): number {
  const inOrder = [...pitches].sort((a, b) => a - b);
  const [closest = 0] = inOrder;
  if (closest > 1.6 * size) return 0;
  const next = inOrder.findIndex((pitch, index) => pitch > 1.25 * (inOrder[index - 1] ?? pitch));
  return next < 1 ? 0 : ((inOrder[next - 1] ?? 0) + (inOrder[next] ?? 0)) / 2;
}

/**
 * The lines of each row. Where some lines are set closer than others, those are one row; where all are set alike, the
 * lines above the first label are one heading, unless one of them spans columns.
 */
function rowGroups(
  run: readonly PiecedLine[],
  columns: readonly Column[],
): readonly (readonly PiecedLine[])[] {
  const pitches = run.slice(1).map((next, index) => {
    const before = run[index];
    return before === undefined ? 0 : next.line.baseline - before.line.baseline;
  });
  const close = closePitch(pitches, run[0]?.line.size ?? 0);
  const label = columns[0]?.right ?? 0;
  const hasLabel = ({ pieces }: PiecedLine) => pieces.some(({ left }) => left < label);
  const spans = ({ pieces }: PiecedLine) =>
    pieces.some(
      (piece) =>
        columns.filter(({ left, right }) => piece.left < right && piece.right > left).length > 1,
    );
  const firstLabel = run.findIndex(hasLabel);
  const groups: PiecedLine[][] = [];
  run.forEach((each, index) => {
    const group = groups.at(-1);
    const before = run[index - 1];
    const pitch = pitches[index - 1] ?? 0;
    const heading = index < firstLabel && before !== undefined && !spans(before) && !spans(each);
    const continues = heading || (each.pieces.length === 1 && pitch < 1.6 * each.line.size);
    if (group !== undefined && (pitch < close || (close === 0 && continues))) group.push(each);
    else groups.push([each]);
  });
  return groups;
}
