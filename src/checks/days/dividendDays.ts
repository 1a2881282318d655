import type { Announcement } from "../../dividend/announcement";
import { type CivilDate, compareDates, sameDate } from "../../dividend/civilDate";
import type { DividendColumn } from "../../dividend/column";
import { type Fact, givenFact, givenValue } from "../../dividend/fact";
import { nextBusinessDay } from "./businessDay";
import type { HolidayCalendar } from "../holidayCalendar";
import { endOfRights, entitlementDays, exDateBusinessDaysBefore } from "./settlement";

/** The days of a dividend: those typed in the worksheet and those reckoned from them. */
export type DividendDayName =
  | "latestForecast"
  | "lastDayWithRights"
  | "exDate"
  | "recordDate"
  | "release"
  | "meeting"
  | "afterMeeting"
  | "effective"
  | "threeMonthLimit";

/** One day of a dividend, with what its reason needs to be said. */
export interface DividendDay {
  readonly name: DividendDayName;
  readonly date: CivilDate;
  /** The share classes it holds for, by name (null for common shares); null where it holds for all. */
  readonly classes: readonly (string | null)[] | null;
  /** The cell that states it; null for a day that is reckoned. */
  readonly stated: Fact<CivilDate> | null;
  readonly recordDate: CivilDate | null;
  /** Business days from the ex-dividend date to the record date, under the settlement of that time. */
  readonly businessDaysBefore: number;
}

export interface DividendDays {
  /** In the order of the calendar. */
  readonly days: readonly DividendDay[];
  /** Days that could not be reckoned, because the holidays of their year are not known. */
  readonly unknown: readonly DividendDayName[];
}

/**
 * The days that matter for the dividend a worksheet announces: of each record date the last day with rights,
 * the ex-dividend date, the latest day for the forecast and the end of the three months; the release, the
 * meeting and the first business day after it; the day it takes effect. What is reckoned is Japanese law and
 * exchange practice: for other markets only the days typed are given. Empty where no date is typed.
 */
export function dividendDays(
  { classes, decision, presentation }: Announcement,
  calendar: HolidayCalendar,
): DividendDays {
  const inJapan = presentation.market === "japan";
  const days: DividendDay[] = [];
  const unknown = new Set<DividendDayName>();
  const columns = classes.flatMap(({ name, columns: all }) => {
    const column = columnOfDays(all);
    return column === null ? [] : [{ name, column }];
  });
  for (const { fact, names } of distinct(columns, ({ recordDate }) => givenFact(recordDate))) {
    const of = { classes: namesOf(names, columns), recordDate: fact.value };
    const businessDaysBefore = exDateBusinessDaysBefore(fact.value);
    const reckoned = { ...of, businessDaysBefore, stated: null };
    days.push({ ...reckoned, name: "recordDate", date: fact.value, stated: fact });
    if (!inJapan) continue;
    const limit = endOfRights(fact.value);
    days.push({ ...reckoned, name: "threeMonthLimit", date: limit });
    const entitled = entitlementDays(fact.value, calendar);
    if (entitled === null) {
      for (const name of ["latestForecast", "lastDayWithRights", "exDate"] as const)
        unknown.add(name);
      continue;
    }
    const { exDate, lastDayWithRights } = entitled;
    days.push({ ...reckoned, name: "latestForecast", date: lastDayWithRights });
    days.push({ ...reckoned, name: "lastDayWithRights", date: lastDayWithRights });
    days.push({ ...reckoned, name: "exDate", date: exDate });
  }
  for (const { fact, names } of distinct(columns, ({ effectiveDate }) => givenFact(effectiveDate)))
    days.push(statedDay("effective", fact, namesOf(names, columns)));
  const release = givenFact(decision.releaseDate);
  if (release !== null) days.push(statedDay("release", release));
  const byTheBoard = givenValue(decision.decidedBy) === "boardOfDirectors";
  const meeting = byTheBoard ? null : givenFact(decision.meetingDate);
  if (meeting !== null) {
    days.push(statedDay("meeting", meeting));
    const next = inJapan ? nextBusinessDay(meeting.value, calendar) : null;
    if (next !== null)
      days.push({ ...statedDay("afterMeeting", meeting), date: next, stated: null });
    else if (inJapan) unknown.add("afterMeeting");
  }
  return { days: inOrder(days), unknown: [...unknown] };
}

/** The column whose dates are this announcement's: the decided one, else the forecast's. */
function columnOfDays(columns: readonly DividendColumn[]): DividendColumn | null {
  return (
    columns.find(({ role }) => role === "decided") ??
    columns.find(({ role }) => role === "forecast") ??
    null
  );
}

interface ClassColumn {
  readonly name: string | null;
  readonly column: DividendColumn;
}

/** The dates of the columns, each once, with the share classes that have it. */
function distinct(
  columns: readonly ClassColumn[],
  dateOf: (column: DividendColumn) => Fact<CivilDate> | null,
): readonly { readonly fact: Fact<CivilDate>; readonly names: readonly (string | null)[] }[] {
  const found: { fact: Fact<CivilDate>; names: (string | null)[] }[] = [];
  for (const { name, column } of columns) {
    const fact = dateOf(column);
    if (fact === null) continue;
    const same = found.find((each) => sameDate(each.fact.value, fact.value));
    if (same === undefined) found.push({ fact, names: [name] });
    else same.names.push(name);
  }
  return found;
}

function namesOf(names: readonly (string | null)[], columns: readonly ClassColumn[]) {
  return names.length === columns.length ? null : names;
}

function statedDay(
  name: DividendDayName,
  stated: Fact<CivilDate>,
  classes: DividendDay["classes"] = null,
): DividendDay {
  return { name, date: stated.value, classes, stated, recordDate: null, businessDaysBefore: 0 };
}

const order: readonly DividendDayName[] = [
  "latestForecast",
  "lastDayWithRights",
  "exDate",
  "recordDate",
  "release",
  "meeting",
  "afterMeeting",
  "effective",
  "threeMonthLimit",
];

function inOrder(days: readonly DividendDay[]): readonly DividendDay[] {
  return days.toSorted(
    (one, other) =>
      compareDates(one.date, other.date) || order.indexOf(one.name) - order.indexOf(other.name),
  );
}
