import type { Announcement } from "../dividend/announcement";
import { sameDate } from "../dividend/civilDate";
import { givenValue } from "../dividend/fact";
import { type Language, languages } from "../dividend/language";
import { yearEndOf } from "./annualRows";

/**
 * Of a workbook's other worksheets, the one of the same dividend a year earlier: the same kind, the fiscal
 * year before, and no other company. Null where there is none, and where there are several, for nothing
 * tells which of them was published.
 */
export function earlierWorksheet(
  announcement: Announcement,
  others: readonly Announcement[],
): Announcement | null {
  const [only, ...more] = others.filter(
    (other) =>
      other !== announcement &&
      isYearEarlier(announcement, other) &&
      !isOtherCompany(announcement, other),
  );
  return only === undefined || more.length > 0 ? null : only;
}

/** Whether `earlier` is about the same kind of dividend of the fiscal year before. */
export function isYearEarlier(announcement: Announcement, earlier: Announcement): boolean {
  const kind = givenValue(announcement.decision.kind);
  const yearEnd = yearEndOf(announcement, "previous");
  const earlierEnd = givenValue(earlier.decision.fiscalYearEnd);
  return (
    kind !== null &&
    kind === givenValue(earlier.decision.kind) &&
    yearEnd !== null &&
    earlierEnd !== null &&
    sameDate(yearEnd, earlierEnd)
  );
}

export function isOtherCompany(a: Announcement, b: Announcement): boolean {
  const nameIn = ({ company }: Announcement, language: Language) => company.name?.[language]?.value;
  const named = languages.filter((language) => nameIn(a, language) && nameIn(b, language));
  return named.length > 0 && named.every((language) => nameIn(a, language) !== nameIn(b, language));
}
