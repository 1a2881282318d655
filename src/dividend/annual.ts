import type { Amount } from "./amount";
import type { CivilDate } from "./civilDate";
import type { CellAddress, Entry, Fact } from "./fact";
import type { Period } from "./fiscalYear";

/** The section "Annual dividends" (年間配当): a row a fiscal year or a forecast of one. */
export interface AnnualTable {
  /** The section's heading cell; null where the section is missing. */
  readonly heading: CellAddress | null;
  /** The periods its heading row names, in their order there. */
  readonly periods: readonly Fact<Period>[];
  readonly rows: readonly AnnualRow[];
}

export interface AnnualRow {
  readonly kind: "actual" | "forecast";
  /** The label as typed. */
  readonly label: Fact<string>;
  /** The fiscal year the row is about; null where the label names none (a bare "Dividend target"). */
  readonly fiscalYearEnd: CivilDate | null;
  /** How the fiscal year was said: by a date, by "this" or "the previous" year, or not at all. */
  readonly yearFrom: "date" | "current" | "previous" | "none";
  /** Which word an English label uses of the year. */
  readonly wording: "ended" | "ending" | null;
  /** What a forecast row calls itself. */
  readonly forecast: "previous" | "revised" | "target" | "plain" | null;
  /** The day a forecast row says it was announced. */
  readonly announcedOn: CivilDate | null;
  readonly cells: Readonly<Partial<Record<Period, Entry<Amount>>>>;
}
