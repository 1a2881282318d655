import type { SaidBlock } from "../release/compose/correctionDifferences";
import type { Draft } from "./draft";

/** A published release as far as its words go; headers, footers and comments stand beside them. */
export function saidBlocksOf({ blocks }: Draft): readonly SaidBlock[] {
  return blocks.flatMap((block): SaidBlock[] => {
    if (block.is === "paragraph") {
      return block.aside === undefined ? [{ is: "words", text: block.text }] : [];
    }
    const rows = block.rows.map((row) => row.map(({ text, covered }) => (covered ? "" : text)));
    return [{ is: "table", rows }];
  });
}
