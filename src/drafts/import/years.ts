import { type CivilDate, addMonthsToMonthEnd } from "../../dividend/civilDate";
import { readAnnualLabel } from "../../worksheet/annualLabel";
import { findFiscalYears, fiscalYearEndOf } from "../../worksheet/notation/fiscalYearNotation";
import { previousYearWords } from "../../worksheet/notation/lexicon";
import { findDates } from "../../worksheet/notation/runningDates";
import { isOfOtherYear } from "./otherMatters";

const unknown = { end: null, namedYear: null };
const previousYear = new RegExp(previousYearWords, "iu");
const forecast = /forecast|予想/iu;

/** The fiscal years that a row of the annual table names; of one that says it is the year before, those after it. */
export function currentYears(label: string): readonly CivilDate[] {
  const isPrevious = previousYear.test(label) && !forecast.test(label);
  return yearsOfLabel(label).map((year) => (isPrevious ? addMonthsToMonthEnd(year, 12) : year));
}

/** A day that a forecast was announced on ends no year. */
function yearsOfLabel(label: string): readonly CivilDate[] {
  const read = readAnnualLabel(label, unknown, (reading) =>
    reading.is === "date" ? reading.date : null,
  );
  return read === null ? yearsIn(label) : [read.fiscalYearEnd ?? []].flat();
}

/** The ends of all fiscal years that a heading names, by their month or by a date. */
export function yearsIn(text: string): readonly CivilDate[] {
  const dates = findDates(text).flatMap(({ reading }) =>
    reading.is === "date" ? [reading.date] : [],
  );
  const years = findFiscalYears(text).flatMap(
    ({ reading }) => fiscalYearEndOf(reading, unknown) ?? [],
  );
  return [...dates, ...years];
}

const yearEnds = /\b(?:year|period|term)s?,?\s+(?:ending|ended|ends|to)(?: on)?\s*$/iu;

/** The ends of the fiscal years that sentences name: 2024年３月期, "the fiscal year ending March 31, 2024". */
export function yearsSaid(texts: readonly string[]): readonly CivilDate[] {
  return sentencesIn(texts).flatMap((text) => [
    ...findDates(text).flatMap(({ reading, start }) =>
      reading.is === "date" && yearEnds.test(text.slice(Math.max(0, start - 40), start))
        ? [reading.date]
        : [],
    ),
    ...findFiscalYears(text).flatMap(({ reading, start, end }) => {
      const named = /期\s*$/u.test(text.slice(start, end)) || /^\s*期/u.test(text.slice(end));
      return named ? (fiscalYearEndOf(reading, unknown) ?? []) : [];
    }),
  ]);
}

const changed =
  /決算期の?変更|変則決算|事業年度の?変更|chang(?:e|ed|es|ing) (?:in|of|to)?\s*(?:the |its )?(?:fiscal[\s-]year|accounting period|financial year)/iu;

/** The sentences that say this fiscal year is not twelve months. */
export function changedYear(texts: readonly string[]): readonly string[] {
  return sentencesIn(texts).filter((each) => changed.test(each));
}

/** Their sentences, but for those of another company's year. */
function sentencesIn(texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => text.split(/(?<=。)|(?<=\.)\s+/u))
    .filter((sentence) => !isOfOtherYear(sentence));
}
