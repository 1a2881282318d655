import { announcement } from "../../announcements";
import { columnCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import { toldInFull } from "../../inFull";

const forecastCell = columnCell("forecast", "recordDate");
const march2019 = { year: 2019, month: 3, day: 31 };

test.each(["2018-03-31", "2019-03-30", "2019-04-01"])(
  "a forecast of %s is another dividend's",
  (recordDate) => {
    expect(findingsOf("DV16", checked(announcement({ forecast: { recordDate } })))).toMatchObject([
      {
        severity: "error",
        cell: forecastCell,
        related: [columnCell("decided", "recordDate")],
        expected: { date: march2019 },
        fix: { cell: forecastCell, value: { date: march2019 } },
        causedBy: null,
      },
    ]);
  },
);

test("the same date is the same dividend", () => {
  expect(findingsOf("DV16", checked(announcement()))).toEqual([]);
});

test("where the decided date is the odd one, the finding follows from that, without a fix", () => {
  const slip = { decided: { recordDate: "2018-03-31" } };
  expect(findingsOf("DV16", checked(announcement(slip)))).toMatchObject([
    { severity: "error", causedBy: "DV18", fix: null },
  ]);
  const both = { decided: { recordDate: "2018-03-31" }, forecast: { recordDate: "2017-03-31" } };
  expect(findingsOf("DV16", checked(announcement(both)))).toMatchObject([{ causedBy: null }]);
});

test.each([
  { decision: { kind: "" } },
  { decision: { fiscalYearEnd: "" } },
  { decision: { fiscalYearChanged: "yes" } },
  { presentation: { market: "other" } as const },
])("without the usual date (%o) none is odd", (written) => {
  const slip = { ...written, decided: { recordDate: "2018-03-31" } };
  expect(findingsOf("DV16", checked(announcement(slip)))).toMatchObject([{ causedBy: null }]);
});

test("each share class is looked at", () => {
  const furtherClasses = [
    {
      name: "Class A",
      decided: { recordDate: "2019-03-31" },
      forecast: { recordDate: "2018-03-31" },
    },
  ];
  expect(findingsOf("DV16", checked(announcement({ furtherClasses })))).toMatchObject([
    { cell: columnCell("forecast", "recordDate", 1) },
  ]);
});

test.each(["decided", "forecast"] as const)("the %s record date can be missing", (role) => {
  const result = checked(announcement({ [role]: { recordDate: "" } }));
  expect(findingsOf("DV16", result)).toEqual([]);
  expect(missingOf("DV16", result)).toEqual(["recordDate"]);
});

test("the log says which column's date lacks, of which share class", () => {
  const furtherClasses = [{ name: "Class A", decided: {}, forecast: { recordDate: "2018-03-31" } }];
  const { notChecked } = checked(announcement({ furtherClasses }));
  expect(notChecked).toContainEqual({
    rule: "DV16",
    missing: "recordDate",
    column: "decided",
    shareClass: "Class A",
  });
});

toldInFull("DV16", "dates", {
  "the same": {},
  "last year's": { forecast: { recordDate: "2018-03-31" } },
  "another day": { forecast: { recordDate: "2019-03-30" } },
  "as left": { forecast: { sameAsLeft: true } },
  "not given": { forecast: { recordDate: "" } },
  "not decided": { decided: { recordDate: "" } },
  "a dash": { forecast: { recordDate: "-" } },
  "no forecast": { forecast: null },
  "the decided one off": { decided: { recordDate: "2018-03-31" } },

  "the decided one off, in a year that was changed": {
    decision: { fiscalYearChanged: "yes" },
    decided: { recordDate: "2018-03-31" },
  },
  "the decided one off, elsewhere": {
    presentation: { market: "other" },
    decided: { recordDate: "2018-03-31" },
  },
  "the decided one off, of no kind": {
    decision: { kind: "" },
    decided: { recordDate: "2018-03-31" },
  },
  "the decided one off, no fiscal year's end": {
    decision: { fiscalYearEnd: "" },
    decided: { recordDate: "2018-03-31" },
  },
});
