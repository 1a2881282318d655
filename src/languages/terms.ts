import type { DividendPart } from "../dividend/column";
import type { DividendKind, Period } from "../dividend/fiscalYear";
import type { Language } from "../dividend/language";
import { englishTerms } from "./en/terms";
import { japaneseTerms } from "./ja/terms";

/**
 * The words of a release's tables and headings. Words in single braces are filled in: `{year}` the fiscal
 * year's label, `{kind}` the kind of dividend, `{date}` a date, `{name}` a name. Plain text, so that a
 * user can change each.
 */
export interface Terms {
  readonly banner: string;
  readonly comparison: string;
  readonly comparisonOfClass: string;
  readonly reason: string;
  readonly annual: string;
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
  readonly periods: Readonly<Record<Period, string>>;
  readonly yearEnded: string;
  readonly yearEnding: string;
  readonly forecastRows: Readonly<Record<"previous" | "revised" | "target" | "plain", string>>;
  readonly forecastOfYear: string;
  readonly announcedRow: string;
}

export type TermSet = "usual" | "exchange";

/** A set of terms to start from, and the terms changed in it. */
export interface TermChoice {
  readonly set?: TermSet;
  readonly changed?: Partial<Terms>;
}

const termSets: Record<Language, Record<TermSet, Terms>> = {
  en: englishTerms,
  ja: japaneseTerms,
};

export function termsIn(language: Language, choice: TermChoice = {}): Terms {
  return { ...termSets[language][choice.set ?? "usual"], ...choice.changed };
}
