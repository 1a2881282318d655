import type { Amount } from "../dividend/amount";
import type { Announcement } from "../dividend/announcement";
import type { DividendColumn } from "../dividend/column";
import { type Entry, type Fact, givenFact } from "../dividend/fact";

function given(entries: readonly (Entry<Amount> | undefined)[]): readonly Fact<Amount>[] {
  return entries.map(givenFact).filter((fact) => fact !== null);
}

/** The entries of every amount per share: dividends and their parts in the columns, and the annual cells. */
export function perShareEntries(announcement: Announcement): readonly Entry<Amount>[] {
  const columns = announcement.classes.flatMap((shareClass) => shareClass.columns);
  return [
    ...columns.flatMap((column: DividendColumn) => [
      column.dividendPerShare,
      ...column.parts.map(({ amount }) => amount),
      column.dividendPerShareAsPaid,
    ]),
    ...announcement.annual.rows.flatMap(({ cells }) => Object.values(cells)),
  ].filter((entry) => entry !== undefined);
}

/** Every amount per share that is given. */
export function amountsPerShare(announcement: Announcement): readonly Fact<Amount>[] {
  return given(perShareEntries(announcement));
}

/** The entries of every total, each class's and the grand one. */
export function totalEntries(announcement: Announcement): readonly Entry<Amount>[] {
  return announcement.classes
    .flatMap(({ columns, grandTotal }) => [...columns.map(({ total }) => total), grandTotal])
    .filter((entry) => entry !== undefined);
}

/** Every total that is given. */
export function totals(announcement: Announcement): readonly Fact<Amount>[] {
  return given(totalEntries(announcement));
}
