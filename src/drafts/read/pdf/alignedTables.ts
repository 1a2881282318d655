import { headsColumn } from "../../columnRoles";
import type { DraftCell } from "../../draft";
import { type PiecedLine, cutAtGutters, piecedLine } from "./cellPieces";
import { type GlyphLine, joinedLines, textOfLine } from "./glyphLines";
import type { Box, Rule } from "./pdfPage";
import type { PlacedTable } from "./ruledTables";
import { type TableLine, tableLines } from "./tableLines";
import { tableRows } from "./tableRows";
import { tableColumns } from "./tableColumns";
import { fillsCell, isPeriod, isRowLabel } from "./tableTexts";
import { withUnlabelledRows } from "./unlabelledRows";
import { bandsOf, mostTableLines, regionEnd } from "./tableRegions";

/** Lines in their order, those that make a table taken together. */
export type LineBlock =
  | { readonly is: "line"; readonly line: GlyphLine }
  | { readonly is: "table"; readonly table: PlacedTable };

/**
 * Finds the tables that no lines are drawn around, or lines between the rows alone: rows whose cells stand below each
 * other.
 */
export function withAlignedTables(
  lines: readonly GlyphLine[],
  rules: readonly Rule[],
): readonly LineBlock[] {
  const pieced = lines.map(piecedLine);
  const blocks: LineBlock[] = [];
  let at = 0;
  while (at < pieced.length) {
    const end = regionEnd(pieced, at);
    const run = pieced.slice(at, end);
    const table = run.length === 0 || run.length > mostTableLines ? null : tableOf(run, rules);
    if (table === null) {
      const next = run.length > mostTableLines ? end : at + 1;
      for (const { line } of pieced.slice(at, next)) blocks.push({ is: "line", line });
      at = next;
    } else if (cutAbove(pieced, at, table)) {
      // Its first row, and the headings over that, are looked for again.
      let back = 0;
      while (back <= mostHeadings && blocks.at(-1)?.is === "line") {
        blocks.pop();
        back += 1;
      }
      at -= back;
    } else {
      // Single lines behind the last row are none of it.
      const own = run.filter(({ line }) => line.top < table.bottom).map(({ line }) => line);
      blocks.push({ is: "table", table: { ...table, lines: own } });
      at += own.length;
    }
  }
  return blocks;
}

/** Headings of a table without lines do not stand above each other in more lines. */
const mostHeadings = 5;

/**
 * Cuts the line above a table as its columns part it, where a label with a figure beside it stands there: alone it does
 * not tell that the blank between them is none between words. False where it is no such row.
 */
function cutAbove(lines: PiecedLine[], at: number, { columns = [] }: PlacedTable): boolean {
  const [above, first] = [lines[at - 1], lines[at]];
  const [piece, ...others] = above?.pieces ?? [];
  if (above === undefined || first === undefined || piece === undefined || others.length > 0)
    return false;
  if (first.line.baseline - above.line.baseline > 3 * above.line.size) return false;
  const pieces = cutAtGutters(piece, columns);
  const [label, ...cells] = pieces.map(textOfLine);
  if (cells.length === 0 || !cells.every(fillsCell) || !isRowLabel(label ?? "")) return false;
  lines[at - 1] = { ...above, pieces };
  return true;
}

function tableOf(run: readonly PiecedLine[], rules: readonly Rule[]): PlacedTable | null {
  const { columns, placed } = tableColumns(bandsOf(run));
  if (columns.length < 2) return null;
  // A text above a table may have wide blanks too.
  if (placed.some(({ piece, from, to }) => from === 0 && to > 0 && run[0]?.pieces.includes(piece)))
    return null;
  const lines = tableLines(placed);
  const levels = levelsAcross(boxOf(lines), rules);
  const grouped = withUnlabelledRows(tableRows(lines, levels), levels);
  const last = grouped.findLastIndex((row) =>
    row.some(({ pieces }) => pieces.some(({ from }) => from > 0)),
  );
  const own = grouped.slice(0, last + 1);
  const rows = own.map((row, at) => cellsOf(spread(row, own[at + 1], columns), columns.length));
  return isTabular(rows) ? { ...boxOf(own.flat()), columns, rows } : null;
}

