import { a1 } from "../../../../src/dividend/fact";
import { announcement } from "../../announcements";
import { annualCell, columnCell, decisionCell } from "../../cells";
import { checked, findingsOf, glance, missingOf } from "../../checked";
import { judged } from "../../worksheets";
import type { AnnouncementWritten } from "../../written";
import { toldInFull } from "../../inFull";

function found(kind: string, fiscalYearEnd: string, recordDate: string, more = {}) {
  return findingsOf(
    "DV18",
    checked(
      announcement({
        decision: { kind, fiscalYearEnd, ...more },
        decided: { recordDate },
        annual: null,
      }),
    ),
  );
}

test.each([
  ["yearEnd", "2019-03-31", "2019-03-31"],
  ["interim", "2019-03-31", "2018-09-30"],
  ["firstQuarter", "2019-03-31", "2018-06-30"],
  ["thirdQuarter", "2019-03-31", "2018-12-31"],
  ["interim", "2020-02-29", "2019-08-31"],
  ["interim", "2019-02-28", "2018-08-31"],
  ["interim", "2019-08-31", "2019-02-28"],
  ["yearEnd", "2019-03-20", "2019-03-20"],
  ["interim", "2019-03-20", "2018-09-20"],
  ["special", "2019-03-31", "2018-11-11"],
])("the %s dividend of the year to %s has %s", (kind, yearEnd, recordDate) => {
  expect(found(kind, yearEnd, recordDate)).toEqual([]);
});

test.each([
  ["interim", "2019-03-31", "2019-03-31", { year: 2018, month: 9, day: 30 }],
  ["yearEnd", "2019-03-31", "2018-03-31", { year: 2019, month: 3, day: 31 }],
  ["yearEnd", "2019-03-31", "2019-03-30", { year: 2019, month: 3, day: 31 }],
  ["interim", "2020-02-29", "2019-08-29", { year: 2019, month: 8, day: 31 }],
])("the %s dividend of the year to %s has not %s", (kind, yearEnd, recordDate, usual) => {
  expect(found(kind, yearEnd, recordDate)).toMatchObject([
    {
      severity: "warning",
      cell: columnCell("decided", "recordDate"),
      related: [decisionCell("kind"), decisionCell("fiscalYearEnd")],
      expected: { date: usual },
    },
  ]);
});

test("share classes of one other day are one finding, those of two days two", () => {
  const classes = (recordDate: string, other: string) =>
    findingsOf(
      "DV18",
      checked(
        announcement({
          decided: { recordDate },
          furtherClasses: [{ name: "Class A", decided: { recordDate: other } }],
        }),
      ),
    );
  const [only, ...more] = classes("2019-03-30", "2019-03-30");
  expect(only).toMatchObject({ cell: columnCell("decided", "recordDate") });
  expect(only?.related).toHaveLength(3);
  expect(more).toEqual([]);
  expect(classes("2019-03-30", "2019-03-29")).toHaveLength(2);
  expect(classes("2019-03-31", "2019-03-29")).toHaveLength(1);
});

test("a change of the fiscal year exempts", () => {
  expect(found("yearEnd", "2019-03-31", "2018-12-31", { fiscalYearChanged: "yes" })).toEqual([]);
});

test("a wrong record date is the cause of what is reckoned from it", () => {
  const result = checked(announcement({ decided: { recordDate: "2018-03-31" } }));
  expect(findingsOf("DV18", result)).toHaveLength(1);
  expect(findingsOf("DV17", result)).toMatchObject([{ causedBy: "DV18", fix: null }]);
});

test.each([
  ["kind", { decision: { kind: "" } }],
  ["fiscalYearEnd", { decision: { fiscalYearEnd: null } }],
  ["recordDate", { decided: { recordDate: null } }],
])("the %s can be missing", (fact, written) => {
  const result = checked(announcement(written));
  expect(findingsOf("DV18", result)).toEqual([]);
  expect(missingOf("DV18", result)).toEqual([fact]);
});

test("it holds for Japan", () => {
  const result = checked(
    announcement({ decision: { kind: "interim" }, presentation: { market: "other" } }),
  );
  expect(result.otherMarket).toContain("DV18");
  expect(findingsOf("DV18", result)).toEqual([]);
});

/** A dividend of 13.50 on record at the year end, called interim, beside a table with these two periods. */
function calledInterim(interim: string, yearEnd: string, more: AnnouncementWritten = {}) {
  const row = { year: "2019-03-31", interim, yearEnd, total: "" };
  const decision = { kind: "interim", ...more.decision };
  return checked(announcement({ ...more, decision, annual: [row] }));
}

