import type { CellAddress } from "../../dividend/fact";
import type { Announcement } from "../../dividend/announcement";
import type { Language } from "../../dividend/language";
import { labelColumn } from "../recognition";
import { type Sheet, emptyCell } from "../sheet";
import { distributableRows } from "./distributableRows";
import { emptySections } from "./emptyWorksheet";
import type { PlannedRow } from "./plannedRow";
import { resultsRows } from "./resultsRows";
import { type WorksheetPlan, sheetOf } from "./worksheetPlan";

/** The sections a worksheet may do without, and may be given later. */
export type OptionalSection = keyof typeof emptySections;

/** A section to be added to a worksheet: its rows, and the cell that its heading comes to stand in. */
export interface AddedSection {
  readonly section: OptionalSection;
  readonly first: CellAddress;
  readonly rows: readonly PlannedRow[];
}

/**
 * The section with all its labels and no figure, below everything the sheet holds, a blank row between: nothing that
 * stands there is moved or written over. Its labels are in the language given, from the worksheet's label column on.
 */
export function addedSection(
  section: OptionalSection,
  sheet: Sheet,
  { range }: Announcement,
  language: Language,
): AddedSection {
  const writing = { language, complete: true };
  const rows = {
    distributable: () => distributableRows(emptySections.distributable, writing),
    results: () => resultsRows(emptySections.results, writing),
  };
  return {
    section,
    first: {
      row: sheet.origin.row + sheet.rows.length + 1,
      column: labelColumn(sheet) ?? range.first.column,
    },
    rows: rows[section](),
  };
}

/** Whether a worksheet lacks a section it may be given. Distributable amounts are Japanese law. */
export function lacksSection(announcement: Announcement, section: OptionalSection): boolean {
  if (announcement[section] !== undefined) return false;
  return section !== "distributable" || announcement.presentation.market === "japan";
}

/** The sheet with the section in it, as an edge would read it back. */
export function withSection(sheet: Sheet, { first, rows }: AddedSection): Sheet {
  const plan: WorksheetPlan = { sheetName: sheet.name, language: "en", rows, columnWidths: [] };
  const added = sheetOf(plan, first, sheet.dateSystem).rows;
  const before = first.column - sheet.origin.column;
  const width = Math.max(sheet.rows[0]?.length ?? 0, before + (added[0]?.length ?? 0));
  const filled = (row: Sheet["rows"][number]) =>
    Array.from({ length: width }, (_, column) => row[column] ?? emptyCell);
  const left = Array.from({ length: before }, () => emptyCell);
  return {
    ...sheet,
    rows: [...sheet.rows, [], ...added.map((row) => [...left, ...row])].map(filled),
  };
}
