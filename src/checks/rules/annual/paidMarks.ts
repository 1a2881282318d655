import type { Amount } from "../../../dividend/amount";
import { factsOf } from "../../../dividend/announcement";
import { type CivilDate, compareDates } from "../../../dividend/civilDate";
import { zero } from "../../../dividend/decimal";
import {
  type CellAddress,
  type Entry,
  type Fact,
  givenFact,
  givenValue,
} from "../../../dividend/fact";
import type { FactName } from "../../../dividend/factName";
import { periodCells } from "../../annualRows";
import { type PaymentCell, paymentCells, surelyPaid } from "../../paidCells";
import { type Report, rule } from "../../rule";

interface Outcomes {
  decided: { amount: Amount };
  notDue: { effective: CivilDate; release: CivilDate };
  notYet: { recordDate: CivilDate; release: CivilDate };
  unmarked: { cells: readonly CellAddress[] };
}

export const paidMarks = rule<Outcomes>()({
  id: "DV15",
  summary: 'The mark "(paid)" stands at what is paid, and nowhere else.',
  compares: `
    A marked cell is wrong where it is the dividend being decided (in the annual table or the
    decided or forecast column), where its effective date is after the release date, or, its
    effective date not being in the worksheet, where the usual record date of its period is. Where
    any cell of the table is marked, each earlier one and each that is surely paid by the release
    date should be. Error where wrong; note where missing: IIJ leaves the previous row unmarked in
    2011 and 2016.`,
  basis: `
    What is not paid yet must not be called paid. Marks may be left out: IIJ leaves the previous row
    unmarked in 2011 and 2016.`,
  outcomes: {
    decided: { severity: "error", meaning: "The dividend being decided is marked paid." },
    notDue: {
      severity: "error",
      meaning: "A payment that is due only after the release is marked paid.",
    },
    notYet: {
      severity: "error",
      meaning: "A payment whose record date is after the release is marked paid.",
    },
    unmarked: { severity: "note", meaning: "Some paid cells are marked, these are not." },
  },
  examples: [
    {
      changes: {
        "Annual dividends": { "Year ended March 31, 2019": ["13.50 (paid)", "13.50 (paid)", 27] },
      },
      finds: "decided",
      at: ["Year ended March 31, 2019", 2],
    },
    {
      changes: {
        "Annual dividends": { "Year ended March 31, 2018": ["13.50", "13.50 (paid)", 27] },
      },
      finds: "unmarked",
      at: ["Year ended March 31, 2018", 1],
    },
  ],
  check({ announcement }, report) {
    const cells = paymentCells(announcement);
    const release = givenFact(announcement.decision.releaseDate);
    const by: Measure = { release, period: periodCells(announcement) };
    const marked = cells.filter(({ amount }) => amount.paid);
    const [common] = announcement.classes;
    for (const role of ["decided", "forecast"] as const) {
      reportDecided(factsOf(common, role).dividendPerShare, report);
    }
    if (marked.length === 0) {
      report.missing(announcement.annual.heading === null ? "annualTable" : "paidMark");
      return;
    }
    const right = marked.filter((payment) => judge(payment, by, report));
    if (right.length === 0 || release === null) return;
    report.agreed({
      cells: right.map(({ cell }) => cell),
      values: [{ is: "date", date: release.value }],
    });
    reportUnmarked(cells, right, { ...by, release }, report);
  },
});

/** What tells which payments are made: the release date, and the cells that say which one is being decided. */
interface Measure {
  readonly release: Fact<CivilDate> | null;
  readonly period: readonly CellAddress[];
}

function reportDecided(entry: Entry<Amount> | undefined, report: Report<Outcomes>): void {
  const amount = givenValue(entry);
  if (entry === undefined || amount?.paid !== true) return;
  report.finding({
    outcome: "decided",
    details: { amount },
    cell: entry.cell,
    actual: { is: "amount", amount },
    fix: unmarking(entry.cell, amount),
  });
}

/** Whether a marked payment may be marked; what lacks or speaks against it is reported. */
function judge(
  { row, amount, cell, isDecided, due, recordDate }: PaymentCell,
  { release, period }: Measure,
  report: Report<Outcomes>,
): boolean {
  const fix = unmarking(cell, amount);
  const actual = { is: "amount", amount } as const;
  if (isDecided) {
    report.finding({
      outcome: "decided",
      details: { amount },
      cell,
      related: [...(due === null ? [] : [due.cell]), ...period],
      actual,
      fix,
    });
    return false;
  }
  if (release === null) return lacks("releaseDate", cell, report);
  if (due !== null) {
    if (compareDates(due.value, release.value) <= 0) return true;
    report.finding({
      outcome: "notDue",
      details: { effective: due.value, release: release.value },
      cell,
      related: [due.cell, release.cell],
      actual,
    });
    return false;
  }
  if (recordDate === null) return lacks("effectiveDate", cell, report);
  if (compareDates(recordDate, release.value) <= 0) return true;
  report.finding({
    outcome: "notYet",
    details: { recordDate, release: release.value },
    cell,
    related: [release.cell, row.label.cell],
    actual,
    fix,
  });
  return false;
}

function lacks(fact: FactName, cell: CellAddress, report: Report<Outcomes>): false {
  report.missing(fact, { cell });
  return false;
}

function unmarking(cell: CellAddress, amount: Amount) {
  return { cell, value: { is: "amount", amount: { ...amount, paid: false } } } as const;
}

function reportUnmarked(
  cells: readonly PaymentCell[],
  marked: readonly PaymentCell[],
  { release, period }: Measure & { readonly release: Fact<CivilDate> },
  report: Report<Outcomes>,
): void {
  const latest = marked
    .flatMap(({ recordDate }) => (recordDate === null ? [] : [recordDate]))
    .sort(compareDates)
    .at(-1);
  const unmarked = cells.filter((payment) => {
    const { amount, isDecided, row, recordDate } = payment;
    if (amount.paid || isDecided || row.kind === "forecast" || !amount.number.gt(zero))
      return false;
    const earlier =
      latest !== undefined && recordDate !== null && compareDates(recordDate, latest) < 0;
    return earlier || surelyPaid(payment, release.value);
  });
  const [first, ...others] = unmarked.map(({ cell }) => cell);
  if (first === undefined) return;
  const labels = new Set(unmarked.map(({ row }) => row.label.cell));
  report.finding({
    outcome: "unmarked",
    details: { cells: [first, ...others] },
    cell: first,
    related: [...others, ...labels, ...period],
  });
}
