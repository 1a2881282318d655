import type { Decision } from "../dividend/announcement";
import type { CivilDate } from "../dividend/civilDate";
import type { ColumnRole, DividendColumn } from "../dividend/column";
import { givenValue } from "../dividend/fact";
import { fiscalYearEndFor, previousFiscalYearEnd } from "../dividend/fiscalYear";

/**
 * The end of the fiscal year that a column is about: the worksheet's, or the one before. Null where that is
 * not known, the year before a changed one among them.
 */
export function columnFiscalYearEnd(decision: Decision, role: ColumnRole): CivilDate | null {
  const end = givenValue(decision.fiscalYearEnd);
  if (end === null || role !== "previous") return end;
  return givenValue(decision.fiscalYearChanged) === true ? null : previousFiscalYearEnd(end);
}

/**
 * The end of the fiscal year whose dividend, of the kind typed, has the column's record date by usage. Null where the
 * date or the kind is not given, and for a special dividend, which has no usual date.
 */
export function yearEndByRecordDate(
  { kind }: Decision,
  column: DividendColumn | undefined,
): CivilDate | null {
  const [of, recordDate] = [givenValue(kind), givenValue(column?.recordDate)];
  if (of === null || of === "special" || recordDate === null) return null;
  return fiscalYearEndFor(of, recordDate);
}
