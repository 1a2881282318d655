import type { Amount } from "../../../dividend/amount";
import type { Announcement, ShareClass } from "../../../dividend/announcement";
import type { AnnualRow } from "../../../dividend/annual";
import type { ColumnRole, DividendColumn, DividendPart } from "../../../dividend/column";
import {
  type Entry,
  type Fact,
  givenFact,
  givenValue,
  isUnread,
  stateOf,
} from "../../../dividend/fact";
import { type Period, periods } from "../../../dividend/fiscalYear";
import { onceFor } from "../../../dividend/onceFor";
import { actualRowsOf, forecastRowsOf, periodOf } from "../../annualRows";
import { placedColumns } from "../../placedColumns";
import type { When } from "./scopeWords";

/** An amount of the worksheet and whose it is. */
export interface ScopedAmount {
  readonly fact: Fact<Amount>;
  readonly when: When;
  /** The annual table's column for it; null of a special dividend. */
  readonly period: Period | null;
  readonly part: DividendPart | null;
  /** Null of all classes together. */
  readonly shareClass: ShareClass | null;
}

/** What the worksheet's amounts are, by what a text may call them. */
export interface WorksheetAmounts {
  readonly perShare: readonly ScopedAmount[];
  readonly totals: readonly ScopedAmount[];
  /** The decided dividend's period; null where it is special or not known. */
  readonly own: Period | null;
  /** Whether a decided amount that the worksheet should give is missing, so that a text's may be it. */
  readonly isOpen: Readonly<Record<"dividendPerShare" | "total", boolean>>;
  /** The dividends per share of the forecast and the previous year that its columns should give and do not. */
  readonly lacking: readonly Omit<ScopedAmount, "fact">[];
}

const whenOf: Readonly<Record<ColumnRole, When>> = {
  decided: "now",
  forecast: "forecast",
  previous: "previous",
};

/** The worksheet's amounts, worked out once. */
export const worksheetAmounts = onceFor((announcement: Announcement): WorksheetAmounts => {
  const { classes, decision } = announcement;
  const kind = givenValue(decision.kind);
  const own = kind === null ? null : periodOf(kind);
  const decided = placedColumns(announcement, "decided");
  return {
    perShare: [...classes.flatMap((each) => perShareOf(each, own)), ...annualAmounts(announcement)],
    totals: classes.flatMap((each) => totalsOf(each, own)),
    own,
    isOpen: {
      dividendPerShare: decided.some(({ column }) => isOpen(column, "dividendPerShare")),
      total: decided.some(({ column }) => isOpen(column, "total")),
    },
    lacking: classes.flatMap((each) => lackingOf(each, own)),
  };
});

function scoped(
  entry: Entry<Amount> | undefined,
  of: Omit<ScopedAmount, "fact">,
): readonly ScopedAmount[] {
  const fact = givenFact(entry);
  return fact === null ? [] : [{ ...of, fact }];
}

function perShareOf(shareClass: ShareClass, period: Period | null): readonly ScopedAmount[] {
  return shareClass.columns.flatMap((column) => {
    const of = { when: whenOf[column.role], period, shareClass };
    return [
      ...scoped(column.dividendPerShare, { ...of, part: null }),
      ...scoped(column.dividendPerShareAsPaid, { ...of, part: null }),
      ...column.parts.flatMap(({ part, amount }) => scoped(amount, { ...of, part })),
    ];
  });
}

function totalsOf(shareClass: ShareClass, period: Period | null): readonly ScopedAmount[] {
  return [
    ...shareClass.columns.flatMap((column) =>
      scoped(column.total, { when: whenOf[column.role], period, part: null, shareClass }),
    ),
    ...scoped(shareClass.grandTotal, { when: "now", period, part: null, shareClass: null }),
    ...scoped(shareClass.previousGrandTotal, {
      when: "previous",
      period,
      part: null,
      shareClass: null,
    }),
  ];
}

function annualAmounts(announcement: Announcement): readonly ScopedAmount[] {
  const [shareClass = null] = announcement.classes;
  const rows: readonly (readonly [When, readonly AnnualRow[]])[] = [
    ["now", actualRowsOf(announcement, "current")],
    ["previous", actualRowsOf(announcement, "previous")],
    ["forecast", forecastRowsOf(announcement)],
  ];
  return rows.flatMap(([when, all]) =>
    all.flatMap(({ cells }) =>
      periods.flatMap((period) => scoped(cells[period], { when, period, part: null, shareClass })),
    ),
  );
}

/** Those of columns whose cell is blank or was not understood, or is a dash beside a total. */
function lackingOf(shareClass: ShareClass, period: Period | null): WorksheetAmounts["lacking"] {
  return shareClass.columns.flatMap(({ role, dividendPerShare, total }) => {
    const isStated = !isUnread(dividendPerShare) && givenFact(total) === null;
    const isLacking = role !== "decided" && givenFact(dividendPerShare) === null && !isStated;
    return isLacking ? [{ when: whenOf[role], period, part: null, shareClass }] : [];
  });
}

function isOpen(column: DividendColumn, fact: "dividendPerShare" | "total"): boolean {
  const state = stateOf(column[fact]);
  const hasParts = column.parts.some(({ amount }) => givenValue(amount) !== null);
  return state !== "given" && (state !== "none" || hasParts);
}
