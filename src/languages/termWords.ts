import type { DividendPart } from "../dividend/column";
import type { DividendKind, Period } from "../dividend/fiscalYear";

/**
 * The words of a release's tables and headings. Words in single braces are filled in: `{year}` the fiscal
 * year's label, `{kind}` the kind of dividend, `{date}` a date, `{name}` a name.
 */
export interface Terms {
  readonly banner: string;
  readonly comparison: string;
  readonly comparisonOfClass: string;
  /** What a class's name adds to a comparison's heading. */
  readonly ofClass: string;
  /** What the class without a name is called beside one that has a name. */
  readonly commonShares: string;
  /** How a table's footnote is marked, `{number}` its number; null where the form has no marks. */
  readonly noteMark: string | null;
  readonly reason: string;
  readonly annual: string;
  /** Over the table of a forecast's revision, and over the reason for it. */
  readonly revision: string;
  readonly revisionReason: string;
  readonly about: string;
  readonly contact: string;
  readonly decided: string;
  readonly forecast: string;
  readonly undatedForecast: string;
  readonly previous: string;
  readonly recordDate: string;
  readonly sameAsLeft: string | null;
  readonly dividendPerShare: string;
  readonly dividendPerShareOfClass: string;
  readonly parts: Readonly<Record<DividendPart, string>>;
  readonly namedPart: string;
  readonly total: string;
  readonly effectiveDate: string;
  readonly resource: string;
  readonly retainedEarnings: string;
  readonly capitalSurplus: string;
  readonly undetermined: string;
  readonly noDividend: string;
  /** The kinds of dividend as a column heading names them. */
  readonly kinds: Readonly<Record<DividendKind, string>>;
  readonly annualRecordDate: string;
  /** Over the periods of a revision's table. */
  readonly annualPerShare: string;
  /** Rows of a revision's table: what this year has paid so far, beside a decision what is decided of it, and the previous year. */
  readonly paidToDate: string;
  readonly decidedToDate: string;
  readonly previousResults: string;
  readonly periods: Readonly<Record<Period, string>>;
  readonly yearEnded: string;
  readonly yearEnding: string;
  readonly forecastRows: Readonly<Record<"previous" | "revised" | "target" | "plain", string>>;
  readonly forecastOfYear: string;
  readonly announcedRow: string;
}
