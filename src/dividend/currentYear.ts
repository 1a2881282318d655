import type { Announcement } from "./announcement";
import type { AnnualRow } from "./annual";
import { sameDate } from "./civilDate";
import { givenValue } from "./fact";

/** The annual table's row of the fiscal year the dividend belongs to, as paid or decided. */
export function currentYearRow({ annual, decision }: Announcement): AnnualRow | undefined {
  const end = givenValue(decision.fiscalYearEnd);
  if (end === null) return undefined;
  return annual.rows.find(
    (row) =>
      row.kind === "actual" && row.fiscalYearEnd !== null && sameDate(row.fiscalYearEnd, end),
  );
}
