import { withAlignedTables } from "./alignedTables";
import { piecedLine } from "./cellPieces";
import { isAlike, withJoined } from "./cutParagraphs";
import { type GlyphLine, glyphLines, joinedLines, textOfLine } from "./glyphLines";
import { columnsAsOne } from "./columnsAsOne";
import { type Stretch, readingOrder } from "./pageColumns";
import type { Box, Glyph, PdfPage, Rule } from "./pdfPage";
import type { PageBlock } from "./placedBlock";
import { type PlacedTable, ruledTables } from "./ruledTables";
import type { TextColumns } from "./sharedGutter";
import { standInsFor, withoutStandIns } from "./standIns";
import { joinedColumns } from "./cutTables";

/**
 * What a reader makes of a page: its tables and paragraphs in the order they are read. `before` are the columns of text
 * of the pages before it.
 */
export function pageBlocks(
  page: PdfPage,
  before: TextColumns | null,
): { readonly blocks: readonly PageBlock[]; readonly columns: TextColumns | null } {
  const tables = ruledTables(page.rules, page.glyphs);
  const across = tables.filter(isAcross(page.width));
  const inside = new Map<PlacedTable, Glyph[]>(tables.map((table) => [table, []]));
  const outside = page.glyphs.filter((glyph) => {
    const [x, y] = [(glyph.left + glyph.right) / 2, glyph.baseline - 0.35 * glyph.size];
    const table = tables.find((each) => holds(each, x, y));
    if (table !== undefined) inside.get(table)?.push(glyph);
    return table === undefined;
  });
  const standIns = tables.flatMap((table) =>
    across.includes(table) ? [] : standInsFor(table, inside.get(table) ?? []),
  );
  const bands = bandsBetween(across, glyphLines([...outside, ...standIns]));
  const { stretches, columns } = readingOrder(bands, page.width, before);
  const waiting = [...tables];
  const runs = stretches.flatMap((stretch) => stretchBlocks(stretch, waiting, page));
  const blocks = joinedColumns(runs)
    .map((block) => withNumber(block, page))
    .reduce(withJoined, []);
  const comments = page.comments.map((text): PageBlock => ({
    is: "paragraph",
    text,
    lines: [],
    left: 0,
    right: page.width,
    top: page.height,
    bottom: page.height,
    size: 0,
    aside: "comment",
    mayGoOn: false,
    isFull: false,
  }));
  const rest = waiting.map((table): PageBlock => ({ is: "table", ...table }));
  return { blocks: [...blocks, ...rest, ...comments], columns };
}

