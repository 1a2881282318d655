import type { Announcement } from "../dividend/announcement";
import type { Language } from "../dividend/language";
import type { TermName, TermSet } from "../dividend/terms";
import { englishTerms } from "./en/terms";
import { japaneseTerms } from "./ja/terms";
import type { Terms } from "./termWords";

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
