import { type Amount, inUnits, meantInterval, unitFactor } from "../../dividend/amount";
import type { Announcement } from "../../dividend/announcement";
import type { CivilDate } from "../../dividend/civilDate";
import type { SplitRatio } from "../../dividend/column";
import { type Decimal, decimal, digitsOf } from "../../dividend/decimal";
import { type Fact, givenFacts, givenValue } from "../../dividend/fact";
import { factsOfKind } from "../../dividend/facts";
import { previousFiscalYearEnd, usualRecordDate } from "../../dividend/fiscalYear";
import { onceFor } from "../../dividend/onceFor";
import { overlap, roundingModes } from "../../dividend/rounding";
import type { NumberReading } from "../../worksheet/notation/runningText";
import { amountsPerShare, totals } from "../placedAmounts";
import { placedColumns } from "../placedColumns";
import { isOfRatio } from "./splitWords";

const kinds = ["firstQuarter", "interim", "thirdQuarter", "yearEnd"] as const;

/** The record dates of this fiscal year's dividends and the last one's, whether or not a column is about them. */
export function usualRecordDates({ decision }: Announcement): readonly CivilDate[] {
  const end = givenValue(decision.fiscalYearEnd);
  if (end === null) return [];
  return [end, previousFiscalYearEnd(end)].flatMap((yearEnd) =>
    kinds.map((kind) => usualRecordDate(kind, yearEnd)),
  );
}

/** Every day the worksheet knows, of whatever role. */
export function knownDates(announcement: Announcement): readonly CivilDate[] {
  const { decision, annual } = announcement;
  const facts = [
    ...factsOfKind("announcement", "date").map((name) => decision[name]),
    ...placedColumns(announcement).flatMap(({ column }) =>
      factsOfKind("dividend", "date").map((name) => column[name]),
    ),
  ];
  const ofRows = annual.rows.flatMap(({ fiscalYearEnd, announcedOn }) => [
    fiscalYearEnd,
    announcedOn,
  ]);
  return [
    ...givenFacts(facts).map(({ value }) => value),
    ...ofRows.filter((date) => date !== null),
    ...usualRecordDates(announcement),
  ];
}

/** The days on which the latest forecast was announced, by its columns. */
export function forecastDays(announcement: Announcement): readonly CivilDate[] {
  return givenFacts(
    placedColumns(announcement, "forecast").map(({ column }) => column.announcedOn),
  ).map(({ value }) => value);
}

/** Whether the name of a part of the dividend has the number in it ("70th anniversary"). */
export function isInPartName(digits: string, announcement: Announcement): boolean {
  return placedColumns(announcement).some(({ column }) =>
    column.parts.some(({ name }) => name?.normalize("NFKC").match(/\d+/gu)?.includes(digits)),
  );
}

const distinctPerShare = onceFor(
  (announcement: Announcement): ReadonlySet<string> =>
    new Set(amountsPerShare(announcement).map(({ value }) => digitsOf(inUnits(value)))),
);

/** Whether two dividends per share differ by as much: what a text may call an increase. */
export function isDifferencePerShare(by: Decimal, announcement: Announcement): boolean {
  const amounts = distinctPerShare(announcement);
  return [...amounts].some((each) => amounts.has(digitsOf(decimal(each).plus(by))));
}

/** A number in a text as an amount. */
export function amountOf({ number, unit, currency, places }: NumberReading): Amount {
  const unitFrom = unit === "one" ? "none" : "cell";
  return { number, unit, unitFrom, currency, places, paid: false, upperLimit: false, marks: [] };
}

/** Whether a number in a text can stand for the amount: equal where exact, else of one rounding. */
export function saysAmount(number: NumberReading, amount: Amount): boolean {
  const written = amountOf(number);
  return roundingModes.some((mode) =>
    overlap(meantInterval(written, mode), meantInterval(amount, mode)),
  );
}

/** Whether digits are in the listing ("TSE1: 3774"). */
export function isSecurityCode(digits: string, { company }: Announcement): boolean {
  return Object.values(company.listing ?? {}).some(({ value }) =>
    value
      .normalize("NFKC")
      .match(/\d{4,}/gu)
      ?.includes(digits),
  );
}

function splitRatios(announcement: Announcement): readonly Fact<SplitRatio>[] {
  return givenFacts(placedColumns(announcement).map(({ column }) => column.splitRatio));
}

/** Whether the worksheet says in which ratio shares were split. */
export function statesSplitRatio(announcement: Announcement): boolean {
  return splitRatios(announcement).length > 0;
}

/** Whether the worksheet says how many shares are held in trust. */
export function statesTrustShares(announcement: Announcement): boolean {
  return placedColumns(announcement).some(({ column }) => givenValue(column.trustShares) !== null);
}

/** Whether a number is one of the two of a split's ratio. */
export function isOfSplitRatio(number: Decimal, announcement: Announcement): boolean {
  return splitRatios(announcement).some(({ value }) => isOfRatio(value, number));
}

/** Whether a number in a text is a dividend per share of the worksheet multiplied or divided by a split's ratio. */
export function saysAmountOfSplit(number: NumberReading, announcement: Announcement): boolean {
  const ratios = splitRatios(announcement);
  const written = number.number.times(unitFactor(number.unit));
  return ratios.some(({ value: { from, to } }) =>
    amountsPerShare(announcement).some(({ value }) => {
      const amount = inUnits(value);
      return written.times(from).eq(amount.times(to)) || written.times(to).eq(amount.times(from));
    }),
  );
}

/** Whether a number in a text is a total, a share count, the distributable amount or a split's figure. */
export function saysOtherFigure(number: NumberReading, announcement: Announcement): boolean {
  const counts = placedColumns(announcement).flatMap(({ column }) =>
    factsOfKind("dividend", "shares").map((name) => column[name]),
  );
  const amounts = [
    ...totals(announcement),
    ...givenFacts(counts),
    ...givenFacts([announcement.decision.distributableAmount]),
  ];
  return amounts.some(({ value }) => saysAmount(number, value));
}
