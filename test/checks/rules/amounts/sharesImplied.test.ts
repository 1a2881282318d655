import { findingText } from "../../../../src/languages/findingText";
import { sayIn } from "../../../../src/languages/say";
import { announcement } from "../../announcements";
import { columnCell } from "../../cells";
import { checked, findingsOf, glance, missingOf } from "../../checked";
import type { ColumnWritten } from "../../written";
import { toldInFull } from "../../inFull";

const uncounted = { sharesIssued: null, treasuryShares: null, sharesEntitled: null };

function totals(decided: ColumnWritten, previous: ColumnWritten = {}) {
  return checked(
    announcement({
      decided: { ...uncounted, ...decided },
      forecast: null,
      previous: { ...uncounted, ...previous },
      annual: null,
    }),
  );
}

function drift(decided: string, previous: string) {
  return glance(findingsOf("DV05", totals({ total: decided }, { total: previous })));
}

test("the whole share counts a total implies are in the log, by the rounding it may have", () => {
  const logged = totals({})
    .agreements.filter(({ rule, cells }) => rule === "DV05" && cells.length === 2)
    .map(({ values }) => values.map((value) => sayIn("en", "JPY").value(value)));
  expect(logged[0]).toEqual([
    "JPY608 million",
    "45,037,038 to 45,111,111 shares if rounded down",
    "45,000,000 to 45,074,074 shares if rounded half up",
    "44,962,963 to 45,037,037 shares if rounded up",
  ]);
});

test("only the rounding the worksheet states is shown", () => {
  const result = checked(
    announcement({
      decided: uncounted,
      previous: null,
      presentation: { rounding: "halfUp" },
    }),
  );
  const [first] = result.agreements.filter(({ rule }) => rule === "DV05");
  expect(first?.values.map((value) => sayIn("ja", "JPY").value(value))).toEqual([
    "608百万円",
    "45,000,000～45,074,074株（四捨五入の場合）",
  ]);
});

// At 13.50 both, the totals stand for the share counts: 3% of 10,000 is 300, 5% is 500.
test.each([
  ["10,300 million", []],
  ["10,301 million", ["DV05 note B29"]],
  ["10,500 million", ["DV05 note B29"]],
  ["10,501 million", ["DV05 warning B29"]],
  ["9,700 million", []],
  ["9,699 million", ["DV05 note B29"]],
  ["9,500 million", ["DV05 note B29"]],
  ["9,499 million", ["DV05 warning B29"]],
])("%s beside 10,000 million", (decided, found) => {
  expect(drift(decided, "10,000 million")).toEqual(found);
  expect(columnCell("decided", "total")).toEqual({ row: 28, column: 1 });
});

test("totals so small that one share count fits both differ in nothing", () => {
  expect(drift("9 million", "8 million")).toEqual([]);
  expect(drift("10 million", "8 million")).toEqual(["DV05 warning B29"]);
});

// The ratio of a split within 2% of itself.
test.each([
  ["20,400 million", "splitLike"],
  ["20,401 million", "drift"],
  ["19,600 million", "splitLike"],
  ["19,599 million", "drift"],
  ["30,000 million", "splitLike"],
  ["50,000 million", "splitLike"],
  ["100,000 million", "splitLike"],
  ["40,000 million", "drift"],
  ["5,000 million", "splitLike"],
  ["3,333 million", "splitLike"],
  ["2,000 million", "splitLike"],
  ["1,000 million", "splitLike"],
  // Of the inverse too, 2% are 2% of itself: a half is 0.49 to 0.51.
  ["5,100 million", "splitLike"],
  ["5,101 million", "drift"],
  ["4,900 million", "splitLike"],
  ["4,899 million", "drift"],
  ["3,400 million", "splitLike"],
  ["3,401 million", "drift"],
])("%s beside 10,000 million is %s", (decided, outcome) => {
  expect(findingsOf("DV05", totals({ total: decided }, { total: "10,000 million" }))).toMatchObject(
    [{ severity: "warning", outcome }],
  );
});

