import { announcement } from "../../announcements";
import { columnCell, decisionCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import { toldInFull } from "../../inFull";

function found(recordDate: string, effectiveDate: string, decision = {}) {
  return findingsOf(
    "DV22",
    checked(
      announcement({
        decision: { fiscalYearEnd: recordDate, meetingDate: "", ...decision },
        decided: { recordDate, effectiveDate },
      }),
    ),
  );
}

test.each([
  ["2019-03-31", "2019-06-30"],
  ["2019-02-28", "2019-05-31"],
  ["2020-02-29", "2020-05-31"],
  ["2019-11-30", "2020-02-29"],
  ["2018-11-30", "2019-02-28"],
  ["2019-03-20", "2019-06-20"],
])("the rights of %s run to %s", (recordDate, last) => {
  expect(found(recordDate, last)).toEqual([]);
});

test.each([
  ["2019-03-31", "2019-07-01"],
  ["2019-02-28", "2019-06-01"],
  ["2019-11-30", "2020-03-01"],
  ["2019-03-20", "2019-06-21"],
])("those of %s do not run to %s", (recordDate, late) => {
  expect(found(recordDate, late)).toMatchObject([
    {
      severity: "error",
      outcome: "effectiveTooLate",
      cell: columnCell("decided", "effectiveDate"),
      related: [columnCell("decided", "recordDate")],
      gap: { days: 1 },
    },
  ]);
});

test("the meeting is held within them too", () => {
  expect(found("2019-03-31", "", { meetingDate: "2019-06-30" })).toEqual([]);
  expect(found("2019-03-31", "", { meetingDate: "2019-07-01" })).toMatchObject([
    { outcome: "meetingTooLate", cell: decisionCell("meetingDate"), gap: { days: 1 } },
  ]);
  const board = { meetingDate: "2019-07-01", decidedBy: "boardOfDirectors" };
  expect(found("2019-03-31", "", board)).toEqual([]);
});

test("a meeting late for every share class is one finding, by the record date that runs out first", () => {
  const dates = { recordDate: "2019-03-30", effectiveDate: "2019-06-28" };
  const late = checked(
    announcement({
      decision: { meetingDate: "2019-07-02" },
      furtherClasses: [{ name: "Class A", decided: dates }],
    }),
  );
  const findings = findingsOf("DV22", late);
  expect(findings).toMatchObject([
    {
      outcome: "meetingTooLate",
      cell: decisionCell("meetingDate"),
      details: { recordDate: { month: 3, day: 30 } },
      gap: { days: 2 },
    },
  ]);
  expect(findings[0]?.related).toHaveLength(2);
  expect(findingsOf("DV21", late).map(({ causedBy }) => causedBy)).toEqual(["DV22"]);
});

test("both late are one finding that names both", () => {
  expect(found("2019-03-31", "2019-07-02", { meetingDate: "2019-07-01" })).toMatchObject([
    {
      outcome: "effectiveTooLate",
      related: [columnCell("decided", "recordDate"), decisionCell("meetingDate")],
    },
  ]);
});

test("the previous year's dates are compared, without this year's meeting", () => {
  const late = checked(announcement({ previous: { effectiveDate: "2018-07-02" } }));
  expect(findingsOf("DV22", late)).toMatchObject([
    { cell: columnCell("previous", "effectiveDate"), gap: { days: 2 } },
  ]);
});

test("dates can be missing", () => {
  const noRecord = checked(announcement({ decided: { recordDate: "" } }));
  expect(missingOf("DV22", noRecord)).toEqual(["recordDate"]);
  const noEffective = checked(announcement({ previous: { effectiveDate: "" } }));
  expect(missingOf("DV22", noEffective)).toEqual(["effectiveDate"]);
});

toldInFull("DV22", "dates", {
  within: {},
  "on the last day": { decided: { effectiveDate: "2019-06-30" } },
  "a day too late": { decided: { effectiveDate: "2019-07-01" } },
  "last year's too late": { previous: { effectiveDate: "2018-07-01" } },
  "the meeting too late": {
    decision: { meetingDate: "2019-07-01" },
    decided: { effectiveDate: "" },
  },
  "both too late": {
    decision: { meetingDate: "2019-07-01" },
    decided: { effectiveDate: "2019-07-02" },
  },
  "of February": {
    decision: { meetingDate: "2019-05-30" },
    decided: { recordDate: "2019-02-28", effectiveDate: "2019-05-31" },
  },
  "no record date": { decided: { recordDate: "" } },
  "no day of effect": { decided: { effectiveDate: "" } },
  "of the board, whose meeting is none": {
    decision: { decidedBy: "boardOfDirectors", meetingDate: "2019-07-01" },
  },
  elsewhere: { presentation: { market: "other" }, decided: { effectiveDate: "2019-07-01" } },
});
