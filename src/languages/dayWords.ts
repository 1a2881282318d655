import type { DividendDayName } from "../checks/days/dividendDays";

/** What a day's reason is filled with; dates are already in words. */
interface DayReason {
  readonly recordDate: string;
  /** Business days from the ex-dividend date to the record date, under the settlement of that time. */
  readonly businessDaysBefore: number;
}

/** The words of the days of a dividend, in the pane, on a sheet and in a calendar file. */
export interface DayWords {
  readonly title: string;
  readonly sheetName: string;
  readonly headings: readonly [day: string, date: string, reason: string];
  readonly names: Readonly<Record<DividendDayName, string>>;
  readonly reasons: Readonly<Record<DividendDayName, (filled: DayReason) => string>>;
  /** A day with the share classes it holds for. */
  ofClasses(name: string, classes: readonly string[]): string;
  readonly commonShares: string;
  /** A day that the worksheet states, by its cell. */
  stated(cell: string): string;
  /** A reason with the cell behind it. */
  reasonFrom(reason: string, cell: string): string;
  /** Days that could not be reckoned because the holidays are not known. */
  unknown(names: readonly string[]): string;
  /** "JPY13.50 year-end dividend of IIJ": what a calendar entry is about. */
  about(company: string, dividend: string): string;
  /** What a calendar shows of an entry. */
  summary(day: string, about: string): string;
  /** The note that stands under the table. */
  readonly note: string;
}