test("6,608 million typed for 608 implies ten times the shares", () => {
  const [finding] = findingsOf("DV05", totals({ total: "6,608 million" }));
  expect(finding).toMatchObject({ outcome: "drift", severity: "warning" });
  if (finding === undefined) return;
  expect(findingText(finding, "en", "JPY")).toContain("986.8% more");
  expect(findingText(finding, "ja", "JPY")).toContain("986.8%増えています");
});

test("shares that no whole number fits are said as the next below", () => {
  const [finding] = findingsOf(
    "DV05",
    totals({ dividendPerShare: "30", total: "100" }, { dividendPerShare: "30", total: "900" }),
  );
  expect(finding && findingText(finding, "en", "JPY")).toContain(
    "imply 3 shares now and 30 shares a year before",
  );
});

test("a total that prints as nothing is far from any other", () => {
  const [finding] = findingsOf("DV05", totals({}, { total: "0 million" }));
  expect(finding).toMatchObject({
    severity: "warning",
    outcome: "drift",
    details: { percent: null },
  });
  if (finding === undefined) return;
  expect(findingText(finding, "en", "JPY")).toContain("a year before, many more.");
  expect(findingText(finding, "ja", "JPY")).toContain("大幅に増えています");
  const both = totals({ total: "0 million" }, { total: "0 million" });
  expect(both.findings).toEqual([]);
  expect(findingsOf("DV02", totals({ total: "0 million" }))).toEqual([]);
});

test("a split that is stated is no drift, on either basis", () => {
  const split = { dividendPerShare: "20", total: "22,960 million", splitRatio: "2 for 1" };
  const restated = { dividendPerShare: "20", shareBasis: "restated", total: "23,003 million" };
  const asPaid = { dividendPerShare: "40", shareBasis: "asPaid", total: "23,003 million" };
  expect(findingsOf("DV05", totals(split, restated))).toEqual([]);
  expect(findingsOf("DV05", totals(split, asPaid))).toEqual([]);
  const unstated = totals({ ...split, splitRatio: null }, { ...asPaid, shareBasis: null });
  expect(findingsOf("DV05", unstated)).toMatchObject([{ outcome: "splitLike" }]);
});

test("a drift on top of a split that is stated is no second split", () => {
  const decided = { total: "2,432 million", splitRatio: "2 for 1" };
  expect(findingsOf("DV05", totals(decided))).toMatchObject([{ outcome: "drift" }]);
});

test("a paid amount beside a restated one tells the ratio", () => {
  const restated = {
    dividendPerShare: "14.63",
    dividendPerShareAsPaid: "29.25",
    shareBasis: "restated",
    total: "2,632 million",
  };
  const decided = { dividendPerShare: "14.63", total: "2,640 million" };
  expect(findingsOf("DV05", totals(decided, restated))).toEqual([]);
});

test("a split outside the two record dates does not count", () => {
  const decided = { total: "1,216 million", splitRatio: "2 for 1" };
  const of = (splitEffectiveDate: string) =>
    findingsOf("DV05", totals({ ...decided, splitEffectiveDate })).length;
  expect(of("2019-03-31")).toBe(0);
  expect(of("2019-04-01")).toBe(1);
  expect(of("2018-04-01")).toBe(0);
  expect(of("2018-03-31")).toBe(1);
});

test("a share count typed in one column is held against what the other implies", () => {
  const counted = { sharesEntitled: "45,083,691" };
  const result = totals({ total: "700 million" }, counted);
  expect(glance(findingsOf("DV05", result))).toEqual(["DV05 warning B29"]);
  expect(glance(findingsOf("DV05", totals(counted, { total: "700 million" })))).toEqual([
    "DV05 warning D29",
  ]);
  const both = totals(counted, { sharesEntitled: "35,083,691", total: "473 million" });
  expect(findingsOf("DV05", both)).toEqual([]);
});

