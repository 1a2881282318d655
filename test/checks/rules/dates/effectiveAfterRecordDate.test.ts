import { announcement } from "../../announcements";
import { columnCell } from "../../cells";
import { checked, findingsOf, glance, missingOf } from "../../checked";
import { toldInFull } from "../../inFull";

function result(effectiveDate: string, role: "decided" | "previous" | "forecast" = "decided") {
  const recordDate = role === "previous" ? "2018-03-31" : "2019-03-31";
  return checked(announcement({ [role]: { recordDate, effectiveDate } }));
}

test.each([
  ["2018-06-28", -277],
  ["2019-03-31", -1],
])("%s is not after March 31, 2019", (effectiveDate, days) => {
  expect(findingsOf("DV20", result(effectiveDate))).toMatchObject([
    {
      severity: "error",
      cell: columnCell("decided", "effectiveDate"),
      related: [columnCell("decided", "recordDate")],
      expected: { is: "dates", from: { year: 2019, month: 4, day: 1 }, to: null },
      gap: { days },
    },
  ]);
});

test("the day after will do", () => {
  expect(findingsOf("DV20", result("2019-04-01"))).toEqual([]);
});

test("each column is looked at", () => {
  expect(glance(findingsOf("DV20", result("2018-03-31", "previous")))).toEqual(["DV20 error D30"]);
  expect(findingsOf("DV20", result("2019-03-30", "forecast"))).toHaveLength(1);
  expect(missingOf("DV20", result("-", "forecast"))).toEqual([]);
});

test("it is the cause of an effective date before the meeting", () => {
  expect(findingsOf("DV21", result("2018-06-28"))).toMatchObject([{ causedBy: "DV20" }]);
});

test("dates can be missing", () => {
  expect(missingOf("DV20", result(""))).toEqual(["effectiveDate"]);
  expect(missingOf("DV20", checked(announcement({ previous: { recordDate: "" } })))).toEqual([
    "recordDate",
  ]);
  const noDividend = { dividendPerShare: "none", effectiveDate: "-" };
  expect(missingOf("DV20", checked(announcement({ decided: noDividend })))).toEqual([]);
  const zero = { dividendPerShare: "0.00", effectiveDate: "-" };
  expect(missingOf("DV20", checked(announcement({ decided: zero })))).toEqual([]);
  const undetermined = { dividendPerShare: "undetermined", effectiveDate: "-" };
  expect(missingOf("DV20", checked(announcement({ decided: undetermined })))).toEqual([]);
});

toldInFull("DV20", "dates", {
  "after it": {},
  "on it": { decided: { effectiveDate: "2019-03-31" } },
  "a year before": { decided: { effectiveDate: "2018-06-28" } },
  "last year's": { previous: { effectiveDate: "2018-03-31" } },
  "not given": { decided: { effectiveDate: "" } },
  "no record date": { decided: { recordDate: "" } },
  "of no dividend": {
    decided: { dividendPerShare: "none", total: "-", effectiveDate: "", resource: "-" },
  },
});
