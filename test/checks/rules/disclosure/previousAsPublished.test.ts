import { announcement } from "../../announcements";
import { columnCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import type { AnnouncementWritten, ColumnRow, ColumnWritten, DecisionWritten } from "../../written";

const decidedLastYear = {
  recordDate: "2018-03-31",
  dividendPerShare: "13.50",
  total: "608 million",
  effectiveDate: "2018-06-29",
  resource: "retainedEarnings",
};

function tied(
  previous: ColumnWritten,
  earlierColumn: ColumnWritten = {},
  decided: ColumnWritten = {},
  earlierDecision: DecisionWritten = {},
) {
  const earlier = announcement({
    decision: { fiscalYearEnd: "2018-03-31", ...earlierDecision },
    decided: { ...decidedLastYear, ...earlierColumn },
  });
  return checked(announcement({ decided, previous }), { earlier });
}

const found = (...written: Parameters<typeof tied>) => findingsOf("DV39", tied(...written));

test("the previous column repeats what was decided a year earlier", () => {
  expect(found({})).toEqual([]);
  const slips: [ColumnRow, string][] = [
    ["recordDate", "2018-03-30"],
    ["dividendPerShare", "13.51"],
    ["total", "609 million"],
    ["effectiveDate", "2018-06-28"],
    ["resource", "capitalSurplus"],
  ];
  for (const [row, text] of slips) {
    expect(found({ [row]: text })).toMatchObject([
      {
        severity: "error",
        outcome: "differs",
        cell: columnCell("previous", row),
        related: [],
        details: { fact: row },
        fix: { cell: columnCell("previous", row) },
      },
    ]);
  }
});

test("totals in different units tie where they may be one amount", () => {
  expect(found({ total: "608 million" }, { total: "608,451,628" })).toEqual([]);
  expect(found({ total: "608 million" }, { total: "609,451,628" })).toHaveLength(1);
  expect(found({ total: "608,451 thousand" }, { total: "608 million" })).toEqual([]);
  expect(found({ total: "608 million" }, { total: "608.4 million" })).toEqual([]);
});

test("a restated dividend ties by the one that was paid", () => {
  const restated = { dividendPerShare: "6.75", shareBasis: "restated" };
  expect(found(restated, {}, { splitRatio: "2 for 1" })).toEqual([]);
  expect(found({ ...restated, dividendPerShareAsPaid: "13.50" })).toEqual([]);
  const cell = columnCell("previous", "dividendPerShareAsPaid");
  expect(found({ ...restated, dividendPerShareAsPaid: "14.50" })).toMatchObject([
    { cell, details: { fact: "dividendPerShareAsPaid" }, fix: { cell } },
  ]);
  // Nothing typed says what was paid: the restated one is blamed, and is not written as it was paid.
  expect(found({ dividendPerShare: "6.70", shareBasis: "restated" })).toMatchObject([
    { cell: columnCell("previous", "dividendPerShare"), fix: null },
  ]);
});

test("states tie with themselves", () => {
  expect(found({ resource: "-" }, { resource: "-" })).toEqual([]);
  expect(found({ resource: "-" })).toHaveLength(1);
});

test("what is missing is said", () => {
  expect(missingOf("DV39", checked(announcement()))).toEqual(["earlierWorksheet"]);
  expect(missingOf("DV39", tied({ resource: "" }))).toEqual(["resource"]);
  expect(missingOf("DV39", tied({}, { total: null }))).toEqual(["total"]);
});

test("the worksheet of another dividend or another year is not the one to tie to", () => {
  const interim = tied({}, {}, {}, { kind: "interim" });
  expect(missingOf("DV39", interim)).toEqual(["earlierWorksheet"]);
  expect(findingsOf("DV39", interim)).toEqual([]);
  expect(missingOf("DV39", tied({}, {}, {}, { fiscalYearEnd: "2017-03-31" }))).toEqual([
    "earlierWorksheet",
  ]);
});

test("a resource in other words is the same in the same words", () => {
  const other = (now: string, then: string) => found({ resource: now }, { resource: then });
  expect(
    other("Retained earnings and capital surplus", "Retained earnings and capital surplus"),
  ).toEqual([]);
  expect(
    other("Retained earnings and capital surplus", "Capital surplus and retained earnings"),
  ).toMatchObject([
    { details: { fact: "resource" }, actual: { is: "text" }, expected: { is: "text" } },
  ]);
  expect(other("retainedEarnings", "Retained earnings and capital surplus")).toHaveLength(1);
});

test("a date that is none is told as that", () => {
  expect(found({ effectiveDate: "-" })).toMatchObject([
    { actual: { is: "state", state: "notApplicable" }, expected: { is: "date" } },
  ]);
});

test("each share class is held against its own, and what it lacks is said", () => {
  const classA = { name: "Class A", previous: { ...decidedLastYear, dividendPerShare: "20" } };
  const lacking = (now: AnnouncementWritten, then: AnnouncementWritten) =>
    checked(announcement(now), {
      earlier: announcement({
        ...then,
        decision: { fiscalYearEnd: "2018-03-31" },
        decided: decidedLastYear,
      }),
    }).notChecked.filter(({ rule }) => rule === "DV39");
  const where = { rule: "DV39", column: "previous", shareClass: "Class A" };
  const decidedA = { decided: { ...decidedLastYear, dividendPerShare: "20" } };
  expect(lacking({ furtherClasses: [classA] }, {})).toEqual([
    { ...where, missing: "earlierWorksheet" },
  ]);
  expect(
    lacking(
      { furtherClasses: [{ name: "Class A", decided: {} }] },
      { furtherClasses: [{ name: "Class A", ...decidedA }] },
    ),
  ).toEqual([{ ...where, missing: "previousColumn" }]);
  expect(
    lacking({ furtherClasses: [classA] }, { furtherClasses: [{ name: "Class A", ...decidedA }] }),
  ).toEqual([]);
});
