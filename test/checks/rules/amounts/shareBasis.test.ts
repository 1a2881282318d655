import { announcement } from "../../announcements";
import { annualCell, columnCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import { toldInFull } from "../../inFull";
import type { AnnualWritten, ColumnWritten } from "../../written";

const uncounted = { sharesIssued: null, treasuryShares: null, sharesEntitled: null };
const split = { splitRatio: "2 for 1", splitEffectiveDate: "2018-10-01" };
const at = (row: "dividendPerShare" | "dividendPerShareAsPaid") => columnCell("previous", row);

/** A previous dividend beside 14.63 after a split 2 for 1. */
function previous(
  written: ColumnWritten,
  decided: ColumnWritten = split,
  annual: AnnualWritten[] | null = null,
) {
  return checked(
    announcement({
      decided: { ...uncounted, dividendPerShare: "14.63", total: "2,644 million", ...decided },
      previous: { ...uncounted, total: "2,258 million", ...written },
      annual,
    }),
  );
}

const found = (...written: Parameters<typeof previous>) => findingsOf("DV38", previous(...written));

test("a previous dividend across a split needs its basis", () => {
  expect(found({ dividendPerShare: "25.00" })).toMatchObject([
    {
      severity: "error",
      outcome: "unlabelled",
      cell: at("dividendPerShare"),
      related: [columnCell("decided", "splitRatio")],
    },
  ]);
  expect(found({ dividendPerShare: "25.00", shareBasis: "" })).toHaveLength(1);
  expect(found({ dividendPerShare: "25.00", shareBasis: "asPaid" })).toEqual([]);
  expect(found({ dividendPerShare: "12.50", shareBasis: "restated" })).toEqual([]);
  expect(found({ dividendPerShare: "12.50 (*1)" })).toEqual([]);
  expect(found({ dividendPerShare: "25.00", notes: ["Before the split."] })).toEqual([]);
});

test("a split that does not lie between the record dates asks for nothing", () => {
  const of = (splitEffectiveDate: string) =>
    found({ dividendPerShare: "25.00" }, { ...split, splitEffectiveDate }).length;
  expect([of("2018-03-31"), of("2018-04-01"), of("2019-03-31"), of("2019-04-01")]).toEqual([
    0, 1, 1, 0,
  ]);
  expect(found({ dividendPerShare: "25.00" }, {})).toEqual([]);
});

test("a restated dividend is the paid one by the ratio, within half of its last digit", () => {
  const restated = (dividendPerShare: string, dividendPerShareAsPaid: string) =>
    found({ dividendPerShare, dividendPerShareAsPaid, shareBasis: "restated" });
  expect(restated("14.63", "29.25")).toEqual([]);
  expect(restated("14.62", "29.25")).toEqual([]);
  expect(restated("14.61", "29.25")).toHaveLength(1);
  expect(restated("14.64", "29.25")).toHaveLength(1);
  expect(restated("20", "40")).toEqual([]);
  expect(restated("20", "41")).toEqual([]);
  expect(restated("20", "42")).toHaveLength(1);
  expect(restated("20.0", "41")).toHaveLength(1);
});

test("a consolidation restates upwards", () => {
  const ofFive = { ...split, splitRatio: "1 for 5" };
  const restated = (dividendPerShareAsPaid: string) =>
    found({ dividendPerShare: "15.0", dividendPerShareAsPaid, shareBasis: "restated" }, ofFive);
  expect(restated("3.0")).toEqual([]);
  expect(restated("3.01")).toEqual([]);
  expect(restated("3.02")).toHaveLength(1);
});

test("which of the three is wrong the total and the annual table tell", () => {
  const rows = (yearEnd: string) => [
    { year: "2019-03-31", interim: "-", yearEnd: "14.63", total: "-" },
    { year: "2018-03-31", interim: "-", yearEnd, total: "-" },
  ];
  // 90,320,000 shares got 25.00: 2,258 million.
  const counted = { sharesEntitled: "90,320,000", shareBasis: "restated" };
  const of = (restated: string, paid: string, inTable: string, decided = split) =>
    found(
      { ...counted, dividendPerShare: restated, dividendPerShareAsPaid: paid },
      decided,
      rows(inTable),
    );
  expect(of("12.50", "25.00", "12.50")).toEqual([]);
  expect(of("12.50", "26.00", "12.50")).toMatchObject([
    { severity: "error", outcome: "restatementDiffers", cell: at("dividendPerShareAsPaid") },
  ]);
  expect(of("13.50", "25.00", "12.50")).toMatchObject([{ cell: at("dividendPerShare") }]);
  const ofThree = { ...split, splitRatio: "3 for 1" };
  expect(of("12.50", "25.00", "12.50", ofThree)).toMatchObject([
    { cell: columnCell("decided", "splitRatio") },
  ]);
  // Without the total and the table, parts that add up to the restated dividend bear it out.
  const parted = (ordinary: string) =>
    found({
      dividendPerShare: "12.50",
      dividendPerShareAsPaid: "26.00",
      shareBasis: "restated",
      parts: { ordinary },
    });
  expect(parted("12.50")).toMatchObject([{ cell: at("dividendPerShareAsPaid") }]);
  expect(parted("13.00")).toMatchObject([{ cell: at("dividendPerShare") }]);
  // So does a note that gives a ratio: no share count is needed then.
  const noted = (ratio: string) =>
    found(
      {
        dividendPerShare: "12.50",
        dividendPerShareAsPaid: "25.00",
        shareBasis: "restated",
        notes: [`Restated for the ${ratio} split.`],
      },
      ofThree,
      rows("12.50"),
    );
  expect(noted("2-for-1")).toMatchObject([{ cell: columnCell("decided", "splitRatio") }]);
  expect(noted("4-for-1")).toMatchObject([{ cell: at("dividendPerShareAsPaid") }]);
});

test("a total over payments before and after the split needs a mark at those before", () => {
  const row = (interim: string, total: string) =>
    found({ dividendPerShare: "25.00", shareBasis: "asPaid" }, split, [
      { year: "2019-03-31", interim, yearEnd: "14.63", total },
      { year: "2018-03-31", interim: "25.00", yearEnd: "25.00", total: "50.00" },
    ]);
  expect(row("25.00", "39.63")).toMatchObject([
    {
      severity: "error",
      outcome: "totalMixes",
      cell: annualCell(0, "interim"),
      related: [
        annualCell(0, "total"),
        annualCell(0, "label"),
        columnCell("decided", "splitEffectiveDate"),
      ],
    },
  ]);
  expect(row("12.50 (*1)", "27.13")).toEqual([]);
  expect(row("25.00", "-")).toEqual([]);
  expect(row("25.00", "")).toEqual([]);
});

test("what is missing is said", () => {
  const restated = { dividendPerShare: "12.50", shareBasis: "restated" };
  expect(missingOf("DV38", previous(restated, {}))).toEqual(["splitRatio"]);
  expect(missingOf("DV38", previous(restated))).toEqual(["dividendPerShareAsPaid"]);
  const dated = { splitEffectiveDate: "2018-10-01" };
  expect(missingOf("DV38", previous({ dividendPerShare: "25.00" }, dated))).toEqual(["splitRatio"]);
  expect(missingOf("DV38", checked(announcement()))).toEqual([]);
});

test("a dividend that is restated has its split between the two record dates", () => {
  const restated = { dividendPerShare: "12.50", shareBasis: "restated" };
  const on = (splitEffectiveDate: string, written: ColumnWritten = restated) =>
    found({ ...written }, { ...split, splitEffectiveDate });
  expect(on("2018-04-01")).toEqual([]);
  expect(on("2019-03-31")).toEqual([]);
  for (const outside of ["2018-03-31", "2019-04-01"]) {
    expect(on(outside)).toMatchObject([
      {
        severity: "warning",
        outcome: "notBetween",
        cell: columnCell("decided", "splitEffectiveDate"),
        related: [
          at("dividendPerShare"),
          columnCell("previous", "recordDate"),
          columnCell("decided", "recordDate"),
        ],
      },
    ]);
    expect(
      on(outside, { dividendPerShare: "12.50", dividendPerShareAsPaid: "25.00" }),
    ).toHaveLength(1);
    expect(on(outside, { dividendPerShare: "25.00", shareBasis: "asPaid" })).toEqual([]);
    expect(on(outside, { dividendPerShare: "25.00" })).toEqual([]);
    const both = { ...split, splitEffectiveDate: outside, shareBasis: "restated" };
    expect(found(restated, both)).toEqual([]);
  }
});

test("which payments a split parts is in doubt with its day", () => {
  const written = {
    dividendPerShare: "25.00",
    shareBasis: "restated",
    dividendPerShareAsPaid: "50.00",
  };
  const rows: AnnualWritten[] = [
    { year: "2018-03-31", interim: "24.00", yearEnd: "25.00", total: "49.00" },
  ];
  const on = (splitEffectiveDate: string) =>
    found(written, { ...split, splitEffectiveDate }, rows).map(({ outcome, causedBy }) => [
      outcome,
      causedBy,
    ]);
  expect(on("2018-03-01")).toEqual([
    ["notBetween", null],
    ["totalMixes", "DV38"],
  ]);
  expect(on("2018-10-01")).toEqual([]);
});

test("a dividend paid of zero is not what a restated one stands for", () => {
  expect(found({ dividendPerShare: "12.50", dividendPerShareAsPaid: "none" })).toMatchObject([
    { outcome: "restatementDiffers", details: { blamed: "paid" } },
  ]);
});

test("a dividend as paid, and one that a note explains, is logged with what says so", () => {
  const logged = (written: ColumnWritten) =>
    previous(written)
      .agreements.filter(({ rule }) => rule === "DV38")
      .map(({ cells }) => cells);
  expect(logged({ dividendPerShare: "25.00", shareBasis: "asPaid" })).toEqual([
    [at("dividendPerShare"), columnCell("previous", "shareBasis")],
  ]);
  expect(logged({ dividendPerShare: "25.00", notes: ["Before the split."] })).toEqual([
    [at("dividendPerShare"), columnCell("decided", "splitRatio")],
  ]);
});

test("a note of blanks explains nothing", () => {
  expect(found({ dividendPerShare: "25.00", notes: ["  "] })).toHaveLength(1);
});

toldInFull("DV38", "amounts", {
  "as paid": { annual: null, decided: { ...split }, previous: { shareBasis: "asPaid" } },
  noted: { annual: null, decided: { ...split }, previous: { notes: ["Before the split."] } },
  "not said": { annual: null, decided: { ...split } },
  "restated, the paid one not given": {
    annual: null,
    decided: { ...split },
    previous: { shareBasis: "restated" },
  },
  "restated, no split given": {
    annual: null,
    previous: { shareBasis: "restated", dividendPerShareAsPaid: "27.00" },
  },
  "restated as the split has it": {
    annual: null,
    decided: { ...split },
    previous: { shareBasis: "restated", dividendPerShareAsPaid: "27.00" },
  },
  "restated otherwise": {
    annual: null,
    decided: { ...split },
    previous: { shareBasis: "restated", dividendPerShareAsPaid: "40.00" },
  },
  "restated otherwise, borne out by the total": {
    annual: null,
    decided: { ...split },
    previous: { shareBasis: "restated", dividendPerShare: "6.00", dividendPerShareAsPaid: "13.50" },
  },
  "restated otherwise, borne out by the table": {
    decided: { ...split },
    previous: {
      shareBasis: "restated",
      dividendPerShare: "13.50",
      dividendPerShareAsPaid: "20.00",
      total: "-",
    },
  },
  "a split after both": {
    annual: null,
    decided: { splitRatio: "2 for 1", splitEffectiveDate: "2019-10-01" },
    previous: { shareBasis: "restated", dividendPerShareAsPaid: "27.00" },
  },
  "a split after both, no record date": {
    annual: null,
    decided: { splitRatio: "2 for 1", splitEffectiveDate: "2017-10-01", recordDate: "" },
    previous: { shareBasis: "restated", dividendPerShareAsPaid: "27.00" },
  },
  "not known last year": {
    annual: null,
    decided: { ...split },
    previous: { dividendPerShare: "" },
  },
  "no column for last year": { annual: null, decided: { ...split }, previous: null },
  "a total over both sides": {
    decided: { ...split },
    previous: { shareBasis: "asPaid" },
    annual: [{ year: "2019-03-31", interim: "27.00", yearEnd: "13.50", total: "40.50" }],
  },

  "a day without a ratio": { annual: null, decided: { splitEffectiveDate: "2018-10-01" } },
  "neither a day nor a ratio": { annual: null },
  "a ratio, nothing known of last year": {
    annual: null,
    decided: { ...split },
    previous: { dividendPerShare: "-" },
  },
});
