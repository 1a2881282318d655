import type { TablePlan } from "../../tables/plan";
import type { Block, ReleaseDocument } from "../document";
import { printedCell, printedLines } from "./printable";

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
  return block.is === "table" ? tableText(block.plan) : printedLines(block.text).join("\n");
}

function tableText(plan: TablePlan): string {
  return plan.rows.map((row) => row.map((cell) => printedCell(cell.text)).join("\t")).join("\n");
}
