import { type CellAddress, a1 } from "../dividend/fact";
import { blockAddress } from "../worksheet/reference";
import { contentText } from "./cellContent";
import type { Extent } from "./checkedWriting";
import type { Contents, HeldCells } from "./heldCells";

/** A block that was sent to Excel. */
export interface SentBlock {
  readonly sheet: string;
  readonly first: CellAddress;
  readonly sent: Contents;
  /** What its cells held before; null on a sheet that was not there yet. */
  readonly before: HeldCells | null;
}

/**
 * How much of a block stands, by what its cells hold now; null where the sheet is not there. A cell that
 * holds neither what it held before nor exactly what was sent counts as written: Excel spells formulas
 * its own way. So does a cell of which only the number format was changed.
 */
export function blockExtent(
  { sheet, first, sent, before }: SentBlock,
  now: HeldCells | null,
): Extent {
  const written: string[] = [];
  const missing: string[] = [];
  let reformatted = false;
  for (const [r, row] of sent.entries()) {
    for (const [c, content] of row.entries()) {
      const held = contentText(before?.contents[r]?.[c]);
      const holds = now === null ? held : contentText(now.contents[r]?.[c]);
      const format = now?.numberFormats[r]?.[c];
      reformatted ||=
        before !== null && format !== undefined && format !== before.numberFormats[r]?.[c];
      if (held === contentText(content)) continue;
      const cell = a1({ row: first.row + r, column: first.column + c });
      (holds === held ? missing : written).push(`${sheet}!${cell}`);
    }
  }
  const whole = `${sheet}!${blockAddress(first, sent.length, sent[0]?.length ?? 0)}`;
  if (written.length > 0 && missing.length > 0) return { written, missing };
  if (missing.length === 0) return { written: written.length > 0 ? [whole] : [], missing };
  // A new sheet may be there without its cells, and cells may have got their number formats alone.
  if (before === null && now !== null) return { written: [sheet], missing: [whole] };
  return { written: [], missing: [whole], ...(reformatted && { formatted: [whole] }) };
}
