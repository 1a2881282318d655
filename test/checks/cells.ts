import type { ColumnRole } from "../../src/dividend/column";
import type { CellAddress } from "../../src/dividend/fact";
import type { Period } from "../../src/dividend/fiscalYear";
import type { ColumnRow, DecisionWritten } from "./written";

export const decisionRows = [
  "releaseDate",
  "kind",
  "fiscalYearEnd",
  "decidedBy",
  "boardMeetingDate",
  "meetingNumber",
  "meetingDate",
  "distributableAmount",
  "fiscalYearChanged",
] as const;

export const columnRows: readonly ColumnRow[] = [
  "announcedOn",
  "recordDate",
  "dividendPerShare",
  "sharesIssued",
  "treasuryShares",
  "trustShares",
  "sharesEntitled",
  "total",
  "effectiveDate",
  "resource",
  "splitRatio",
  "splitEffectiveDate",
  "shareBasis",
  "dividendPerShareAsPaid",
];

export const annualPeriods: readonly Period[] = [
  "firstQuarter",
  "interim",
  "thirdQuarter",
  "yearEnd",
  "total",
];

export const roles = { decided: 1, forecast: 2, previous: 3 } as const;
const firstClassRow = 20;
const classHeight = 30;
const partsFrom = 15;
const grandTotalRow = 22;
export const notesFrom = 24;
export const annualRow = 200;

/** Where a fact of the section Announcement stands. */
export function decisionCell(row: keyof DecisionWritten): CellAddress {
  return { row: 2 + decisionRows.indexOf(row), column: 1 };
}

/** Where a row of the section Dividend meets a column; class 0 is the first. */
export function columnCell(role: ColumnRole, row: ColumnRow, shareClass = 0): CellAddress {
  return { row: classRow(shareClass) + 1 + columnRows.indexOf(row), column: roles[role] };
}

/** Where the parts of the dividend per share stand: part 0 is the first written. */
export function partCell(role: ColumnRole, part: number, shareClass = 0): CellAddress {
  return { row: classRow(shareClass) + partsFrom + part, column: roles[role] };
}

export function partLabelCell(part: number, shareClass = 0): CellAddress {
  return { row: classRow(shareClass) + partsFrom + part, column: 0 };
}

export function grandTotalCell(role: "decided" | "previous" = "decided"): CellAddress {
  return { row: firstClassRow + grandTotalRow, column: role === "decided" ? 1 : 3 };
}

/** Where an annual row (0 is the first) meets a period; "label" is its label. */
export function annualCell(row: number, period: Period | "label"): CellAddress {
  const column = period === "label" ? 0 : 1 + annualPeriods.indexOf(period);
  return { row: annualRow + 2 + row, column };
}

export function classRow(shareClass: number): number {
  return firstClassRow + shareClass * classHeight;
}
