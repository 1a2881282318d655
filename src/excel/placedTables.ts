import type { CellAddress } from "../dividend/fact";
import type { Language } from "../dividend/language";
import type { TablePlan } from "../tables/plan";
import { blockAddress } from "../worksheet/reference";
import type { HeldCells } from "./heldCells";
import type { PlanBlock } from "./planBlock";

/** A plan with its place. */
export interface PlacedTable {
  readonly plan: TablePlan;
  readonly language: Language;
  readonly block: PlanBlock;
  /** The name that marks it. */
  readonly name: string;
  readonly sheet: string;
  /** By what Excel finds the sheet: its id; its name where it is only added. */
  readonly sheetKey: string;
  readonly first: CellAddress;
  /** What its cells held when they were looked at; null on a sheet that was not there yet. */
  readonly before: HeldCells | null;
  /** Where its name stood when it was looked at: sheet and address; null where it is new. */
  readonly stood: string | null;
  /** Whether it still has its looks from before. */
  readonly keepsLooks: boolean;
}

export function addressOf({ first, block }: Pick<PlacedTable, "first" | "block">): string {
  return blockAddress(first, block.rows, block.columns);
}
