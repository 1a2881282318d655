import { type NewCell, type NewSheet, wordsCell } from "../../excel/newSheet";
import type { Block, ReleaseDocument } from "../../release/document";

const firstWidth = 44;
const otherWidth = 24;

/** The release as a sheet, for hosts that neither copy nor save: text as printed, a row a paragraph. */
export function releaseSheet(document: ReleaseDocument, name: string): NewSheet {
  const mark = document.draftMark === null ? [] : [[wordsCell(document.draftMark, "section")], []];
  const columns = Math.max(
    1,
    ...document.blocks.map((block) =>
      block.is === "table" ? (block.plan.rows[0]?.length ?? 1) : 1,
    ),
  );
  return {
    name,
    columnWidths: Array.from({ length: columns }, (_, index) =>
      index === 0 ? firstWidth : otherWidth,
    ),
    page: { orientation: columns > 4 ? "Landscape" : "Portrait", pagesDown: "any", titleRow: null },
    rows: [...mark, ...document.blocks.flatMap((block) => [...rowsOf(block), []])],
  };
}

function rowsOf(block: Block): readonly (readonly NewCell[])[] {
  if (block.is === "table") {
    return block.plan.rows.map((row) => row.map(({ text }) => wordsCell(text)));
  }
  return [[wordsCell(block.text, block.is === "heading" ? "heading" : "value")]];
}
