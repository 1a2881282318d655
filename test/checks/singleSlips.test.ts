import { addDays, addMonthsToMonthEnd, isoDate } from "../../src/dividend/civilDate";
import { a1 } from "../../src/dividend/fact";
import type { Finding } from "../../src/dividend/finding";
import type { TypedCell } from "../worksheet/sheets";
import { type SampleBase, bases, findingsIn } from "./sampleBases";
import { day } from "./written";

function isFormatted(cell: TypedCell): cell is readonly [number: number, format: string] {
  return Array.isArray(cell);
}

const states = ["-", "Undetermined", "No dividend", "?"];

/** What a hurried hand makes of a cell. */
function slipsOf(cell: TypedCell): readonly TypedCell[] {
  if (typeof cell === "number") return [cell + 1, cell * 2, cell * 1000, -cell];
  if (isFormatted(cell)) {
    const [number, format] = cell;
    const others = [1000, 0.01, 1.1, 2, -1, 0].map((factor): TypedCell => [
      number * factor,
      format,
    ]);
    return [...others, [number + 1, format], ...states];
  }
  if (typeof cell === "object" && cell !== null && "date" in cell) {
    const date = day(cell.date);
    const others = [-12, 12, 1].map((months) => addMonthsToMonthEnd(date, months));
    return [...others, ...[-1, 1, 3].map((days) => addDays(date, days))].map((each) => ({
      date: isoDate(each),
    }));
  }
  return typeof cell === "string" ? slipsOfText(cell) : [];
}

const total = /^JPY([\d,]+) million$/u;
const perShare = /^(?:JPY|¥)?\d[\d.]*(?:円| yen)?$/u;
const dated = /\d{4}|(?<=平成)\d+/u;

function slipsOfText(text: string): readonly TypedCell[] {
  const amount = total.exec(text)?.[1];
  if (amount !== undefined) {
    const number = Number(amount.replaceAll(",", ""));
    const others = [`JPY${amount} thousand`, `JPY${amount} billion`, `-JPY${amount} million`];
    return [
      ...[...others, number],
      ...[2, 10].map((factor) => `JPY${String(number * factor)} million`),
      `JPY${String(number + 1)} million`,
    ];
  }
  const changedBy = (change: (number: number) => number, of: RegExp) =>
    text.replace(of, (digits) => String(change(Number(digits))));
  if (perShare.test(text)) {
    const others = [(n: number) => n + 1, (n: number) => n * 2, (n: number) => n * 10];
    return [...others.map((each) => changedBy(each, /\d[\d.]*/u)), ...states];
  }
  // A day in words, and no text with one in it: a year early or late.
  if (text.length > 30 || !dated.test(text)) return [];
  return [1, -1].map((years) => changedBy((n) => n + years, dated));
}

const glance = ({ rule, severity, cell }: Finding) =>
  `${rule} ${severity} ${cell === null ? "-" : a1(cell)}`;

/** For each slip in a cell, the findings graver than a note that it brings and that follow from nothing else. */
function* sweep(base: SampleBase, slipsInIt: number) {
  const headsIn = (findings: readonly Finding[]) =>
    findings
      .filter(({ causedBy, severity }) => causedBy === null && severity !== "note")
      .map(glance);
  const before = headsIn(findingsIn(base));
  expect(before).toHaveLength(slipsInIt);
  for (const [row, cells] of base.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      for (const typed of slipsOf(cell)) {
        const slip = `${a1({ row, column })} ${JSON.stringify(typed)}`;
        const heads = headsIn(findingsIn(base, { row, column, typed }));
        yield { slip, brings: heads.filter((each) => !before.includes(each)) };
      }
    }
  }
}

// The reader takes the row of this year's results, which gives no date, for one of the year typed. A dividend a thousand
// times too large is a total a thousand times too small where nothing but a text says which.
const twice: Readonly<Record<string, readonly string[]>> = {
  "16_tel_2008-10-31": ["B4 "],
  "19_tokyo_electron_device_2023-10-31": ["B4 "],
  partlessWithoutTable: ["B31 [27000,"],
};

// It was published with last year's record date in the forecast's column.
const asPublished = "iij-2019-05-23";

test.each(Object.keys(bases))("no slip in one cell of %s is told as two", (name) => {
  const base = bases[name];
  const slips = base === undefined ? [] : [...sweep(base, name === asPublished ? 1 : 0)];
  const told = slips.filter(({ brings }) => brings.length > 0);
  const ofTwo = told.filter(({ brings }) => brings.length > 1);
  const known = twice[name] ?? [];
  expect(ofTwo.filter(({ slip }) => !known.some((cell) => slip.startsWith(cell)))).toEqual([]);
  expect(told.length * 2).toBeGreaterThan(slips.length);
});
