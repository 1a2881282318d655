import { runChecks } from "../../src/checks/checking";
import type { HolidayCalendar } from "../../src/checks/holidayCalendar";
import type { CheckResult } from "../../src/checks/rule";
import type { Announcement } from "../../src/dividend/announcement";
import { a1 } from "../../src/dividend/fact";
import type { Finding } from "../../src/dividend/finding";

const noHolidays: HolidayCalendar = { firstYear: 1950, lastYear: 2099, holidays: new Set() };

/** The whole rulebook over an announcement, with the worksheet of a year earlier beside it or none. */
export function checked(
  announcement: Announcement,
  beside: { earlier?: Announcement; holidays?: HolidayCalendar } = {},
): CheckResult {
  return runChecks(
    {
      announcement,
      earlier: beside.earlier ?? null,
      holidays: beside.holidays ?? noHolidays,
    },
    [],
  );
}

/** What one rule found. */
export function findingsOf(rule: string, result: CheckResult): readonly Finding[] {
  return result.findings.filter((finding) => finding.rule === rule);
}

/** The facts one rule lacked. */
export function missingOf(rule: string, result: CheckResult): readonly string[] {
  return result.notChecked.filter((each) => each.rule === rule).map((each) => each.missing);
}

/** "DV16 error C22", with "<DV20" after it where it follows from another: findings at a glance. */
export function glance(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => {
    const cell = finding.cell === null ? "nowhere" : a1(finding.cell);
    const cause = finding.causedBy === null ? "" : ` <${finding.causedBy}`;
    return `${finding.rule} ${finding.severity} ${cell}${cause}`;
  });
}
