import type { CellAddress } from "../../dividend/fact";
import type { NearWorksheet } from "../nearWorksheet";
import { annualRows } from "./annualRows";
import { dividendRows } from "./dividendRows";
import { emptyTables } from "./emptyWorksheet";
import { type PlannedRow, sectionName } from "./plannedRow";
import { nameCell } from "./plannedValue";

/** Rows for cells that are empty. */
export interface LackedRows {
  readonly first: CellAddress;
  readonly rows: readonly PlannedRow[];
}

/**
 * What makes a dividend worksheet of a sheet that is nearly one, in the language of its labels: the sections it lacks,
 * with no figure in them, below one another, and headings in blank cells over rows that are there. None where a
 * cell that holds something would have to change, or a row be inserted: that is for the user to do.
 */
export function lackedRows({ lacks, language }: NearWorksheet): readonly LackedRows[] {
  const rows: LackedRows[] = [];
  const tables = emptyTables(language);
  let further = 0;
  for (const { section, place } of lacks) {
    switch (place.is) {
      case "below": {
        const planned =
          section === "annual"
            ? annualRows(tables.annual, null, language)
            : dividendRows(tables.common, { language, complete: true });
        const { row, column } = place.cell;
        rows.push({ first: { row: row + further, column }, rows: planned });
        further += planned.length + 1;
        break;
      }
      case "over":
        rows.push({
          first: place.cell,
          rows: [[nameCell(sectionName(section, null, language), "section")]],
        });
        break;
      case "instead":
      case "insert":
      case "elsewhere":
        return [];
    }
  }
  return rows;
}
