import type { Amount } from "./amount";
import type { CivilDate } from "./civilDate";
import type { Decimal } from "./decimal";
import type { CellAddress, Entry, Fact } from "./fact";
import type { PerLanguage } from "./language";

/** The columns of the comparison: what was decided, the latest forecast, the previous year's figures. */
export type ColumnRole = "decided" | "forecast" | "previous";

export const columnRoles: readonly ColumnRole[] = ["decided", "forecast", "previous"];

export type DividendPart = "ordinary" | "commemorative" | "special";

/** Whether a dividend per share stands as it was paid or restated for a split. */
export type ShareBasis = "asPaid" | "restated";

/** One column of a share class's section. Each entry is the cell where its row meets this column. */
export interface DividendColumn {
  readonly role: ColumnRole;
  /** The cell of the heading row that names the column. */
  readonly heading: Fact<string>;
  readonly typedHeading?: PerLanguage<Fact<string>>;
  readonly announcedOn?: Entry<CivilDate>;
  /** "Same as left" has the decided column's date as its value; `recordDateSameAsLeft` tells. */
  readonly recordDate?: Entry<CivilDate>;
  readonly recordDateSameAsLeft: boolean;
  readonly dividendPerShare?: Entry<Amount>;
  readonly parts: readonly DividendPartRow[];
  readonly sharesIssued?: Entry<ShareCount>;
  readonly treasuryShares?: Entry<ShareCount>;
  readonly trustShares?: Entry<ShareCount>;
  readonly sharesEntitled?: Entry<ShareCount>;
  readonly total?: Entry<Amount>;
  readonly effectiveDate?: Entry<CivilDate>;
  readonly resource?: Entry<Resource>;
  /** New shares for one old share: 2 for "2 for 1", 0.2 for "1 for 5". */
  readonly splitRatio?: Entry<SplitRatio>;
  readonly splitEffectiveDate?: Entry<CivilDate>;
  readonly shareBasis?: Entry<ShareBasis>;
  readonly dividendPerShareAsPaid?: Entry<Amount>;
  readonly notes: readonly Fact<string>[];
}

/** One part of the dividend per share; `name` is what the label adds ("70th anniversary"). */
export interface DividendPartRow {
  readonly part: DividendPart;
  readonly name: string | null;
  readonly label: CellAddress;
  readonly amount: Entry<Amount>;
}

/** A count of shares; exact, unless its label or cell names a unit (thousand shares). */
export type ShareCount = Amount;

export type Resource =
  | { readonly is: "retainedEarnings" }
  | { readonly is: "capitalSurplus" }
  | { readonly is: "other"; readonly text: string };

/** `to` new shares for `from` old ones, as typed. */
export interface SplitRatio {
  readonly to: Decimal;
  readonly from: Decimal;
}
