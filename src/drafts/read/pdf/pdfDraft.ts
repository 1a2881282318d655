import { type Draft, type UncountedBlock, draftOf } from "../../draft";
import { pageBlocks } from "./pageBlocks";
import { type NumberedBlock, addPage } from "./pageSeams";
import type { TextColumns } from "./sharedGutter";
import type { PdfPage } from "./pdfPage";

/** The draft that pages make together: a table that goes on over a page is one, and what stands on every page is said once. */
export function draftOfPages(pages: readonly PdfPage[]): Draft {
  let columns: TextColumns | null = null;
  const blocks = pages.flatMap((page) => {
    const read = pageBlocks(page, columns);
    columns = read.columns;
    return read.blocks.map((block): NumberedBlock => ({ page: page.number, block }));
  });
  const [text, beside] = parted(withoutRunningLines(blocks, pages));
  const joined: NumberedBlock[] = [];
  const byPage = new Map<number, NumberedBlock[]>();
  for (const each of text) {
    const own = byPage.get(each.page);
    if (own === undefined) byPage.set(each.page, [each]);
    else own.push(each);
  }
  for (const own of byPage.values()) addPage(joined, own);
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
