import type { AnnualRow } from "../../../../src/dividend/annual";
import { announcement } from "../../announcements";
import { annualCell, columnCell, decisionCell } from "../../cells";
import { checked, findingsOf, glance, missingOf } from "../../checked";
import type { AnnouncementWritten } from "../../written";
import { toldInFull } from "../../inFull";

const inColumn = columnCell("decided", "dividendPerShare");
const inTable = annualCell(0, "yearEnd");
const period = [decisionCell("kind"), decisionCell("fiscalYearEnd")];
const previousRow = { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" };

function currentRow(yearEnd: string, total: string, more: AnnouncementWritten = {}) {
  const row = { year: "2019-03-31", interim: "13.50", yearEnd, total };
  return checked(announcement({ ...more, annual: [row, previousRow] }));
}

test("an annual cell that its row's total contradicts is the slip, and the total follows from it", () => {
  const result = currentRow("12.50", "27.00");
  expect(findingsOf("DV12", result)).toMatchObject([
    {
      severity: "error",
      outcome: "differs",
      cell: inTable,
      related: [inColumn, annualCell(0, "label"), ...period],
    },
  ]);
  expect(glance(result.findings)).toEqual(["DV11 error F203 <DV12", "DV12 error E203"]);
  const fix = findingsOf("DV12", result)[0]?.fix;
  expect(fix?.cell).toEqual(inTable);
  expect(fix?.value.is === "amount" && fix.value.amount.number.toFixed(2)).toBe("13.50");
});

test("a decided dividend that its own total contradicts is the slip, and the total follows from it", () => {
  const result = checked(announcement({ decided: { dividendPerShare: "14.50" } }));
  expect(findingsOf("DV12", result)).toMatchObject([
    {
      cell: inColumn,
      related: [inTable, annualCell(0, "label"), ...period],
      details: { blamed: "column" },
      fix: null,
    },
  ]);
  expect(glance(result.findings).filter((each) => !each.includes("<"))).toEqual(["DV12 error B24"]);
});

test("without share counts the row's total still tells which is the slip", () => {
  const uncounted = { sharesIssued: null, treasuryShares: null, sharesEntitled: null };
  const result = checked(
    announcement({ decided: { ...uncounted, dividendPerShare: "14.50" }, previous: uncounted }),
  );
  expect(findingsOf("DV12", result)).toMatchObject([{ cell: inColumn }]);
});

test("where nothing tells, the annual cell is named, which repeats the column", () => {
  const uncounted = { sharesIssued: null, treasuryShares: null, sharesEntitled: null };
  expect(findingsOf("DV12", currentRow("12.50", "", { decided: uncounted }))).toMatchObject([
    { cell: inTable, fix: null },
  ]);
  // The total bears out the column, the sum the table: one each.
  expect(findingsOf("DV12", currentRow("12.50", "26.00"))).toMatchObject([{ cell: inTable }]);
});

test("an annual cell is put right where its row's total asks for it and nothing speaks against the column", () => {
  const uncounted = { sharesIssued: null, treasuryShares: null, sharesEntitled: null };
  const fixes = (result: ReturnType<typeof checked>) =>
    findingsOf("DV12", result).map(({ fix }) => fix?.cell ?? null);
  expect(fixes(currentRow("12.50", "27.00", { decided: uncounted }))).toEqual([inTable]);
  // The row adds up with 14.50, but the total says 13.50.
  const torn = currentRow("13.50", "28.00", { decided: { dividendPerShare: "14.50" } });
  expect(fixes(torn)).toEqual([null]);
});

test("parts bear out the column", () => {
  const parts = { ordinary: "10.00", special: "4.50" };
  const result = currentRow("13.50", "27.00", {
    decided: { dividendPerShare: "14.50", parts, sharesEntitled: null, treasuryShares: null },
  });
  expect(findingsOf("DV12", result)).toMatchObject([{ cell: inTable }]);
});

test("13.5 and 13.50 are one amount, and states agree with themselves only", () => {
  expect(findingsOf("DV12", currentRow("13.5", "27"))).toEqual([]);
  const none = { dividendPerShare: "none", total: "-", effectiveDate: "-", resource: "-" };
  expect(findingsOf("DV12", currentRow("none", "13.50", { decided: none }))).toEqual([]);
  expect(findingsOf("DV12", currentRow("0.00", "13.50", { decided: none }))).toEqual([]);
  expect(findingsOf("DV12", currentRow("undetermined", "", {}))).toMatchObject([{ cell: inTable }]);
});

test("an interim dividend is the interim cell's", () => {
  const interim = (shown: string) =>
    checked(
      announcement({
        decision: { kind: "interim" },
        annual: [{ year: "2019-03-31", interim: shown, yearEnd: "-", total: "-" }],
      }),
    );
  expect(findingsOf("DV12", interim("13.50"))).toEqual([]);
  expect(findingsOf("DV12", interim("12.50"))).toMatchObject([{ cell: annualCell(0, "interim") }]);
});

test("what is missing is said, and a special dividend has no cell to differ from", () => {
  const missing = (written: AnnouncementWritten) =>
    missingOf("DV12", checked(announcement(written)));
  expect(missing({ decision: { kind: null } })).toEqual(["kind"]);
  expect(missing({ annual: null })).toEqual(["annualTable"]);
  expect(missing({ annual: [previousRow] })).toEqual(["currentYearRow"]);
  expect(missing({ decided: null })).toEqual(["decidedColumn"]);
  expect(missing({ decided: { dividendPerShare: "" } })).toEqual(["dividendPerShare"]);
  expect(missingOf("DV12", currentRow("-", "-"))).toEqual(["annualPart"]);
  expect(missingOf("DV12", currentRow("", ""))).toEqual(["annualPart"]);
  expect(currentRow("-", "-").notChecked).toContainEqual({
    rule: "DV12",
    missing: "annualPart",
    column: "decided",
    cell: inTable,
  });
  const { cells, ...noCells } = announcement().annual.rows[0] ?? {};
  expect(cells).toBeDefined();
  const unread = { ...announcement().annual, rows: [{ ...noCells, cells: {} } as AnnualRow] };
  const withoutCell = checked({ ...announcement(), annual: unread });
  expect(withoutCell.notChecked).toContainEqual({
    rule: "DV12",
    missing: "annualPart",
    column: "decided",
    cell: annualCell(0, "label"),
  });
  const special = checked(announcement({ decision: { kind: "special" } }));
  expect(missingOf("DV12", special)).toEqual([]);
  expect(findingsOf("DV12", special)).toEqual([]);
});

test("rows named by this and the previous year are found without dates", () => {
  const rows = [
    { year: null, yearFrom: "current", interim: "13.50", yearEnd: "12.50", total: "27.00" },
    { year: null, yearFrom: "previous", interim: "13.50", yearEnd: "13.50", total: "27.00" },
  ] as const;
  const result = checked(announcement({ annual: [...rows] }));
  expect(findingsOf("DV12", result)).toMatchObject([{ cell: inTable }]);
});

test("a corrected amount has the decimals of whichever shows more", () => {
  const uncounted = { sharesIssued: null, treasuryShares: null, sharesEntitled: null };
  const written = (column: string, table: string) => {
    const decided = { ...uncounted, dividendPerShare: column };
    const [finding] = findingsOf("DV12", currentRow(table, "27.00", { decided }));
    const value = finding?.fix?.value;
    return value?.is === "amount" ? [value.amount.number.toFixed(), value.amount.places] : null;
  };
  expect(written("13.5", "12.50")).toEqual(["13.5", 2]);
  expect(written("13.50", "12")).toEqual(["13.5", 2]);
});

test("the gap is shown to the sen where either amount is", () => {
  const [finding] = findingsOf("DV12", currentRow("12", "27.00"));
  expect(finding?.gap).toMatchObject({ is: "money", places: 2 });
});

toldInFull("DV12", "annual", {
  "the same": {},
  "another, whose row adds up": {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "12.50", total: "26.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "another, whose row adds up with the column's": {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "12.50", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "another, without a total or shares": {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: null, total: "-" },
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "12.5", total: "-" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "undetermined in the table": {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "undetermined", total: "undetermined" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "blank in the table": {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "none in both": {
    decided: { dividendPerShare: "none", total: "-", effectiveDate: "-", resource: "-" },
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "none", total: "13.50" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "no such column": { decided: null },
  "no dividend in the column": { decided: { dividendPerShare: "" } },
  "no row for the dividend": { decided: { dividendPerShare: null } },
  "no table": { annual: null },
  "no kind": { decision: { kind: "" } },
  "a special dividend": { decision: { kind: "special" } },
  "no row for the year": {
    annual: [{ year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" }],
  },
  "labels a year old": {
    decided: { dividendPerShare: "15.00" },
    annual: [
      { year: "2018-03-31", interim: "13.50", yearEnd: "15.00", total: "28.50" },
      { year: "2017-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
});
