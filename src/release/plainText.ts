import type { TablePlan } from "../tables/plan";
import type { Block, ReleaseDocument } from "./document";

/**
 * The release as plain text: blocks parted by one blank line, a table a line a row with a tab between
 * cells (a covered cell is empty), one newline at the end. A draft's mark is its first and last block.
 */
export function renderText(document: ReleaseDocument): string {
  const mark = document.draftMark === null ? [] : [document.draftMark];
  const blocks = [...mark, ...document.blocks.map(blockText), ...mark];
  return `${blocks.join("\n\n")}\n`;
}

function blockText(block: Block): string {
  return block.is === "table" ? tableText(block.plan) : paragraphText(block.text);
}

/** Line breaks stay; a tab would be read as the end of a cell, a blank line as the end of the block. */
function paragraphText(text: string): string {
  return text
    .split(/\r\n|[\r\n]/u)
    .map((line) => line.replaceAll("\t", " ").trimEnd())
    .filter((line) => line !== "")
    .join("\n");
}

/** A table's rows as lines; no cell holds a line break or a tab of its own. */
export function tableText(plan: TablePlan): string {
  return plan.rows.map((row) => row.map((cell) => cellText(cell.text)).join("\t")).join("\n");
}

function cellText(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
