import type { CellAddress } from "../../dividend/fact";
import type { FactName } from "../../dividend/factName";
import type { DraftPlace } from "../draft";

/** A draft held against its worksheet: a ticked list, and what the draft should show and does not. */
export interface Verification {
  /** Every figure, date, ordinal, name and table cell of the draft, in its order. */
  readonly items: readonly VerifiedItem[];
  readonly missing: readonly MissingItem[];
}

export interface VerifiedItem {
  /** agrees: as the worksheet has it. differs: the worksheet says otherwise. unmatched: no fact of the worksheet. */
  readonly verdict: "agrees" | "differs" | "unmatched";
  readonly place: DraftPlace;
  /** As it stands in the draft. */
  readonly found: string;
  /** Where it begins in the text of its paragraph or cell; left out where it is a cell as a whole, or a name. */
  readonly at?: number;
  /** What the worksheet has there, as the draft's language prints it; null where nothing is expected. */
  readonly expected: string | null;
  readonly cell: CellAddress | null;
}

/** Something of the worksheet that the draft does not show. */
export interface MissingItem {
  /**
   * error: a cell of a table, a name, a figure that was taken out of words that are otherwise the release's. note: a
   * figure that reworded words no longer mention.
   */
  readonly severity: "error" | "note";
  /** The paragraph it was taken out of, where that is known. */
  readonly place?: DraftPlace;
  /** The table that lacks it, by its number. */
  readonly table?: number;
  readonly fact: FactName | null;
  readonly expected: string;
  readonly cell: CellAddress | null;
}

/** Whether the draft says anything the worksheet contradicts, or lacks a part of its tables or a name. */
export function hasDifferences({ items, missing }: Verification): boolean {
  return (
    items.some(({ verdict }) => verdict === "differs") ||
    missing.some(({ severity }) => severity === "error")
  );
}
