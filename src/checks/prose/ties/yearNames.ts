import type { Announcement } from "../../../dividend/announcement";
import { type CivilDate, sameDate } from "../../../dividend/civilDate";
import { type Fact, givenFact } from "../../../dividend/fact";
import { fiscalYearName } from "../../../dividend/fiscalYear";
import { languages } from "../../../dividend/language";
import {
  type FiscalYearReading,
  findFiscalYears,
} from "../../../worksheet/notation/fiscalYearNotation";
import { yearEndOf } from "../../annualRows";
import { namingOf } from "../../fiscalYearNames";
import { placedColumns } from "../../placedColumns";
import type { Spot } from "./spots";

/** A fiscal year that a text names: the dividend's, the one before, or another. */
export interface NamedYear {
  readonly is: "now" | "previous" | "unknown";
}

const endBefore = /\b(?:ended|ending)(?: on)?$/i;
// What has ended on a day may be anything else: 払渡期間は1月14日に終了しております.
const endBehind = /^(?:に終了(?!して|いた|しま)|までの事業年度|に終わる)/u;

/** The fiscal year that a figure names; null where it names none, or the worksheet does not say which it is about. */
export function yearNamed(spot: Spot, announcement: Announcement): NamedYear | null {
  const end = givenFact(announcement.decision.fiscalYearEnd);
  if (end === null) return null;
  const { reading } = spot.found;
  if (reading.is === "fiscalYear") return { is: whichYear(reading.year, end, announcement) };
  if (reading.is !== "date" || reading.date.is !== "date") return null;
  if (!endBefore.test(spot.before) && !endBehind.test(spot.behind)) return null;
  const { date } = reading.date;
  const before = yearEndOf(announcement, "previous");
  if (sameDate(date, end.value)) return { is: "now" };
  return { is: before !== null && sameDate(date, before) ? "previous" : "unknown" };
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
  const before = yearEndOf(announcement, "previous");
  if (year.is === "named") {
    const names = namingsSaid(announcement).map((naming) => fiscalYearName(end) + naming);
    if (names.includes(year.year)) return "now";
    return names.includes(year.year + 1) ? "previous" : "unknown";
  }
  const isOf = (date: CivilDate | null) => date?.year === year.year && date.month === year.month;
  const records = placedColumns(announcement).map(({ column }) => column);
  const recorded = (role: "decided" | "previous") =>
    records.some(
      (column) =>
        column.role === role &&
        column.recordDate?.value.state === "given" &&
        isOf(column.recordDate.value.value),
    );
  if (isOf(end) || recorded("decided")) return "now";
  return isOf(before) || recorded("previous") ? "previous" : "unknown";
}

/**
 * How the worksheet names its years, less the usual way: by its label, else by a typed heading, else as is usual, which
 * the release's own headings then print. Where the typed headings name no year, either way may be meant.
 */
function namingsSaid(announcement: Announcement): readonly number[] {
  const { decision } = announcement;
  const labelled = namingOf(decision);
  const end = givenFact(decision.fiscalYearEnd)?.value;
  if (labelled !== null || end === undefined) return [labelled ?? 0];
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
