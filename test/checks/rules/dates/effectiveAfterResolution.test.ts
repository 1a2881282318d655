import { japaneseHolidays } from "../../../../src/checks/japaneseHolidays";
import { announcement } from "../../announcements";
import { columnCell, decisionCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import { toldInFull } from "../../inFull";

function byMeeting(effectiveDate: string, meetingDate: string | null = "2019-06-27") {
  return checked(
    announcement({
      decision: { decidedBy: "shareholdersMeeting", meetingDate },
      decided: { effectiveDate },
    }),
  );
}

function byBoard(effectiveDate: string, boardMeetingDate: string | null = null) {
  return checked(
    announcement({
      decision: { decidedBy: "boardOfDirectors", boardMeetingDate, meetingDate: "2019-06-27" },
      decided: { effectiveDate },
    }),
  );
}

test("an effective date before the meeting is an error", () => {
  expect(findingsOf("DV21", byMeeting("2019-06-26"))).toMatchObject([
    {
      severity: "error",
      outcome: "beforeMeeting",
      cell: columnCell("decided", "effectiveDate"),
      related: [decisionCell("meetingDate")],
      gap: { days: -1 },
    },
  ]);
});

test("on the day of the meeting it is noted", () => {
  expect(findingsOf("DV21", byMeeting("2019-06-27"))).toMatchObject([
    { severity: "note", outcome: "onMeetingDay", expected: null },
  ]);
});

test.each(["2019-06-28", "2019-07-01", "2019-07-31"])("%s is after the meeting", (date) => {
  expect(findingsOf("DV21", byMeeting(date))).toEqual([]);
});

test("the board's day is the release date unless another is typed", () => {
  expect(findingsOf("DV21", byBoard("2019-05-23"))).toMatchObject([
    {
      severity: "error",
      outcome: "notAfterBoard",
      related: [decisionCell("releaseDate")],
      gap: { days: -1 },
    },
  ]);
  expect(findingsOf("DV21", byBoard("2019-05-24"))).toEqual([]);
  expect(findingsOf("DV21", byBoard("2019-05-23", "2019-05-22"))).toEqual([]);
  expect(findingsOf("DV21", byBoard("2019-05-22", "2019-05-22"))).toMatchObject([
    { outcome: "notAfterBoard", related: [decisionCell("boardMeetingDate")], causedBy: null },
  ]);
  // A board meeting after the release is the slip itself, which DV43 tells.
  expect(findingsOf("DV21", byBoard("2019-05-24", "2019-05-24"))).toMatchObject([
    { outcome: "notAfterBoard", causedBy: "DV43" },
  ]);
  expect(findingsOf("DV21", byBoard("2019-05-23", "2019-05-23"))).toMatchObject([
    { outcome: "notAfterBoard", causedBy: null },
  ]);
  // Nor is a release on a Saturday why.
  const saturday = announcement({
    decision: {
      decidedBy: "boardOfDirectors",
      releaseDate: "2019-05-25",
      boardMeetingDate: "2019-05-24",
    },
    decided: { effectiveDate: "2019-05-24" },
  });
  const all = checked(saturday, { holidays: japaneseHolidays });
  expect(findingsOf("DV43", all)).toHaveLength(1);
  expect(findingsOf("DV21", all)).toMatchObject([{ causedBy: null }]);
});

test.each([
  ["decidedBy", { decision: { decidedBy: "" } }],
  ["meetingDate", { decision: { meetingDate: "" } }],
  ["boardMeetingDate", { decision: { decidedBy: "boardOfDirectors", releaseDate: "" } }],
  ["effectiveDate", { decided: { effectiveDate: "" } }],
])("the %s can be missing", (fact, written) => {
  const result = checked(announcement(written));
  expect(findingsOf("DV21", result)).toEqual([]);
  expect(missingOf("DV21", result)).toEqual([fact]);
});

test("share classes paid on one day are one finding, those of two days two", () => {
  const classes = (effectiveDate: string, other: string) =>
    findingsOf(
      "DV21",
      checked(
        announcement({
          decided: { effectiveDate },
          furtherClasses: [
            { name: "Class A", decided: { recordDate: "2019-03-31", effectiveDate: other } },
          ],
        }),
      ),
    );
  const [only, ...more] = classes("2019-06-26", "2019-06-26");
  expect(only).toMatchObject({
    outcome: "beforeMeeting",
    cell: columnCell("decided", "effectiveDate"),
  });
  expect(only?.related).toHaveLength(2);
  expect(more).toEqual([]);
  expect(classes("2019-06-26", "2019-06-25")).toHaveLength(2);
  expect(classes("2019-06-28", "2019-06-27")).toMatchObject([{ outcome: "onMeetingDay" }]);
});

toldInFull("DV21", "dates", {
  "after the meeting": {},
  "on its day": { decided: { effectiveDate: "2019-06-27" } },
  "before it": { decided: { effectiveDate: "2019-06-26" } },
  "of the board, after its day": {
    decision: { decidedBy: "boardOfDirectors", boardMeetingDate: "2019-05-22" },
  },
  "of the board, on its day": {
    decision: { decidedBy: "boardOfDirectors", boardMeetingDate: "2019-06-28" },
  },
  "of the board, released that day": {
    decision: { decidedBy: "boardOfDirectors" },
    decided: { effectiveDate: "2019-05-23" },
  },
  "of the board, the day after": {
    decision: { decidedBy: "boardOfDirectors" },
    decided: { effectiveDate: "2019-05-24" },
  },
  "of nobody known": { decision: { decidedBy: "" } },
  "of a meeting on no day": { decision: { meetingDate: "" } },
  "of a board on no day": {
    decision: { decidedBy: "boardOfDirectors", releaseDate: "", boardMeetingDate: "" },
  },
  "not given": { decided: { effectiveDate: "" } },
  "of two classes": {
    furtherClasses: [
      {
        name: "A",
        decided: { dividendPerShare: "20", recordDate: "2019-03-31", effectiveDate: "2019-06-26" },
      },
    ],
  },
  "of two classes alike": {
    decided: { effectiveDate: "2019-06-26" },
    furtherClasses: [
      {
        name: "A",
        decided: { dividendPerShare: "20", recordDate: "2019-03-31", effectiveDate: "2019-06-26" },
      },
    ],
  },
});
