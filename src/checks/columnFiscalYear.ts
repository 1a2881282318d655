import type { Decision } from "../dividend/announcement";
import type { CivilDate } from "../dividend/civilDate";
import type { ColumnRole } from "../dividend/column";
import { givenValue } from "../dividend/fact";
import { previousFiscalYearEnd } from "../dividend/fiscalYear";

/**
 * The end of the fiscal year that a column is about: the worksheet's, or the one before. Null where that is
 * not known, the year before a changed one among them.
 */
export function columnFiscalYearEnd(decision: Decision, role: ColumnRole): CivilDate | null {
  const end = givenValue(decision.fiscalYearEnd);
  if (end === null || role !== "previous") return end;
  return givenValue(decision.fiscalYearChanged) === true ? null : previousFiscalYearEnd(end);
}
