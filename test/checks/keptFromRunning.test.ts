import { withRulesKept } from "../../src/checks/keptFromRunning";
import type { NotChecked } from "../../src/checks/rule";
import type { CellAddress } from "../../src/dividend/fact";
import type { Finding } from "../../src/dividend/finding";
import { findingText } from "../../src/languages/findingText";
import { announcement } from "./announcements";
import { fullChecked } from "./fullWorksheet";
import { type Changes, judged } from "./worksheets";

const unread = (changes: Changes, outcome: string): Finding => {
  const found = judged(changes).result.findings.find(
    (each) => each.rule === "WS03" && each.outcome === outcome,
  );
  if (found === undefined) throw new Error(`No WS03 ${outcome}`);
  return found;
};
const keeps = (finding: Finding) => finding.details["keeps"];

test("a label nobody knows says which checks lack a row of its section that is not there", () => {
  const finding = unread(
    { Dividend: { "Effective date": [], "Day the money comes": ["2019-06-28"] } },
    "label",
  );
  expect(keeps(finding)).toEqual(expect.arrayContaining(["DV20", "DV21"]));
  expect(findingText(finding, "en", "JPY")).toMatch(
    /This may be why these checks could not run: (?:DV\d\d, )*DV21(?:, DV\d\d)*\.$/u,
  );
  expect(findingText(finding, "ja", "JPY")).toMatch(
    /次のチェックを行えなかった可能性があります：(?:DV\d\d、)*DV21(?:、DV\d\d)*。$/u,
  );
});

test("it keeps no check that lacks nothing, or what an empty cell is there for", () => {
  const besideAll = { Dividend: { "Day the money comes": ["2019-06-28"] } };
  const finding = unread(besideAll, "label");
  // The worksheet has no numbers of shares, and this may be one.
  expect(keeps(finding)).toContain("DV01");
  expect(keeps(finding)).not.toContain("DV21");
  const empty = unread(
    { Dividend: { "Effective date": [null], "Day the money comes": ["2019-06-28"] } },
    "label",
  );
  expect([keeps(empty) ?? []].flat()).not.toContain("DV21");
});

test("a row of another section does not stand in for one of the dividend", () => {
  const finding = unread(
    { Dividend: { "Effective date": [] }, Announcement: { "Day the money comes": ["2019-06-28"] } },
    "label",
  );
  expect([keeps(finding) ?? []].flat()).not.toContain("DV21");
});

test("so does a row of the annual table that is no fiscal year", () => {
  const finding = unread(
    {
      "Annual dividends": {
        "Year ended March 31, 2019": [],
        "The year just ended": [13.5, 13.5, 27],
      },
    },
    "annualRow",
  );
  expect(keeps(finding)).toContain("DV12");
});

test("and a heading that names no column", () => {
  const { findings } = fullChecked([{ label: "Dividend", column: 2, value: "Earlier" }]);
  const finding = findings.find(({ rule, outcome }) => rule === "WS03" && outcome === "column");
  expect(finding?.details["keeps"]).toContain("DV35");
});

test("what every rule can do without is said as before", () => {
  const { findings } = fullChecked([
    { label: "Empty cells shown as", column: 0, value: "Colour of empty cells" },
  ]);
  const finding = findings.find(({ rule }) => rule === "WS03");
  if (finding === undefined) throw new Error("No WS03");
  expect(finding.details).not.toHaveProperty("keeps");
  expect(findingText(finding, "en", "JPY")).toMatch(/a new worksheet has for it\.$/u);
});

