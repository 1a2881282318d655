import type { Announcement } from "../dividend/announcement";
import type { DividendPart } from "../dividend/column";
import type { DividendKind, Period } from "../dividend/fiscalYear";
import type { Language } from "../dividend/language";
import type { TermName, TermSet } from "../dividend/terms";
import { englishTerms } from "./en/terms";
import { japaneseTerms } from "./ja/terms";

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
  /** Rows of a revision's table: what this year has paid so far, and the previous year. */
  readonly paidToDate: string;
  readonly previousResults: string;
  readonly periods: Readonly<Record<Period, string>>;
  readonly yearEnded: string;
  readonly yearEnding: string;
  readonly forecastRows: Readonly<Record<"previous" | "revised" | "target" | "plain", string>>;
  readonly forecastOfYear: string;
  readonly announcedRow: string;
}

const termSets: Record<Language, Record<TermSet, Terms>> = {
  en: englishTerms,
  ja: japaneseTerms,
};

/** The terms of an announcement's release: the set its worksheet chooses, and the words it has of its own. */
export function termsOf({ terms }: Pick<Announcement, "terms">, language: Language): Terms {
  const set = termSets[language][terms?.set ?? "usual"];
  const own = (name: TermName) => terms?.words[name]?.[language]?.value;
  const comparison = own("comparisonHeading");
  return {
    ...set,
    comparison: comparison ?? set.comparison,
    comparisonOfClass:
      comparison === undefined ? set.comparisonOfClass : `${comparison}${set.ofClass}`,
    reason: own("reasonHeading") ?? set.reason,
    annual: own("annualHeading") ?? set.annual,
    about: own("aboutHeading") ?? set.about,
    contact: own("contactHeading") ?? set.contact,
    recordDate: own("recordDate") ?? set.recordDate,
    sameAsLeft: own("sameAsLeft") ?? set.sameAsLeft,
    dividendPerShare: own("dividendPerShare") ?? set.dividendPerShare,
    dividendPerShareOfClass: own("dividendPerShareOfClass") ?? set.dividendPerShareOfClass,
    parts: {
      ordinary: own("ordinary") ?? set.parts.ordinary,
      commemorative: own("commemorative") ?? set.parts.commemorative,
      special: own("special") ?? set.parts.special,
    },
    total: own("total") ?? set.total,
    effectiveDate: own("effectiveDate") ?? set.effectiveDate,
    resource: own("resource") ?? set.resource,
    retainedEarnings: own("retainedEarnings") ?? set.retainedEarnings,
    capitalSurplus: own("capitalSurplus") ?? set.capitalSurplus,
    undetermined: own("undetermined") ?? set.undetermined,
    noDividend: own("none") ?? set.noDividend,
    annualRecordDate: own("annualCorner") ?? set.annualRecordDate,
    periods: {
      firstQuarter: own("firstQuarter") ?? set.periods.firstQuarter,
      interim: own("interim") ?? set.periods.interim,
      thirdQuarter: own("thirdQuarter") ?? set.periods.thirdQuarter,
      yearEnd: own("yearEnd") ?? set.periods.yearEnd,
      total: own("annualTotal") ?? set.periods.total,
    },
  };
}

/** The announcement with another set of terms; the words its worksheet has of its own stay. */
export function withTermSet(announcement: Announcement, set: TermSet): Announcement {
  return { ...announcement, terms: { set, words: announcement.terms?.words ?? {} } };
}
