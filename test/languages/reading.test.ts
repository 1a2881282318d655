import { a1 } from "../../src/dividend/fact";
import { findingText } from "../../src/languages/findingText";
import { reading } from "../../src/languages/en/reading";
import { notCalculated } from "../../src/worksheet/sheet";
import { read } from "../worksheet/readings";

/** A worksheet with one of everything that can go wrong while its cells are read. */
const everyProblem = [
  read([
    ["Title"],
    [null, "above"],
    ["Company"],
    ["Name", "A Inc.", "extra"],
    ["name", "B Inc."],
    ["Company"],
    ["Dividend", "Decided", "Latest forecast (May)", "Other", "決定額"],
    ["Record date", "February 30, 2019", "06/03/2019", null, null, "no heading"],
    ["Effective date", "114/08/14", 43555],
    ["Announced on", "24-Nov-16", "2019-05-14 12:00"],
    ["Dividend per share", "many", [36.667, "0.00"]],
    ["Total dividend amount (million)", [608629828, '#,##0,,"百万円"'], "5 thousand"],
    ["Distributable", 5],
    ["Shares issued", "△5", "'•"],
    ["Treasury shares", { error: "#REF!" }, "5(common)"],
    ["Shares entitled", { error: notCalculated, formula: "=B14-B15" }],
    ["Split effective date", "2019-04-01 (planned)"],
    ["Annual dividends", "Interim", "Payout"],
    ["Payout ratio", 5],
    ["Text"],
    ["Lead", "{{shrot name}} {{name"],
  ]),
  read([["Dividend"], ["Annual dividends"]]),
  read([
    ["Announcement"],
    ["Release date", "2019-05-23"],
    ["Details", "Decided"],
    ["Record date", "2019-03-31"],
    ["Presentation"],
    ["Totals in", "Millions"],
    ["Annual dividends", "Total"],
    ["Dividend", "Decided"],
    ["Payout ratio", 30],
    ["Total dividend amount", 608],
  ]),
].flatMap(({ findings }) => findings);

it("is met in full by the worksheets of this test", () => {
  const met = new Set(everyProblem.map(({ rule, outcome }) => `${rule} ${outcome}`));
  const known = Object.entries(reading).flatMap(([rule, { sentences }]) =>
    Object.keys(sentences).map((outcome) => `${rule} ${outcome}`),
  );
  expect([...met].sort()).toEqual(known.sort());
});

it.each(["en", "ja"] as const)(
  "every problem's sentence names its cell and has all it needs (%s)",
  (language) => {
    for (const finding of everyProblem) {
      const text = findingText(finding, language, "JPY");
      expect(text).toContain(finding.cell === null ? "" : a1(finding.cell));
      expect(text).not.toMatch(/undefined|null|\[object|NaN/u);
      expect(text).toMatch(language === "en" ? /\.$/u : /。$/u);
    }
  },
);

it("says what was found, what was expected and what to do", () => {
  const dps = everyProblem.find(({ rule, cell }) => rule === "WS01" && cell?.row === 10);
  expect(dps && findingText(dps, "en", "JPY")).toBe(
    "Cell B11 says “many”, which was not understood. Type an amount (13.50, JPY13.50 or JPY608 million), “-” or “undetermined”.",
  );
  expect(dps && findingText(dps, "ja", "JPY")).toBe(
    "セルB11の「many」を読み取れません。金額（13.50、13円50銭、608百万円など）、「-」または「未定」を入力してください。",
  );
});
