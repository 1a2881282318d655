import { announcement } from "../../announcements";
import { checked, findingsOf } from "../../checked";
import type { AnnouncementWritten } from "../../written";
import { toldInFull } from "../../inFull";

const outcomes = (written: AnnouncementWritten, earlier?: AnnouncementWritten) =>
  findingsOf(
    "DV45",
    checked(announcement(written), earlier && { earlier: announcement(earlier) }),
  ).map(({ outcome }) => outcome);
const on = (announcedOn: string) => ({ forecast: { announcedOn } });

test.each([
  ["2018-04-22", ["longBeforeRelease"]],
  ["2018-04-23", []],
  ["2019-05-22", []],
])("a forecast announced on %s, of a release on May 23, 2019", (day, expected) => {
  expect(outcomes(on(day))).toEqual(expected);
});

const interim = { releaseDate: "2018-11-05", kind: "interim" } as const;
test.each([
  ["2017-12-31", ["beforeYear"]],
  ["2018-01-01", []],
])("a forecast announced on %s, of the year to March 2019", (day, expected) => {
  expect(outcomes({ decision: interim, ...on(day) })).toEqual(expected);
});

test("a fiscal year that was changed is not what it is measured by", () => {
  const decision = { ...interim, fiscalYearChanged: "yes" };
  expect(outcomes({ decision, ...on("2017-12-31") })).toEqual([]);
});

test("a forecast that the year before already had, unchanged since, keeps its first day", () => {
  const before = (year: string): AnnouncementWritten => ({
    decision: { fiscalYearEnd: "2018-03-31" },
    annual: [{ year, forecast: "plain", announcedOn: "2018-02-08", total: "27.00" }],
  });
  expect(outcomes(on("2018-02-08"), before("2019-03-31"))).toEqual([]);
  expect(outcomes(on("2018-02-08"), before("2018-03-31"))).toEqual(["longBeforeRelease"]);
});

toldInFull("DV45", "dates", {
  "days before": {},
  "a year before": { forecast: { announcedOn: "2018-05-15" } },
  "thirteen months before": { forecast: { announcedOn: "2018-04-23" } },
  "a day more": { forecast: { announcedOn: "2018-04-22" } },
  "before the year": {
    decision: { releaseDate: "2018-05-23" },
    forecast: { announcedOn: "2017-12-31" },
  },
  "three months before the year": {
    decision: { releaseDate: "2018-11-23" },
    forecast: { announcedOn: "2018-01-01" },
  },
  "a day before that": {
    decision: { releaseDate: "2018-11-23" },
    forecast: { announcedOn: "2017-12-31" },
  },
  "no release date": { decision: { releaseDate: "" } },
  "no fiscal year's end": { decision: { fiscalYearEnd: "" } },
  "no day": { forecast: { announcedOn: "" } },
  "no forecast": { forecast: null },

  "after a changed year": {
    decision: { fiscalYearChanged: "yes" },
    forecast: { announcedOn: "2017-12-31" },
  },
  "no figure": { forecast: { dividendPerShare: "-" } },
  "a blank figure": { forecast: { dividendPerShare: "" } },
});
