import type { DateSystem } from "../../dividend/excelSerial";
import type { Stated } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import type { LabelUnit } from "../notation/labelUnit";
import type { ReadingLog } from "../readingProblem";
import type { PlacedCell } from "../worksheetRow";
import type { PlannedCell } from "../writing/worksheetPlan";

/** What of a worksheet the reading of its cells depends on. */
export interface ReadingContext {
  /** ISO 4217. */
  readonly currency: string;
  readonly system: DateSystem;
  readonly log: ReadingLog;
}

/** The context of one row's cells. */
export interface CellContext extends ReadingContext {
  /** What the row's label says that its figures are counted in; null where it says nothing. */
  readonly labelUnit: LabelUnit | null;
}

/** A kind of fact: how a cell holds it. */
export interface Kind<T> {
  /** What its figures count, whose unit may stand in the label or in the next cell; null for a kind without figures. */
  readonly counts: "money" | "shares" | null;
  /** What the cell says; null, with the problem logged, where that is no value of this kind and no state. */
  readonly read: (cell: PlacedCell, context: CellContext) => Stated<T> | null;
  /** A cell that reads back as the value. */
  readonly write: (value: T, language: Language) => PlannedCell;
  /** The cell with what helps its user: a hint, a list to choose from, a format while it is empty. */
  readonly offer: (cell: PlannedCell, language: Language) => PlannedCell;
}
