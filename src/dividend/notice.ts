import { type Announcement, type ShareClass, factsOf } from "./announcement";
import type { AnnualRow, AnnualTable } from "./annual";
import { type Entry, givenValue, stateOf } from "./fact";
import type { Notice } from "./factValues";
import type { FactsIn } from "./facts";

/** A forecast as it was and as it is revised, by the rows of one annual table. */
export interface ForecastRevision {
  readonly previous: AnnualRow;
  readonly revised: AnnualRow;
}

/** The revision an annual table states; null where it lacks one of the two rows. */
export function revisionIn({ rows }: AnnualTable): ForecastRevision | null {
  const row = (forecast: AnnualRow["forecast"]) => rows.find((each) => each.forecast === forecast);
  const [previous, revised] = [row("previous"), row("revised")];
  return previous === undefined || revised === undefined ? null : { previous, revised };
}

/** Every annual table with the share class it is of, null for the common (unnamed) one; that one first. */
export function annualTablesOf({
  annual,
  classAnnuals = [],
}: Pick<Announcement, "annual" | "classAnnuals">): readonly {
  readonly name: string | null;
  readonly table: AnnualTable;
}[] {
  return [{ name: null, table: annual }, ...classAnnuals];
}

/**
 * What the worksheet announces: what it says, or else what it holds, a decided column and a previous and a
 * revised forecast. A worksheet with neither is one of a dividend not yet filled in.
 */
export function noticeOf(announcement: Announcement): Notice {
  const said = givenValue(announcement.decision.notice);
  if (said !== null) return said;
  if (!annualTablesOf(announcement).some(({ table }) => revisionIn(table) !== null))
    return "dividend";
  const isDecided = announcement.classes.some((each) => isFilled(factsOf(each, "decided")));
  return isDecided ? "both" : "revision";
}

/**
 * The share classes whose dividends are compared in a table. A notice on the forecast alone has none of a section that
 * only says of a split, or has a note.
 */
export function comparedClasses(announcement: Announcement): readonly ShareClass[] {
  const { classes } = announcement;
  if (noticeOf(announcement) !== "revision") return classes;
  return classes.filter(({ columns }) => columns.some(isFilled));
}

function isFilled({
  dividendPerShare,
  recordDate,
  total,
  effectiveDate,
}: FactsIn<"dividend">): boolean {
  const entries: readonly (Entry<unknown> | undefined)[] = [
    dividendPerShare,
    recordDate,
    total,
    effectiveDate,
  ];
  return entries.some((entry) => !["absent", "blank"].includes(stateOf(entry)));
}
