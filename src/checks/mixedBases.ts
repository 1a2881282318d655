import { type Amount, inUnits } from "../dividend/amount";
import type { Announcement } from "../dividend/announcement";
import type { AnnualRow } from "../dividend/annual";
import { type CivilDate, compareDates } from "../dividend/civilDate";
import { givenValue } from "../dividend/fact";
import { usualRecordDate } from "../dividend/fiscalYear";
import { type PaymentPeriod, dividendFigure, paymentPeriods } from "./annualRows";

/**
 * The payments of a row whose record date lies before a stated split while another's does not, so that
 * they count other shares unless they are restated. Empty where no split is stated, where its date or the
 * row's year is not known, and where all payments lie on one side of it.
 */
function paymentsBeforeSplit(announcement: Announcement, row: AnnualRow): readonly PaymentPeriod[] {
  const effective = splitDate(announcement);
  const yearEnd = row.fiscalYearEnd;
  if (effective === null || yearEnd === null) return [];
  const given = paymentPeriods(announcement).filter(
    (period) => givenValue(row.cells[period]) !== null,
  );
  const before = given.filter((period) => {
    const recordDate = usualRecordDate(period, yearEnd);
    return recordDate !== null && compareDates(recordDate, effective) < 0;
  });
  return before.length < given.length ? before : [];
}

/**
 * The payments of a row before a split that are added to others after it though nothing says that they are
 * restated: neither a mark at the cell nor the restated column that shows the same figure.
 */
export function unlabelledBeforeSplit(
  announcement: Announcement,
  row: AnnualRow,
): readonly PaymentPeriod[] {
  return paymentsBeforeSplit(announcement, row).filter((period) => {
    const amount = givenValue(row.cells[period]);
    return amount !== null && amount.marks.length === 0 && !isRestated(announcement, amount);
  });
}

function isRestated({ classes }: Announcement, amount: Amount): boolean {
  return (classes[0]?.columns ?? []).some(({ shareBasis, dividendPerShare }) => {
    const figure = dividendFigure(dividendPerShare);
    return givenValue(shareBasis) === "restated" && figure?.eq(inUnits(amount)) === true;
  });
}

function splitDate({ classes }: Announcement): CivilDate | null {
  for (const column of classes[0]?.columns ?? []) {
    const effective = givenValue(column.splitEffectiveDate);
    if (effective !== null) return effective;
  }
  return null;
}
