import { inUnits } from "../dividend/amount";
import { type Announcement, factsOf } from "../dividend/announcement";
import { type CivilDate, sameDate } from "../dividend/civilDate";
import { type CellAddress, givenFact, givenValue } from "../dividend/fact";
import { usualRecordDate } from "../dividend/fiscalYear";
import { type PaymentPeriod, actualRowOf, dividendFigure } from "./annualRows";
import { placedColumns } from "./placedColumns";
import { kindNamed } from "../worksheet/notation/lexicon";

const kinds: readonly PaymentPeriod[] = ["firstQuarter", "interim", "thirdQuarter", "yearEnd"];

/** The kind of dividend that the rest of the worksheet points to. */
export interface KindTold {
  readonly kind: PaymentPeriod;
  /** The cells that point to it. */
  readonly witnesses: readonly CellAddress[];
}

/**
 * The kind of dividend that is meant where the record date is not the usual one of the kind typed: the date is
 * its usual one, and in the current year's row its period, not that of the kind typed, has the dividend decided,
 * or has it unpaid where the other's is paid; or typed column headings name it. Null if the kind typed fits as well,
 * or nothing decides.
 */
export function kindAtFault(
  announcement: Announcement,
  typed: PaymentPeriod,
  { yearEnd, recordDate }: { readonly yearEnd: CivilDate; readonly recordDate: CivilDate },
): KindTold | null {
  const [common] = announcement.classes;
  const decided = dividendFigure(factsOf(common, "decided").dividendPerShare);
  const kind = kinds.find((each) => sameDate(usualRecordDate(each, yearEnd), recordDate));
  if (kind === undefined) return null;
  const headings = headingsNaming(kind, announcement);
  if (headings.length > 0) return { kind, witnesses: headings };
  const row = actualRowOf(announcement, "current");
  if (decided === null || row === null) return null;
  const [there, here] = [givenFact(row.cells[kind]), row.cells[typed]];
  if (there === null || !inUnits(there.value).eq(decided)) return null;
  const isPaidHereAlone = givenValue(here)?.paid === true && !there.value.paid;
  const isHere = dividendFigure(here)?.eq(decided) === true;
  return isHere && !isPaidHereAlone ? null : { kind, witnesses: [there.cell] };
}

function headingsNaming(kind: PaymentPeriod, announcement: Announcement): readonly CellAddress[] {
  return placedColumns(announcement)
    .flatMap(({ column }) => Object.values(column.typedHeading ?? {}))
    .filter(({ value }) => kindNamed(value) === kind)
    .map(({ cell }) => cell);
}
