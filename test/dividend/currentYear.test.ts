import { currentYearRow } from "../../src/dividend/currentYear";
import { announcement } from "../checks/announcements";

const year = { interim: "13.50", yearEnd: "13.50", total: "27.00" };
const actual = { ...year, year: "2019-03-31" };
const forecast = { ...actual, forecast: "plain" } as const;

function rowOf(written: Parameters<typeof announcement>[0]) {
  const found = announcement(written);
  const row = currentYearRow(found);
  return row === undefined ? null : found.annual.rows.indexOf(row);
}

test("the current year's row is the one paid or decided of the dividend's fiscal year", () => {
  expect(rowOf({})).toBe(0);
  const another = { ...year, year: "2018-03-31" };
  expect(rowOf({ annual: [another, forecast, actual] })).toBe(2);
});

test("there is none where the table or the fiscal year is not stated", () => {
  expect(rowOf({ annual: [forecast] })).toBeNull();
  expect(rowOf({ annual: [{ ...year, year: null }] })).toBeNull();
  expect(rowOf({ annual: null })).toBeNull();
  expect(rowOf({ decision: { fiscalYearEnd: "" } })).toBeNull();
  expect(
    rowOf({ decision: { fiscalYearEnd: null }, annual: [{ ...year, year: null }] }),
  ).toBeNull();
});
