import { japaneseHolidays } from "../../../../src/checks/japaneseHolidays";
import { announcement } from "../../announcements";
import { columnCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import { toldInFull } from "../../inFull";

function result(effectiveDate: string) {
  return checked(announcement({ decided: { effectiveDate } }), { holidays: japaneseHolidays });
}

test.each([
  ["2019-06-29", "weekend", { year: 2019, month: 7, day: 1 }],
  ["2019-06-30", "weekend", { year: 2019, month: 7, day: 1 }],
  ["2019-07-15", "publicHoliday", { year: 2019, month: 7, day: 16 }],
  ["2019-05-02", "publicHoliday", { year: 2019, month: 5, day: 7 }],
  ["2019-12-31", "turnOfTheYear", { year: 2020, month: 1, day: 6 }],
  ["2020-01-03", "turnOfTheYear", { year: 2020, month: 1, day: 6 }],
])("%s is a day off: %s", (date, why, next) => {
  expect(findingsOf("DV23", result(date))).toMatchObject([
    {
      severity: "warning",
      cell: columnCell("decided", "effectiveDate"),
      details: { why, next },
    },
  ]);
});

test.each(["2019-06-28", "2019-07-01", "2019-12-30", "2020-01-06", "2021-07-19"])(
  "%s is a business day",
  (date) => {
    expect(findingsOf("DV23", result(date))).toEqual([]);
    expect(missingOf("DV23", result(date))).toEqual([]);
  },
);

test("beyond the calendar a weekday is not checked, and a Saturday still is none", () => {
  expect(missingOf("DV23", result("2031-06-27"))).toEqual(["holidays"]);
  expect(missingOf("DV23", result("1999-06-28"))).toEqual(["holidays"]);
  expect(findingsOf("DV23", result("2031-06-28"))).toMatchObject([{ details: { next: null } }]);
});

test("the effective date can be missing", () => {
  expect(missingOf("DV23", result(""))).toEqual(["effectiveDate"]);
});

toldInFull("DV23", "dates", {
  "on a Friday": {},
  "on a Saturday": { decided: { effectiveDate: "2019-06-29" } },
  "on a Sunday": { decided: { effectiveDate: "2019-06-30" } },
  "at New Year": {
    decided: { effectiveDate: "2019-12-31" },
    previous: { effectiveDate: "2019-01-02" },
  },
  "beyond the calendar": { decided: { effectiveDate: "2200-06-27" } },
  "not given": { decided: { effectiveDate: "" } },
});
