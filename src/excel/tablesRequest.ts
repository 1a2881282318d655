import type { CellAddress } from "../dividend/fact";
import type { Language } from "../dividend/language";
import type { Obstacle, Unfinished } from "../languages/excelWords";
import type { TablePlan } from "../tables/plan";
import type { AddedSheet, TablesBefore } from "./takingBack";
import type { WorksheetRef } from "./sheetLoading";
import type { OpenWorksheet } from "./worksheetReading";

/** Tables to be put into the workbook, and the reading of the worksheet they were made of. */
export interface TablesRequest {
  /** The tables in a language: those already inserted are updated in their own. */
  readonly plansIn: (language: Language) => readonly TablePlan[];
  /** The language of new tables. */
  readonly language: Language;
  readonly open: Pick<OpenWorksheet<unknown>, "worksheet" | "sheet" | "owner" | "insertedTables">;
  /** What the user agreed to replace, after an outcome "occupied"; null before that. */
  readonly consent: Consent | null;
}

/** A consent is good for the cells it was asked for, on their sheet, while they hold what they held. */
export interface Consent {
  /** Where the tables were to go; null where they stand already. */
  readonly place: { readonly worksheet: WorksheetRef; readonly first: CellAddress } | null;
  /** What the cells held, by the sheet's id and the cell's address. */
  readonly cells: ReadonlyMap<string, string>;
}

export type Placement =
  /** A sheet of its own, named `name`, or `name (2)` and so on where that name is taken. */
  { readonly at: "newSheet"; readonly name: string } | { readonly at: "selection" };

/**
 * What one wish of the user's has come to so far. Tried again after Excel did not answer, it goes on with the
 * sheet it may have added by then, and does not add a second.
 */
export interface Attempt {
  sheet: string | null;
}

/** Where a table was written. */
interface WrittenTable {
  readonly table: TablePlan["table"];
  readonly shareClass: string | null;
  readonly sheet: string;
  /** A1 without the sheet. */
  readonly address: string;
}

/** A cell that holds something, and what it would show instead. */
export interface ReplacedCell {
  /** A1 without the sheet; of merged cells the whole area. */
  readonly cell: string;
  /** As it shows it; null where it was not looked at. */
  readonly holds: string | null;
  /** Empty where nothing is left; null of merged cells that are only taken apart. */
  readonly becomes: string | null;
}

export type TablesOutcome =
  | {
      readonly is: "written";
      readonly tables: readonly WrittenTable[];
      /** What takes them back; null where that is not known, as of a place whose cells looked different. */
      readonly before: TablesBefore | AddedSheet | null;
    }
  | {
      readonly is: "occupied";
      readonly sheet: string;
      readonly cells: readonly ReplacedCell[];
      readonly consent: Consent;
    }
  | Extract<
      Obstacle,
      {
        readonly is:
          | "noRoom"
          | "cellsInError"
          | "worksheetChanged"
          | "noTables"
          | "inExcelTable"
          | "changedMeanwhile";
      }
    >
  | Unfinished;
