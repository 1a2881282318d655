import { addDays, addMonthsToMonthEnd, isoDate } from "../../src/dividend/civilDate";
import type { TypedCell } from "../worksheet/sheets";
import { day } from "./written";

function isFormatted(cell: TypedCell): cell is readonly [number: number, format: string] {
  return Array.isArray(cell);
}

const states = ["-", "Undetermined", "No dividend", "?"];

/** What a hurried hand makes of a cell. */
export function slipsOf(cell: TypedCell): readonly TypedCell[] {
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
