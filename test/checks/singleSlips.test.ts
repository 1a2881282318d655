import { runChecks } from "../../src/checks/checking";
import { japaneseHolidays } from "../../src/checks/japaneseHolidays";
import type { Announcement } from "../../src/dividend/announcement";
import { addMonthsToMonthEnd, isoDate } from "../../src/dividend/civilDate";
import { a1 } from "../../src/dividend/fact";
import type { Finding } from "../../src/dividend/finding";
import { read } from "../worksheet/readings";
import type { TypedCell } from "../worksheet/sheets";
import { fullTyped, fullWorksheet } from "./fullWorksheet";
import type { Rows } from "./worksheets";
import { day } from "./written";

function isFormatted(cell: TypedCell): cell is readonly [number: number, format: string] {
  return Array.isArray(cell);
}

/** What a hurried hand makes of a cell. */
function slipsOf(cell: TypedCell): readonly TypedCell[] {
  if (isFormatted(cell)) {
    const [number, format] = cell;
    const others = [1000, 0.01, 1.1, 2, -1, 0].map((factor): TypedCell => [
      number * factor,
      format,
    ]);
    return [...others, [number + 1, format], "-", "Undetermined", "No dividend"];
  }
  if (typeof cell === "object" && cell !== null && "date" in cell) {
    const date = day(cell.date);
    return [-12, 12, 1].map((months) => ({ date: isoDate(addMonthsToMonthEnd(date, months)) }));
  }
  const total = typeof cell === "string" ? /^JPY([\d,]+) million$/.exec(cell)?.[1] : undefined;
  if (total === undefined) return [];
  const number = Number(total.replaceAll(",", ""));
  const others = [`JPY${total} thousand`, `JPY${total} billion`, `-JPY${total} million`, number];
  return [...others, `JPY${String(number * 2)} million`, `JPY${String(number + 1)} million`];
}

/** What the full sample's previous columns have, as it was decided a year earlier. */
const lastYear = fullWorksheet([
  { label: "Fiscal year end", column: 1, value: { date: "2024-03-31" } },
  { label: "Meeting number", column: 1, value: 49 },
  { label: "Dividend per share", column: 1, value: [40, '"JPY"0.00'] },
  { label: "Total dividend amount", column: 1, value: "JPY936 million" },
  ...[0, 1].flatMap((nth) => [
    { label: "Record date", nth, column: 1, value: { date: "2024-03-31" } },
    { label: "Effective date", nth, column: 1, value: { date: "2024-06-28" } },
  ]),
]).announcement;

const counts: readonly TypedCell[] = ["Shares issued", "Treasury shares", "Shares entitled"];
const uncounted = fullTyped("en").map((row) => (counts.includes(row[0] ?? null) ? [] : row));

const glance = ({ rule, severity, cell }: Finding) =>
  `${rule} ${severity} ${cell === null ? "-" : a1(cell)}`;

/** For each slip in a cell, the findings graver than a note that it brings and that follow from nothing else. */
function* sweep(rows: Rows, earlier: Announcement | null) {
  const findingsOf = (typed: Rows) => {
    const { announcement, findings } = read(typed);
    const all = runChecks({ announcement, holidays: japaneseHolidays, earlier }, findings).findings;
    return all
      .filter(({ causedBy, severity }) => causedBy === null && severity !== "note")
      .map(glance);
  };
  expect(findingsOf(rows)).toEqual([]);
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      for (const slip of slipsOf(cell)) {
        const place = a1({ row, column });
        const typed = rows.with(row, cells.with(column, slip));
        yield { slip: `${place}: ${JSON.stringify(slip)}`, brings: findingsOf(typed) };
      }
    }
  }
}

test.each<[string, Rows, Announcement | null]>([
  ["the full sample", fullTyped("en"), null],
  ["it beside the worksheet of a year earlier", fullTyped("en"), lastYear],
  ["it without share counts", uncounted, null],
])("no slip in one cell of %s is told as two", (_, rows, earlier) => {
  const slips = [...sweep(rows, earlier)];
  expect(slips.filter(({ brings }) => brings.length > 1)).toEqual([]);
  expect(slips.filter(({ brings }) => brings.length === 1).length * 2).toBeGreaterThan(
    slips.length,
  );
});
