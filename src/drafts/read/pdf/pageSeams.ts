import { columnsAsOne } from "./columnsAsOne";
import { joinedParagraph } from "./cutParagraphs";
import { continuedTable, isHeading } from "./cutTables";
import { type GlyphLine, joinedLines } from "./glyphLines";
import { blocksOf, edgesOf } from "./pageBlocks";
import type { PageBlock, PlacedParagraph } from "./placedBlock";
import type { TableColumns } from "./ruledTables";

/** A block and the page that it ends on. */
export interface NumberedBlock {
  readonly page: number;
  readonly block: PageBlock;
}

/** Adds the blocks of a page to those of the pages before it, what goes on from one in the other as one. */
export function addPage(blocks: NumberedBlock[], page: readonly NumberedBlock[]): void {
  const before = blocks.length;
  const last = blocks.at(-1);
  for (const next of page) addBlock(blocks, next);
  if (blocks.length < before + page.length || blocks[before - 1] !== last) return;
  const above = blocks.slice(Math.max(0, before - mostBlocks), before);
  const own = asOne(above, page);
  if (own !== null) blocks.splice(before - above.length, Infinity, ...own);
}

function addBlock(blocks: NumberedBlock[], next: NumberedBlock): void {
  const last = blocks.at(-1);
  const one = last === undefined ? null : continued(last, next);
  if (one !== null) blocks[blocks.length - 1] = one;
  else if (!addCutRow(blocks, next)) blocks.push(next);
}

/** As many blocks on either side of the edge of a page may be of one table, and as many lines of them, where they are none. */
const mostBlocks = 4;
const mostLines = 12;

/**
 * A table without lines that is cut where one part alone is none: its headings stand at the foot of a page, or single rows
 * of it at the head of the next. Both are read as one column. Null where they are no one table.
 */
function asOne(
  before: readonly NumberedBlock[],
  page: readonly NumberedBlock[],
): readonly NumberedBlock[] | null {
  const above = linesAt(before.toReversed());
  const below = linesAt(page);
  const [first] = below;
  const number = page[0]?.page;
  if (above.length === 0 || first === undefined || number === undefined) return null;
  const areTables = [above, below].map(([each]) => each?.block.is === "table");
  if (!areTables.includes(true) || beginsAnew(first.block)) return null;
  const [foot, head] = [above.toReversed(), below].map((own) => own.flatMap(({ lines }) => lines));
  if (foot === undefined || head === undefined) return null;
  const { lines, putBack } = columnsAsOne(foot, head, []);
  const edge = lines[foot.length]?.top ?? 0;
  const blocks = blocksOf(lines, edgesOf(lines), []);
  const isAcross = blocks.map(
    (block) => block.is === "table" && block.top < edge && block.bottom > edge,
  );
  const at = isAcross.indexOf(true);
  if (at < 0) return null;
  const own = putBack(blocks).map((block, index) => ({
    page: index < at ? number - 1 : number,
    block,
  }));
  return [...before.slice(0, before.length - above.length), ...own, ...page.slice(below.length)];
}

interface Lines {
  readonly block: PageBlock;
  readonly lines: readonly GlyphLine[];
}

/** The blocks nearest to the edge of a page that may be of one table: a table, or single lines. */
function linesAt(blocks: readonly NumberedBlock[]): readonly Lines[] {
  const own = blocks.filter(({ page }) => page === blocks[0]?.page).slice(0, mostBlocks);
  const lines = own.map(({ block }): Lines => ({ block, lines: block.lines ?? [] }));
  const isTable = ({ block }: Lines) => block.is === "table";
  if (lines.slice(0, 1).some(isTable))
    return lines.slice(0, 1).filter((each) => each.lines.length > 0);
  const end = lines.findIndex((each) => isTable(each) || each.lines.length > 2);
  const single = end < 0 ? lines : lines.slice(0, end);
  return single.reduce((sum, each) => sum + each.lines.length, 0) > mostLines ? [] : single;
}

/** Whether a table has headings of its own. */
function beginsAnew(block: PageBlock): boolean {
  return (
    block.is === "table" &&
    block.rows.slice(0, 2).some((row) => row.slice(1).some(({ text }) => isHeading(text)))
  );
}

/** What ends one page and begins the next as one block, where it is one; else null. */
function continued(last: NumberedBlock, next: NumberedBlock): NumberedBlock | null {
  if (next.page !== last.page + 1) return null;
  const block = joinedParagraph(last.block, next.block) ?? continuedTable(last.block, next.block);
  return block === null ? null : { page: next.page, block };
}

/** More lines of a row than these do not stand by themselves at the end of a page. */
const mostCutLines = 3;

/**
 * A row may be cut in the middle of its cells: its first lines stand at the foot of a page, or at the head of the next,
 * without anything beside them, and the rest begins the table there. Adds such a table; false where no row was cut.
 */
function addCutRow(before: NumberedBlock[], { page, block }: NumberedBlock): boolean {
  if (block.is !== "table") return false;
  const behind = before.slice(-mostCutLines - 1);
  const at = behind.findLastIndex((each) => each.block.is === "table");
  const above = behind[at];
  if (above?.block.is !== "table" || above.page !== page - 1) return false;
  const lines = behind
    .slice(at + 1)
    .flatMap(({ page: own, block: line }) => (line.is === "paragraph" ? [{ own, line }] : []));
  if (lines.length === 0) return false;
  const [foot, head] = [true, false].map((isFoot) =>
    lines.filter(({ own }) => own < page === isFoot),
  );
  if (!areClose(above.block, foot ?? []) || !areClose(null, [...(head ?? []), { line: block }]))
    return false;
  const first = block.rows[0] ?? [];
  const columns = block.columns?.length === first.length ? block.columns : above.block.columns;
  const cells = lines.reduceRight<typeof first | null>((row, { line }) => {
    const column = columnOf(line, columns ?? []);
    const cell = row?.[column];
    if (cell === undefined || cell.covered) return null;
    return row?.with(column, { ...cell, text: joinedLines([line.text, cell.text]) }) ?? null;
  }, first);
  if (cells === null) return false;
  const joined = continuedTable(above.block, { ...block, rows: [cells, ...block.rows.slice(1)] });
  if (joined === null) return false;
  before.splice(before.length - behind.length + at, Infinity, { page, block: joined });
  return true;
}

/** Whether lines follow each other, and what stands above them, as those of a cell do. */
function areClose(
  above: PageBlock | null,
  lines: readonly { readonly line: PageBlock }[],
): boolean {
  let foot = above?.bottom ?? null;
  return lines.every(({ line }) => {
    const isClose = foot === null || line.top - foot < closest;
    foot = line.bottom;
    return isClose;
  });
}

/** In points; the blank between a text and a table is wider. */
const closest = 18;

/** The one column a line stands in; -1 where it stands in none, or over several. */
function columnOf({ left, right }: PlacedParagraph, columns: TableColumns): number {
  const over = columns.flatMap((each, column) =>
    left < each.right && right > each.left ? [column] : [],
  );
  return over.length === 1 ? (over[0] ?? -1) : -1;
}
