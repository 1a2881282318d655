import type { Amount } from "../dividend/amount";
import { type Announcement, columnOf } from "../dividend/announcement";
import type { ColumnRole } from "../dividend/column";
import { type Entry, givenValue } from "../dividend/fact";
import type { Fix, Value } from "../dividend/finding";
import { type SameDividend, likelierSlip, showSameDividend } from "./annualAgainstColumn";
import {
  type AnnualYear,
  actualRowOf,
  dividendFigure,
  isUnwritten,
  periodCells,
  periodOf,
} from "./annualRows";
import { dividendValue } from "./comparedValues";
import type { OutcomesSaid, Report } from "./rule";
import { rowsYearOld } from "./yearOldRows";

export interface DividendOutcomes {
  // `blamed`: which is the likelier slip; `certain`: the row would add up with the column's.
  differs: { blamed: "column" | "annual"; certain: boolean; column: Value; annual: Value };
}

export const dividendOutcomes: OutcomesSaid<DividendOutcomes> = {
  differs: {
    severity: "error",
    meaning: "The column and the annual table show different dividends.",
  },
};

/** Compares a column's dividend per share with its period's cell in an actual row (DV12, DV13). */
export function compareWithRow(
  announcement: Announcement,
  { role, year }: { readonly role: ColumnRole; readonly year: AnnualYear },
  report: Report<DividendOutcomes>,
): void {
  const [shareClass] = announcement.classes;
  const column = shareClass && columnOf(shareClass, role);
  const kind = givenValue(announcement.decision.kind);
  const where = { column: role };
  if (shareClass === undefined || column === undefined) {
    report.missing(role === "decided" ? "decidedColumn" : "previousColumn");
    return;
  }
  const columnEntry = column.dividendPerShare;
  if (columnEntry === undefined || isUnwritten(columnEntry)) {
    report.missing("dividendPerShare", where);
    return;
  }
  if (announcement.annual.heading === null) {
    report.missing("annualTable", where);
    return;
  }
  if (kind === null) {
    report.missing("kind", where);
    return;
  }
  const period = periodOf(kind);
  if (period === null) return;
  const labelled = actualRowOf(announcement, year);
  // Under labels a year old the previous year's row is another one: the right figures must not be asked to change (DV41).
  const isYearOld = rowsYearOld(announcement).some((old) => old.row === labelled);
  const row = isYearOld ? null : labelled;
  if (row === null) {
    report.missing(year === "current" ? "currentYearRow" : "previousYearRow", where);
    return;
  }
  const cellEntry = row.cells[period];
  if (cellEntry === undefined || isUnwritten(cellEntry)) {
    report.missing("annualPart", { ...where, cell: cellEntry?.cell ?? row.label.cell });
    return;
  }
  const same = { column, columnEntry, row, period, cellEntry };
  if (showSameDividend(shareClass, same)) {
    report.agreed({
      cells: [columnEntry.cell, cellEntry.cell],
      values: [dividendValue(columnEntry), dividendValue(cellEntry)],
    });
    return;
  }
  reportDifference(announcement, same, report);
}

/**
 * Reports two cells that should show one dividend, blaming the likelier slip, which is returned. Of `equals`, which
 * repeat what was announced elsewhere, neither is expected of the other unless the rest of the worksheet tells.
 */
export function reportDifference(
  announcement: Announcement,
  same: SameDividend,
  report: Report<DividendOutcomes>,
  { equals = false }: { readonly equals?: boolean } = {},
): "column" | "annual" {
  const { columnEntry, cellEntry } = same;
  const { in: blamed, certain } = likelierSlip(announcement, same);
  const [wrong, right] = blamed === "column" ? [columnEntry, cellEntry] : [cellEntry, columnEntry];
  const [found, expected] = [dividendFigure(wrong), dividendFigure(right)];
  const places = Math.max(...[wrong, right].map((entry) => givenValue(entry)?.places ?? 0));
  report.finding({
    outcome: "differs",
    details: {
      blamed,
      certain,
      column: dividendValue(columnEntry),
      annual: dividendValue(cellEntry),
    },
    cell: wrong.cell,
    related: [right.cell, same.row.label.cell, ...periodCells(announcement)],
    expected: equals && !certain ? null : dividendValue(right),
    actual: dividendValue(wrong),
    fix: certain ? correction(cellEntry, columnEntry) : null,
    gap:
      found === null || expected === null
        ? null
        : { is: "money", money: found.minus(expected), places },
  });
  return blamed;
}

// The annual cell with the column's figure, its paid mark and notes left as they are.
function correction(cellEntry: Entry<Amount>, columnEntry: Entry<Amount>): Fix | null {
  const [shown, right] = [givenValue(cellEntry), givenValue(columnEntry)];
  if (shown === null || right === null) return null;
  const { number, unit, unitFrom, places } = right;
  const amount = { ...shown, number, unit, unitFrom, places: Math.max(places, shown.places) };
  return { cell: cellEntry.cell, value: { is: "amount", amount } };
}
