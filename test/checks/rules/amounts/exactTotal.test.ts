import { announcement } from "../../announcements";
import { columnCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import type { ColumnWritten } from "../../written";
import type { RoundingMode } from "../../../../src/dividend/rounding";
import { toldInFull } from "../../inFull";

function decided(written: ColumnWritten, rounding: RoundingMode | null = null) {
  const uncounted = { sharesIssued: null, treasuryShares: null, sharesEntitled: null };
  return checked(
    announcement({
      decided: { ...uncounted, ...written },
      forecast: null,
      previous: null,
      annual: null,
      presentation: { rounding },
    }),
  );
}

function found(dividendPerShare: string, total: string, rounding: RoundingMode | null = null) {
  return findingsOf("DV06", decided({ dividendPerShare, total }, rounding));
}

test("a total to the yen that the dividend does not divide is an error at the total", () => {
  const [finding] = found("110", "2,766,837,152");
  expect(finding).toMatchObject({
    severity: "error",
    cell: columnCell("decided", "total"),
    related: [columnCell("decided", "dividendPerShare")],
  });
  expect(String(finding?.details["below"])).toBe("2766837150");
  expect(String(finding?.details["above"])).toBe("2766837260");
  expect(found("110", "2,766,837,150")).toEqual([]);
});

// Exact totals of real releases.
test.each([
  ["81", "17,930,848,743"],
  ["25", "818,935,675"],
  ["110", "3,327,493,950"],
  ["70.00", "1,309,486,640"],
  ["1.50", "124,059,078"],
  ["36.67", "2,766,837,052"],
])("at %s, %s is right", (dividend, total) => {
  expect(found(dividend, total)).toEqual([]);
});

test("a dividend with sen leaves a total that was cut to the yen, in the way stated if one is", () => {
  // 36.67 x 75,452,333 is 2,766,837,051.11: rounded up it is ...052, down ...051.
  expect(found("36.67", "2,766,837,052", "up")).toEqual([]);
  expect(found("36.67", "2,766,837,052", "down")).toHaveLength(1);
  expect(found("36.67", "2,766,837,051", "down")).toEqual([]);
  expect(found("36.67", "2,766,837,053")).toHaveLength(1);
});

test("a rounded total and an upper limit are not judged", () => {
  expect(found("110", "608 million")).toEqual([]);
  const most = decided({ dividendPerShare: "110", total: "128,232,001 as upper limit" });
  expect(findingsOf("DV06", most)).toEqual([]);
  expect(most.agreements.filter(({ rule }) => rule === "DV06")).toEqual([]);
});

test("what is missing is said", () => {
  expect(missingOf("DV06", decided({ total: "" }))).toEqual(["total"]);
});

toldInFull("DV06", "amounts", {
  divided: {
    decided: {
      sharesIssued: null,
      treasuryShares: null,
      sharesEntitled: null,
      dividendPerShare: "110",
      total: "2,766,837,150",
    },
    forecast: null,
    previous: null,
    annual: null,
  },
  "not divided": {
    decided: {
      sharesIssued: null,
      treasuryShares: null,
      sharesEntitled: null,
      dividendPerShare: "110",
      total: "2,766,837,152",
    },
    forecast: null,
    previous: null,
    annual: null,
  },
  "with sen": {
    decided: {
      sharesIssued: null,
      treasuryShares: null,
      sharesEntitled: null,
      total: "608,629,828",
    },
    forecast: null,
    previous: null,
    annual: null,
  },
  "with sen, of no shares": {
    decided: {
      sharesIssued: null,
      treasuryShares: null,
      sharesEntitled: null,
      dividendPerShare: "36.67",
      total: "100",
    },
    forecast: null,
    previous: null,
    annual: null,
  },
  "with sen and a stated rounding": {
    ...{
      decided: {
        sharesIssued: null,
        treasuryShares: null,
        sharesEntitled: null,
        dividendPerShare: "36.67",
        total: "100",
      },
      forecast: null,
      previous: null,
      annual: null,
    },
    presentation: { rounding: "down" },
  },
  rounded: {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    forecast: null,
    previous: null,
    annual: null,
  },
  "no total": {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: null, total: "" },
    forecast: null,
    previous: null,
    annual: null,
  },
});
