import type { Amount } from "../dividend/amount";
import type { Announcement, ShareClass } from "../dividend/announcement";
import type { AnnualRow } from "../dividend/annual";
import { isoDate } from "../dividend/civilDate";
import { type DividendColumn, columnRoles } from "../dividend/column";
import { type Entry, type Fact, givenFacts } from "../dividend/fact";
import { periods } from "../dividend/fiscalYear";
import { onceFor } from "../dividend/onceFor";

// Amounts come in one order wherever their rows and sections stand, so that what is said of the first of several
// does not depend on it.
/** The share classes, the plain one first and the others by name. */
function classesInOrder({ classes }: Announcement): readonly ShareClass[] {
  return inOrder(classes, ({ name }) => name ?? "");
}

function columnsOf({ columns }: ShareClass): readonly DividendColumn[] {
  return inOrder(columns, ({ role }) => String(columnRoles.indexOf(role)));
}

/** Every column, class by class: the decided one, the forecast, the previous. */
export const columnsInOrder = onceFor((announcement: Announcement): readonly DividendColumn[] =>
  classesInOrder(announcement).flatMap(columnsOf),
);

function rowsInOrder({ annual }: Announcement): readonly AnnualRow[] {
  return inOrder(annual.rows, ({ kind, fiscalYearEnd, label }) =>
    [kind, fiscalYearEnd === null ? "" : isoDate(fiscalYearEnd), label.value].join("/"),
  );
}

function inOrder<T>(all: readonly T[], keyOf: (each: T) => string): readonly T[] {
  if (all.length < 2) return all;
  return all
    .map((each) => ({ each, key: keyOf(each) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ each }) => each);
}

/** The entries of every amount per share: dividends and their parts in the columns, and the annual cells. */
export const perShareEntries = onceFor((announcement: Announcement): readonly Entry<Amount>[] =>
  [
    ...columnsInOrder(announcement).flatMap((column) => [
      column.dividendPerShare,
      ...inOrder(column.parts, ({ part, name }) => `${part}/${name ?? ""}`).map(
        ({ amount }) => amount,
      ),
      column.dividendPerShareAsPaid,
    ]),
    ...rowsInOrder(announcement).flatMap(({ cells }) => periods.map((period) => cells[period])),
  ].filter((entry) => entry !== undefined),
);

/** Every amount per share that is given. */
export const amountsPerShare = onceFor((announcement: Announcement): readonly Fact<Amount>[] =>
  givenFacts(perShareEntries(announcement)),
);

/** The entries of every total, each class's and the grand one. */
export function totalEntries(announcement: Announcement): readonly Entry<Amount>[] {
  return classesInOrder(announcement)
    .flatMap((each) => [
      ...columnsOf(each).map(({ total }) => total),
      each.grandTotal,
      each.previousGrandTotal,
    ])
    .filter((entry) => entry !== undefined);
}

/** Every total that is given. */
export const totals = onceFor((announcement: Announcement): readonly Fact<Amount>[] =>
  givenFacts(totalEntries(announcement)),
);
