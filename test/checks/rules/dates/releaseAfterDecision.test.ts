import { announcement } from "../../announcements";
import { checked, findingsOf, missingOf } from "../../checked";
import type { AnnouncementWritten } from "../../written";
import { toldInFull } from "../../inFull";

const outcomes = (written: AnnouncementWritten) =>
  findingsOf("DV44", checked(announcement(written))).map(({ outcome, severity }) => [
    outcome,
    severity,
  ]);

// May 23, 2019 is a Thursday.
test.each([
  ["2019-05-23", []],
  ["2019-05-20", []],
  ["2019-05-19", [["longAfterBoard", "warning"]]],
  ["2019-05-17", [["longAfterBoard", "warning"]]],
  ["2018-05-23", [["longAfterBoard", "warning"]]],
  // Before the board has met: DV43.
  ["2019-05-24", []],
])("the board met on %s", (boardMeetingDate, expected) => {
  expect(outcomes({ decision: { boardMeetingDate } })).toEqual(expected);
});

test("the release is on the effective date at the latest", () => {
  const on = (releaseDate: string) => outcomes({ decision: { releaseDate } });
  expect(on("2019-06-28")).toEqual([]);
  expect(on("2019-07-01")).toEqual([["afterEffective", "error"]]);
});

test("of an effective date that is itself too early, DV20 and DV21 speak", () => {
  const late = { decision: { releaseDate: "2019-07-01" } };
  expect(outcomes({ ...late, decided: { effectiveDate: "2019-03-31" } })).toEqual([]);
  expect(outcomes({ ...late, decided: { effectiveDate: "2019-06-26" } })).toEqual([]);
  const byBoard = { releaseDate: "2019-07-01", decidedBy: "boardOfDirectors" } as const;
  expect(outcomes({ decision: byBoard })).toEqual([]);
});

test("a year that the calendar of holidays does not cover is not checked", () => {
  const holidays = { firstYear: 2020, lastYear: 2021, holidays: new Set<string>() };
  const result = checked(announcement({ decision: { boardMeetingDate: "2019-05-22" } }), {
    holidays,
  });
  expect(missingOf("DV44", result)).toContain("holidays");
});

test("it holds for Japan only", () => {
  expect(
    outcomes({
      decision: { boardMeetingDate: "2018-05-23" },
      presentation: { market: "other" },
    }),
  ).toEqual([]);
});

toldInFull("DV44", "dates", {
  "the board's day": { decision: { boardMeetingDate: "2019-05-23" } },
  "three business days later": { decision: { boardMeetingDate: "2019-05-20" } },
  four: { decision: { boardMeetingDate: "2019-05-17" } },
  "a year later": { decision: { boardMeetingDate: "2018-05-23" } },
  "after the day of effect": { decision: { releaseDate: "2019-07-01" } },
  "on the day of effect": { decision: { releaseDate: "2019-06-28" } },
  "a year after": { decision: { releaseDate: "2020-05-22", boardMeetingDate: "2019-05-22" } },
  "after the meeting": { decision: { releaseDate: "2019-06-28", boardMeetingDate: "2019-06-27" } },
  "no day of effect": { decided: { effectiveDate: "" } },
  "no release date": { decision: { releaseDate: "", boardMeetingDate: "2019-05-23" } },
  "two classes": {
    decision: { releaseDate: "2019-07-01" },
    furtherClasses: [
      {
        name: "A",
        decided: { dividendPerShare: "20", recordDate: "2019-03-31", effectiveDate: "2019-06-28" },
      },
    ],
  },

  "after the day of effect, which is before the record date": {
    decision: { releaseDate: "2019-05-23" },
    decided: { effectiveDate: "2019-03-29" },
  },
  "after the day of effect, which is before the meeting": {
    decision: { releaseDate: "2019-06-28" },
    decided: { effectiveDate: "2019-06-26" },
  },
  "after the day of effect, no meeting known": {
    decision: { releaseDate: "2019-07-01", meetingDate: "", meetingNumber: "" },
  },
  "after the day of effect, by the board": {
    decision: {
      decidedBy: "boardOfDirectors",
      releaseDate: "2019-07-01",
      boardMeetingDate: "2019-05-23",
    },
  },
  "after the day of effect, by the board on no day": {
    decision: { decidedBy: "boardOfDirectors", releaseDate: "2019-07-01" },
  },
  "after the day of effect, no record date": {
    decision: { releaseDate: "2019-07-01" },
    decided: { recordDate: "" },
  },
  "after the earlier day of two": {
    decision: { releaseDate: "2019-07-03" },
    furtherClasses: [
      {
        name: "A",
        decided: { dividendPerShare: "20", recordDate: "2019-03-31", effectiveDate: "2019-06-27" },
      },
    ],
  },
  "no day of effect for no dividend": {
    decided: { dividendPerShare: "none", total: "-", effectiveDate: "", resource: "-" },
  },
  "beyond the calendar": {
    decision: { releaseDate: "2200-05-23", boardMeetingDate: "2200-05-22" },
  },
});
