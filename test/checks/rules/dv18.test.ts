import { announcement } from "../announcements";
import { columnCell, decisionCell } from "../cells";
import { checked, findingsOf, missingOf } from "../checked";

function found(kind: string, fiscalYearEnd: string, recordDate: string, more = {}) {
  return findingsOf(
    "DV18",
    checked(
      announcement({
        decision: { kind, fiscalYearEnd, ...more },
        decided: { recordDate },
        presentation: { market: "japan" },
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
