import { announcement } from "../../announcements";
import { annualCell, columnCell } from "../../cells";
import { checked, findingsOf, glance, missingOf } from "../../checked";
import type { AnnouncementWritten, ColumnWritten } from "../../written";
import { toldInFull } from "../../inFull";

const currentRow = { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" };

function previousRow(yearEnd: string, total: string, more: AnnouncementWritten = {}) {
  const row = { year: "2018-03-31", interim: "13.50", yearEnd, total };
  return checked(announcement({ ...more, annual: [currentRow, row] }));
}

test("the cell the rest contradicts is the slip, and what follows hangs under it", () => {
  const inTable = previousRow("12.50", "27.00");
  expect(glance(inTable.findings)).toEqual(["DV11 error F204 <DV13", "DV13 error E204"]);
  expect(annualCell(1, "yearEnd")).toEqual({ row: 203, column: 4 });
  const inColumn = checked(announcement({ previous: { dividendPerShare: "12.50" } }));
  expect(findingsOf("DV13", inColumn)).toMatchObject([
    { severity: "error", cell: columnCell("previous", "dividendPerShare") },
  ]);
  expect(glance(inColumn.findings).filter((each) => !each.includes("<"))).toEqual([
    "DV13 error D24",
  ]);
});

test("a restated column may stand beside a table as paid, or restated too", () => {
  const previous: ColumnWritten = {
    dividendPerShare: "6.75",
    shareBasis: "restated",
    sharesIssued: null,
    treasuryShares: null,
  };
  const decided = { splitRatio: "2 for 1" };
  const of = (yearEnd: string, total: string) =>
    findingsOf("DV13", previousRow(yearEnd, total, { decided, previous }));
  expect(of("6.75", "20.25")).toEqual([]);
  expect(of("13.50", "27.00")).toEqual([]);
  expect(of("13.52", "27.02")).toHaveLength(1);
  const asPaid = { ...previous, dividendPerShareAsPaid: "13.49" };
  expect(findingsOf("DV13", previousRow("13.49", "26.99", { decided, previous: asPaid }))).toEqual(
    [],
  );
});

test("a column as paid may stand beside a table that is restated", () => {
  const of = (yearEnd: string, total: string, splitRatio: string | null) =>
    findingsOf(
      "DV13",
      previousRow(yearEnd, total, { decided: { splitRatio }, previous: { shareBasis: "asPaid" } }),
    );
  expect(of("6.75", "20.25", "2 for 1")).toEqual([]);
  expect(of("6.76", "20.26", "2 for 1")).toHaveLength(1);
  expect(of("6.75", "20.25", "3 for 1")).toHaveLength(1);
  expect(of("6.75", "20.25", null)).toHaveLength(1);
  // The decided dividend counts the shares after the split alone.
  const decided = checked(
    announcement({
      decided: { splitRatio: "2 for 1" },
      annual: [{ ...currentRow, yearEnd: "6.75", total: "20.25" }],
    }),
  );
  expect(findingsOf("DV12", decided)).toHaveLength(1);
});

test("the year before a change of the fiscal year is the latest row's", () => {
  const changed = (yearEnd: string) =>
    checked(
      announcement({
        decision: { fiscalYearEnd: "2019-12-31", fiscalYearChanged: "yes" },
        annual: [
          { ...currentRow, year: "2019-12-31" },
          { year: "2019-03-31", interim: "13.50", yearEnd, total: "27.00" },
          { year: "2018-03-31", interim: "1", yearEnd: "1", total: "2" },
        ],
      }),
    );
  expect(findingsOf("DV13", changed("13.50"))).toEqual([]);
  expect(findingsOf("DV13", changed("12.50"))).toMatchObject([{ cell: annualCell(1, "yearEnd") }]);
});

test("what is missing is said", () => {
  const missing = (written: AnnouncementWritten) =>
    missingOf("DV13", checked(announcement(written)));
  expect(missing({ previous: null })).toEqual(["previousColumn"]);
  expect(missing({ annual: [currentRow] })).toEqual(["previousYearRow"]);
  expect(missing({ previous: { dividendPerShare: "" } })).toEqual(["dividendPerShare"]);
});

toldInFull("DV13", "annual", {
  "the same": {},
  "another, whose row adds up": {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "12.50", total: "26.00" },
    ],
  },
  "another, whose row adds up with the column's": {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "12.50", total: "27.00" },
    ],
  },
  "another, without a total or shares": {
    previous: { sharesIssued: null, treasuryShares: null, sharesEntitled: null, total: "-" },
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "12.5", total: "-" },
    ],
  },
  "undetermined in the table": {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "undetermined", total: "undetermined" },
    ],
  },
  "blank in the table": {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "", total: "27.00" },
    ],
  },
  "none in both": {
    previous: { dividendPerShare: "none", total: "-", effectiveDate: "-", resource: "-" },
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "none", total: "13.50" },
    ],
  },
  "no such column": { previous: null },
  "no dividend in the column": { previous: { dividendPerShare: "" } },
  "no row for the dividend": { previous: { dividendPerShare: null } },
  "no table": { annual: null },
  "no kind": { decision: { kind: "" } },
  "a special dividend": { decision: { kind: "special" } },
  "no row for the year": {
    annual: [{ year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" }],
  },
  "labels a year old": {
    decided: { dividendPerShare: "15.00" },
    annual: [
      { year: "2018-03-31", interim: "13.50", yearEnd: "15.00", total: "28.50" },
      { year: "2017-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
});
