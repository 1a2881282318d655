import {
  actualRowOf,
  actualRowsOf,
  addsUp,
  forecastRowsOf,
  sumOfPayments,
  yearEndOf,
} from "../../src/checks/annualRows";
import type { AnnualRow } from "../../src/dividend/annual";
import type { Announcement } from "../../src/dividend/announcement";
import { decimal } from "../../src/dividend/decimal";
import { announcement } from "./announcements";
import type { AnnualWritten, DecisionWritten } from "./written";
import { day } from "./written";

const row = (year: string | null, more: Partial<AnnualWritten> = {}): AnnualWritten => ({
  year,
  interim: "13.50",
  yearEnd: "13.50",
  total: "27.00",
  ...more,
});

function table(rows: AnnualWritten[], decision: DecisionWritten = {}): Announcement {
  return announcement({ annual: rows, decision });
}

const numbered = ({ annual }: Announcement, rows: readonly (AnnualRow | null)[]) =>
  rows.map((each) => (each === null ? null : annual.rows.indexOf(each)));

test("the year before ends twelve months earlier, after a change of the year with its own row", () => {
  const rows = [
    row("2019-03-31", { forecast: "plain" }),
    row("2019-03-31"),
    row("2018-12-31", { forecast: "plain" }),
    row("2017-06-30"),
    row("2018-06-30"),
    row(null),
  ];
  expect(yearEndOf(table(rows), "current")).toEqual(day("2019-03-31"));
  expect(yearEndOf(table(rows), "previous")).toEqual(day("2018-03-31"));
  const changed = { fiscalYearChanged: "yes" };
  expect(yearEndOf(table(rows, changed), "previous")).toEqual(day("2018-06-30"));
  expect(yearEndOf(table([row("2019-03-31")], changed), "previous")).toBeNull();
  expect(yearEndOf(table(rows, { fiscalYearEnd: "" }), "previous")).toBeNull();
});

test("of a year there is one actual row, or none that can be told", () => {
  const rows = [row("2019-03-31", { forecast: "plain" }), row("2019-03-31"), row("2018-03-31")];
  const one = table(rows);
  expect(numbered(one, actualRowsOf(one, "current"))).toEqual([1]);
  expect(numbered(one, [actualRowOf(one, "current"), actualRowOf(one, "previous")])).toEqual([
    1, 2,
  ]);
  const two = table([...rows, row("2018-03-31")]);
  expect(numbered(two, actualRowsOf(two, "previous"))).toEqual([2, 3]);
  expect(actualRowOf(two, "previous")).toBeNull();
  expect(actualRowOf(table([row(null)]), "current")).toBeNull();
  const named = table([row(null, { yearFrom: "current" })]);
  expect(numbered(named, [actualRowOf(named, "current")])).toEqual([0]);
});

test("a forecast row of another year is not of this one, one without a year is", () => {
  const rows = [
    row(null, { forecast: "plain" }),
    row("2019-03-31", { forecast: "plain" }),
    row("2020-03-31", { forecast: "plain" }),
    row("2019-03-31"),
  ];
  const known = table(rows);
  expect(numbered(known, forecastRowsOf(known))).toEqual([0, 1]);
  const unknown = table(rows, { fiscalYearEnd: "" });
  expect(numbered(unknown, forecastRowsOf(unknown))).toEqual([0, 1, 2]);
});

/** The sum of the first row, a forecast's with what the second lends it. */
function sum(first: Partial<AnnualWritten>, second?: Partial<AnnualWritten>) {
  const rows = [row("2019-03-31", first), ...(second === undefined ? [] : [row(null, second)])];
  const of = table(rows);
  const [own, lending = null] = of.annual.rows;
  const added = own && sumOfPayments(of, own, lending);
  return typeof added === "object" ? added.sum.toFixed(2) : added;
}

test("payments add up, nothing where a dash or nothing stands beside a number", () => {
  expect(sum({})).toBe("27.00");
  expect(sum({ interim: "-" })).toBe("13.50");
  expect(sum({ interim: "" })).toBe("13.50");
  expect(sum({ interim: "none", yearEnd: "none" })).toBe("0.00");
  expect(sum({ interim: "-", yearEnd: "" })).toBe("annualPart");
  expect(sum({ interim: "undetermined" })).toBe("annualPart");
});

test("a forecast borrows what it leaves out, unless that is not known either", () => {
  const forecast = { forecast: "plain", interim: "-" } as const;
  expect(sum(forecast, { interim: "10.00" })).toBe("23.50");
  expect(sum(forecast, { interim: "-" })).toBe("13.50");
  expect(sum(forecast, { interim: "undetermined" })).toBe("annualPart");
  expect(sum({ ...forecast, interim: "12.00" }, { interim: "undetermined" })).toBe("25.50");
});

test("a cell that could not be read is no nothing", () => {
  const of = table([row("2019-03-31"), row("2019-03-31", { forecast: "plain", interim: "-" })]);
  const [actual, forecast] = of.annual.rows;
  if (actual === undefined || forecast === undefined) throw new Error("Two rows were written");
  const { interim: _, ...unread } = actual.cells;
  expect(sumOfPayments(of, { ...actual, cells: unread }, null)).toBe("annualPart");
  expect(sumOfPayments(of, forecast, { ...actual, cells: unread })).toBe("annualPart");
});

test("whether a row adds up is not known without its total or its payments", () => {
  const first = (rows: AnnualWritten[], figure?: string) => {
    const of = table(rows);
    const [own] = of.annual.rows;
    const instead = figure && ({ period: "yearEnd", figure: decimal(figure) } as const);
    return own && addsUp(of, own, instead === "" ? undefined : instead);
  };
  expect(first([row("2019-03-31")])).toBe(true);
  expect(first([row("2019-03-31", { total: "28.00" })])).toBe(false);
  expect(first([row("2019-03-31", { total: "28.00" })], "14.50")).toBe(true);
  expect(first([row("2019-03-31", { total: "-" })])).toBeNull();
  expect(first([row("2019-03-31", { yearEnd: "undetermined" })])).toBeNull();
  const forecast = row("2019-03-31", { forecast: "plain", interim: "-", total: "23.50" });
  expect(first([forecast, row("2019-03-31", { interim: "10.00" })])).toBe(true);
  // An actual row borrows nothing.
  expect(first([row("2018-03-31", { interim: "-", total: "13.50" }), row("2019-03-31")])).toBe(
    true,
  );
});
