import type { Announcement } from "../../../dividend/announcement";
import { type CivilDate, sameDate } from "../../../dividend/civilDate";
import { type Fact, givenFact, givenFacts } from "../../../dividend/fact";
import { fiscalYearName } from "../../../dividend/fiscalYear";
import { languages } from "../../../dividend/language";
import {
  type FiscalYearReading,
  findFiscalYears,
} from "../../../worksheet/notation/fiscalYearNotation";
import { yearEndOf } from "../../annualRows";
import { namingOf } from "../../fiscalYearNames";
import { placedColumns } from "../../placedColumns";
import { beginsWith, endsWith } from "../wordList";
import { type Spot, dateOf } from "./spots";

/** A fiscal year that a text names: the dividend's, the one before, or another. */
export interface NamedYear {
  readonly is: "now" | "previous" | "unknown";
  /** The end of the dividend's. */
  readonly end: Fact<CivilDate>;
}

const isEndBefore = endsWith("{ended/ending}( on)");
// What has ended on a day may be anything else: 払渡期間は1月14日に終了しております.
const isEndBehind = beginsWith("に終了, までの事業年度, に終わる", "に終了{して/いた/しま}");

/** The fiscal year that a figure names; null where it names none, or the worksheet does not say which it is about. */
export function yearNamed(spot: Spot, announcement: Announcement): NamedYear | null {
  const end = givenFact(announcement.decision.fiscalYearEnd);
  if (end === null) return null;
  const { reading } = spot.found;
  if (reading.is === "fiscalYear") return { is: whichYear(reading.year, end, announcement), end };
  if (!isEndBefore(spot.before) && !isEndBehind(spot.behind)) return null;
  const date = dateOf(spot);
  if (date === null) return null;
  if (sameDate(date, end.value)) return { is: "now", end };
  const before = yearEndOf(announcement, "previous");
  return { is: before !== null && sameDate(date, before) ? "previous" : "unknown", end };
}

/** Whether a sentence names the fiscal year before the dividend's: "10 yen more than in FY2022". */
export function namesPreviousYear(sentence: string, announcement: Announcement): boolean {
  const end = givenFact(announcement.decision.fiscalYearEnd);
  return (
    end !== null &&
    findFiscalYears(sentence).some(
      ({ reading }) => whichYear(reading, end, announcement) === "previous",
    )
  );
}

function whichYear(
  year: FiscalYearReading,
  { value: end }: Fact<CivilDate>,
  announcement: Announcement,
): NamedYear["is"] {
  if (year.is === "named") {
    const names = namingsSaid(announcement, end).map((naming) => fiscalYearName(end) + naming);
    if (names.includes(year.year)) return "now";
    return names.includes(year.year + 1) ? "previous" : "unknown";
  }
  const isOf = (role: "decided" | "previous", yearEnd: CivilDate | null) => {
    const records = placedColumns(announcement, role).map(({ column }) => column.recordDate);
    const days = [yearEnd, ...givenFacts(records).map(({ value }) => value)];
    return days.some((day) => day?.year === year.year && day.month === year.month);
  };
  if (isOf("decided", end)) return "now";
  return isOf("previous", yearEndOf(announcement, "previous")) ? "previous" : "unknown";
}

/**
 * How the worksheet names its years, less the usual way: by its label, else by a typed heading, else as is usual, which
 * the release's own headings then print. Where the typed headings name no year, either way may be meant.
 */
function namingsSaid(announcement: Announcement, end: CivilDate): readonly number[] {
  const labelled = namingOf(announcement.decision);
  if (labelled !== null) return [labelled];
  const headings = placedColumns(announcement, "decided").flatMap(({ column }) =>
    languages.flatMap((language) => column.typedHeading?.[language]?.value ?? []),
  );
  const named = headings
    .flatMap((heading) => findFiscalYears(heading))
    .map(({ reading }) => reading)
    .find(({ is }) => is === "named");
  if (named !== undefined) return [named.year - fiscalYearName(end)];
  return headings.length === 0 ? [0] : [0, end.year - fiscalYearName(end)];
}
