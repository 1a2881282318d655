import { announcement } from "../../announcements";
import { annualCell, columnCell, decisionCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import type { AnnouncementWritten, AnnualWritten } from "../../written";
import { toldInFull } from "../../inFull";

/** The right table with some cells written otherwise, the current year first. */
function table(
  current: Partial<AnnualWritten>,
  previous: Partial<AnnualWritten> = {},
  more: AnnouncementWritten = {},
) {
  const rows = [
    { year: "2019-03-31", interim: "13.50 (paid)", yearEnd: "13.50", total: "27.00", ...current },
    {
      year: "2018-03-31",
      interim: "13.50 (paid)",
      yearEnd: "13.50 (paid)",
      total: "27.00",
      ...previous,
    },
  ];
  return checked(announcement({ ...more, annual: rows }));
}

test("the dividend being decided is not paid yet", () => {
  const [finding, ...others] = findingsOf("DV15", table({ yearEnd: "13.50 (paid)" }));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: "error",
    outcome: "decided",
    cell: annualCell(0, "yearEnd"),
  });
  const value = finding?.fix?.value;
  expect(value?.is === "amount" && value.amount.paid).toBe(false);
  const column = checked(announcement({ decided: { dividendPerShare: "13.50 (paid)" } }));
  expect(findingsOf("DV15", column)).toMatchObject([
    { outcome: "decided", cell: columnCell("decided", "dividendPerShare") },
  ]);
});

test("a dividend is paid from its effective date on", () => {
  const due = (effectiveDate: string) =>
    findingsOf("DV15", table({}, {}, { previous: { effectiveDate } }));
  expect(due("2019-05-23")).toEqual([]);
  expect(due("2019-05-24")).toMatchObject([
    {
      severity: "error",
      outcome: "notDue",
      cell: annualCell(1, "yearEnd"),
      related: [columnCell("previous", "effectiveDate"), decisionCell("releaseDate")],
    },
  ]);
});

test("without an effective date a record date after the release tells", () => {
  const interim = (releaseDate: string, yearEnd: string) =>
    findingsOf(
      "DV15",
      table(
        { interim: "13.50", yearEnd, total: "" },
        {},
        { decision: { kind: "interim", releaseDate } },
      ),
    ).filter(({ severity }) => severity === "error");
  expect(interim("2018-11-05", "13.50")).toEqual([]);
  expect(interim("2019-03-30", "13.50 (paid)")).toMatchObject([
    { outcome: "notYet", cell: annualCell(0, "yearEnd") },
  ]);
  expect(interim("2019-03-31", "13.50 (paid)")).toEqual([]);
});

