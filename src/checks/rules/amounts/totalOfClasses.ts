import { type Amount, exactAmount, inUnits, meantInterval } from "../../../dividend/amount";
import { type Announcement, columnOf } from "../../../dividend/announcement";
import { zero } from "../../../dividend/decimal";
import { type CellAddress, givenValue, stateOf } from "../../../dividend/fact";
import { moneyValue } from "../../../dividend/finding";
import {
  type Interval,
  type RoundingMode,
  overlap,
  point,
  sumOfIntervals,
} from "../../../dividend/rounding";
import { amountValue } from "../../comparedValues";
import { expectsPayment } from "../../placedColumns";
import { possibleRounding } from "../../printedTotal";
import { type Report, rule } from "../../rule";

interface Outcomes {
  sumDiffers: { grandTotal: Amount; sum: Interval };
  unnamed: { classes: number };
}

interface ClassTotals {
  /** The totals; of a class that pays no dividend, none and not applicable count as nothing. */
  readonly totals: readonly Amount[];
  readonly cells: readonly CellAddress[];
}

export const totalOfClasses = rule<Outcomes>()({
  id: "DV09",
  summary: `
    The totals of all share classes add up to the grand total, where one is given, and each class
    has a name.`,
  compares: `
    The decided totals, and the previous year's where its column has a grand total too, are added as the intervals they stand for and must meet the grand total's, in
    a way of rounding they may all have. That each class's total is its dividend times its shares is
    DV01's. Of several classes only the first may be unnamed: common shares.`,
  basis: "Companies Act of Japan, Art. 454(2).",
  outcomes: {
    sumDiffers: {
      severity: "error",
      meaning: "The totals of the share classes do not add up to the grand total.",
    },
    unnamed: { severity: "error", meaning: "A further share class has no name." },
  },
  examples: [
    {
      changes: { Dividend: { "Grand total": ["JPY680 million"] } },
      finds: "sumDiffers",
      at: ["Grand total", 1],
    },
    {
      changes: { Dividend: { "Grand total": ["JPY608 million", "-", "JPY680 million"] } },
      finds: "sumDiffers",
      at: ["Grand total", 3],
    },
  ],
  check({ announcement }, report) {
    for (const shareClass of announcement.classes.slice(1)) {
      if (shareClass.name !== null && shareClass.name.trim() !== "") continue;
      report.finding({
        outcome: "unnamed",
        details: { classes: announcement.classes.length },
        cell: shareClass.heading,
      });
    }
    for (const role of ["decided", "previous"] as const) compareSum(announcement, role, report);
  },
});

function compareSum(
  announcement: Announcement,
  role: "decided" | "previous",
  report: Report<Outcomes>,
): void {
  const [first] = announcement.classes;
  const entry = role === "decided" ? first?.grandTotal : first?.previousGrandTotal;
  const grandTotal = stateOf(entry) === "none" ? exactAmount(zero) : givenValue(entry);
  if (entry === undefined || grandTotal === null) {
    // A worksheet with one class needs no grand total.
    if (announcement.classes.length > 1 && role === "decided") report.missing("grandTotal");
    return;
  }
  const classes = classTotals(announcement, role, report);
  if (classes === null) return;
  const { totals, cells } = classes;
  const possible = possibleRounding(announcement.presentation);
  const modes = possible.filter((mode) =>
    overlap(meantInterval(grandTotal, mode), sumIn(totals, mode)),
  );
  const sum = point(totals.reduce((all, total) => all.plus(inUnits(total)), zero));
  if (modes.length > 0) {
    report.agreed({
      cells: [entry.cell, ...cells],
      values: [amountValue(grandTotal), moneyValue(sum), { is: "rounding", modes }],
    });
    return;
  }
  report.finding({
    outcome: "sumDiffers",
    details: { grandTotal, sum },
    cell: entry.cell,
    related: cells,
    expected: moneyValue(sum),
    actual: amountValue(grandTotal),
    gap: { is: "money", money: inUnits(grandTotal).minus(sum.from) },
  });
}

/** A column's totals of all classes; null, with what is missing reported, where one is not known. */
function classTotals(
  { classes }: Announcement,
  role: "decided" | "previous",
  report: Report<Outcomes>,
): ClassTotals | null {
  const totals: Amount[] = [];
  const cells: CellAddress[] = [];
  let complete = true;
  for (const shareClass of classes) {
    const column = columnOf(shareClass, role);
    const total = column?.total;
    const amount = givenValue(total);
    const state = stateOf(total);
    const pays = column !== undefined && expectsPayment(column);
    if (amount !== null) totals.push(amount);
    else if (pays || (state !== "none" && state !== "notApplicable")) {
      report.missing("total", { column: role, shareClass: shareClass.name });
      complete = false;
    }
    if (total !== undefined) cells.push(total.cell);
  }
  return complete ? { totals, cells } : null;
}

function sumIn(totals: readonly Amount[], mode: RoundingMode): Interval {
  return totals.map((total) => meantInterval(total, mode)).reduce(sumOfIntervals, point(zero));
}