describe("what stands under a label or heading nobody knows", () => {
  const worksheet = announcement({ furtherClasses: [{ name: "Class A" }] });
  const heading = worksheet.classes[0]?.heading ?? { row: 0, column: 0 };
  const far = { row: 900, column: 0 };

  function kept(
    outcome: string,
    lacking: Omit<NotChecked, "rule">,
    cell: CellAddress = heading,
    section?: string,
  ): unknown {
    const unknown: Finding = {
      rule: "WS03",
      severity: "note",
      outcome,
      details: { section },
      cell,
      related: [],
      expected: null,
      actual: null,
      gap: null,
      causedBy: null,
      fix: null,
    };
    const [finding] = withRulesKept([unknown], worksheet, [
      { rule: "DV11", ...lacking },
      { rule: "DV11", ...lacking },
    ]);
    return finding && keeps(finding);
  }

  test.each([
    "annualTable",
    "annualTotal",
    "annualPart",
    "annualDividend",
    "firstQuarterDividend",
    "interimDividend",
    "thirdQuarterDividend",
    "yearEndDividend",
    "previousAnnualDividend",
    "currentYearRow",
    "previousYearRow",
    "forecastRow",
    "previousForecast",
    "revisedForecast",
  ] as const)("may be the annual table's %s, in a row or a period", (missing) => {
    expect(kept("annualRow", { missing })).toEqual(["DV11"]);
    expect(kept("period", { missing })).toEqual(["DV11"]);
    expect(kept("noPeriods", { missing })).toEqual(["DV11"]);
    expect(kept("column", { missing })).toBeUndefined();
  });

  test.each([
    "decidedColumn",
    "forecastColumn",
    "previousColumn",
    "forecastDividend",
    "previousDividend",
    "previousTotal",
  ] as const)("may be a dividend's %s, in its headings alone", (missing) => {
    expect(kept("column", { missing })).toEqual(["DV11"]);
    expect(kept("noColumns", { missing })).toEqual(["DV11"]);
    // The columns may be named in the row below the section's heading.
    const below = { ...heading, row: heading.row + 1 };
    expect(kept("column", { missing }, below)).toEqual(["DV11"]);
    expect(kept("column", { missing }, { ...heading, row: heading.row + 2 })).toBeUndefined();
    expect(kept("column", { missing }, { ...heading, row: heading.row - 1 })).toBeUndefined();
    expect(kept("annualRow", { missing })).toBeUndefined();
  });

  test("may be a row of its section that is not there", () => {
    expect(kept("label", { missing: "name" }, far, "company")).toEqual(["DV11"]);
    expect(kept("label", { missing: "distributableAmount" }, far, "announcement")).toEqual([
      "DV11",
    ]);
    expect(kept("label", { missing: "releaseDate" }, far, "announcement")).toBeUndefined();
    expect(kept("label", { missing: "earningsPerShare" }, far, "results")).toEqual(["DV11"]);
    expect(kept("label", { missing: "goodwill" }, far, "distributable")).toEqual(["DV11"]);
    expect(kept("label", { missing: "goodwill" }, far, "results")).toBeUndefined();
    expect(kept("label", { missing: "goodwill" }, far, "no section")).toBeUndefined();
    expect(kept("label", { missing: "goodwill" }, far)).toBeUndefined();
    expect(kept("label", { missing: "currency" }, far, "presentation")).toBeUndefined();
  });

  test("may be a row or part of the class it stands in, and of no other", () => {
    const [common, classA] = worksheet.classes;
    const inCommon = { row: (common?.heading.row ?? 0) + 3, column: 0 };
    const inClassA = { row: (classA?.heading.row ?? 0) + 3, column: 0 };
    const of = (missing: "trustShares" | "recordDate" | "dividendParts", shareClass?: string) =>
      shareClass === undefined ? { missing } : { missing, shareClass };
    expect(kept("label", of("trustShares"), inCommon, "dividend")).toEqual(["DV11"]);
    expect(kept("label", of("trustShares", "Class A"), inCommon, "dividend")).toBeUndefined();
    expect(kept("label", of("trustShares", "Class A"), inClassA, "dividend")).toEqual(["DV11"]);
    expect(kept("label", of("trustShares"), inClassA, "dividend")).toBeUndefined();
    expect(kept("label", of("recordDate"), inCommon, "dividend")).toBeUndefined();
    expect(kept("label", of("dividendParts"), inCommon, "dividend")).toEqual(["DV11"]);
    expect(kept("label", of("trustShares"), { row: 0, column: 0 }, "dividend")).toBeUndefined();
  });

  test("is a cell that was left unread only where it is that cell", () => {
    const unread = { missing: "unreadCell", unread: true } as const;
    expect(kept("label", { ...unread, cell: far }, far, "dividend")).toEqual(["DV11"]);
    expect(kept("label", { ...unread, cell: { ...far, row: 901 } }, far)).toBeUndefined();
    expect(kept("label", { ...unread, cell: { ...far, column: 1 } }, far)).toBeUndefined();
    expect(kept("label", unread, far)).toBeUndefined();
  });

  test("keeps nothing where it is another problem of reading", () => {
    const other = { ...unread({ Dividend: { "Day it comes": [1] } }, "label"), rule: "WS09" };
    const lacking = [{ rule: "DV11", missing: "trustShares" }] as const;
    expect(withRulesKept([other], worksheet, lacking)).toEqual([other]);
  });
});
