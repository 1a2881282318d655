import type { Decision } from "../dividend/announcement";
import type { CivilDate } from "../dividend/civilDate";
import { givenValue } from "../dividend/fact";
import { fiscalYearName } from "../dividend/fiscalYear";
import { languages } from "../dividend/language";
import { type FiscalYearReading, findFiscalYears } from "../worksheet/notation/fiscalYearNotation";

/**
 * How the worksheet's own label names fiscal years: the year it names less the usual name, that of the calendar year
 * they start in. Null where it has no such label.
 */
export function namingOf(decision: Decision): number | null {
  const end = givenValue(decision.fiscalYearEnd);
  const named = languages
    .flatMap((language) => findFiscalYears(decision.fiscalYearLabel?.[language]?.value ?? ""))
    .map(({ reading }) => reading)
    .find((reading) => reading.is === "named");
  return end === null || named === undefined ? null : named.year - fiscalYearName(end);
}

/**
 * Whether a year written without a day is the fiscal year that ends on `yearEnd`; by its month, also the month of
 * `recordDate`. Null where only its name is written and `naming` is not known.
 */
export function isOfYear(
  reading: FiscalYearReading,
  yearEnd: CivilDate,
  recordDate: CivilDate | null,
  naming: number | null,
): boolean | null {
  if (reading.is === "endMonth") {
    return [yearEnd, recordDate].some(
      (date) => date?.year === reading.year && date.month === reading.month,
    );
  }
  return naming === null ? null : reading.year === fiscalYearName(yearEnd) + naming;
}
