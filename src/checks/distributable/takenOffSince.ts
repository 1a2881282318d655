import { factsOf } from "../../dividend/announcement";
import { zero } from "../../dividend/decimal";
import type { DistributableSection } from "../../dividend/distributable/section";
import { givenValue } from "../../dividend/fact";
import { isPoint } from "../../dividend/rounding";
import type { Judged } from "../rule";
import { dividendsOfTableSince, isLess, paidSince, unitsOf } from "./dividendsSince";
import { type DistributableReport, moneyOf } from "./outcomes";

/** Holds the dividends since against those that other worksheets and the annual table tell of. */
export function judgeDividendsSince(
  { announcement, others = [] }: Judged,
  section: DistributableSection,
  report: DistributableReport,
): void {
  const asOf = givenValue(section.asOf);
  const effective = givenValue(factsOf(announcement.classes[0], "decided").effectiveDate);
  if (asOf === null || effective === null) return;
  const entry = section.figures.dividendsSince;
  const typed = unitsOf(givenValue(entry)).abs();
  const cell = entry?.cell ?? section.heading;
  const paid = paidSince(announcement, others, asOf, effective);
  if (isLess(typed, paid.total)) {
    const exact = isPoint(paid.total) && entry !== undefined;
    report.finding({
      outcome: "dividendsTooLow",
      details: { typed, paid: paid.total.from, sheets: paid.sheets },
      cell,
      expected: moneyOf(paid.total.from),
      actual: moneyOf(typed),
      gap: moneyOf(typed.minus(paid.total.from)),
      fix: exact ? { cell, value: moneyOf(paid.total.from) } : null,
    });
    return;
  }
  const [since, ...more] = dividendsOfTableSince(announcement, asOf, effective);
  if (since === undefined || typed.gt(zero)) return;
  report.finding({
    outcome: "dividendLeftOut",
    details: { since, asOf },
    cell,
    related: [since, ...more].map((each) => each.cell),
  });
}
