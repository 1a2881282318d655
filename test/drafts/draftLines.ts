import type { Draft } from "../../src/drafts/draft";

/** A draft as plain text: blocks parted by blank lines, cells by tabs, covered cells empty. */
export function draftLines(draft: Draft): string {
  const blocks = draft.blocks.map((block) =>
    block.is === "paragraph"
      ? block.text
      : block.rows
          .map((row) => row.map((cell) => (cell.covered ? "" : cell.text)).join("\t"))
          .join("\n"),
  );
  return `${blocks.join("\n\n")}\n`;
}
