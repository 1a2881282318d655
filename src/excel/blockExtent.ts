import { type CellAddress, a1 } from "../dividend/fact";
import { contentText } from "./cellContent";
import type { Extent } from "./checkedWriting";
import { blockAddress } from "../worksheet/reference";
import type { Contents } from "./tableMemory";

/** A block that was sent to Excel. */
export interface SentBlock {
  readonly sheet: string;
  readonly first: CellAddress;
  readonly sent: Contents;
  /** What its cells held before; null on a sheet that was not there yet. */
  readonly before: Contents | null;
}

/**
 * How much of a block stands, by what its cells hold now; null where the sheet is not there. A cell that
 * holds neither what it held before nor exactly what was sent counts as written: Excel spells formulas
 * its own way.
 */
export function blockExtent(
  { sheet, first, sent, before }: SentBlock,
  now: Contents | null,
): Extent {
  const written: string[] = [];
  const missing: string[] = [];
  for (const [r, row] of sent.entries()) {
    for (const [c, content] of row.entries()) {
      const held = contentText(before?.[r]?.[c]);
      if (held === contentText(content)) continue;
      const holds = now === null ? held : contentText(now[r]?.[c]);
      const cell = a1({ row: first.row + r, column: first.column + c });
      (holds === held ? missing : written).push(`${sheet}!${cell}`);
    }
  }
  const whole = `${sheet}!${blockAddress(first, sent.length, sent[0]?.length ?? 0)}`;
  if (written.length > 0 && missing.length > 0) return { written, missing };
  if (missing.length === 0) return { written: written.length > 0 ? [whole] : [], missing };
  // A new sheet may be there without its cells.
  const isSheetAdded = before === null && now !== null;
  return { written: isSheetAdded ? [sheet] : [], missing: [whole] };
}
