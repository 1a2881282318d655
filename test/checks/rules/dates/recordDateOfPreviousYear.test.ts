import { announcement } from "../../announcements";
import { columnCell } from "../../cells";
import { checked, findingsOf, glance, missingOf } from "../../checked";
import { toldInFull } from "../../inFull";

const previousCell = columnCell("previous", "recordDate");

function found(decided: string, previous: string, decision = {}) {
  return findingsOf(
    "DV17",
    checked(
      announcement({
        decision: { fiscalYearEnd: decided, ...decision },
        decided: { recordDate: decided },
        previous: { recordDate: previous },
      }),
    ),
  );
}

test.each([
  ["2019-03-31", "2018-03-31"],
  ["2020-02-29", "2019-02-28"],
  ["2021-02-28", "2020-02-29"],
  ["2019-03-20", "2018-03-20"],
])("%s compares with %s", (decided, previous) => {
  expect(found(decided, previous)).toEqual([]);
});

test.each([
  ["2019-03-31", "2017-03-31", -365],
  ["2019-03-31", "2018-03-30", -1],
  ["2019-03-31", "2018-04-01", 1],
  ["2019-03-31", "2019-03-31", 365],
])("%s does not compare with %s", (decided, previous, days) => {
  const [finding] = found(decided, previous);
  expect(finding).toMatchObject({
    severity: "warning",
    outcome: "notAYearBefore",
    cell: previousCell,
    related: [columnCell("decided", "recordDate")],
    expected: { date: { year: 2018, month: 3, day: 31 } },
    gap: { is: "days", days },
    fix: { cell: previousCell, value: { date: { year: 2018, month: 3, day: 31 } } },
  });
});

test("no fix is offered where the decided record date is itself unusual", () => {
  const [finding] = found("2019-03-31", "2017-03-31", { fiscalYearEnd: "2019-06-30" });
  expect(finding?.fix).toBeNull();
});

test("a change of the fiscal year exempts", () => {
  expect(found("2019-03-31", "2018-12-31", { fiscalYearChanged: "yes" })).toEqual([]);
});

test.each(["decided", "previous"] as const)("the %s record date can be missing", (role) => {
  const result = checked(announcement({ [role]: { recordDate: "" } }));
  expect(glance(findingsOf("DV17", result))).toEqual([]);
  expect(missingOf("DV17", result)).toEqual(["recordDate"]);
});

test("the log says which column's date lacks, of which share class", () => {
  const furtherClasses = [{ name: "Class A", decided: {}, previous: { recordDate: "2018-03-31" } }];
  const { notChecked } = checked(announcement({ furtherClasses }));
  expect(notChecked).toContainEqual({
    rule: "DV17",
    missing: "recordDate",
    column: "decided",
    shareClass: "Class A",
  });
});

toldInFull("DV17", "dates", {
  "a year before": {},
  "another day": { previous: { recordDate: "2018-03-30" } },
  "the same year": { previous: { recordDate: "2019-03-31" } },
  "two years before": { previous: { recordDate: "2017-03-31" } },
  "after a changed year": {
    decision: { fiscalYearChanged: "yes" },
    previous: { recordDate: "2018-12-31" },
  },
  "not given": { previous: { recordDate: "" } },
  "not decided": { decided: { recordDate: "" } },
  "no previous year": { previous: null },
  "month end to month end": {
    decided: { recordDate: "2020-02-29" },
    previous: { recordDate: "2019-02-28" },
  },

  "another day, of no kind": { decision: { kind: "" }, previous: { recordDate: "2018-03-30" } },
  "another day, no fiscal year's end": {
    decision: { fiscalYearEnd: "" },
    previous: { recordDate: "2018-03-30" },
  },
  "another day, the decided one off too": {
    decided: { recordDate: "2019-03-30" },
    previous: { recordDate: "2018-03-31" },
  },
});
