import type { AnnualRow, AnnualTable } from "../../src/dividend/annual";
import type { Announcement, Decision, ShareClass } from "../../src/dividend/announcement";
import type { ColumnRole, DividendColumn, DividendPart } from "../../src/dividend/column";
import type { CellAddress, Entry } from "../../src/dividend/fact";
import type { Period } from "../../src/dividend/fiscalYear";

import {
  annualCell,
  annualPeriods,
  annualRow,
  classRow,
  columnCell,
  columnRows,
  decisionCell,
  decisionRows,
  grandTotalCell,
  notesFrom,
  partCell,
  partLabelCell,
  roles,
} from "./cells";
import {
  type AnnouncementWritten,
  type AnnualWritten,
  type ClassWritten,
  type ColumnRow,
  type ColumnWritten,
  type DecisionWritten,
  type Written,
  amount,
  day,
  entry,
  fact,
  ratio,
  resource,
} from "./written";

const rightDecision = {
  releaseDate: "2019-05-23",
  kind: "yearEnd",
  fiscalYearEnd: "2019-03-31",
  decidedBy: "shareholdersMeeting",
  meetingNumber: "27",
  meetingDate: "2019-06-27",
} satisfies DecisionWritten;

const rightDecided = {
  recordDate: "2019-03-31",
  dividendPerShare: "13.50",
  sharesIssued: "46,734,600",
  treasuryShares: "1,650,909",
  sharesEntitled: "45,083,691",
  total: "608 million",
  effectiveDate: "2019-06-28",
  resource: "retainedEarnings",
} satisfies ColumnWritten;

const rightForecast = {
  announcedOn: "2019-05-14",
  recordDate: "2019-03-31",
  dividendPerShare: "13.50",
  total: "-",
  effectiveDate: "-",
  resource: "-",
} satisfies ColumnWritten;

const rightPrevious = {
  recordDate: "2018-03-31",
  dividendPerShare: "13.50",
  sharesIssued: "46,721,400",
  treasuryShares: "1,650,909",
  sharesEntitled: "45,070,491",
  total: "608 million",
  effectiveDate: "2018-06-29",
  resource: "retainedEarnings",
} satisfies ColumnWritten;

const rightAnnual: AnnualWritten[] = [
  { year: "2019-03-31", interim: "13.50 (paid)", yearEnd: "13.50", total: "27.00" },
  { year: "2018-03-31", interim: "13.50 (paid)", yearEnd: "13.50 (paid)", total: "27.00" },
];

/**
 * The announcement of a worksheet that differs from a right one (IIJ's of May 23, 2019, its record date
 * put right and share counts added) in what `written` says.
 */
export function announcement(written: AnnouncementWritten = {}): Announcement {
  const classes = [written, ...(written.furtherClasses ?? [])];
  return {
    sheet: "Dividend",
    range: { first: { row: 0, column: 0 }, last: { row: 300, column: 6 } },
    company: {},
    decision: decisionOf({ ...rightDecision, ...written.decision }),
    presentation: {
      currency: "JPY",
      market: "japan",
      amountStyle: null,
      totalsIn: "million",
      rounding: null,
      emptyText: "-",
      typed: {},
      ...written.presentation,
    },
    classes: classes.map((each, index) => classOf(each, index)),
    annual: annualOf(written.annual),
    text: written.text ?? {},
  };
}

function decisionOf(written: DecisionWritten): Decision {
  const read: Record<keyof DecisionWritten, (text: string) => unknown> = {
    releaseDate: day,
    kind: (text) => text,
    fiscalYearEnd: day,
    decidedBy: (text) => text,
    boardMeetingDate: day,
    meetingNumber: Number,
    meetingDate: day,
    distributableAmount: amount,
    fiscalYearChanged: (text) => text === "yes",
  };
  return entries(written, decisionRows, read, decisionCell);
}