test("a forecast of the dividend being decided is not paid", () => {
  const result = checked(
    announcement({
      annual: [
        { year: null, forecast: "plain", interim: "13.50", yearEnd: "13.50 (paid)", total: "27" },
        { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      ],
    }),
  );
  expect(findingsOf("DV15", result)).toMatchObject([
    { outcome: "decided", cell: annualCell(0, "yearEnd") },
  ]);
});

test("where marks are used, each paid dividend has one; that one lacks is a note", () => {
  expect(findingsOf("DV15", table({}, { interim: "13.50" }))).toMatchObject([
    { severity: "note", outcome: "unmarked", cell: annualCell(1, "interim") },
  ]);
  expect(findingsOf("DV15", table({}, { interim: "13.50", yearEnd: "13.50" }))).toMatchObject([
    {
      cell: annualCell(1, "interim"),
      related: [
        annualCell(1, "yearEnd"),
        annualCell(1, "label"),
        decisionCell("kind"),
        decisionCell("fiscalYearEnd"),
      ],
    },
  ]);
  // Paid in December, though every marked cell is earlier.
  expect(findingsOf("DV15", table({ interim: "13.50" }))).toMatchObject([
    { severity: "note", cell: annualCell(0, "interim") },
  ]);
});

test("a dividend that may not have been paid yet needs no mark", () => {
  // The record date of the interim dividend is three months before the release, or a day more.
  const released = (releaseDate: string) =>
    findingsOf("DV15", table({ interim: "13.50" }, {}, { decision: { releaseDate } }));
  expect(released("2018-12-31")).toEqual([]);
  expect(released("2019-01-01")).toHaveLength(1);
  expect(findingsOf("DV15", table({}, { interim: "-" }))).toEqual([]);
  expect(findingsOf("DV15", table({}, { interim: "none" }))).toEqual([]);
});

test("a table without any mark is right too", () => {
  const result = table({ interim: "13.50" }, { interim: "13.50", yearEnd: "13.50" });
  expect(findingsOf("DV15", result)).toEqual([]);
  expect(missingOf("DV15", result)).toEqual(["paidMark"]);
});

test("what is missing is said", () => {
  const undated = table({}, {}, { decision: { releaseDate: null } });
  expect(missingOf("DV15", undated)).toEqual(["releaseDate", "releaseDate", "releaseDate"]);
  expect(missingOf("DV15", checked(announcement({ annual: null })))).toEqual(["annualTable"]);
  const noYear = checked(
    announcement({
      annual: [{ year: null, interim: "13.50 (paid)", yearEnd: "13.50", total: "27" }],
    }),
  );
  expect(missingOf("DV15", noYear)).toEqual(["effectiveDate"]);
});

test("where the fiscal year was changed, record dates are not reckoned", () => {
  const changed = { decision: { fiscalYearChanged: "yes" } };
  expect(missingOf("DV15", table({}, {}, changed))).toEqual(["effectiveDate", "effectiveDate"]);
});

test("a payment before another that is marked should be marked, though it is not three months old", () => {
  const rows = (firstQuarter: string) =>
    findingsOf(
      "DV15",
      checked(
        announcement({
          decision: { releaseDate: "2018-09-30" },
          annual: [
            { year: "2019-03-31", firstQuarter, interim: "1.00 (paid)", yearEnd: "13.50" },
            { year: null, firstQuarter: "-", interim: "2.00", yearEnd: "-" },
          ],
        }),
      ),
    );
  expect(rows("1.00")).toMatchObject([
    { outcome: "unmarked", cell: annualCell(0, "firstQuarter") },
  ]);
  expect(rows("1.00 (paid)")).toEqual([]);
});

test("a forecast's figures need no mark", () => {
  const forecast = { year: "2019-03-31", forecast: "plain", interim: "13.50" } as const;
  const actual = { year: "2019-03-31", interim: "13.50 (paid)", yearEnd: "13.50" };
  const result = checked(announcement({ annual: [{ ...forecast, yearEnd: "13.50" }, actual] }));
  expect(findingsOf("DV15", result)).toEqual([]);
});

test("only what is rightly marked is in the log, and the decided column's mark is told whole", () => {
  const logged = (result: ReturnType<typeof table>) =>
    result.agreements.filter(({ rule }) => rule === "DV15").flatMap(({ cells }) => cells);
  const right = [annualCell(0, "interim"), annualCell(1, "interim")];
  expect(logged(table({ yearEnd: "13.50 (paid)" }))).toEqual([...right, annualCell(1, "yearEnd")]);
  const late = { previous: { effectiveDate: "2019-05-24" } };
  expect(logged(table({}, {}, late))).toEqual(right);
  const early = { decision: { kind: "interim", releaseDate: "2018-11-05" } };
  const notYet = table({ interim: "13.50", yearEnd: "13.50 (paid)" }, {}, early);
  expect(logged(notYet)).not.toContainEqual(annualCell(0, "yearEnd"));
  const column = checked(announcement({ decided: { dividendPerShare: "13.50 (paid)" } }));
  expect(findingsOf("DV15", column)).toMatchObject([
    {
      severity: "error",
      actual: { is: "amount", amount: { paid: true } },
      details: { amount: {} },
    },
  ]);
  const undated = table({}, {}, { decision: { releaseDate: null } });
  expect(undated.notChecked).toContainEqual({
    rule: "DV15",
    missing: "releaseDate",
    cell: annualCell(0, "interim"),
  });
});

toldInFull("DV15", "annual", {
  "paid and marked": {},
  "the decided one marked": {
    annual: [
      { year: "2019-03-31", interim: "13.50 (paid)", yearEnd: "13.50 (paid)", total: "27.00" },
    ],
  },
  "the interim one unmarked": {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-03-31", interim: "13.50 (paid)", yearEnd: "13.50 (paid)", total: "27.00" },
    ],
  },
  "two unmarked": {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-03-31", interim: "13.50 (paid)", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "no mark at all": {
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "a forecast marked": {
    annual: [
      {
        year: "2020-03-31",
        forecast: "plain",
        interim: "13.50 (paid)",
        yearEnd: "13.50",
        total: "27.00",
      },
      { year: "2019-03-31", interim: "13.50 (paid)", yearEnd: "13.50", total: "27.00" },
    ],
  },
  "marked in the columns": {
    decided: { dividendPerShare: "13.50 (paid)" },
    forecast: { dividendPerShare: "13.50 (paid)" },
    previous: { dividendPerShare: "13.50 (paid)" },
  },
  "marked before it is paid": {
    decision: { kind: "interim", releaseDate: "2018-11-05" },
    decided: { recordDate: "2018-09-30", effectiveDate: "2018-12-04" },
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50 (paid)", total: "27.00" },
      { year: "2018-03-31", interim: "13.50 (paid)", yearEnd: "13.50 (paid)", total: "27.00" },
    ],
  },
  "last year's, released before it took effect": {
    decision: { releaseDate: "2018-05-23" },
  },
  "no release date": { decision: { releaseDate: "" } },
  "a total marked": {
    annual: [
      { year: "2019-03-31", interim: "13.50 (paid)", yearEnd: "13.50", total: "27.00 (paid)" },
    ],
  },
  "no dividend": {
    annual: [
      { year: "2019-03-31", interim: "none", yearEnd: "13.50", total: "13.50" },
      { year: "2018-03-31", interim: "13.50 (paid)", yearEnd: "13.50 (paid)", total: "27.00" },
    ],
  },
  "no kind given": { decision: { kind: "" } },
});