test("what is missing is said", () => {
  expect(missingOf("DV05", totals({ total: "" }))).toEqual(["total"]);
  const alone = checked(announcement({ decided: uncounted, previous: null }));
  expect(missingOf("DV05", alone)).toEqual(["previousColumn"]);
});

test("the blamed column's shares are found, the other's expected", () => {
  const counted = { sharesEntitled: "45,083,691" };
  const said = (written: ReturnType<typeof totals>) => {
    const [finding] = findingsOf("DV05", written);
    return [finding?.actual, finding?.expected].map(
      (value) => value && sayIn("en", "JPY").value(value),
    );
  };
  const entitled = "45,083,691 shares";
  const implied = "51,777,778 to 51,925,925 shares";
  expect(said(totals({ total: "700 million" }, counted))).toEqual([implied, entitled]);
  expect(said(totals(counted, { total: "700 million" }))).toEqual([implied, entitled]);
});

test("a consolidation is told as one", () => {
  const [finding] = findingsOf(
    "DV05",
    totals({ total: "5,000 million" }, { total: "10,000 million" }),
  );
  expect(finding && findingText(finding, "en", "JPY")).toContain("about 1 for 2");
  expect(finding && findingText(finding, "en", "JPY")).toContain("share consolidation");
});

test("a previous column without a total is no column that is missing", () => {
  expect(missingOf("DV05", totals({}, { total: "" }))).toEqual(["total"]);
});

test("a split that is stated stands beside what it was reckoned with", () => {
  const split = { splitRatio: "2 for 1", splitEffectiveDate: "2018-10-01" };
  const cells = (decided: ColumnWritten) =>
    findingsOf("DV05", totals({ total: "6,608 million", ...decided }))[0]?.related;
  const ofSplit = [
    columnCell("decided", "splitRatio"),
    columnCell("decided", "splitEffectiveDate"),
    columnCell("decided", "recordDate"),
    columnCell("previous", "recordDate"),
  ];
  expect(cells(split)).toEqual(expect.arrayContaining(ofSplit));
  expect(cells({})).not.toEqual(expect.arrayContaining(ofSplit.slice(2)));
});

toldInFull("DV05", "amounts", {
  "about as many": {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    previous: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    annual: null,
  },
  "somewhat more": {
    decided: {
      sharesIssued: null,
      treasuryShares: null,
      sharesEntitled: null,
      total: "640 million",
    },
    previous: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    annual: null,
  },
  "far fewer": {
    decided: {
      sharesIssued: null,
      treasuryShares: null,
      sharesEntitled: null,
      total: "550 million",
    },
    previous: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    annual: null,
  },
  "twice as many": {
    decided: {
      sharesIssued: null,
      treasuryShares: null,
      sharesEntitled: null,
      total: "1,216 million",
    },
    previous: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    annual: null,
  },
  "a tenth": {
    decided: {
      sharesIssued: null,
      treasuryShares: null,
      sharesEntitled: null,
      total: "61 million",
    },
    previous: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    annual: null,
  },
  "a split that explains it": {
    decided: {
      sharesIssued: null,
      treasuryShares: null,
      sharesEntitled: null,
      total: "1,216 million",
      splitRatio: "2 for 1",
      splitEffectiveDate: "2018-10-01",
    },
    previous: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    annual: null,
  },
  "counted last year alone": {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    annual: null,
  },
  "no total last year": {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    previous: { sharesIssued: null, treasuryShares: null, sharesEntitled: null, total: "" },
    annual: null,
  },
  "no column for last year": {
    decided: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    previous: null,
    annual: null,
  },
  "an exact total of no whole shares": {
    decided: {
      sharesIssued: null,
      treasuryShares: null,
      sharesEntitled: null,
      total: "608,000,001",
    },
    previous: { sharesIssued: null, treasuryShares: null, sharesEntitled: null },
    annual: null,
  },
});
