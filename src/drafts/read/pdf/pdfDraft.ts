import { type Draft, type UncountedBlock, draftOf } from "../../draft";
import { continuedTable } from "./cutTables";
import { joinedLines } from "./glyphLines";
import { joinedParagraph } from "./cutParagraphs";
import { pageBlocks } from "./pageBlocks";
import type { PageBlock, PlacedParagraph } from "./placedBlock";
import type { TextColumns } from "./sharedGutter";
import type { PdfPage } from "./pdfPage";
import type { TableColumns } from "./ruledTables";

interface NumberedBlock {
  readonly page: number;
  readonly block: PageBlock;
}

/** The draft that pages make together: a table that goes on over a page is one, and what stands on every page is said once. */
export function draftOfPages(pages: readonly PdfPage[]): Draft {
  let columns: TextColumns | null = null;
  const blocks = pages.flatMap((page) => {
    const read = pageBlocks(page, columns);
    columns = read.columns;
    return read.blocks.map((block): NumberedBlock => ({ page: page.number, block }));
  });
  const [text, beside] = parted(withoutRunningLines(blocks, pages));
  const joined = text.reduce<NumberedBlock[]>((before, next) => {
    const last = before.at(-1);
    const one = last === undefined ? null : continued(last, next);
    const cut = one === null ? withCutRow(before, next) : null;
    if (cut !== null) return cut;
    if (one === null) before.push(next);
    else before[before.length - 1] = one;
    return before;
  }, []);
  return draftOf([...joined, ...beside].map(uncounted));
}

function uncounted({ page, block }: NumberedBlock): UncountedBlock {
  if (block.is === "table") return { is: "table", rows: block.rows, page };
  const { text, aside } = block;
  return { is: "paragraph", text, page, ...(aside && { aside }) };
}

/** Page numbers and comments stand between the pages; the text goes on over them. */
function parted(
  blocks: readonly NumberedBlock[],
): readonly [readonly NumberedBlock[], readonly NumberedBlock[]] {
  const isAside = ({ block }: NumberedBlock) =>
    block.is === "paragraph" && block.aside !== undefined;
  return [blocks.filter((each) => !isAside(each)), blocks.filter(isAside)];
}

/** What stands at one height of several pages, but for its numbers, is a running header or footer. */
function withoutRunningLines(
  blocks: readonly NumberedBlock[],
  pages: readonly PdfPage[],
): readonly NumberedBlock[] {
  if (pages.length < 2) return blocks;
  const heights = new Map(pages.map(({ number, height }) => [number, height]));
  const seen = new Map<string, number>();
  const keyOf = ({ page, block }: NumberedBlock): string | null => {
    const height = heights.get(page) ?? 0;
    if (block.is !== "paragraph" || block.aside !== undefined) return null;
    if (block.top > 0.1 * height && block.top < 0.9 * height) return null;
    return `${block.text.replace(/[\d０-９]+/gu, "0")}@${String(Math.round(block.top / 4))}`;
  };
  for (const block of blocks) {
    const key = keyOf(block);
    if (key !== null) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const said = new Set<string>();
  return blocks.flatMap((each) => {
    const key = keyOf(each);
    const { block } = each;
    if (key === null || block.is !== "paragraph" || (seen.get(key) ?? 0) < 2) return [each];
    const text = `${key} ${block.text}`;
    if (said.has(text)) return [];
    said.add(text);
    return [{ ...each, block: { ...block, aside: "header" as const } }];
  });
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
 * without anything beside them, and the rest begins the table there. Null where no row was.
 */
function withCutRow(
  before: readonly NumberedBlock[],
  { page, block }: NumberedBlock,
): NumberedBlock[] | null {
  const at = before.findLastIndex((each) => each.block.is === "table");
  const above = before[at];
  if (block.is !== "table" || above?.block.is !== "table" || above.page !== page - 1) return null;
  const lines = before
    .slice(at + 1)
    .flatMap(({ page: own, block: line }) => (line.is === "paragraph" ? [{ own, line }] : []));
  if (lines.length === 0 || lines.length > mostCutLines) return null;
  if (
    !areClose(
      above.block,
      lines.filter(({ own }) => own < page),
    )
  )
    return null;
  if (!areClose(null, [...lines.filter(({ own }) => own === page), { line: block }])) return null;
  const first = block.rows[0] ?? [];
  const columns = block.columns?.length === first.length ? block.columns : above.block.columns;
  const cells = lines.reduceRight<typeof first | null>((row, { line }) => {
    const column = columnOf(line, columns ?? []);
    const cell = row?.[column];
    if (cell === undefined || cell.covered) return null;
    return row?.with(column, { ...cell, text: joinedLines([line.text, cell.text]) }) ?? null;
  }, first);
  if (cells === null) return null;
  const joined = continuedTable(above.block, { ...block, rows: [cells, ...block.rows.slice(1)] });
  return joined === null ? null : [...before.slice(0, at), { page, block: joined }];
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