function boxOf(lines: readonly TableLine[]): Box {
  const boxes = lines.flatMap(({ pieces }) => pieces.map(({ piece }) => piece));
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Where lines go across a table, drawn at once or cell by cell; one under some of its headings parts no rows. */
function levelsAcross(box: Box, rules: readonly Rule[]): readonly number[] {
  const levels: { at: number; length: number }[] = [];
  for (const { lies, at, from, to } of rules.toSorted((a, b) => a.at - b.at)) {
    const length = Math.min(to, box.right) - Math.max(from, box.left);
    if (lies !== "level" || length <= 0 || at < box.top || at > box.bottom) continue;
    const last = levels.at(-1);
    if (last !== undefined && at - last.at < 1.5) last.length += length;
    else levels.push({ at, length });
  }
  return levels.flatMap(({ at, length }) => (length > 0.8 * (box.right - box.left) ? [at] : []));
}

/** A heading alone in the middle over the figures of those below it spreads over them all, however few it stands over. */
function spread(
  row: readonly TableLine[],
  below: readonly TableLine[] | undefined,
  columns: readonly Pick<Box, "left" | "right">[],
): readonly TableLine[] {
  const pieces = row.flatMap((line) => line.pieces);
  const [first, last] = [columns[1], columns.at(-1)];
  const isAlone = pieces.every(({ from, to }) => from === pieces[0]?.from && to === pieces[0].to);
  const under = new Set(below?.flatMap((line) => line.pieces.map(({ from }) => from)));
  if (!isAlone || pieces[0]?.from === 0 || under.size < 3 || first === undefined || !last)
    return row;
  const middle = (first.left + last.right) / 2;
  const isMiddle = pieces.every(
    ({ piece }) =>
      Math.abs((piece.left + piece.right) / 2 - middle) < 0.12 * (last.right - first.left),
  );
  if (!isMiddle) return row;
  return row.map((line) => ({
    ...line,
    pieces: line.pieces.map((piece) => ({ ...piece, from: 1, to: columns.length - 1 })),
  }));
}

function cellsOf(row: readonly TableLine[], columns: number): readonly DraftCell[] {
  const cells = Array.from({ length: columns }, (): { texts: string[]; covered: boolean } => ({
    texts: [],
    covered: false,
  }));
  const pieces = row.flatMap((line) => line.pieces);
  // A unit that a narrow column breaks stands above and below its figure, and is said behind it.
  const inOrder = [
    ...pieces.filter(({ isUnit }) => !isUnit),
    ...pieces.filter((each) => each.isUnit),
  ];
  for (const { from, to, text } of inOrder) {
    for (const [place, cell] of cells.slice(from, to + 1).entries()) {
      cell.texts.push(text);
      if (place > 0) cell.covered = true;
    }
  }
  return cells.map(({ texts, covered }) => ({ text: joinedLines(texts), covered }));
}

/** A date, an amount, a share of something, a dash or a state: what stands beside labels in a table. */
const figure =
  /^(?:[(（△▲\u2212-]?\s*(?:(?:JPY|US\$|[¥￥$€\\])\s*)?[\d０-９][\d０-９,，.．]*\s*(?:[%％)）]|円|銭|yen|千|百|億|万|million|billion|thousand|JPY|USD|[*＊※(（]|$)|.*(?:[\d０-９]|元)年\s*[\d０-９]+月|.*\b(?:19|20)\d\d\b|[-‐-―－−ー]+$|未定|無配|同左|undetermined|undecided|same as|to be|tb[ad]\b|none$|n\/?a$|retained|capital surplus|.*剰余金)/iu;

/** The headings of a comparison alone, as the end of a page cuts them off from its rows. */
function areHeadings(texts: readonly string[]): boolean {
  return texts.length > 2 && texts.every(headsColumn);
}

/** A table has figures in most of its rows below the heading, and more than a name beside its label. */
function isTabular(rows: readonly (readonly DraftCell[])[]): boolean {
  const filled = rows
    .map((row) => row.filter(({ text, covered }) => text !== "" && !covered))
    .filter((cells) => cells.length > 1);
  const withFigures = filled.filter((cells) =>
    cells.slice(1).some(({ text }) => figure.test(text.trim())),
  );
  const known = filled.filter(
    ([label, ...cells]) =>
      isRowLabel(label?.text ?? "") ||
      // A table may have its periods in rows.
      (isPeriod(label?.text ?? "") && cells.every(({ text }) => figure.test(text.trim()))) ||
      cells.filter(({ text }) => isPeriod(text)).length > 1 ||
      areHeadings([label, ...cells].flatMap((cell) => cell?.text ?? [])),
  );
  // One row alone may be the last of a table that began on the page before.
  if (known.length > 0) return filled.length > 1 || filled.some((cells) => cells.length > 2);
  if (withFigures.length === 0 || 2 * withFigures.length < filled.length - 1) return false;
  return filled.length > 2 || (filled.length > 1 && filled.some((cells) => cells.length > 2));
}
