import { announcement } from "../../announcements";
import { columnCell } from "../../cells";
import { checked, findingsOf, glance, missingOf } from "../../checked";
import { toldInFull } from "../../inFull";
import type { ColumnWritten } from "../../written";

const blank = { total: "", effectiveDate: "", resource: "" };
const uncounted = { sharesIssued: null, treasuryShares: null, sharesEntitled: null };

function column(role: "decided" | "forecast" | "previous", written: ColumnWritten) {
  return findingsOf("DV10", checked(announcement({ [role]: { ...uncounted, ...written } })));
}

test("an undetermined forecast has nothing beside it", () => {
  expect(column("forecast", { dividendPerShare: "undetermined" })).toEqual([]);
  expect(column("forecast", { dividendPerShare: "undetermined", ...blank })).toEqual([]);
  expect(column("forecast", { dividendPerShare: "undetermined", total: "undetermined" })).toEqual(
    [],
  );
  for (const [row, text] of [
    ["total", "608 million"],
    ["effectiveDate", "2019-06-28"],
    ["resource", "retainedEarnings"],
  ] as const) {
    expect(column("forecast", { dividendPerShare: "undetermined", [row]: text })).toMatchObject([
      {
        severity: "error",
        outcome: "paysNothing",
        cell: columnCell("forecast", row),
        related: [columnCell("forecast", "dividendPerShare")],
      },
    ]);
  }
});

test("where several cells contradict the dividend per share, it is the slip", () => {
  const of = {
    dividendPerShare: "undetermined",
    total: "608 million",
    effectiveDate: "2019-06-28",
  };
  expect(column("forecast", of)).toMatchObject([
    {
      outcome: "contradicted",
      cell: columnCell("forecast", "dividendPerShare"),
      related: [columnCell("forecast", "total"), columnCell("forecast", "effectiveDate")],
    },
  ]);
});

test.each(["decided", "previous"] as const)("the %s column may not be undetermined", (role) => {
  const found = column(role, { dividendPerShare: "undetermined", ...blank });
  expect(found).toMatchObject([
    { severity: "error", outcome: "undetermined", cell: columnCell(role, "dividendPerShare") },
  ]);
  expect(column(role, { dividendPerShare: "undetermined" })).toHaveLength(1);
});

test.each(["decided", "previous"] as const)("no dividend in the %s column pays nothing", (role) => {
  const none = { dividendPerShare: "none", ...blank };
  expect(column(role, none)).toEqual([]);
  expect(column(role, { ...none, total: "-" })).toEqual([]);
  expect(column(role, { ...none, total: "none" })).toEqual([]);
  expect(column(role, { ...none, total: "0 million" })).toEqual([]);
  expect(glance(column(role, { ...none, dividendPerShare: "0.00", total: "1 million" }))).toEqual([
    role === "decided" ? "DV10 error B29" : "DV10 error D29",
  ]);
  expect(column(role, { ...none, effectiveDate: "2019-06-28" })).toHaveLength(1);
  expect(column(role, { ...none, resource: "retainedEarnings" })).toHaveLength(1);
});

test("a dash for the dividend per share goes with no payment", () => {
  const dash = { dividendPerShare: "-", ...blank };
  for (const role of ["decided", "forecast", "previous"] as const) {
    expect(column(role, dash)).toEqual([]);
    expect(column(role, { ...dash, total: "608 million" })).toMatchObject([
      { outcome: "paysNothing", cell: columnCell(role, "total"), details: { fact: "total" } },
    ]);
  }
  expect(column("decided", { dividendPerShare: "-" })).toMatchObject([
    { outcome: "contradicted", cell: columnCell("decided", "dividendPerShare") },
  ]);
});

test.each(["decided", "forecast", "previous"] as const)(
  "beside an amount per share in the %s column the total is not zero",
  (role) => {
    expect(column(role, { dividendPerShare: "13.50", total: "none" })).toMatchObject([
      {
        severity: "error",
        outcome: "totalIsNothing",
        cell: columnCell(role, "total"),
        related: [columnCell(role, "dividendPerShare")],
      },
    ]);
    // Rounded down, a small total may be printed as nothing.
    expect(column(role, { dividendPerShare: "13.50", total: "0 million" })).toEqual([]);
    expect(column(role, { dividendPerShare: "13.50", total: "-" })).toEqual([]);
    expect(column(role, { dividendPerShare: "0.00", total: "none", ...effects })).toEqual([]);
  },
);

const effects = { effectiveDate: "-", resource: "-" };

test("a column without a dividend per share was not checked", () => {
  const result = checked(announcement({ previous: { dividendPerShare: "" } }));
  expect(missingOf("DV10", result)).toEqual(["dividendPerShare"]);
});

toldInFull("DV10", "amounts", {
  "undetermined with a total and an effective date": {
    decided: { dividendPerShare: "undetermined", resource: "-" },
  },
  "last year's undetermined": { previous: { dividendPerShare: "undetermined", ...blank } },
  "none, and paid out of something": {
    decided: { dividendPerShare: "none", ...blank, resource: "retainedEarnings" },
  },
  "none, with a total and a day": { decided: { dividendPerShare: "none" } },
  "a dash with a day": { forecast: { dividendPerShare: "-", effectiveDate: "2019-06-28" } },
  "none with nothing": {
    decided: { dividendPerShare: "none", total: "none", effectiveDate: "-", resource: "-" },
  },
  "no row for the total": {
    decided: { dividendPerShare: "none", total: null, effectiveDate: null, resource: null },
  },
  "an amount with a total of nothing": { decided: { total: "none" } },
  "no row for the dividend": { forecast: { dividendPerShare: null } },
});
