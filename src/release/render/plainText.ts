import type { TablePlan } from "../../tables/plan";
import type { Block, Piece, ReleaseDocument } from "../document";
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
  if (block.is === "table") return tableText(block.plan, block.pieces);
  const pieces = block.is === "paragraph" ? block.pieces : undefined;
  return printedLines(pieces === undefined ? block.text : bracketed(pieces)).join("\n");
}

function tableText(plan: TablePlan, pieces?: readonly (readonly (readonly Piece[])[])[]): string {
  const text = (cell: string, own?: readonly Piece[]) =>
    printedCell(own === undefined ? cell : bracketed(own));
  return plan.rows
    .map((row, down) =>
      row.map((cell, across) => text(cell.text, pieces?.[down]?.[across])).join("\t"),
    )
    .join("\n");
}

/** Marked words between brackets, as a text cannot underline them. */
function bracketed(pieces: readonly Piece[]): string {
  return pieces.map(({ text, marked }) => (marked ? `［${text}］` : text)).join("");
}
