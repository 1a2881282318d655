import { addMonthsToMonthEnd, isoDate } from "../../src/dividend/civilDate";
import { a1 } from "../../src/dividend/fact";
import type { Finding } from "../../src/dividend/finding";
import type { TypedCell } from "../worksheet/sheets";
import { type SampleBase, findingsIn, sampleBases } from "./sampleBases";
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

const glance = ({ rule, severity, cell }: Finding) =>
  `${rule} ${severity} ${cell === null ? "-" : a1(cell)}`;

/** For each slip in a cell, the findings graver than a note that it brings and that follow from nothing else. */
function* sweep(base: SampleBase) {
  const headsIn = (findings: readonly Finding[]) =>
    findings
      .filter(({ causedBy, severity }) => causedBy === null && severity !== "note")
      .map(glance);
  expect(headsIn(findingsIn(base))).toEqual([]);
  for (const [row, cells] of base.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      for (const typed of slipsOf(cell)) {
        const slip = `${a1({ row, column })}: ${JSON.stringify(typed)}`;
        yield { slip, brings: headsIn(findingsIn(base, { row, column, typed })) };
      }
    }
  }
}

test.each(["full", "besideLastYear", "uncounted"] as const)(
  "no slip in one cell of the sample (%s) is told as two",
  (name) => {
    const slips = [...sweep(sampleBases[name])];
    const told = slips.filter(({ brings }) => brings.length > 0);
    expect(told.filter(({ brings }) => brings.length > 1)).toEqual([]);
    expect(told.length * 2).toBeGreaterThan(slips.length);
  },
);
