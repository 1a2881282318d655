import type { CellRange } from "../../src/dividend/fact";
import type { TypedCell } from "./sheets";

export type Rows = readonly (readonly TypedCell[])[];

/** A worksheet as it is meant: a forecast of the same record date, and totals that fit 45,083,691 shares. */
export const clean: readonly (readonly [string, ...TypedCell[]])[] = [
  ["Company"],
  ["Name", "Kitano Machine Tools Co., Ltd."],
  ["Announcement"],
  ["Release date", { date: "2019-05-23" }],
  ["Kind of dividend", "Year-end"],
  ["Fiscal year end", { date: "2019-03-31" }],
  ["Decided by", "Board of directors"],
  ["Dividend", "Decided", "Latest forecast", "Previous year"],
  ["Announced on", null, { date: "2019-05-14" }],
  ["Record date", { date: "2019-03-31" }, { date: "2019-03-31" }, { date: "2018-03-31" }],
  ["Dividend per share", 13.5, 13, 13.5],
  ["Total dividend amount", "JPY608 million", "-", "JPY608 million"],
  ["Effective date", { date: "2019-06-28" }, "-", { date: "2018-06-29" }],
  ["Dividend resource", "Retained earnings", "-", "Retained earnings"],
  ["Annual dividends", "Interim", "Year-end", "Total"],
  ["Year ended March 31, 2019", 13.5, 13.5, 27],
  ["Year ended March 31, 2018", 13.5, 13.5, 27],
];

/** The rows with the one labelled so replaced. */
export function withRow(label: string, ...instead: Rows): Rows {
  if (!clean.some(([first]) => first === label)) throw new Error(`No row ${label}`);
  return clean.flatMap((row) => (row[0] === label ? instead : [row]));
}

/** The labels changed one by one, in the order of the rows. */
export function relabelled(change: (label: string, index: number) => string): Rows {
  return clean.map(([label, ...cells], index) => [change(label, index), ...cells]);
}

/** The rows with those labelled so replaced. */
export function withRows(instead: Readonly<Record<string, readonly TypedCell[]>>): Rows {
  return clean.map((row) => instead[row[0]] ?? row);
}

export function at(row: number, from: number, to: number): CellRange {
  return { first: { row, column: from }, last: { row, column: to } };
}
