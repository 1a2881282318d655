import type { CellAddress } from "./fact";
import type { ResultsColumn } from "./factValues";
import type { FactsIn } from "./facts";

/** The section "Results" (業績): figures per share by the year they are of. */
export interface ResultsSection {
  readonly heading: CellAddress;
  readonly columns: Readonly<Partial<Record<ResultsColumn, FactsIn<"results">>>>;
}

export const resultsColumns: readonly ResultsColumn[] = ["current", "previous", "forecast"];
