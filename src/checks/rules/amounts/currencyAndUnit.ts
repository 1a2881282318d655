import { type Amount, type Unit, inUnits, isExact } from "../../../dividend/amount";
import { decimal } from "../../../dividend/decimal";
import { type Fact, givenFact } from "../../../dividend/fact";
import { amountValue, textValue } from "../../comparedValues";
import { mostFrequent } from "../../mostFrequent";
import { amountsPerShare, totals } from "../../placedAmounts";
import { type Judged, type Report, rule } from "../../rule";

interface Outcomes {
  otherCurrency: { written: string; expected: string };
  noUnit: { total: Amount; unit: Unit };
}

const farBelow = decimal("100");

export const currencyAndUnit = rule<Outcomes>()({
  id: "DV32",
  summary: "One currency, and one unit for totals unless each says its own.",
  compares: `
    Looks at currencies and units that are typed or printed. Every currency is the one the worksheet
    states, or, where it states none, the one most amounts are written in; a plain number takes it.
    A total without a unit, beside totals in thousands or millions, is one of that unit whose unit
    was forgotten where it is less than a hundredth of the smallest of them; one written out in full
    says enough by its size, and one with its currency beside it is labelled.`,
  basis: "A reader cannot tell what is meant (E03118 mixes 百万円 and 円, and labels both: right).",
  outcomes: {
    otherCurrency: {
      severity: "error",
      meaning: "An amount is written in another currency than the worksheet's, or than the others.",
    },
    noUnit: {
      severity: "error",
      meaning: "A total has no unit beside totals in a unit, and is far below them.",
    },
  },
  examples: [
    {
      changes: { Dividend: { "Dividend per share": [13.5, "USD13.50", 13.5] } },
      finds: "otherCurrency",
      at: ["Dividend per share", 2],
    },
  ],
  check(judged, report) {
    judgeCurrencies(judged, report);
    judgeUnits(totals(judged.announcement), report);
  },
});

function judgeCurrencies({ announcement }: Judged, report: Report<Outcomes>): void {
  const distributable = givenFact(announcement.decision.distributableAmount);
  const amounts = [
    ...amountsPerShare(announcement),
    ...totals(announcement),
    ...(distributable === null ? [] : [distributable]),
  ];
  const written = amounts.flatMap(({ value, cell }) =>
    value.currency === null ? [] : [{ currency: value.currency, cell }],
  );
  if (written.length === 0) return;
  const { currency, typed } = announcement.presentation;
  const most = mostFrequent(written.map((each) => each.currency));
  const expected = typed.currency === undefined ? (most ?? currency) : currency;
  const others = written.filter((each) => each.currency !== expected);
  for (const { currency: found, cell } of others) {
    report.finding({
      outcome: "otherCurrency",
      details: { written: found, expected },
      cell,
      related: typed.currency === undefined ? [] : [typed.currency.cell],
      expected: textValue(expected),
      actual: textValue(found),
    });
  }
  if (others.length > 0) return;
  report.agreed({ cells: written.map(({ cell }) => cell), values: [textValue(expected)] });
}

function judgeUnits(all: readonly Fact<Amount>[], report: Report<Outcomes>): void {
  const inUnit = all.filter(({ value }) => !isExact(value));
  const unit = mostFrequent(inUnit.map(({ value }) => value.unit));
  if (unit === undefined) return;
  const least = inUnit
    .map(({ value }) => inUnits(value))
    .reduce((smallest, next) => (next.lt(smallest) ? next : smallest));
  const forgotten = all.filter(
    ({ value }) =>
      isExact(value) && value.currency === null && inUnits(value).times(farBelow).lt(least),
  );
  for (const { value, cell } of forgotten) {
    report.finding({
      outcome: "noUnit",
      details: { total: value, unit },
      cell,
      related: inUnit.map((each) => each.cell),
      actual: amountValue(value),
    });
  }
  if (forgotten.length > 0) return;
  const values = all.map(({ value }) => amountValue(value));
  report.agreed({ cells: all.map(({ cell }) => cell), values });
}
