import { type Amount, inUnits } from "../../../dividend/amount";
import type { Announcement } from "../../../dividend/announcement";
import type { DividendPart } from "../../../dividend/column";
import { type Decimal, zero } from "../../../dividend/decimal";
import {
  type CellAddress,
  type Entry,
  givenValue,
  sameCell,
  stateOf,
} from "../../../dividend/fact";
import type { Value } from "../../../dividend/finding";
import { dividendFigure } from "../../annualRows";
import { partsInText } from "../../partsInText";
import { type PlacedColumn, placedColumns } from "../../placedColumns";
import { type Report, rule } from "../../rule";

interface Outcomes {
  sumDiffers: { sum: Decimal; dividend: Amount };
  unnamed: { part: DividendPart; amount: Amount };
}

export const partsOfDividend = rule<Outcomes>()({
  id: "DV08",
  summary: `
    Ordinary + commemorative + special dividend = dividend per share, in every column that names
    parts, and in every cell, annual ones too, that names them in brackets: 110円（普通配当96円、記念配当14円）.`,
  compares: `
    The sum is exact; a dash or an empty cell is nothing. Where the ordinary part is not typed the
    sum cannot be known, but the other parts alone must not exceed the whole; of a special dividend
    they are all of it. A commemorative part
    that is not zero needs the name of what it commemorates in its label; it is asked for once a
    row.`,
  basis: "Arithmetic, and readers must know that such a part will not come again.",
  outcomes: {
    sumDiffers: {
      severity: "error",
      meaning: "The parts do not add up to the dividend per share.",
    },
    unnamed: {
      severity: "error",
      meaning: "A commemorative dividend that does not say what it commemorates.",
    },
  },
  examples: [
    {
      changes: {
        Dividend: { "Ordinary dividend": [12], "Commemorative dividend (25th anniversary)": [1] },
      },
      finds: "sumDiffers",
      at: ["Dividend per share", 1],
    },
    {
      changes: { Dividend: { "Ordinary dividend": [12], "Commemorative dividend": [1.5] } },
      finds: "unnamed",
      at: ["Commemorative dividend", 0],
    },
  ],
  check({ announcement }, report) {
    const isSpecial = givenValue(announcement.decision.kind) === "special";
    const unnamed = new Set<string>();
    for (const at of placedColumns(announcement)) {
      if (at.column.parts.length === 0) continue;
      compareSum(at, isSpecial, report);
      for (const { part, name, label, amount: entry } of at.column.parts) {
        const amount = givenValue(entry);
        const row = `${String(label.row)},${String(label.column)}`;
        const needsName = part === "commemorative" && name === null && amount?.number.gt(zero);
        if (needsName !== true || amount === null || unnamed.has(row)) continue;
        unnamed.add(row);
        report.finding({
          outcome: "unnamed",
          details: { part, amount },
          cell: label,
          related: [entry.cell],
        });
      }
    }
    for (const entry of wholeEntries(announcement)) compareBrackets(entry, isSpecial, report);
  },
});

/** The dividends per share that may name their parts in brackets. */
function wholeEntries({ classes, annual }: Announcement): readonly Entry<Amount>[] {
  return [
    ...classes.flatMap(({ columns }) => columns.map((column) => column.dividendPerShare)),
    ...annual.rows.flatMap(({ cells }) => Object.values(cells)),
  ].filter((entry) => entry !== undefined);
}

function compareBrackets(entry: Entry<Amount>, isSpecial: boolean, report: Report<Outcomes>): void {
  const dividend = givenValue(entry);
  const parts = partsInText(entry.shown);
  if (dividend === null || parts.length === 0) return;
  const sum = parts.reduce((all, { amount }) => all.plus(amount), zero);
  const isComplete = isSpecial || parts.some(({ part }) => part === "ordinary");
  const whole = inUnits(dividend);
  if (!isComplete && sum.lte(whole)) {
    report.missing("dividendParts", { cell: entry.cell });
  } else if (sum.eq(whole)) {
    report.agreed({
      cells: [entry.cell],
      values: [{ is: "amount", amount: dividend }, moneyLike(dividend, sum)],
    });
  } else reportSum({ entry, dividend, sum, cells: [] }, report);
}

function compareSum(
  { column, shareClass, where }: PlacedColumn,
  isSpecial: boolean,
  report: Report<Outcomes>,
): void {
  const { parts } = column;
  const typed = parts.filter(({ amount }) => stateOf(amount) !== "blank");
  if (typed.length === 0) return;
  const dividendEntry = column.dividendPerShare;
  const dividend = givenValue(dividendEntry);
  if (dividendEntry === undefined || dividend === null) {
    report.missing("dividendPerShare", where);
    return;
  }
  const unread = shareClass.columns
    .flatMap((other) => other.parts)
    .some(({ label }) => !parts.some((part) => sameCell(part.label, label)));
  if (unread || parts.some(({ amount }) => stateOf(amount) === "undetermined")) {
    report.missing("dividendParts", where);
    return;
  }
  const sum = parts.reduce((all, { amount }) => all.plus(dividendFigure(amount) ?? zero), zero);
  const whole = inUnits(dividend);
  const isComplete = isSpecial || typed.some(({ part }) => part === "ordinary");
  if (!isComplete && sum.lte(whole)) {
    report.missing("dividendParts", where);
    return;
  }
  const cells = typed.map(({ amount }) => amount.cell);
  if (sum.eq(whole)) {
    report.agreed({
      cells: [dividendEntry.cell, ...cells],
      values: [{ is: "amount", amount: dividend }, moneyLike(dividend, sum)],
    });
  } else reportSum({ entry: dividendEntry, dividend, sum, cells }, report);
}

interface Differing {
  readonly entry: Entry<Amount>;
  readonly dividend: Amount;
  readonly sum: Decimal;
  readonly cells: readonly CellAddress[];
}

function reportSum({ entry, dividend, sum, cells }: Differing, report: Report<Outcomes>): void {
  report.finding({
    outcome: "sumDiffers",
    details: { sum, dividend },
    cell: entry.cell,
    related: cells,
    expected: moneyLike(dividend, sum),
    actual: { is: "amount", amount: dividend },
    gap: moneyLike(dividend, inUnits(dividend).minus(sum)),
  });
}

/** Money shown with as many decimals as the dividend it is compared with. */
function moneyLike({ places }: Amount, money: Decimal): Value {
  return { is: "money", money, places };
}
