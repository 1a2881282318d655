import { columnFiscalYearEnd, yearEndByRecordDate } from "../../src/checks/columnFiscalYear";
import { columnOf } from "../../src/dividend/announcement";
import { announcement } from "./announcements";
import { day } from "./written";

test("a column is about the worksheet's fiscal year, the previous one's about the year before", () => {
  const { decision } = announcement();
  expect(columnFiscalYearEnd(decision, "decided")).toEqual(day("2019-03-31"));
  expect(columnFiscalYearEnd(decision, "forecast")).toEqual(day("2019-03-31"));
  expect(columnFiscalYearEnd(decision, "previous")).toEqual(day("2018-03-31"));
  const changed = announcement({ decision: { fiscalYearChanged: "yes" } }).decision;
  expect(columnFiscalYearEnd(changed, "previous")).toBeNull();
  expect(columnFiscalYearEnd(changed, "decided")).toEqual(day("2019-03-31"));
  const open = announcement({ decision: { fiscalYearEnd: "" } }).decision;
  expect(columnFiscalYearEnd(open, "previous")).toBeNull();
});

test.each([
  ["yearEnd", "2019-03-31", "2019-03-31"],
  ["interim", "2018-09-30", "2019-03-31"],
  ["firstQuarter", "2018-06-30", "2019-03-31"],
  ["thirdQuarter", "2018-12-31", "2019-03-31"],
  ["special", "2018-12-31", null],
  ["", "2018-12-31", null],
  ["yearEnd", "", null],
])("the fiscal year of a dividend (%s) by its record date %s: %s", (kind, recordDate, expected) => {
  const { decision, classes } = announcement({ decision: { kind }, decided: { recordDate } });
  const column = classes[0] && columnOf(classes[0], "decided");
  expect(yearEndByRecordDate(decision, column)).toEqual(expected === null ? null : day(expected));
  expect(yearEndByRecordDate(decision, undefined)).toBeNull();
});
