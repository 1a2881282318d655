import type { Amount } from "./amount";
import type { CellAddress, Entry, Fact } from "./fact";
import { type FactIn, type FactOfKind, type FactsIn, facts } from "./facts";
import type { PerLanguage } from "./language";

export type { Resource, ShareCount, SplitRatio } from "./factValues";

/** The columns of the comparison: what was decided, the latest forecast, the previous year's figures. */
export type ColumnRole = "decided" | "forecast" | "previous";

export const columnRoles: readonly ColumnRole[] = ["decided", "forecast", "previous"];

export type DividendPart = FactOfKind<"dividend", "part">;

/** Whether a row of the section is one of the parts of the dividend per share. */
export function isPart(row: FactIn<"dividend">): row is DividendPart {
  return facts.dividend[row] === "part";
}

/** One column of a share class's section. Each entry is the cell where its row meets this column. */
export interface DividendColumn extends FactsIn<"dividend"> {
  readonly role: ColumnRole;
  /** The cell of the heading row that names the column. */
  readonly heading: Fact<string>;
  readonly typedHeading?: PerLanguage<Fact<string>>;
  readonly recordDateSameAsLeft: boolean;
  readonly parts: readonly DividendPartRow[];
  readonly notes: readonly Fact<string>[];
}

/** One part of the dividend per share; `name` is what the label adds ("70th anniversary"). */
export interface DividendPartRow {
  readonly part: DividendPart;
  readonly name: string | null;
  readonly label: CellAddress;
  readonly amount: Entry<Amount>;
}