test.each([
  ["another amount in the table", "12.50 (paid)", "13.50"],
  ["the same amount, paid", "13.50 (paid)", "13.50"],
  ["nothing there", "-", "13.50"],
])("the kind is to blame where the table has the dividend as the year-end one: %s", (_, ...of) => {
  const { findings } = calledInterim(...of);
  const heads = findings.filter(
    ({ causedBy, severity }) => causedBy === null && severity !== "note",
  );
  expect(glance(heads)).toEqual([`DV18 warning ${a1(decisionCell("kind"))}`]);
  expect(findingsOf("DV18", calledInterim(...of))).toMatchObject([
    {
      outcome: "otherKind",
      cell: decisionCell("kind"),
      related: [
        columnCell("decided", "recordDate"),
        decisionCell("fiscalYearEnd"),
        annualCell(0, "yearEnd"),
      ],
      details: { typed: "interim", kind: "yearEnd" },
    },
  ]);
  for (const each of findings) {
    if (["DV12", "DV15"].includes(each.rule)) expect(each.causedBy).toBe("DV18");
  }
});

test.each([
  ["either has it", "13.50", "13.50"],
  ["both are paid", "13.50 (paid)", "13.50 (paid)"],
  ["the interim one has it", "13.50", "12.50"],
  ["neither has it", "12.50", "12.50"],
  ["nothing is typed yet", "-", "-"],
])("the record date is asked about where %s", (_, ...of) => {
  expect(findingsOf("DV18", calledInterim(...of))).toMatchObject([{ outcome: "notOfThePeriod" }]);
});

test("typed headings that name the kind of the record date tell it too", () => {
  const headed = (heading: string) =>
    judged({
      Announcement: { "Kind of dividend": ["Interim"] },
      Dividend: {
        "Column heading": ["Decided", "", heading],
        "Dividend per share": ["-", "JPY13.50", "JPY13.50"],
      },
    });
  const told = headed("Year-end dividend of last year");
  expect(told.of("DV18")).toMatchObject([
    {
      outcome: "otherKind",
      cell: told.at("Kind of dividend"),
      related: [told.at("Record date"), told.at("Fiscal year end"), told.at("Column heading", 3)],
    },
  ]);
  expect(headed("Interim dividend of last year").of("DV18")).toMatchObject([
    { outcome: "notOfThePeriod" },
  ]);
});

test("a day that is no kind's, or a table without the year, tells no kind", () => {
  const outcomes = (more: AnnouncementWritten) =>
    findingsOf("DV18", calledInterim("12.50", "13.50", more)).map(({ outcome }) => outcome);
  expect(outcomes({})).toEqual(["otherKind"]);
  expect(outcomes({ decided: { recordDate: "2019-03-30" } })).toEqual(["notOfThePeriod"]);
  expect(outcomes({ decided: { dividendPerShare: "" } })).toEqual(["notOfThePeriod"]);
  expect(outcomes({ decision: { fiscalYearEnd: "2018-03-31" } })).toEqual(["notOfThePeriod"]);
  const noTable = checked(announcement({ decision: { kind: "interim" }, annual: null }));
  expect(findingsOf("DV18", noTable)).toMatchObject([{ outcome: "notOfThePeriod" }]);
});

test.each([
  ["interim", "2018-09-30"],
  ["firstQuarter", "2018-06-30"],
  ["thirdQuarter", "2018-12-31"],
] as const)("a %s dividend can be called the year-end one", (kind, recordDate) => {
  const row = { year: "2019-03-31", [kind]: "13.50", yearEnd: "", total: "" };
  const result = checked(announcement({ decided: { recordDate }, annual: [row] }));
  expect(findingsOf("DV18", result)).toMatchObject([{ outcome: "otherKind", details: { kind } }]);
});

toldInFull("DV18", "dates", {
  "of the year's end": {},
  "a day before it": { decided: { recordDate: "2019-03-30" } },
  "of an interim dividend": {
    decision: { kind: "interim" },
    decided: { recordDate: "2018-09-30" },
  },
  "an interim dividend's under a year-end one": { decided: { recordDate: "2018-09-30" } },
  "a year-end dividend's under an interim one": { decision: { kind: "interim" } },
  "of another year": { decided: { recordDate: "2020-03-31" } },
  "of no kind": { decision: { kind: "" } },
  "of a special dividend": { decision: { kind: "special" }, decided: { recordDate: "2018-12-20" } },
  "after a changed year": {
    decision: { fiscalYearChanged: "yes" },
    decided: { recordDate: "2018-12-31" },
  },
  "without a fiscal year's end": { decision: { fiscalYearEnd: "" } },
  "not given": { decided: { recordDate: "" } },
  elsewhere: { presentation: { market: "other" }, decided: { recordDate: "2019-03-30" } },
});
