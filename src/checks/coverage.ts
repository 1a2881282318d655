import { type Announcement, factsOf } from "../dividend/announcement";
import type { AnnualRow } from "../dividend/annual";
import { isUnread } from "../dividend/fact";
import type { FactName } from "../dividend/factName";
import type { Finding } from "../dividend/finding";
import { annualTablesOf, noticeOf, revisionIn } from "../dividend/notice";
import type { CheckResult, NotCovered, Where } from "./rule";

/**
 * What a check comes to: nothing speaks against the worksheet; errors stand; or what it announces was not
 * read, so that nothing can be said of it whatever else was found or accepted.
 */
export type Verdict = "inOrder" | "errors" | "notChecked";

/** The problem of reading that a dividend is incomplete while something beside it went unread. */
const unreadBeside = "WS11";

/**
 * What is announced and was not read: the decided dividend of each share class, the revised row of a forecast's
 * revision. None, undetermined and a dash were read.
 */
export function notCovered(
  announcement: Announcement,
  reading: readonly Finding[],
): readonly NotCovered[] {
  const notice = noticeOf(announcement);
  const dividends = notice === "revision" ? [] : unreadDividends(announcement);
  const forecasts = notice === "dividend" ? [] : unreadForecasts(announcement);
  const all = [...dividends, ...forecasts];
  const isIncomplete = all.length === 0 && reading.some(({ rule }) => rule === unreadBeside);
  return isIncomplete ? [{ missing: "decidedColumn", shareClass: null }] : all;
}

function unreadDividends({ classes }: Announcement): readonly NotCovered[] {
  if (classes.length === 0) return [{ missing: "dividendPerShare", shareClass: null }];
  return classes
    .filter((each) => isUnread(factsOf(each, "decided").dividendPerShare))
    .map(({ name }) => ({ missing: "dividendPerShare", shareClass: name }));
}

function unreadForecasts(announcement: Announcement): readonly NotCovered[] {
  const rows = annualTablesOf(announcement).flatMap(({ name, table }) => {
    const revised = revisionIn(table)?.revised;
    return revised === undefined ? [] : [{ name, revised }];
  });
  if (rows.length === 0) return [{ missing: "forecastRow", shareClass: null }];
  return rows
    .filter(({ revised }) => isRowUnread(revised))
    .map(({ name }) => ({ missing: "forecastRow", shareClass: name }));
}

function isRowUnread({ cells }: AnnualRow): boolean {
  return Object.values(cells).every(isUnread);
}

/** What may keep a rule from finding anything to look at. */
export type LeftUnread = Where & { readonly missing: FactName };

/**
 * What a rule that says nothing may have missed: the dividend, where none was read or not all of it; a cell that holds no
 * value of its kind; all that stands under or beside a heading that nobody knows. Null where the worksheet was read.
 */
export function leftUnread(
  announcement: Announcement,
  reading: readonly Finding[],
): LeftUnread | null {
  const isWithout = noticeOf(announcement) !== "revision" && announcement.classes.length === 0;
  if (isWithout || reading.some(({ rule }) => rule === unreadBeside))
    return { missing: "decidedColumn" };
  const first = reading.find(({ rule, outcome }) => {
    const outcomes = unreadOutcomes[rule];
    return outcomes === "all" || outcomes?.includes(outcome) === true;
  });
  return first === undefined ? null : { missing: "unreadCell", cell: first.cell, unread: true };
}

/** The problems of reading that leave a cell, or a whole row or column, unread. */
const unreadOutcomes: Readonly<Partial<Record<string, "all" | readonly string[]>>> = {
  WS01: "all",
  WS02: "all",
  WS03: ["column", "period", "annualRow", "noColumns", "noPeriods"],
  WS05: "all",
  WS06: "all",
  WS09: ["noColumn"],
};

/** The verdict on a worksheet in which so many errors stand that nobody accepted. */
export function verdictOf(
  { notCovered: unread }: Pick<CheckResult, "notCovered">,
  errors: number,
): Verdict {
  if (unread.length > 0) return "notChecked";
  return errors > 0 ? "errors" : "inOrder";
}
