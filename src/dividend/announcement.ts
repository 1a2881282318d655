import type { Amount } from "./amount";
import type { AnnualTable } from "./annual";
import type { ColumnRole, DividendColumn } from "./column";
import type { DistributableSection } from "./distributable/section";
import type { CellAddress, CellRange, Entry, Fact } from "./fact";
import { type FactIn, type FactsIn, type PlainFacts, factsIn } from "./facts";
import type { PerLanguage } from "./language";
import type { Presentation } from "./presentation";
import type { ResultsSection } from "./results";
import type { TypedTerms } from "./terms";

export type { DecidingBody } from "./factValues";

/**
 * A dividend announcement as one worksheet states it: every fact with the cell it came from. A fact the
 * worksheet has no row for is absent; one whose cell is empty is there, in the state "blank".
 */
export interface Announcement extends Partial<PlainFacts> {
  /** The name of the sheet it was read from. */
  readonly sheet: string;
  readonly range: CellRange;
  readonly company: Company;
  readonly decision: Decision;
  readonly presentation: Presentation;
  /** Share classes in the order of their sections; the first is the common (unnamed) one if there is one. */
  readonly classes: readonly ShareClass[];
  readonly annual: AnnualTable;
  /** The annual tables of further share classes, "Annual dividends: NAME"; absent where there are none. */
  readonly classAnnuals?: readonly ClassAnnual[];
  readonly text: TextSection;
  /** Absent where the worksheet changes none. */
  readonly terms?: TypedTerms;
  /** Absent where the worksheet has no section for it. */
  readonly distributable?: DistributableSection;
  /** Absent where the worksheet has no section for it. */
  readonly results?: ResultsSection;
}

/** The section "Company" (会社). */
export type Company = FactsIn<"company">;

/** The section "Announcement" (開示): when, of what, and by whom it was decided. */
export type Decision = FactsIn<"announcement">;

/** One section "Dividend" (配当の内容): what one class of shares gets. */
export interface ShareClass {
  /** The name in "Dividend: NAME"; null for the plain section, common shares. */
  readonly name: string | null;
  readonly heading: CellAddress;
  readonly columns: readonly DividendColumn[];
  /** Total over all classes, in the first class's section. */
  readonly grandTotal?: Entry<Amount>;
  /** The previous year's, where its column has one too. */
  readonly previousGrandTotal?: Entry<Amount>;
}

/** One section "Annual dividends: NAME" (年間配当: NAME). */
interface ClassAnnual {
  readonly name: string;
  readonly table: AnnualTable;
}

/** The share class's column of that role; undefined where its section has none. */
export function columnOf(shareClass: ShareClass, role: ColumnRole): DividendColumn | undefined {
  return shareClass.columns.find((column) => column.role === role);
}

/** The facts in that column; none where the class or the column is not there. */
export function factsOf(shareClass: ShareClass | undefined, role: ColumnRole): FactsIn<"dividend"> {
  return (shareClass && columnOf(shareClass, role)) ?? {};
}

export type TextBlockName = FactIn<"text">;

export const textBlockNames: readonly TextBlockName[] = factsIn("text");

/** Paragraphs as typed, placeholders still in double braces. */
export type TextSection = Readonly<
  Partial<Record<TextBlockName, PerLanguage<readonly Fact<string>[]>>>
>;
