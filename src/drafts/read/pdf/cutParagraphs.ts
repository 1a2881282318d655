import { joinedLines } from "./glyphLines";
import type { PageBlock, PlacedParagraph } from "./placedBlock";

/** Adds a paragraph, or goes on the last one with it where that ended in the middle of a sentence. */
export function withJoined(blocks: readonly PageBlock[], next: PageBlock): PageBlock[] {
  const last = blocks.at(-1);
  const joined = last === undefined ? null : joinedParagraph(last, next);
  return joined === null ? [...blocks, next] : [...blocks.slice(0, -1), joined];
}

/** Both as one paragraph, where the first breaks off at the edge of its column or page; else null. */
export function joinedParagraph(last: PageBlock, next: PageBlock): PlacedParagraph | null {
  if (last.is !== "paragraph" || next.is !== "paragraph") return null;
  const turned = next.top < last.top;
  if (!turned || !last.isFull || !next.mayGoOn || !isAlike(last.size, next.size)) return null;
  if (last.aside !== undefined || next.aside !== undefined || ends.test(last.text)) return null;
  const text = joinedLines([last.text, next.text]);
  const lines = [...last.lines, ...next.lines];
  return { ...last, text, lines, bottom: next.bottom, isFull: next.isFull };
}

const ends = /[.。！？!?:：」）)]$/u;

/** Whether letters are of one size to a reader. */
export function isAlike(size: number, other: number): boolean {
  return Math.min(size, other) > 0.85 * Math.max(size, other);
}
