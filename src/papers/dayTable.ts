import type { DividendDay, DividendDays } from "../checks/days/dividendDays";
import type { Announcement } from "../dividend/announcement";
import type { CivilDate } from "../dividend/civilDate";
import { type CellAddress, a1, givenValue } from "../dividend/fact";
import type { Language } from "../dividend/language";
import { dateText, weekdayText } from "../languages/dates";
import type { DayWords } from "../languages/dayWords";
import { days as english } from "../languages/en/days";
import { log as englishLog } from "../languages/en/log";
import { days as japanese } from "../languages/ja/days";
import { log as japaneseLog } from "../languages/ja/log";
import type { CalendarEntry } from "./calendarFile";
import { usageIn } from "../languages/usageIn";

const words: Readonly<Record<Language, DayWords>> = { en: english, ja: japanese };
const logWords = { en: englishLog, ja: japaneseLog };

export function dayWordsIn(language: Language): DayWords {
  return words[language];
}

/** One day as a person reads it. */
export interface DayRow {
  readonly day: DividendDay;
  readonly name: string;
  readonly date: CivilDate;
  /** "Wednesday, March 27, 2019", 2019年3月27日（水曜日）. */
  readonly dateText: string;
  readonly reason: string;
  /** The cell of the worksheet that states it; null for a day that is reckoned. */
  readonly cell: CellAddress | null;
}

/** The days as rows of a table, in the order of the calendar. */
export function dayRows({ days }: DividendDays, language: Language): readonly DayRow[] {
  const said = words[language];
  return days.map((day) => ({
    day,
    name: nameOf(day, said),
    date: day.date,
    dateText: withWeekday(day.date, language),
    reason: said.reasons[day.name]({
      recordDate: day.recordDate === null ? "" : dateText(day.recordDate, language),
      businessDaysBefore: day.businessDaysBefore,
    }),
    cell: day.stated?.cell ?? null,
  }));
}

/** What the table could not say, as a sentence; null where it says all. */
export function unknownDaysText({ unknown }: DividendDays, language: Language): string | null {
  const said = words[language];
  return unknown.length === 0 ? null : said.unknown(unknown.map((name) => said.names[name]));
}

function nameOf({ name, classes }: DividendDay, said: DayWords): string {
  const named = said.names[name];
  return classes === null
    ? named
    : said.ofClasses(
        named,
        classes.map((each) => each ?? said.commonShares),
      );
}

function withWeekday(date: CivilDate, language: Language): string {
  const [day, weekday] = [dateText(date, language), weekdayText(date, language)];
  return usageIn(language).withWeekday(day, weekday);
}

/** The days as entries of a calendar. */
export function dayEntries(
  announcement: Announcement,
  days: DividendDays,
  language: Language,
): readonly CalendarEntry[] {
  const said = words[language];
  const { company, decision } = announcement;
  const yearEnd = givenValue(decision.fiscalYearEnd);
  const dividend = logWords[language].dividend(
    givenValue(decision.kind),
    yearEnd === null ? null : dateText(yearEnd, language),
  );
  const names = company.shortName ?? company.name ?? {};
  const name = (names[language] ?? Object.values(names)[0])?.value ?? "";
  const about = said.about(name, dividend);
  return dayRows(days, language).map(({ day, name: dayName, date, reason, cell }) => ({
    id: entryId(announcement, day),
    date,
    summary: said.summary(dayName, about),
    description: cell === null ? reason : `${reason}\n${said.stated(a1(cell))}`,
  }));
}

/**
 * Names the day of the dividend whatever its date, so that a later file moves the entry; the language does
 * not count. What a name holds is not shown in it.
 */
function entryId({ company, decision, sheet }: Announcement, day: DividendDay): string {
  const names = company.name ?? company.shortName ?? {};
  const yearEnd = givenValue(decision.fiscalYearEnd);
  const what = JSON.stringify([
    names.ja?.value ?? names.en?.value ?? "",
    givenValue(decision.kind) ?? sheet,
    yearEnd ?? sheet,
    day.classes,
  ]);
  return `${day.name}-${fingerprint(what)}@dividend-tables`;
}

/** Two passes of a 32-bit FNV-1a hash: short, and alike on every machine. */
function fingerprint(text: string): string {
  const pass = (start: number) => {
    let hash = start;
    for (const character of text) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    }
    return hash.toString(16).padStart(8, "0");
  };
  return pass(0x811c9dc5) + pass(0x9e3779b9);
}