function classOf(written: ClassWritten, index: number): ShareClass {
  const row = classRow(index);
  const right =
    index === 0
      ? { decided: rightDecided, forecast: rightForecast, previous: rightPrevious }
      : { decided: {}, forecast: {}, previous: {} };
  const columns = (["decided", "forecast", "previous"] as const)
    .filter((role) => written[role] !== null && (index === 0 || written[role] !== undefined))
    .map((role) => columnOfRole(role, { ...right[role], ...written[role] }, index));
  return {
    name: written.name ?? null,
    heading: { row, column: 0 },
    columns,
    ...(typeof written.grandTotal === "string" && {
      grandTotal: entry(written.grandTotal, amount, grandTotalCell()),
    }),
    ...(typeof written.previousGrandTotal === "string" && {
      previousGrandTotal: entry(written.previousGrandTotal, amount, grandTotalCell("previous")),
    }),
  };
}

function columnOfRole(role: ColumnRole, written: ColumnWritten, index: number): DividendColumn {
  const read: Record<ColumnRow, (text: string) => unknown> = {
    announcedOn: day,
    recordDate: day,
    dividendPerShare: amount,
    sharesIssued: amount,
    treasuryShares: amount,
    trustShares: amount,
    sharesEntitled: amount,
    total: amount,
    effectiveDate: day,
    resource: resource,
    splitRatio: ratio,
    splitEffectiveDate: day,
    shareBasis: (text) => text,
    dividendPerShareAsPaid: amount,
  };
  const row = classRow(index);
  return {
    role,
    heading: fact(role, { row, column: roles[role] }, role),
    recordDateSameAsLeft: written.sameAsLeft ?? false,
    ...entries(written, columnRows, read, (each) => columnCell(role, each, index)),
    parts: Object.entries(written.parts ?? {}).map(([label, text], part) => ({
      part: (label.split(" ")[0] ?? "") as DividendPart,
      name: /\((.*)\)/.exec(label)?.[1] ?? null,
      label: partLabelCell(part, index),
      amount: entry(text, amount, partCell(role, part, index)),
    })),
    notes: (written.notes ?? []).map((note, at) =>
      fact(note, { row: row + notesFrom + at, column: roles[role] }, note),
    ),
  };
}

// The table has a column for each period that some row writes; the other rows are blank there.
function annualOf(written: AnnouncementWritten["annual"]): AnnualTable {
  if (written === null) return { heading: null, periods: [], rows: [] };
  const rows = written ?? rightAnnual;
  const periods = annualPeriods.filter((period) => rows.some((row) => row[period] !== undefined));
  const blank = Object.fromEntries(periods.map((period) => [period, ""]));
  return {
    heading: { row: annualRow, column: 0 },
    periods: periods.map((period) => fact(period, annualCell(-1, period), period)),
    rows: rows.map((row, index) => annualRowOf({ ...blank, ...row }, index)),
  };
}

function annualRowOf(written: AnnualWritten, index: number): AnnualRow {
  const read: Record<Period, (text: string) => unknown> = {
    firstQuarter: amount,
    interim: amount,
    thirdQuarter: amount,
    yearEnd: amount,
    total: amount,
  };
  const label = written.label ?? `Year ended ${written.year ?? ""}`;
  return {
    kind: written.forecast === undefined ? "actual" : "forecast",
    label: fact(label, annualCell(index, "label"), label),
    fiscalYearEnd: written.year === null ? null : day(written.year),
    yearFrom: written.yearFrom ?? (written.year === null ? "none" : "date"),
    wording: written.wording ?? null,
    forecast: written.forecast ?? null,
    announcedOn: written.announcedOn === undefined ? null : day(written.announcedOn),
    cells: entries(written, annualPeriods, read, (each) => annualCell(index, each)),
  };
}

// The rows that were written, each by its reader; a row that is null or left out is no entry. What the
// reader of each row gives is not followed by type.
function entries<R extends string>(
  written: Readonly<Partial<Record<R, Written>>>,
  rows: readonly R[],
  read: Record<R, (text: string) => unknown>,
  cellOf: (row: R) => CellAddress,
): object {
  const all: [R, Entry<unknown>][] = [];
  for (const row of rows) {
    const text = written[row];
    if (typeof text === "string") all.push([row, entry(text, read[row], cellOf(row))]);
  }
  return Object.fromEntries(all);
}
