import { type Amount, inUnits } from "../dividend/amount";
import type { Announcement } from "../dividend/announcement";
import type { AnnualRow } from "../dividend/annual";
import { type CivilDate, compareDates } from "../dividend/civilDate";
import { type Fact, givenFact, givenValue } from "../dividend/fact";
import { usualRecordDate } from "../dividend/fiscalYear";
import { type PaymentPeriod, dividendFigure, paymentPeriods } from "./annualRows";

/**
 * The payments of a row whose record date lies before a stated split while another's does not, so that
 * they count other shares unless they are restated. Empty where no split is stated, where its date or the
 * row's year is not known, and where all payments lie on one side of it.
 */
function paymentsBeforeSplit(announcement: Announcement, row: AnnualRow): readonly PaymentPeriod[] {
  const effective = statedSplitDate(announcement)?.value ?? null;
  const yearEnd = row.fiscalYearEnd;
  if (effective === null || yearEnd === null) return [];
  const given = paymentPeriods(announcement).filter(
    (period) => givenValue(row.cells[period]) !== null,
  );
  const before = given.filter(
    (period) => compareDates(usualRecordDate(period, yearEnd), effective) < 0,
  );
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

/** The day on which the first share class's split takes effect, where it is stated. */
export function statedSplitDate({ classes }: Announcement): Fact<CivilDate> | null {
  for (const column of classes[0]?.columns ?? []) {
    const effective = givenFact(column.splitEffectiveDate);
    if (effective !== null) return effective;
  }
  return null;
}