function holds({ left, right, top, bottom }: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function isAcross(width: number): (table: Box) => boolean {
  return ({ left, right }) => left < 0.45 * width && right > 0.55 * width;
}

/** A table across the middle of the page parts the text above it from the text below, whatever columns that is in. */
function bandsBetween(
  across: readonly PlacedTable[],
  lines: readonly GlyphLine[],
): readonly (readonly GlyphLine[])[] {
  const tops = across.map(({ top }) => top).sort((a, b) => a - b);
  const bands = Array.from({ length: tops.length + 1 }, (): GlyphLine[] => []);
  for (const line of lines) {
    bands[tops.filter((top) => top < line.baseline).length]?.push(line);
  }
  return bands.filter((band) => band.length > 0);
}

/** More lines than two columns of letters as small as notes have. */
const mostLinesOfColumns = 240;

/**
 * The blocks of each run of a stretch. Where a table without lines goes on from one column in the next, what is of it in
 * one alone does not tell its columns: both are read as one.
 */
function stretchBlocks(
  stretch: Stretch,
  waiting: PlacedTable[],
  page: PdfPage,
): readonly (readonly PageBlock[])[] {
  const runs = stretch.map((run) => runBlocks(run, waiting, page));
  const [left, right] = stretch;
  if (left === undefined || right === undefined || runs.flat().some(isWithinLines)) return runs;
  if (![runs[0]?.at(-1), runs[1]?.[0]].some((block) => block?.is === "table")) return runs;
  // Read a second time, a page of very small letters takes twice as long.
  if (left.length + right.length > mostLinesOfColumns) return runs;
  const { lines, rules, putBack } = columnsAsOne(left, right, page.rules);
  return [putBack(runBlocks(lines, [], { ...page, rules }))];
}

function isWithinLines(block: PageBlock): boolean {
  return block.is === "table" && block.columns === undefined;
}

/** The blocks of lines that are read one after the other, with the tables that stand among them. */
function runBlocks(
  run: readonly GlyphLine[],
  waiting: PlacedTable[],
  page: PdfPage,
): readonly PageBlock[] {
  const own = run.map(withoutStandIns);
  const lines = own.flatMap(({ line }) => line ?? []);
  const left = Math.min(...lines.map((line) => line.left));
  const edges = edgesOf(lines);
  const blocks: PageBlock[] = [];
  let part: GlyphLine[] = [];
  const endPart = () => {
    blocks.push(...blocksOf(part, edges, page.rules));
    part = [];
  };
  for (const { tables, line } of own) {
    for (const table of [...waiting]) {
      const beside = table.right < left || table.left > edges.right;
      const isAbove = line !== null && table.top <= line.baseline && !beside;
      if (!isAbove && !tables.includes(table)) continue;
      endPart();
      blocks.push({ is: "table", ...table });
      waiting.splice(waiting.indexOf(table), 1);
    }
    if (line !== null) part.push(line);
  }
  endPart();
  return blocks;
}

type Edges = Pick<Box, "left" | "right">;

/** Where text runs to; rows of a table are in pieces and may be wider. */
export function edgesOf(lines: readonly GlyphLine[]): Edges {
  const whole = lines.filter((line) => piecedLine(line).pieces.length === 1);
  const text = whole.length === 0 ? lines : whole;
  return {
    left: Math.min(...text.map((line) => line.left)),
    right: Math.max(...text.map((line) => line.right)),
  };
}

/** The paragraphs and the tables without lines around them that lines make, one after the other. */
export function blocksOf(
  lines: readonly GlyphLine[],
  edges: Edges,
  rules: readonly Rule[],
): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let paragraph: GlyphLine[] = [];
  const endParagraph = () => {
    const [first] = paragraph;
    const last = paragraph.at(-1);
    if (first !== undefined && last !== undefined) {
      const text = joinedLines(paragraph.map(textOfLine));
      blocks.push({
        is: "paragraph",
        text,
        lines: paragraph,
        left: Math.min(...paragraph.map((line) => line.left)),
        right: Math.max(...paragraph.map((line) => line.right)),
        top: first.top,
        bottom: last.bottom,
        size: first.size,
        mayGoOn: !begins.test(text),
        isFull: edges.right - last.right < 3 * last.size,
      });
    }
    paragraph = [];
  };
  for (const block of withAlignedTables(lines, rules)) {
    if (block.is === "table") {
      endParagraph();
      blocks.push({ is: "table", ...block.table });
      continue;
    }
    const before = paragraph.at(-1);
    if (before !== undefined && !goesOn(before, block.line, edges)) endParagraph();
    paragraph.push(block.line);
  }
  endParagraph();
  return blocks;
}

/** Whether a line goes on what the line above says: that one is full, and this one begins nothing of its own. */
function goesOn(before: GlyphLine, line: GlyphLine, { left, right }: Edges): boolean {
  const size = Math.max(before.size, line.size);
  const pitch = line.baseline - before.baseline;
  if (!isAlike(before.size, line.size) || pitch > 2.2 * size) return false;
  if (begins.test(textOfLine(line))) return false;
  const word = firstWord(line) + 0.8 * size;
  const middles = Math.abs(before.left + before.right - line.left - line.right) / 2;
  const width = before.right - before.left;
  if (middles < 0.5 * size && line.left - left > size) return right - left - width < word;
  // Lines set to the right begin at different places.
  const indent = before.left - line.left;
  return indent > -0.5 * size && indent < 2.5 * size && right - before.right < word;
}

/** Headings, items of a list and notes begin with a number or a mark. */
const begins =
  /^(?:[(（]?\d{1,2}[)）.．、](?!\d)|[①-⑳・•●○■□◆◇※*＊]|[(（][*＊※注]|(?:注|Notes?)\s*\d*[)）:：.])/iu;

/** The width that the first word would have taken on the line above; of Japanese two letters, for a point cannot begin a line. */
function firstWord({ glyphs, size }: GlyphLine): number {
  const seen = glyphs.filter(({ text }) => text.trim() !== "");
  const [first] = seen;
  if (first === undefined) return 0;
  if (!latin.test(first.text)) return 2 * size;
  let right = first.right;
  for (const glyph of seen) {
    if (glyph.left - right > 0.2 * size || !latin.test(glyph.text)) break;
    right = glyph.right;
  }
  return right - first.left;
}

const latin = /[!-~\u00a1-\u024f]/u;

function withNumber(block: PageBlock, { height }: PdfPage): PageBlock {
  if (block.is === "table") return block;
  const baseline = block.top + block.size;
  const atEdge = baseline > 0.9 * height || baseline < 0.08 * height;
  return atEdge && pageNumber.test(block.text) ? { ...block, aside: "footer" } : block;
}

const pageNumber = /^[-–—\s]*(?:page\s*)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\s]*$/iu;
