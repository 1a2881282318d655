import { type Announcement, factsOf } from "../../dividend/announcement";
import {
  type CivilDate,
  addMonthsToMonthEnd,
  compareDates,
  sameDate,
} from "../../dividend/civilDate";
import { givenValue } from "../../dividend/fact";
import { previousFiscalYearEnd } from "../../dividend/fiscalYear";
import { endOfRights } from "../days/settlement";

/** Why a balance sheet date is not that of the last business year with approved statements. */
export type WrongBalanceSheet =
  /** It is no end of a fiscal year: the profit of a period nobody approved would count. */
  | "noYearEnd"
  /** The dividend takes effect before it. */
  | "notYetThere"
  /** A later year's statements are approved when the dividend takes effect. */
  | "earlierYear";

/**
 * Whether the amount counts from the right balance sheet. An interim dividend counts from the fiscal year before
 * its own; a year-end dividend that the meeting decides from the year just closed, one that the board decides from
 * that or, before its statements are approved, from the year before. Any other counts from no year before one whose
 * statements are surely approved, three months after its end. Null where it is right or cannot be told.
 */
export function wrongBalanceSheet(
  { decision, classes }: Announcement,
  asOf: CivilDate,
): { readonly why: WrongBalanceSheet; readonly expected: CivilDate | null } | null {
  const effective = givenValue(factsOf(classes[0], "decided").effectiveDate);
  const end = givenValue(decision.fiscalYearEnd);
  const kind = givenValue(decision.kind);
  const changed = givenValue(decision.fiscalYearChanged) === true;
  const previous = end === null ? null : previousFiscalYearEnd(end);
  const byMeeting = givenValue(decision.decidedBy) === "shareholdersMeeting";
  const expected = kind === "yearEnd" && byMeeting ? end : kind === "yearEnd" ? null : previous;
  if (effective !== null && compareDates(asOf, effective) >= 0)
    return { why: "notYetThere", expected };
  if (end === null || previous === null || changed) return null;
  if (!isYearEnd(asOf, end)) return { why: "noYearEnd", expected };
  if (kind === null || kind === "special") {
    const approved = [end, previous].find(
      (each) => effective !== null && compareDates(endOfRights(each), effective) <= 0,
    );
    const isEarlier = approved !== undefined && compareDates(asOf, approved) < 0;
    return isEarlier ? { why: "earlierYear", expected: null } : null;
  }
  const allowed = kind === "yearEnd" ? (byMeeting ? [end] : [end, previous]) : [previous];
  const isAllowed = allowed.some((each) => sameDate(each, asOf));
  return isAllowed ? null : { why: "earlierYear", expected };
}

/** Whether the fiscal year that ends on `end` would end on that date in another year. */
function isYearEnd(date: CivilDate, end: CivilDate): boolean {
  return sameDate(date, addMonthsToMonthEnd(end, 12 * (date.year - end.year)));
}
