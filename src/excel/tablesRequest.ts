import type { Obstacle, Unfinished } from "../languages/excelWords";
import type { TablePlan } from "../tables/plan";
import type { OpenWorksheet } from "./worksheetReading";

/** Tables to be put into the workbook, and the reading of the worksheet they were made of. */
export interface TablesRequest {
  readonly plans: readonly TablePlan[];
  readonly open: Pick<OpenWorksheet<unknown>, "worksheet" | "sheet" | "owner" | "insertedTables">;
  /** Whether the user agreed to replace what the cells hold; asked after an outcome "occupied". */
  readonly consent: boolean;
}

export type Placement =
  /** A sheet of its own, named `name`, or `name (2)` and so on where that name is taken. */
  { readonly at: "newSheet"; readonly name: string } | { readonly at: "selection" };

/** Where a table was written. */
interface WrittenTable {
  readonly table: TablePlan["table"];
  readonly shareClass: string | null;
  readonly sheet: string;
  /** A1 without the sheet. */
  readonly address: string;
}

export type TablesOutcome =
  | { readonly is: "written"; readonly tables: readonly WrittenTable[] }
  | Extract<Obstacle, { readonly is: "occupied" | "noRoom" | "worksheetChanged" | "noTables" }>
  | Unfinished;
