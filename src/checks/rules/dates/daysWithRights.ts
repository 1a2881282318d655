import type { CivilDate } from "../../../dividend/civilDate";
import { sameDate } from "../../../dividend/civilDate";
import { type Fact, givenFact } from "../../../dividend/fact";
import { dateValue, daysBetween } from "../../comparedValues";
import { type EntitlementDays, entitlementDays } from "../../days/settlement";
import { placedColumns } from "../../placedColumns";
import { type DayOfRights, daysOfRightsIn } from "../../prose/daysOfRights";
import { paragraphsOnDividend } from "../../prose/typedParagraphs";
import { type Judged, type Report, rule } from "../../rule";

interface Outcomes {
  otherDay: { day: DayOfRights; typed: CivilDate; reckoned: CivilDate; recordDate: CivilDate };
  otherDayInText: {
    day: DayOfRights;
    words: string;
    reckoned: CivilDate;
    recordDate: CivilDate;
  };
}

export const daysWithRights = rule<Outcomes>()({
  id: "DV47",
  market: "japan",
  summary: "The ex-dividend date and the last day with rights follow from the record date.",
  compares: `
    Where a column or a text names one of the two, it is held against the day reckoned from the
    record date: the ex-dividend date is one business day before it (two for record dates up to
    July 17, 2019) or, where it is none, before the last business
    day preceding it; the last day with rights is the business day before that. A text is held
    against the decided columns' record dates.`,
  basis: `
    The settlement cycle of trades on the exchanges of Japan and its public holidays; March 2019
    (26/27), March 2024 (27/28), March 2025 (27/28) and March 2026 (27/30) as the exchange had
    them. Days of entitlement were eight of twenty-one corrections of dividend notices.`,
  outcomes: {
    otherDay: { severity: "error", meaning: "The day typed is not the one that follows." },
    otherDayInText: { severity: "error", meaning: "A text names another day." },
  },
  examples: [
    {
      changes: { Dividend: { "Ex-dividend date": ["2019-03-28"] } },
      finds: "otherDay",
      at: ["Ex-dividend date", 1],
    },
    {
      changes: { Text: { Notes: ["The ex-dividend date is March 28, 2019."] } },
      finds: "otherDayInText",
      at: ["Notes", 1],
    },
    {
      changes: {
        Dividend: { "Ex-dividend date": ["2019-03-27"], "Last day with rights": ["2019-03-26"] },
      },
      finds: null,
    },
  ],
  check(judged, report) {
    judgeColumns(judged, report);
    judgeTexts(judged, report);
  },
});

function judgeColumns({ announcement, holidays }: Judged, report: Report<Outcomes>): void {
  for (const { column, where } of placedColumns(announcement)) {
    for (const day of ["exDividendDate", "lastDayWithRights"] as const) {
      const typed = givenFact(column[day]);
      if (typed === null) continue;
      const record = givenFact(column.recordDate);
      if (record === null) {
        report.missing("recordDate", where);
        continue;
      }
      const days = entitlementDays(record.value, holidays);
      if (days === null) {
        report.missing("holidays", { ...where, cell: typed.cell });
        continue;
      }
      const reckoned = dayOf(days, day);
      if (sameDate(typed.value, reckoned)) {
        report.agreed({
          cells: [typed.cell, record.cell],
          values: [dateValue(typed.value), dateValue(record.value)],
        });
        continue;
      }
      report.finding({
        outcome: "otherDay",
        details: { day, typed: typed.value, reckoned, recordDate: record.value },
        cell: typed.cell,
        related: [record.cell],
        expected: dateValue(reckoned),
        actual: dateValue(typed.value),
        gap: daysBetween(typed.value, reckoned),
        fix: { cell: typed.cell, value: dateValue(reckoned) },
      });
    }
  }
}

function judgeTexts({ announcement, holidays }: Judged, report: Report<Outcomes>): void {
  const records = placedColumns(announcement, "decided")
    .map(({ column }) => givenFact(column.recordDate))
    .filter((record) => record !== null);
  for (const { fact } of paragraphsOnDividend(announcement)) {
    for (const { name, date, words } of daysOfRightsIn(fact.value)) {
      judgeSaid({ name, date, words, fact }, records, holidays, report);
    }
  }
}

interface Said {
  readonly name: DayOfRights;
  readonly date: CivilDate;
  readonly words: string;
  readonly fact: Fact<string>;
}

function judgeSaid(
  { name, date, words, fact }: Said,
  records: readonly Fact<CivilDate>[],
  holidays: Judged["holidays"],
  report: Report<Outcomes>,
): void {
  const reckoned = records.flatMap((record) => {
    const days = entitlementDays(record.value, holidays);
    return days === null ? [] : [{ record, day: dayOf(days, name) }];
  });
  const [first] = reckoned;
  if (first === undefined) {
    report.missing(records.length === 0 ? "recordDate" : "holidays", { cell: fact.cell });
    return;
  }
  const same = reckoned.find(({ day }) => sameDate(day, date));
  if (same !== undefined) {
    report.agreed({ cells: [fact.cell, same.record.cell], values: [dateValue(date)] });
    return;
  }
  report.finding({
    outcome: "otherDayInText",
    details: { day: name, words, reckoned: first.day, recordDate: first.record.value },
    cell: fact.cell,
    related: records.map(({ cell }) => cell),
    expected: dateValue(first.day),
    actual: dateValue(date),
    gap: daysBetween(date, first.day),
  });
}

function dayOf({ exDate, lastDayWithRights }: EntitlementDays, day: DayOfRights): CivilDate {
  return day === "exDividendDate" ? exDate : lastDayWithRights;
}
