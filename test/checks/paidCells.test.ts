import { paymentCells, surelyPaid } from "../../src/checks/paidCells";
import { annualCell, columnCell } from "./cells";
import { announcement } from "./announcements";
import { type AnnouncementWritten, type AnnualWritten, day } from "./written";

const actual = (year: string | null, more: Partial<AnnualWritten> = {}): AnnualWritten => ({
  year,
  interim: "13.50",
  yearEnd: "13.50",
  ...more,
});
const forecast = (year: string | null) => actual(year, { forecast: "plain" });

function payments(rows: AnnualWritten[], more: AnnouncementWritten = {}) {
  return paymentCells(announcement({ ...more, annual: rows }));
}

test("the dividend being decided stands in this year's row and in forecasts of this year", () => {
  const rows = [
    forecast(null),
    forecast("2019-03-31"),
    forecast("2020-03-31"),
    actual("2019-03-31"),
    actual("2018-03-31"),
  ];
  const decided = (more: AnnouncementWritten = {}) =>
    payments(rows, more)
      .filter(({ isDecided }) => isDecided)
      .map(({ cell }) => cell);
  const at = (row: number) => annualCell(row, "yearEnd");
  expect(decided()).toEqual([at(0), at(1), at(3)]);
  expect(decided({ decision: { kind: "interim" } })).toContainEqual(annualCell(3, "interim"));
  expect(decided({ decision: { kind: "" } })).toEqual([]);
  // Without a row of this year every forecast may be of it.
  const withoutRow = payments([forecast("2020-03-31"), actual("2018-03-31")]);
  expect(withoutRow.filter(({ isDecided }) => isDecided)).toHaveLength(1);
});

test("what a column tells of a payment is when it is due", () => {
  const due = payments([actual("2019-03-31"), actual("2018-03-31"), actual("2017-03-31")]).map(
    ({ due }) => [due?.value, due?.cell],
  );
  const none = [undefined, undefined];
  expect(due).toEqual([
    none,
    [day("2019-06-28"), columnCell("decided", "effectiveDate")],
    none,
    [day("2018-06-29"), columnCell("previous", "effectiveDate")],
    none,
    none,
  ]);
  const undue = payments([actual("2019-03-31")], { decided: { effectiveDate: "-" } });
  expect(undue.map(({ due }) => due)).toEqual([null, null]);
});

test("the usual record dates are those of the row's year, unless it was changed", () => {
  const dates = (year: string | null, decision = {}) =>
    payments([actual(year)], { decision }).map(({ recordDate }) => recordDate);
  expect(dates("2019-03-31")).toEqual([day("2018-09-30"), day("2019-03-31")]);
  expect(dates(null)).toEqual([null, null]);
  expect(dates("2019-03-31", { fiscalYearChanged: "yes" })).toEqual([null, null]);
});

test("only amounts are payments", () => {
  expect(payments([actual("2019-03-31", { interim: "-", yearEnd: "undetermined" })])).toEqual([]);
});

test("a payment is made from the day it is due, else three months after its record date", () => {
  const [interim, yearEnd] = payments([actual("2019-03-31")]);
  if (interim === undefined || yearEnd === undefined) throw new Error("Two payments were written");
  expect(surelyPaid(yearEnd, day("2019-06-27"))).toBe(false);
  expect(surelyPaid(yearEnd, day("2019-06-28"))).toBe(true);
  expect(surelyPaid(interim, day("2018-12-31"))).toBe(false);
  expect(surelyPaid(interim, day("2019-01-01"))).toBe(true);
  const [unknown] = payments([actual(null)]);
  expect(unknown && surelyPaid(unknown, day("2030-01-01"))).toBe(false);
});
