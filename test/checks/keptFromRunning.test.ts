import type { Finding } from "../../src/dividend/finding";
import { findingText } from "../../src/languages/findingText";
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
